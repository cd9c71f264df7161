"""The store of prepared media: files named by what they were made from and for.

A picture that did not change is taken from here, whatever its name is today. A note beside the
files (KEY.json) is written last, so a killed run leaves nothing that could be taken for whole.
"""

from __future__ import annotations

import hashlib
import json
import os
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pathlib import Path

# Raise it when the same source must give other files: all is prepared anew, once.
PREPARER = 2


def key_for(source: str, *purpose: object) -> str:
    """Return the name for what is made from the bytes with the digest `source`."""
    words = "|".join(str(part) for part in (PREPARER, source, *purpose))
    return hashlib.sha256(words.encode()).hexdigest()[:24]


def take(store: Path, key: str) -> dict[str, Any] | None:
    """Return the note of what is ready under `key`, or None when it has to be made."""
    try:
        note: dict[str, Any] = json.loads((store / f"{key}.json").read_bytes())
        for name, size in note["files"].items():
            if (store / name).stat().st_size != size:
                return None
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return None
    return note


def put(store: Path, key: str, note: dict[str, Any], names: list[str]) -> dict[str, Any]:
    """Write the note that makes the files `names` in the store count; return it."""
    note = note | {"files": {name: (store / name).stat().st_size for name in names}}
    write_whole(store / f"{key}.json", json.dumps(note).encode())
    return note


def write_whole(path: Path, data: bytes) -> None:
    """Write a file that is either there in full or not there."""
    part = path.with_name(f".{path.name}.{os.getpid()}")
    part.write_bytes(data)
    part.replace(path)


def sweep(store: Path, used: set[str]) -> None:
    """Remove what no edition uses any more, and the leftovers of killed runs."""
    for note in store.glob("*.json"):
        try:
            names = set(json.loads(note.read_bytes())["files"])
        except (OSError, ValueError, KeyError, TypeError):
            names = set()
        if not names & used:
            note.unlink(missing_ok=True)
    for path in store.iterdir():
        if path.suffix != ".json" and path.name not in used:
            path.unlink(missing_ok=True)
