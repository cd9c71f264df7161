"""From a deck's checked models to the slides of an edition, in one language."""

from __future__ import annotations

from datetime import timedelta
from functools import cache
from typing import TYPE_CHECKING, Any

from pydantic import BaseModel

from kiosk.content.schema.clip import Clip
from kiosk.content.schema.picture import Picture
from kiosk.content.schema.roles import Role
from kiosk.content.schema.shape import role_of

if TYPE_CHECKING:
    from kiosk.content.loaded import Version
    from kiosk.content.problems import Steps
    from kiosk.content.schema.parts import Cover
    from kiosk.content.schema.picture import Still
    from kiosk.content.schema.slide import Slide
    from kiosk.worker.collecting import DeckMedia
    from kiosk.worker.sizes import Use

# Two pictures that share the whole panel; all others inside lists are small.
_LARGE_PARTS = {"Side"}


class SlideWriter:
    """Writes slides, and asks for their files on the way."""

    def __init__(self, version: Version, media: DeckMedia) -> None:
        """Write the words of `version`."""
        self._version = version
        self._media = media

    def slide(self, model: Slide, steps: Steps) -> dict[str, Any]:
        """Return one slide; `steps` is its path in the deck."""
        return {"picture": None, **self._mapping(model, steps)}

    def still(self, model: Still | Cover, steps: Steps) -> dict[str, Any]:
        """Return a plain picture, such as the cover."""
        return self._shown(model.image, model.alt, steps, "panel")

    def _mapping(self, model: BaseModel, steps: Steps) -> dict[str, Any]:
        out: dict[str, Any] = {}
        for name, key, role in _fields(type(model)):
            if role is Role.STAFF:
                continue
            value = getattr(model, name)
            if isinstance(value, timedelta):
                out[f"{key}_hours"] = value.total_seconds() / 3600
            elif role is Role.SOUND and value:
                out[key] = self._media.other("sound", value, (*steps, key))["file"]
            else:
                out[key] = self._value(value, role, (*steps, key))
        return _with_picture(out, self._part_picture(model, steps))

    def _value(self, value: Any, role: Role, steps: Steps) -> Any:
        if isinstance(value, str):
            return self._version.line(value) if role is Role.LINE else value
        if isinstance(value, list):
            return [self._value(item, role, (*steps, n)) for n, item in enumerate(value)]
        if isinstance(value, Picture):
            return self._picture(value, steps)
        if isinstance(value, Clip):
            return self._clip(value, steps)
        return self._mapping(value, steps) if isinstance(value, BaseModel) else value

    def _part_picture(self, model: BaseModel, steps: Steps) -> dict[str, Any] | None:
        """Return the picture of a part (a side, a card …) that names `image` and `alt`."""
        image = getattr(model, "image", None)
        if not image:
            return None
        use: Use = "panel" if type(model).__name__ in _LARGE_PARTS else "card"
        return self._shown(image, getattr(model, "alt", None), steps, use)

    def _picture(self, model: Picture, steps: Steps) -> dict[str, Any]:
        shown = self._shown(model.image, model.alt, steps, "panel")
        layers = []
        for number, layer in enumerate(model.layers):
            place = (*steps, "layers", number, "image")
            note = self._media.layer(layer.image, place, "panel", model.image)
            layers.append(
                {
                    **{key: note[key] for key in ("file", "x", "y", "width", "height")},
                    "arrives": layer.arrives,
                    "after_ms": _milliseconds(layer.after),
                    "takes_ms": _milliseconds(layer.takes),
                    "leaves_ms": _milliseconds(layer.leaves) if layer.leaves else None,
                }
            )
        return shown | {
            "decorative": model.decorative,
            "caption": self._version.line(model.caption) if model.caption else None,
            "sensitive": model.sensitive,
            "instead": self._instead(model.instead, steps),
            "layers": layers,
        }

    def _instead(self, model: Still | None, steps: Steps) -> dict[str, Any] | None:
        return self.still(model, (*steps, "instead")) if model else None

    def _shown(self, image: str, alt: str | None, steps: Steps, use: Use) -> dict[str, Any]:
        return plain_picture(self._media.picture(image, (*steps, "image"), use), alt)

    def _clip(self, model: Clip, steps: Steps) -> dict[str, Any]:
        note = self._media.other("clip", model.file, (*steps, "file"))
        poster = self._media.picture(model.poster, (*steps, "poster"), "poster")
        code = self._version.language.code
        cues = []
        if code in model.captions:
            place = (*steps, "captions", code)
            cues = self._media.other("captions", model.captions[code], place)["cues"]
        facts = ("file", "width", "height", "duration_ms", "frame_rate", "has_audio")
        lines = self._version.line
        return {
            **{key: note[key] for key in facts},
            "poster": plain_picture(poster, model.alt),
            "alt": model.alt,
            "cues": cues,
            "transcript": [lines(words) for words in model.transcript],
            "described": [lines(words) for words in model.described],
            "sensitive": model.sensitive,
            "instead": self._instead(model.instead, steps),
        }


def plain_picture(note: dict[str, Any], alt: str | None) -> dict[str, Any]:
    """Return a picture with nothing but its description."""
    return {
        **{key: note[key] for key in ("file", "width", "height", "zoom", "opaque")},
        "alt": alt or "",
        "decorative": not alt,
        "caption": None,
        "sensitive": None,
        "instead": None,
        "layers": [],
    }


def _with_picture(out: dict[str, Any], picture: dict[str, Any] | None) -> dict[str, Any]:
    """Put a prepared picture where the file's `image` and `alt` were."""
    if "image" in out:
        del out["image"]
        out.pop("alt", None)
        out["picture"] = picture
    return out


def _milliseconds(span: timedelta) -> int:
    return round(span.total_seconds() * 1000)


@cache
def _fields(model: type[BaseModel]) -> tuple[tuple[str, str, Role], ...]:
    return tuple(
        (name, field.alias or name, role_of(field)) for name, field in model.model_fields.items()
    )
