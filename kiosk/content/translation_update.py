"""Updating a translation's file on the disk: in one step, and only when no word is lost by it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from kiosk.content.bind import bind
from kiosk.content.comments import leaves
from kiosk.content.load import DECK_FILE
from kiosk.content.problems import Place, Problems
from kiosk.content.reader import read_bytes, read_yaml
from kiosk.content.schema.deck import Deck
from kiosk.content.template import SCHEMA_FOLDER
from kiosk.content.translating import sheet
from kiosk.content.translation_text import text_of
from kiosk.platform.durable import replace_file

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.content.nodes import Document
    from kiosk.content.translating import Sheet


# Written by “kiosk new”; an editor that knows it completes and underlines.
_SCHEMA = f"{SCHEMA_FOLDER}/translation.schema.json"


class Told(NamedTuple):
    """What an update found: how many lines wait, have changed, or are needed no more."""

    file: Path
    open: int
    stale: int
    gone: int


def update(folder: Path, code: str, problems: Problems) -> Told | None:
    """Write or update deck.`code`.yaml in a deck's folder; None with problems told if it cannot.

    A file with mistakes is left as it is, for what cannot be read cannot be kept.
    """
    path = folder / f"deck.{code}.yaml"
    own = Problems()
    source = read_yaml(folder / DECK_FILE, own, within=folder)
    deck = bind(source, Deck, own) if source else None
    if deck and deck.language == code:
        own.error(Place(str(path)), "the deck is written in this language", "name another one.")
    there = path.is_symlink() or path.exists()
    before = read_yaml(path, own, within=folder) if there else None
    if deck is None or own.has_errors or (there and before is None):
        problems.found |= {problem for problem in own.found if problem.severity == "error"}
        return None
    found = sheet(deck, code, folder, before)
    schema = _SCHEMA if (folder / _SCHEMA).is_file() else None
    _store(path, before, found, text_of(found, deck.language, schema).encode(), own)
    problems.found |= own.found
    if any(problem.severity == "error" for problem in own.found):
        return None
    return Told(path, found.open, found.stale, len(found.gone))


def _store(
    path: Path, before: Document | None, found: Sheet, data: bytes, problems: Problems
) -> None:
    place = Place(str(path))
    if not _keeps_all(data, found):
        message = "some words here cannot be written again, so nothing was changed"
        problems.error(place, message, "type the odd ones anew.")
    elif before is not None and not _is_still(path, before):
        problems.error(place, "this file was saved just now", "run “kiosk translate” again.")
    else:
        _write(path, data, problems)


def _write(path: Path, data: bytes, problems: Problems) -> None:
    try:
        replace_file(path, data)
    except OSError as error:
        message = f"this file cannot be written ({(error.strerror or 'no reason given').lower()})"
        problems.error(Place(str(path)), message, "check the folder's rights and its free space.")


def _keeps_all(data: bytes, found: Sheet) -> bool:
    """Read the new text as the kiosk will, and compare every word."""
    problems = Problems()
    document = read_bytes(data, "", problems)
    if document is None or problems.has_errors:
        return False
    read = {leaf.path: leaf.node.text for leaf in leaves(document.root)}
    return all(read.get(entry.place) == (entry.words or "") for entry in found.entries)


def _is_still(path: Path, before: Document) -> bool:
    again = read_yaml(path, Problems())
    return again is not None and again.lines == before.lines
