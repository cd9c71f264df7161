"""What staff set at the panel, beside their kiosk.yaml, which is never touched.

Only the standard library, because the first frame waits for this.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

FILE = "panel.json"


def start_language(state: Path) -> str:
    """Return the language that staff chose for the start screen, "" for that of kiosk.yaml."""
    try:
        found = json.loads((state / FILE).read_bytes())
    except (OSError, ValueError):
        return ""
    language = found.get("language") if isinstance(found, dict) else None
    return language if isinstance(language, str) else ""


def set_start_language(state: Path, language: str) -> None:
    """Remember the language for the start screen; "" goes back to kiosk.yaml. May raise OSError."""
    from kiosk.platform.durable import replace_file

    replace_file(state / FILE, json.dumps({"language": language}).encode())
