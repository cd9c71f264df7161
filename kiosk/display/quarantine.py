"""Slides that ended the display again and again: the keeper counts, the display leaves them out."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

LIMIT = 3


def quarantined(state: Path) -> frozenset[str]:
    """Return the slides to leave out, as `<deck>/<slide id>`."""
    try:
        found = json.loads((state / "keeper" / "quarantine.json").read_bytes())
    except (OSError, ValueError):
        return frozenset()
    if not isinstance(found, dict):
        return frozenset()
    return frozenset(k for k, count in found.items() if isinstance(count, int) and count >= LIMIT)
