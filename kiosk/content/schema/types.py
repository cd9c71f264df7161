"""The types that fields are declared with: each knows its checks, its role and its JSON Schema."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Annotated, Any

from pydantic import BeforeValidator, WithJsonSchema

from kiosk.content.schema import scalars
from kiosk.content.schema.paths import relative_path
from kiosk.content.schema.roles import Role

# Editors read `title: 1.10` as a number; the kiosk shows it as it was typed.
_TYPED: dict[str, Any] = {"type": ["string", "number", "boolean"]}
_SAYS: dict[str, Any] = {**_TYPED, "minLength": 1}


def _like(pattern: str, *, also: str = "") -> WithJsonSchema:
    kinds = ["string", also] if also else "string"
    return WithJsonSchema({"type": kinds, "pattern": pattern})


def _one_or_many(item: dict[str, Any], most: int | None = None) -> WithJsonSchema:
    many: dict[str, Any] = {"type": "array", "items": item}
    if most:
        many["maxItems"] = most
    return WithJsonSchema({"anyOf": [many, item]})


def span_of(kind: str, low: float, high: float) -> WithJsonSchema:
    """Tell editors of the limits that a Field sets; a type's own JSON Schema hides them."""
    return WithJsonSchema({"type": kind, "minimum": low, "maximum": high})


_Words = BeforeValidator(scalars.words)
_Path = BeforeValidator(relative_path)
_PATH = _like(r"^(?!.*(^|/)\.{0,2}(/|$))[^~\\:][^\\:]*$")

Line = Annotated[str, _Words, Role.LINE, WithJsonSchema(_SAYS)]
Plain = Annotated[str, _Words, Role.PLAIN, WithJsonSchema(_SAYS)]
Said = Annotated[str, _Words, Role.OTHER, WithJsonSchema(_SAYS)]
Staff = Annotated[str, BeforeValidator(scalars.text), Role.STAFF, WithJsonSchema(_TYPED)]
Lines = Annotated[list[Line], BeforeValidator(scalars.one_or_many), _one_or_many(_SAYS)]
StaffLines = Annotated[list[Staff], BeforeValidator(scalars.one_or_many), _one_or_many(_TYPED)]

PicturePath = Annotated[str, _Path, Role.PICTURE, _PATH]
ClipPath = Annotated[str, _Path, Role.CLIP, _PATH]
CaptionsPath = Annotated[str, _Path, Role.CAPTIONS, _PATH]
SoundPath = Annotated[str, _Path, Role.SOUND, _PATH]

Slug = Annotated[str, BeforeValidator(scalars.slug), _like("^[a-z0-9]+(-[a-z0-9]+)*$")]
SlideId = Annotated[str, BeforeValidator(scalars.slug), Role.SLIDE, _like("^[a-z0-9-]+$")]
FieldName = Annotated[str, BeforeValidator(scalars.field_name), _like("^[a-z][a-z0-9_]*$")]
ICON = "icon"
_ICON = WithJsonSchema({"type": "string", "format": ICON})
IconName = Annotated[
    str,
    BeforeValidator(scalars.slug),
    Role.ICON,
    _ICON,
]
Code = Annotated[str, BeforeValidator(scalars.language_code), _like("^[a-z]{2,3}(-[A-Za-z0-9]+)*$")]
Colour = Annotated[str, BeforeValidator(scalars.colour), _like("^#[0-9A-Fa-f]{6}$")]

Flag = Annotated[
    bool, BeforeValidator(scalars.flag), WithJsonSchema({"enum": [True, False, "yes", "no"]})
]
Number = Annotated[float, BeforeValidator(scalars.number), WithJsonSchema({"type": "number"})]
Whole = Annotated[int, BeforeValidator(scalars.whole), WithJsonSchema({"type": "integer"})]
Day = Annotated[date, BeforeValidator(scalars.day), _like(r"^\d{4}-\d{2}-\d{2}$")]
Span = Annotated[
    timedelta, BeforeValidator(scalars.duration), _like(r"^\d+(\.\d+)? ?(ms|s|m|min|h|d)$")
]
Millimetres = Annotated[
    float,
    BeforeValidator(scalars.millimetres),
    _like(r"^[\d.]+ ?(mm|cm|m|in|inches)?$", also="number"),
]
Inches = Annotated[
    float, BeforeValidator(scalars.inches), _like(r"^[\d.]+ ?(mm|cm|m|in|inches)?$", also="number")
]
Times = Annotated[
    str, BeforeValidator(scalars.times), _like(r"^(closed|\d\d:\d\d ?[-–] ?\d\d:\d\d)$")
]
