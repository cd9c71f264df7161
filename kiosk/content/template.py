"""What `kiosk new` writes: a small commented deck with every kind, made from the schema."""

from __future__ import annotations

import re
import shutil
from typing import TYPE_CHECKING

from kiosk.content.examples import example, example_slide, own_fields
from kiosk.content.json_schema import FILES, schema_text
from kiosk.content.schema.clinic import Clinic
from kiosk.content.schema.deck import Deck
from kiosk.content.schema.kinds import KINDS
from kiosk.content.schema.shape import fields_of
from kiosk.content.schema.slide import Slide, SlideWithPicture
from kiosk.content.yaml_text import comment, entry
from kiosk.resources import assets
from kiosk.settings.template import kiosk_lines

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

SCHEMA_FOLDER = "schema"
_FROM = "facet-joint-injection"
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
# A small deck to start from. It shows every kind of slide once.
#
# Change words behind a colon or a dash, save the file, and look at the screen.
# Lines that begin with # are notes for you. Patients never see them.
# The spaces at the start of a line matter: keep them as they are.
#
# In a text you can write:
#   **bold**                       bold words
#   [[facet joint]]                a word from the glossary below; a touch explains it
#   [[small joints|facet joint]]   other words, explained by the same glossary entry
#   {food_rule}                    your own rule, from clinic.yaml
# Put quotes around a text that holds a colon or begins with a sign: "Note: eat as usual."
#
# To take a slide out, delete its lines, from "- id" to the next "- id".
# “kiosk check FOLDER” tells what is wrong, and what to write instead.
"""


def template() -> dict[str, str]:
    """Return the files of a new deck that are text: path inside the folder → text."""
    files = {
        "deck.yaml": _text(_deck()),
        "clinic.yaml": _text(_clinic()),
        "kiosk.yaml": _text(kiosk_lines(f"{SCHEMA_FOLDER}/kiosk.schema.json")),
    }
    return files | {f"{SCHEMA_FOLDER}/{name}": schema_text(name) for name in FILES}


def write_new(folder: Path) -> None:
    """Write a new deck with the pictures and the clip that it names; raise OSError."""
    files = template()
    for name, text in files.items():
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8", newline="\n")
    copy_files(files["deck.yaml"], folder)


def copy_files(deck: str, folder: Path) -> None:
    """Copy what a written deck names out of the deck that comes with the kiosk."""
    source = assets() / "decks" / _FROM
    for name in dict.fromkeys(re.findall(r"(?:images|videos|captions)/[\w.-]+", deck)):
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source / name, file)


def _text(lines: Iterable[str]) -> str:
    return "\n".join(lines) + "\n"


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
    """A slide of one kind, each of its own keys explained."""
    yield from comment(f"Kind {name}: {kind.about}", 2)
    own = own_fields(kind)
    lead = "- "
    for key, value in example_slide(name, kind).items():
        if key in own:
            yield from comment(own[key].description or "", 4)
        first, *rest = entry(key, value, 4)
        yield f"  {lead}{first.strip()}" if lead else first
        yield from rest
        lead = ""


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
