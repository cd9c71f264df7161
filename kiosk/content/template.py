"""What `kiosk new` writes: a small commented deck with every kind, made from the schema."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.content.examples import example, example_slide, own_fields
from kiosk.content.json_schema import FILES, schema_text
from kiosk.content.schema.clinic import Clinic
from kiosk.content.schema.deck import Deck
from kiosk.content.schema.kinds import KINDS
from kiosk.content.schema.shape import fields_of
from kiosk.content.schema.slide import Slide, SlideWithPicture
from kiosk.content.yaml_text import comment, entry

if TYPE_CHECKING:
    from collections.abc import Iterator

SCHEMA_FOLDER = "schema"
_OWN = ("review", "sources", "fields", "glossary", "remember", "editor_notes", "slides")
_FIRST_TEXT = (
    "Words between two stars are **bold**.",
    "A word between brackets is explained when it is touched: [[facet joint]].",
    "A clinic field gets its words from clinic.yaml: {food_rule}",
)
_FIELDS = {
    "emergency_number": {
        "name": "Emergency number",
        "help": "The number that patients call in an emergency.",
        "example": "911",
    },
    "food_rule": {
        "name": "Food before the visit",
        "help": "Your rule, in one short sentence.",
        "example": "Eat as usual.",
    },
}
_HEAD = """\
# A deck to start from. Change the words, save the file, and look at the screen.
#
# What begins with # is for you; patients never see it.
# In a text:  **bold**   [[glossary word]]   [[shown words|glossary word]]   {clinic_field}
# Put quotes around a text that holds a colon, or that begins with a sign.
# “kiosk check FOLDER” tells what is wrong, and what to write instead.
"""
_DRAWING = """\
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 800 600">
  <rect width="800" height="600" fill="#eef4f3"/>
  <circle cx="400" cy="300" r="{radius}" fill="{colour}"/>
  <path d="M250 430 Q400 {bend} 550 430" fill="none" stroke="#1b2b2a" stroke-width="14"/>
</svg>
"""
_COLOURS = ("#7fb8b1", "#e2a76f", "#9db4d6", "#d59bb4", "#b7c98b", "#c9b6e4")


def template() -> dict[str, str]:
    """Return the files of a new deck: path inside the folder → text."""
    deck = "\n".join(_deck())
    files = {"deck.yaml": deck + "\n", "clinic.yaml": "\n".join(_clinic()) + "\n"}
    for number, name in enumerate(_pictures(deck)):
        files[name] = _DRAWING.format(
            radius=110 + 12 * number,
            colour=_COLOURS[number % len(_COLOURS)],
            bend=380 + 20 * number,
        )
    for name in FILES:
        files[f"{SCHEMA_FOLDER}/{name}"] = schema_text(name)
    return files


def _deck() -> Iterator[str]:
    yield f"# yaml-language-server: $schema={SCHEMA_FOLDER}/deck.schema.json"
    yield _HEAD
    for key, field in fields_of(Deck).items():
        if key not in _OWN:
            yield from _told(key, field.description, example(field), 0)
    deck = fields_of(Deck)
    yield from ["", *_told("review", deck["review"].description, _EMPTY_REVIEW, 0)]
    yield from ["", *_told("sources", deck["sources"].description, example(deck["sources"]), 0)]
    yield from ["", *_told("fields", deck["fields"].description, _FIELDS, 0)]
    yield from ["", *_told("glossary", deck["glossary"].description, example(deck["glossary"]), 0)]
    yield from ["", *comment(deck["slides"].description or "", 0), "slides:"]
    yield from _first_slide()
    for name, kind in KINDS.items():
        if name != "picture":
            yield from ["", *_slide(name, kind)]


_EMPTY_REVIEW: dict[str, object] = {"by": None, "role": None, "on": None, "due": None}


def _first_slide() -> Iterator[str]:
    """The first slide shows the keys that every slide may have."""
    yield from comment(f"Kind picture: {KINDS['picture'].about}", 2)
    values = {key: example(field) for key, field in fields_of(SlideWithPicture).items()}
    values |= {"id": "welcome", "heading": "Welcome", "chapter": "Welcome"}
    values["text"] = list(_FIRST_TEXT)
    values["more"] = [{"title": "Does it hurt?", "text": ["Most people feel a short sting."]}]
    lead = "- "
    for key, field in fields_of(SlideWithPicture).items():
        if key == "narration":
            continue
        told = comment(field.description or "", 4)
        lines = list(entry(key, values[key], 4))
        if lead:
            lines[0] = f"  {lead}{lines[0].strip()}"
        yield from [*told, *lines] if not lead else lines
        lead = ""


def _slide(name: str, kind: type[Slide]) -> Iterator[str]:
    """A slide of one kind, each of its own keys explained; a clip waits until there is a file."""
    lines = list(comment(f"Kind {name}: {kind.about}", 2))
    own = own_fields(kind)
    for number, (key, value) in enumerate(example_slide(name, kind).items()):
        if key in own and name != "video":
            lines += comment(own[key].description or "", 4)
        written = list(entry(key, value, 4))
        if number == 0:
            written[0] = f"  - {written[0].strip()}"
        lines += written
    if name == "video":
        lines.insert(
            0, "  # Take away the # in front of these lines when the clip is in the folder."
        )
        lines = [line if line.strip().startswith("#") else f"  # {line[2:]}" for line in lines]
    yield from lines


def _clinic() -> Iterator[str]:
    yield f"# yaml-language-server: $schema={SCHEMA_FOLDER}/clinic.schema.json"
    yield "# What belongs to your clinic. An empty field reads “Ask your clinic”."
    skipped = ("logo", "fields")
    for key, field in fields_of(Clinic).items():
        if key not in skipped:
            yield from _told(key, field.description, example(field), 0)
    values = {name: field["example"] for name, field in _FIELDS.items()}
    yield from _told("fields", fields_of(Clinic)["fields"].description, values, 0)


def _told(key: str, description: str | None, value: object, indent: int) -> Iterator[str]:
    yield from comment(description or "", indent)
    yield from entry(key, value, indent)


def _pictures(deck: str) -> list[str]:
    """Return the pictures that the written deck names, once each."""
    named = (line.split(": ")[1] for line in deck.splitlines() if ": images/" in line)
    return list(dict.fromkeys(named))
