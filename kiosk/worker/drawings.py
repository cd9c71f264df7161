"""Judging an SVG before anything draws it: no scripts, nothing from outside, no endless work.

Only the parser of the standard library looks at it here; it expands nothing and opens nothing.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from xml.parsers import expat

from kiosk.worker.references import References
from kiosk.worker.refused import Refused

if TYPE_CHECKING:
    from collections.abc import Iterator

SVG_BYTES = 12 << 20
MOST_DEPTH = 100
MOST_DASHES = 50_000
MOST_FONT_SIZE = 20_000
_SVG = "http://www.w3.org/2000/svg"
_FORBIDDEN = {"script", "foreignObject", "iframe", "audio", "video", "handler", "listener"}
_INLINE_IMAGE = re.compile(r"\s*data:image/(png|jpe?g|gif|webp);base64,", re.IGNORECASE)
_URL = re.compile(r"url\(\s*['\"]?\s*([^'\")\s]*)", re.IGNORECASE)
_NUMBER = re.compile(r"[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?")
_GEOMETRY = frozenset(
    {"d", "points", "viewBox", "x", "y", "x1", "y1", "x2", "y2", "width", "height"}
    | {"r", "rx", "ry", "cx", "cy"}
)
_PLAIN_HINT = "save it as plain SVG"


def check_drawing(data: bytes) -> None:
    """Raise Refused unless the SVG in `data` is safe to draw."""
    if len(data) > SVG_BYTES:
        raise Refused(f"this drawing is larger than {SVG_BYTES >> 20} MB", "export it as PNG")
    _Judge().read(data)


class _Judge:
    """Listens to the parser and refuses what a drawing must not hold."""

    def __init__(self) -> None:
        self._parser = expat.ParserCreate(namespace_separator=" ")
        self._parser.StartElementHandler = self._start
        self._parser.EndElementHandler = self._end
        self._parser.CharacterDataHandler = self._words
        self._parser.StartDoctypeDeclHandler = self._doctype
        self._parser.EntityDeclHandler = self._entity
        self._parser.ProcessingInstructionHandler = self._instruction
        self._references = References()
        self._path: list[str] = []
        self._extent = 1.0

    def read(self, data: bytes) -> None:
        try:
            self._parser.Parse(data, True)
        except (expat.ExpatError, LookupError, ValueError) as error:
            raise Refused(
                "this drawing is not well-formed SVG", "open it in its program and save it again"
            ) from error
        self._references.check()

    def _start(self, qualified: str, attributes: dict[str, str]) -> None:
        space, _, name = qualified.rpartition(" ")
        if not self._path and (name != "svg" or space not in {"", _SVG}):
            raise Refused("this file is not an SVG drawing", "use a PNG, JPEG or SVG picture")
        if name in _FORBIDDEN:
            raise Refused(f"this drawing holds <{name}>, which the kiosk never runs", _PLAIN_HINT)
        self._path.append(name)
        if len(self._path) > MOST_DEPTH:
            raise Refused(f"this drawing is nested deeper than {MOST_DEPTH} groups", _PLAIN_HINT)
        named = {key.rpartition(" ")[2]: value for key, value in attributes.items()}
        self._references.open(named.get("id"), is_open=space in {"", _SVG})
        if name == "svg":
            _require_view(named.get("viewBox"))
        for key, value in named.items():
            self._attribute(name, key, value)
        self._dashes(named)

    def _end(self, _: str) -> None:
        self._path.pop()
        self._references.close()

    def _attribute(self, element: str, key: str, value: str) -> None:
        if key.lower().startswith("on"):
            raise Refused(f"this drawing holds a script ({key})", _PLAIN_HINT)
        if key in {"href", "src"}:
            self._link(element, value)
        elif key in {"font-size", "style"}:
            _require_modest_font(key, value)
        for target in _outside(value):
            self._references.use(_own(target))

    def _link(self, element: str, value: str) -> None:
        if element == "a":
            return  # a link to press, which a still picture does not follow
        if element in {"image", "feImage"} and _INLINE_IMAGE.match(value):
            return
        self._references.use(_own(value.strip()))

    def _words(self, words: str) -> None:
        if self._path and self._path[-1] == "style":
            if "@import" in words:
                raise Refused("this drawing asks for a style sheet from outside", _PLAIN_HINT)
            for target in _outside(words):
                _own(target)

    def _dashes(self, attributes: dict[str, str]) -> None:
        places = [_largest(attributes[key]) for key in _GEOMETRY & attributes.keys()]
        self._extent = max([self._extent, *places])
        dashes = attributes.get("stroke-dasharray")
        if dashes is None and "dasharray" in attributes.get("style", ""):
            dashes = attributes["style"].partition("dasharray")[2].partition(";")[0]
        steps = [abs(float(n)) for n in _NUMBER.findall(dashes or "")]
        if steps and sum(steps) and 4 * self._extent / sum(steps) * len(steps) > MOST_DASHES:
            raise Refused("this drawing has a line of endlessly many dashes", "use longer dashes")

    def _doctype(self, _: str, system: str | None, public: str | None, subset: int) -> None:
        usual = system is None or system.startswith("http://www.w3.org/")
        if subset or not usual or not (public or "-//W3C//").startswith("-//W3C//"):
            raise Refused("this drawing declares entities or a document type", _PLAIN_HINT)

    def _entity(self, *_: object) -> None:
        raise Refused("this drawing declares entities", _PLAIN_HINT)

    def _instruction(self, target: str, _: str) -> None:
        if target == "xml-stylesheet":
            raise Refused("this drawing asks for a style sheet from outside", _PLAIN_HINT)


def _require_view(view: str | None) -> None:
    sides = [float(n) for n in _NUMBER.findall(view or "0 0 1 1")]
    if len(sides) != 4 or min(sides[2:]) <= 0:
        raise Refused("this drawing's viewBox is not four numbers with a size", _PLAIN_HINT)


def _outside(value: str) -> Iterator[str]:
    if "url" in value.lower():
        for found in _URL.finditer(value):
            yield found[1]


def _own(target: str) -> str:
    """Return the id that a reference within the drawing names; refuse any other."""
    if not target.startswith("#"):
        shown = target if len(target) <= 60 else target[:57] + "…"
        raise Refused(f"this drawing wants a file from outside ({shown})", "embed the picture")
    return target[1:]


def _require_modest_font(key: str, value: str) -> None:
    words = value if key == "font-size" else value.partition("font-size")[2].partition(";")[0]
    if _largest(words) > MOST_FONT_SIZE:
        raise Refused("this drawing has letters of an absurd size", "set a usual font size")


def _largest(value: str) -> float:
    """Return the largest number in an attribute's first stretch; enough to judge its extent."""
    return max((abs(float(n)) for n in _NUMBER.findall(value[:20_000])), default=0.0)
