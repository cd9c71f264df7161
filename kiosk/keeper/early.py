"""The keeper's very first act: take the lock and start the display, before all other imports."""

from __future__ import annotations

import os

from kiosk.platform.programs import command, environment
from kiosk.platform.spawn import Process

PRIVATE_FOLDER = "keeper"
SETTINGS_FILE = "settings.json"
# Threads that each keep a heap of their own cost tens of megabytes in weeks. (A fixed trim
# threshold doubled the CPU of clips: each frame's 8 MB were given back and asked for again.)
_ENVIRONMENT = {"MALLOC_ARENA_MAX": "1"}


def end_leftover(state: str) -> None:
    """End a display that outlived its keeper, which only a frozen one does.

    Only the holder of the keeper's lock may call this. Linux alone lets us make sure of whom we
    end; elsewhere the next display simply covers it.
    """
    try:
        with open(_pid_file(state), encoding="ascii") as file:  # noqa: PTH123 - start-up time
            pid = int(file.read())
        with open(f"/proc/{pid}/cmdline", "rb") as file:  # noqa: PTH123
            words = file.read().split(b"\0")
    except (OSError, ValueError):
        return
    if b"kiosk.display" in words and os.fsencode(state) in words:
        try:
            os.kill(pid, 9)
        except OSError:
            return


def note_display(state: str, pid: int) -> None:
    """Remember the display for `end_leftover`."""
    try:
        with open(_pid_file(state), "w", encoding="ascii") as file:  # noqa: PTH123
            file.write(str(pid))
    except OSError:
        return


def _pid_file(state: str) -> str:
    return os.path.join(state, PRIVATE_FOLDER, "display.pid")  # noqa: PTH118 - start-up time


def start_display(state: str, *, windowed: bool) -> Process:
    """Start the display on the state folder; raise OSError when there is no such program."""
    settings = os.path.join(state, PRIVATE_FOLDER, SETTINGS_FILE)  # noqa: PTH118 - start-up time
    words = ["--state", state, "--settings", settings]
    if windowed:
        words.append("--windowed")
    return Process(command("kiosk.display", *words), environment(**_ENVIRONMENT))
