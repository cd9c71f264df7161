"""Reading editions: immutable folders of prepared words, pictures and clips.

Hardly more than `json` is imported, because the display starts from here. An edition folder is
whole by construction (it is renamed into place when all of it is on the disk), so reading stays
simple; what a failing disk may still damage raises BrokenEdition or falls back to an older one.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, NamedTuple, cast

from kiosk.platform.locks import Hold

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.content.shapes import Phrase, Start, Words

EDITION_FORMAT = 1
EDITIONS_FOLDER = "editions"
CURRENT_FILE = "current"
STATUS_FILE = "status.json"
START_FILE = "edition.json"
PSEUDO = "en-XA"  # a language for tests, in no edition: kiosk.content.pseudo makes it
PHRASES_FOLDER = "phrases"


class BrokenEdition(ValueError):  # noqa: N818 - it names what was found, and people read it
    """An edition cannot be read; the message says which file and why."""


class Edition(NamedTuple):
    """An edition on the disk: its folder, and what edition.json says.

    As long as `hold` lives the worker does not remove the folder.
    """

    folder: Path
    start: Start
    hold: Hold | None = None


def read_edition(folder: Path) -> Edition:
    """Return the edition in `folder`; raise BrokenEdition when it cannot be used."""
    start = cast("Start", _read_json(folder / START_FILE))
    if start.get("format") != EDITION_FORMAT or not start.get("decks"):
        message = f"{folder / START_FILE} is of another format"
        raise BrokenEdition(message)
    return Edition(folder, start)


def read_current(state: Path) -> Edition | None:
    """Return the edition that `current` names, else the newest readable one, else None.

    It is held: a visit may go on in it while staff save ten newer ones.
    """
    names = [current_id(state), *reversed(edition_ids(state))]
    for name in names:
        if name is None:
            continue
        try:
            return _held(read_edition(state / EDITIONS_FOLDER / name))
        except BrokenEdition:
            continue
    return None


def _held(edition: Edition) -> Edition:
    try:
        return edition._replace(hold=Hold(str(edition.folder / START_FILE)))
    except OSError as error:
        message = f"{edition.folder} has just been removed"
        raise BrokenEdition(message) from error


def read_words(folder: Path, deck: str, language: str) -> Words:
    """Return one deck's words in one language from the edition in `folder`."""
    return cast("Words", _read_json(folder / "decks" / deck / f"{language}.json"))


def read_phrases(folder: Path, language: str) -> dict[str, Phrase]:
    """Return the speech of the interface's words in one language; {} where there is none."""
    try:
        return cast("dict[str, Phrase]", _read_json(folder / PHRASES_FOLDER / f"{language}.json"))
    except BrokenEdition:
        return {}


def current_id(state: Path) -> str | None:
    """Return the id that the `current` file holds, or None when there is none."""
    try:
        name = (state / CURRENT_FILE).read_text(encoding="ascii").strip()
    except (OSError, UnicodeDecodeError):
        return None
    return name if _is_id(name) else None


def edition_ids(state: Path) -> list[str]:
    """Return the ids of all editions on the disk, oldest first."""
    try:
        return sorted(p.name for p in (state / EDITIONS_FOLDER).iterdir() if _is_id(p.name))
    except OSError:
        return []


def _is_id(name: str) -> bool:
    """Tell an edition's name (stamp-hash) from a temporary folder or a stray path."""
    stamp, dash, digest = name.partition("-")
    return bool(dash) and stamp.isalnum() and digest.isalnum()


def _read_json(path: Path) -> object:
    try:
        value: object = json.loads(path.read_bytes())
    except (OSError, ValueError) as error:
        message = f"{path} cannot be read: {error}"
        raise BrokenEdition(message) from error
    if not isinstance(value, dict):
        message = f"{path} does not hold a mapping"
        raise BrokenEdition(message)
    return value
