"""Bringing an older edition back, until the content changes again."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

from kiosk.content.edition import (
    CURRENT_FILE,
    EDITIONS_FOLDER,
    BrokenEdition,
    edition_ids,
    read_edition,
)
from kiosk.keeper.early import PRIVATE_FOLDER
from kiosk.keeper.memory import Memory
from kiosk.platform.durable import replace_file

if TYPE_CHECKING:
    from pathlib import Path

HELD_FILE = "held"


def restore(state: Path, name: str) -> None:
    """Make the edition `name` current; raise BrokenEdition or OSError when it cannot be."""
    read_edition(state / EDITIONS_FOLDER / name)
    private = state / PRIVATE_FOLDER
    content = Memory(private).recall("content", str)
    if content:
        replace_file(private / HELD_FILE, content.encode("ascii"))
    replace_file(state / CURRENT_FILE, name.encode("ascii"))


def bring_back(state: Path, name: str) -> str:
    """Restore an edition that staff chose at the panel; return a line for the log."""
    if name not in edition_ids(state):
        return f"staff asked for the edition {name}, which is not there"
    try:
        restore(state, name)
    except (OSError, BrokenEdition) as error:
        return f"the edition {name} cannot be brought back: {error}"
    return f"staff have brought back the edition {name}"


def let_go(state: Path) -> None:
    """Let the content count again, although an older edition was brought back."""
    with contextlib.suppress(OSError):
        (state / PRIVATE_FOLDER / HELD_FILE).unlink(missing_ok=True)


def is_held(state: Path, content: str) -> bool:
    """Tell whether a restored edition stays for as long as the content is this one."""
    path = state / PRIVATE_FOLDER / HELD_FILE
    try:
        held = path.read_text(encoding="ascii") == content
        if not held:
            path.unlink(missing_ok=True)
    except (OSError, UnicodeDecodeError):
        return False
    return held
