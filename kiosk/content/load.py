"""Loading a content folder: one deck or several, the clinic's file, every problem at once."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

from kiosk.content.bind import bind
from kiosk.content.checks import (
    check_marks,
    check_null_words,
    check_review,
    check_structure,
    files_of,
)
from kiosk.content.clinic import check_fields, load_clinic
from kiosk.content.loaded import Content, LoadedDeck, Version
from kiosk.content.nodes import value_of
from kiosk.content.places import Folder
from kiosk.content.problems import Place, Problems
from kiosk.content.reader import read_yaml
from kiosk.content.salvage import Salvaged, salvage
from kiosk.content.schema.deck import Deck
from kiosk.content.versions import (
    Desk,
    check_translations_alone,
    source_version,
    translated_versions,
)

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from kiosk.content.loaded import FileUse, LoadedClinic
    from kiosk.content.nodes import Document

DECK_FILE = "deck.yaml"
CLINIC_FILE = "clinic.yaml"
MAX_DECKS = 100


def load_content(
    folder: Path, *, clinic_file: Path | None = None, today: date | None = None
) -> Content:
    """Load everything in `folder`; decks with errors are left out, and all problems are told.

    The clinic's file is `clinic_file`, else clinic.yaml beside the decks.
    """
    problems = Problems()
    clinic = load_clinic(clinic_file or folder / CLINIC_FILE, problems)
    now = today or datetime.now(tz=UTC).date()
    folders = deck_folders(folder, problems)
    read = [_load_alone(found, clinic, problems, now) for found in folders]
    whole = tuple(deck for deck, is_sound in read if deck and is_sound)
    readable = tuple(deck for deck, _ in read if deck)
    if len(readable) == len(folders) and not any(deck.is_salvaged for deck in readable):
        declared = [name for deck in readable for name in deck.versions[deck.source].deck.fields]
        check_fields(clinic, declared, problems)
    return Content(whole, clinic, problems.in_order(), readable)


def deck_folders(folder: Path, problems: Problems) -> list[Path]:
    """Return the folder itself when it is a deck, else those of its folders that are."""
    try:
        if (folder / DECK_FILE).is_symlink() or (folder / DECK_FILE).exists():
            return [folder]
        inner = sorted(path for path in folder.iterdir() if (path / DECK_FILE).exists())
    except (OSError, ValueError) as error:
        why = getattr(error, "strerror", None) or "it has an impossible name"
        message = f"this folder cannot be read ({why.lower()})"
        problems.error(Place(str(folder)), message, "check its name, or run “kiosk new FOLDER”.")
        return []
    if not inner:
        message = "there is no deck.yaml in this folder"
        problems.error(Place(str(folder)), message, "“kiosk new FOLDER” writes one to start from.")
    return _with_ids(inner[:MAX_DECKS], problems)


def deck_id(folder: Path) -> str:
    """Return a deck's id: its folder's name in small letters, digits and hyphens."""
    name = folder.resolve().name.lower()
    return re.sub(r"[^a-z0-9]+", "-", name).strip("-") or "deck"


def _load_alone(
    folder: Path, clinic: LoadedClinic, problems: Problems, today: date
) -> tuple[LoadedDeck | None, bool]:
    """Load one deck in all its languages, and tell whether it is free of errors."""
    own = Problems()
    deck = _load(folder, clinic, own, today)
    problems.found |= own.found
    return deck, not own.has_errors


def _load(folder: Path, clinic: LoadedClinic, problems: Problems, today: date) -> LoadedDeck | None:
    document = read_yaml(folder / DECK_FILE, problems, within=folder)
    return check_document(document, folder, clinic, problems, today) if document else None


def check_document(
    document: Document, folder: Path, clinic: LoadedClinic, problems: Problems, today: date
) -> LoadedDeck | None:
    """Check a deck.yaml that was read, and the translations beside it; None when it is no deck."""
    value = value_of(document.root)
    bound = bind(document, Deck, problems, value)
    sound = Salvaged(bound, frozenset()) if bound else salvage(value)
    if sound is None:
        return None
    check_structure(sound, document, problems)
    check_review(sound.deck.review, document, today, problems)
    source = source_version(sound.deck, document, clinic)
    versions = [source]
    desk = Desk(folder, clinic, problems)
    versions += translated_versions(source, value, desk) if bound else []
    if not bound:
        check_translations_alone(desk)
    files = tuple(_files(versions, sound, folder, problems))
    by_code = {version.language.code: version for version in versions}
    code = sound.deck.language
    return LoadedDeck(deck_id(folder), folder, code, by_code, files, is_salvaged=not bound)


def _files(
    versions: list[Version], sound: Salvaged, folder: Path, problems: Problems
) -> Iterator[FileUse]:
    place = Folder(folder)
    for version in versions:
        check_marks(version, sound, problems)
        check_null_words(version, problems)
        yield from files_of(version, sound, place, problems)


def _with_ids(folders: list[Path], problems: Problems) -> list[Path]:
    seen: dict[str, Path] = {}
    for folder in folders:
        first = seen.setdefault(deck_id(folder), folder)
        if first is not folder:
            message = f"this folder's name is too much like “{first.name}”"
            problems.error(Place(str(folder)), message, "give the folder another name.")
    return list(seen.values())
