"""Bringing an older edition back, until the content changes again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.content.edition import CURRENT_FILE, EDITIONS_FOLDER, read_edition
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
