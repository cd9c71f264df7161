"""Where this system keeps programs' own files; as platformdirs says, without its start-up time."""

from __future__ import annotations

import os
import sys

NAME = "clinic-kiosk"


def state_folder() -> str:
    """Return the folder that is ours alone: KIOSK_STATE, or the system's place for state."""
    return os.environ.get("KIOSK_STATE") or os.path.join(_state_base(), NAME)  # noqa: PTH118


def config_folder() -> str:
    """Return the folder in which kiosk.yaml is looked for."""
    return os.path.join(_config_base(), NAME)  # noqa: PTH118 - pathlib costs start-up time


def _state_base() -> str:
    if sys.platform == "win32":
        return _windows_base()
    if sys.platform == "darwin":
        return _in_home("Library", "Application Support")
    return os.environ.get("XDG_STATE_HOME") or _in_home(".local", "state")


def _config_base() -> str:
    if sys.platform == "win32":
        return _windows_base()
    if sys.platform == "darwin":
        return _in_home("Library", "Application Support")
    return os.environ.get("XDG_CONFIG_HOME") or _in_home(".config")


def _windows_base() -> str:
    # platformdirs puts an author's folder between; ours is the program's name once more.
    return os.path.join(  # noqa: PTH118
        os.environ.get("LOCALAPPDATA") or _in_home("AppData", "Local"), NAME
    )


def _in_home(*parts: str) -> str:
    return os.path.join(os.path.expanduser("~"), *parts)  # noqa: PTH111, PTH118
