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


def start_display(state: str, *, windowed: bool) -> Process:
    """Start the display on the state folder; raise OSError when there is no such program."""
    settings = os.path.join(state, PRIVATE_FOLDER, SETTINGS_FILE)  # noqa: PTH118 - start-up time
    words = ["--state", state, "--settings", settings]
    if windowed:
        words.append("--windowed")
    return Process(command("kiosk.display", *words), environment(**_ENVIRONMENT))
