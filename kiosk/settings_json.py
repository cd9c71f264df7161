"""The settings as the display reads them: plain JSON that the worker has already checked.

Only the standard library, because the first frame waits for this. Anything missing, of another
type or unreadable falls back to its default: a kiosk with odd settings still shows its slides.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field, fields, is_dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class ScreenSettings:
    """The screen: inches from corner to corner, millimetres to the reader's eyes."""

    diagonal_inches: float = 32.0
    reading_distance_mm: float = 600.0
    renderer: str = "auto"  # auto, software or gpu


@dataclass(frozen=True, slots=True)
class IdleSettings:
    """Milliseconds of quiet."""

    still_there_after_ms: int = 75_000
    answer_within_ms: int = 20_000
    start_clears_after_ms: int = 30_000


@dataclass(frozen=True, slots=True)
class SoundSettings:
    """Loudness from 0 to 100, and the cap that patients cannot pass."""

    volume: int = 60
    loudest: int = 80


@dataclass(frozen=True, slots=True)
class StaffSettings:
    """The staff panel, in milliseconds: the hidden corner's hold, and quiet until it closes."""

    corner_hold_ms: int = 3_000
    ends_after_ms: int = 120_000


@dataclass(frozen=True, slots=True)
class ResolvedSettings:
    """Everything of kiosk.yaml that the display needs, with its defaults."""

    language: str = "en"
    languages: tuple[str, ...] = ()  # none named: all that are complete
    show_drafts: bool = True
    theme: str = "light"
    text_size: int = 100
    less_motion: bool = False
    clips_start: bool = True
    printer: str = ""
    review_overdue: str = "notice"  # notice or withhold
    changes: str = "between-visits"  # or at-once
    hours: dict[str, str] = field(default_factory=dict)  # day → 08:00-18:00 or closed
    pin_file: str = ""  # none named: the one in the state folder
    keypad: dict[str, str] = field(default_factory=dict)
    screen: ScreenSettings = ScreenSettings()
    idle: IdleSettings = IdleSettings()
    sound: SoundSettings = SoundSettings()
    staff: StaffSettings = StaffSettings()


def load_resolved(path: Path | None) -> ResolvedSettings:
    """Return the settings in the JSON file `path`; defaults where it is missing or odd."""
    if path is None:
        return ResolvedSettings()
    try:
        found = json.loads(path.read_bytes())
    except (OSError, ValueError):
        return ResolvedSettings()
    resolved: ResolvedSettings = _fill(ResolvedSettings(), found)
    return resolved


def _fill(defaults: Any, found: Any) -> Any:
    if not isinstance(found, dict):
        return defaults
    kept: dict[str, Any] = {}
    for item in fields(defaults):
        default = getattr(defaults, item.name)
        kept[item.name] = _value(default, found.get(item.name, default))
    return type(defaults)(**kept)


def _value(default: Any, value: Any) -> Any:
    if is_dataclass(default):
        return _fill(default, value)
    if isinstance(default, tuple):
        return tuple(map(str, value)) if isinstance(value, list | tuple) else default
    if isinstance(default, float) and isinstance(value, int) and not isinstance(value, bool):
        return float(value)
    return value if type(value) is type(default) else default
