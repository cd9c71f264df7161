"""What staff and those who help them want to know of this machine."""

from __future__ import annotations

import os
import platform
import shutil
import time
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import qVersion

from kiosk import __version__
from kiosk.content.edition import current_id

if TYPE_CHECKING:
    from kiosk.display.program import Display

STARTED = time.time()
GIGABYTE = 1e9


def facts(display: Display) -> dict[str, Any]:
    """Return {version, edition, diskFree, diskWhole, …}.

    Gigabytes are words with one decimal, "" where the disk does not say; times are local.
    """
    window, edition = display.window, display.store.edition
    ratio = window.devicePixelRatio()
    free, whole = _disk(display.state)
    return {
        "version": __version__,
        "edition": current_id(display.state) or "",
        "diskFree": free,
        "diskWhole": whole,
        "kioskSince": _local(STARTED),
        "machineSince": _machine_since(),
        "width": round(window.width() * ratio),
        "height": round(window.height() * ratio),
        "inches": display.settings.screen.diagonal_inches,
        "software": bool(display.model.software),
        "voices": _voices(edition.start["decks"]) if edition else [],
        "system": f"{platform.system()} {platform.release()}",
        "libraries": f"Python {platform.python_version()}, Qt {qVersion()}",
        "state": str(display.state),
        "process": os.getpid(),
    }


def _voices(decks: list[Any]) -> list[str]:
    """Return the languages in which the decks' titles have a voice."""
    found = {
        code: None
        for deck in decks
        for code in deck["words"]
        if "voice" in deck["title"].get(code, {})
    }
    return list(found)


def _disk(folder: Path) -> tuple[str, str]:
    try:
        usage = shutil.disk_usage(folder)
    except OSError:
        return "", ""
    return f"{usage.free / GIGABYTE:.1f}", f"{usage.total / GIGABYTE:.1f}"


def _machine_since() -> str:
    """Return when the machine was started; "" where the system does not say."""
    try:
        up = float(Path("/proc/uptime").read_text(encoding="ascii").split()[0])
    except (OSError, ValueError, IndexError):
        return ""
    return _local(time.time() - up)


def _local(seconds: float) -> str:
    return datetime.fromtimestamp(seconds).astimezone().strftime("%Y-%m-%d %H:%M")
