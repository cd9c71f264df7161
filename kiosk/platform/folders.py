"""Where this system keeps programs' own files; as platformdirs says, without its start-up time."""

from __future__ import annotations

import os
import sys

NAME = "clinic-kiosk"


def state_folder() -> str:
    """Return the folder that is ours alone: KIOSK_STATE, or the system's place for state."""
    return os.environ.get("KIOSK_STATE") or os.path.join(_state_base(), NAME)  # noqa: PTH118


def state_in_settings(named: str | None = None) -> str | None:
    """Return `state_folder` of kiosk.yaml, of `named` or of the file in the usual place.

    Only this one key is looked for, line by line: the first picture does not wait for YAML.
    """
    usual = os.environ.get("KIOSK_SETTINGS") or os.path.join(config_folder(), "kiosk.yaml")  # noqa: PTH118
    for path in [named] if named else [usual, "/etc/clinic-kiosk/kiosk.yaml"]:
        if os.path.isfile(path):  # noqa: PTH113
            return _state_key(path)
    return None


def _state_key(path: str) -> str | None:
    with open(path, encoding="utf-8", errors="replace") as lines:  # noqa: PTH123
        for line in lines:
            key, colon, value = line.partition(":")
            if key == "state_folder" and colon:
                typed = value.partition(" #")[0].strip().strip("'\"")
                inside = os.path.join(os.path.dirname(path), os.path.expanduser(typed))  # noqa: PTH111, PTH118, PTH120
                return inside if typed else None
    return None


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
