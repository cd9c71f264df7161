"""What staff and those who help them want to know of this machine."""

from __future__ import annotations

import os
import platform
import shutil
import time
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import qVersion

from kiosk import __version__, clock
from kiosk.content.edition import current_id

if TYPE_CHECKING:
    from kiosk.display.program import Display

GIGABYTE = 1e9


def facts(display: Display) -> dict[str, Any]:
    """Return {version, edition, diskFree, diskWhole, …}.

    Gigabytes are words with one decimal, "" where the disk does not say; times are local.
    """
    window, edition = display.window, display.store.edition
    ratio = window.devicePixelRatio()
    free, whole = _disk(display.state)
    shown = current_id(display.state) or ""
    return {
        "version": __version__,
        "edition": shown,
        "editionMade": local(made(shown)),
        "diskFree": free,
        "diskWhole": whole,
        "kioskSince": local(time.time() - (time.monotonic() - clock.STARTED)),
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
    return local(time.time() - up)


def made(edition: str) -> float:
    """Return the time in an edition's name in seconds since 1970; 0 for a name without one."""
    try:
        moment = datetime.strptime(edition.partition("-")[0], "%Y%m%dT%H%M%SZ")  # noqa: DTZ007
    except ValueError:
        return 0.0
    return moment.replace(tzinfo=UTC).timestamp()


def local(seconds: float) -> str:
    """Return a time as 2026-11-22 18:40 on the clock on the wall."""
    return datetime.fromtimestamp(seconds).astimezone().strftime("%Y-%m-%d %H:%M")
