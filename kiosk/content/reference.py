"""docs/format.md: the reference page, made from the declared models."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.content.examples import example_slide, own_fields
from kiosk.content.schema.clinic import Clinic
from kiosk.content.schema.clip import Clip
from kiosk.content.schema.deck import Deck
from kiosk.content.schema.kinds import KINDS
from kiosk.content.schema.parts import ClinicField, Cover, Review, Source
from kiosk.content.schema.picture import Layer, Picture
from kiosk.content.schema.shape import example_of, fields_of, inner_models
from kiosk.content.schema.slide import MoreCard, Slide, SlideWithPicture
from kiosk.content.schema.translation import Translation
from kiosk.content.yaml_text import block
from kiosk.settings.schema import KioskSettings

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pydantic import BaseModel
    from pydantic.fields import FieldInfo

PICTURES = "kinds"
"""The folder under docs/ with a picture of each kind, `<kind>.png`."""

_INTRO = """\
# The content format

This page is made from the code that checks your files (`kiosk schema --write`); it cannot be out
of date. `kiosk new FOLDER` writes a small deck with every kind of slide to start from, and
`kiosk check FOLDER` tells what is wrong in yours, with the line and what to write instead.

A deck is a folder: `deck.yaml` with its words, `deck.es.yaml` for each further language, and the
pictures, clips and captions that they name. The content folder is one deck, or a folder of decks;
`clinic.yaml` lies beside them and holds what belongs to your clinic.

## Writing words

| you write | patients see |
|---|---|
| `**bold**` | **bold** |
| `[[facet joint]]` | the words, marked; a touch shows what the glossary says |
| `[[small joints\\|facet joint]]` | “small joints”, explained by the glossary's “facet joint” |
| `{food_rule}` | your clinic's rule from `clinic.yaml`, or “Ask your clinic” |

- Everything else is shown as you typed it: `no`, `1.10`, `12:30` and dates stay as they are.
- Put quotes around a text that holds a colon followed by a space, or a `#` after a space, or that
  begins with a sign: `"Room #4"`, `"Note: do not eat"`.
- Write yes or no, numbers with a point (`0.42`), time spans with a unit (`75s`, `2m`, `8h`, `3d`),
  dates as year-month-day (`2026-10-01`).
- Paths are relative to the deck's folder, with `/`, exact in small and capital letters.
- A list of one may be written as a single text.
"""

_SECTIONS: tuple[tuple[str, str, type[BaseModel]], ...] = (
    ("deck.yaml", "The keys at the top of the file.", Deck),
    ("cover", "The picture on the start screen.", Cover),
    ("review", "Patients read who stands behind the words.", Review),
    ("sources", "One entry of the list.", Source),
    ("fields", "One clinic field; its name is the key above it.", ClinicField),
)
_AFTER: tuple[tuple[str, str, type[BaseModel]], ...] = (
    ("picture", "A picture, wherever one may stand.", Picture),
    ("layers", "One layer of a picture. Layers play once; the end is the still picture.", Layer),
    ("more", "One card behind the button “More about this”.", MoreCard),
    ("clip", "The clip of a video slide.", Clip),
)
_ABOUT_TRANSLATIONS = (
    "Words only, in the shape of `deck.yaml`, with the slides under their ids. A deck is offered "
    "in a language once all of it is translated."
)
_FILES: tuple[tuple[str, str, type[BaseModel]], ...] = (
    ("deck.LANGUAGE.yaml", _ABOUT_TRANSLATIONS, Translation),
    ("clinic.yaml", "What belongs to your clinic, in all decks.", Clinic),
    ("kiosk.yaml", "One machine; `kiosk settings --explain` tells what is set.", KioskSettings),
)


def reference(docs: Path) -> str:
    """Write the page; `docs` is where pictures of the kinds are looked for."""
    return "\n".join(_lines(docs)) + "\n"


def _lines(docs: Path) -> Iterator[str]:
    yield _INTRO
    for name, about, model in _SECTIONS:
        yield from _section(name, about, model)
    yield from ["## Slides", "", "Every slide may have these keys:", ""]
    yield from _table(fields_of(SlideWithPicture))
    for name, kind in KINDS.items():
        yield from _kind(name, kind, docs)
    for name, about, model in (*_AFTER, *_FILES):
        yield from _section(name, about, model)


def _section(name: str, about: str, model: type[BaseModel]) -> Iterator[str]:
    yield from [f"## {name}", "", about, ""]
    yield from _table(fields_of(model))
    yield from _inner(model)


def _inner(model: type[BaseModel]) -> Iterator[str]:
    """Tables of the parts that have no section of their own."""
    known = {found for _, _, found in (*_SECTIONS, *_AFTER, *_FILES)}
    for key, field in fields_of(model).items():
        for part in inner_models(field.annotation):
            if part not in known and not issubclass(part, Slide):
                yield from [f"**{key}** — {_first_line(part)}", ""]
                yield from _table(fields_of(part))


def _kind(name: str, kind: type[Slide], docs: Path) -> Iterator[str]:
    yield from [f"### Kind `{name}`", "", kind.about, ""]
    if (docs / PICTURES / f"{name}.png").exists():
        yield from [f"![A slide of the kind {name}]({PICTURES}/{name}.png)", ""]
    yield from ["```yaml", *block([example_slide(name, kind)], 2), "```", ""]
    own = own_fields(kind)
    yield from _table(own)
    for key, field in own.items():
        yield from _parts(key, field)


def _parts(key: str, field: FieldInfo) -> Iterator[str]:
    for part in inner_models(field.annotation):
        if part not in (Picture, Clip):
            yield from [f"**{key}** — {_first_line(part)}", ""]
            yield from _table(fields_of(part))
            for inner, inside in fields_of(part).items():
                yield from _parts(inner, inside)


def _table(fields: dict[str, FieldInfo]) -> Iterator[str]:
    if not fields:
        return
    yield from ["| key | | what it is | example |", "|---|---|---|---|"]
    for key, field in fields.items():
        needed = "needed" if field.is_required() else ""
        told = (field.description or "").replace("|", "\\|")
        shown = example_of(key, field).replace("|", "\\|")
        yield f"| `{key}` | {needed} | {told} | `{shown}` |"
    yield ""


def _first_line(model: type[BaseModel]) -> str:
    return (model.__doc__ or "").splitlines()[0]
