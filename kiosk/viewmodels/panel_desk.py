"""What the staff panel needs of the machine around it; the display fills it in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from kiosk.content.changes import Change
    from kiosk.pin.store import PinStore


@dataclass(frozen=True, slots=True)
class EditionRow:
    """One edition: its id, its time in seconds since 1970, whether it is the current one."""

    name: str
    made: float
    current: bool
    changes: tuple[Change, ...]


@dataclass(frozen=True, slots=True)
class Desk:
    """`ask` hands a request to the keeper; `checks` counts the content's checks so far.

    `block_input` keeps touches and keys away from the screen; `set_language` may raise OSError;
    times are milliseconds.
    """

    pins: PinStore
    ask: Callable[[str], None]
    checks: Callable[[], int]
    editions: Callable[[], list[EditionRow]]
    facts: Callable[[], dict[str, Any]]
    sound_file: Callable[[], Path]
    set_language: Callable[[str], None]
    chosen_language: Callable[[], str]
    block_input: Callable[[bool], None]
    leave: Callable[[], None]
    ends_after: int = 120_000
    pad_ends_after: int = 30_000
    cleaning: int = 30_000
    second: int = 1000
