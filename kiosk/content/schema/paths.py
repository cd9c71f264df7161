"""Rules for the paths in a deck that can be told from the words alone; nothing is opened here."""

from __future__ import annotations

import re

from kiosk.content.schema.scalars import refuse, words

_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:")
_ODD = re.compile("[\x00-\x1f\x7f\u200b-\u200f\u202a-\u202e\u2066-\u2069]")
# Windows opens a device instead of a file for these names, whatever their ending.
_DEVICES = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?", re.IGNORECASE)
_HINT = "copy the file into the deck's folder and write, for example: images/spine.svg"


def relative_path(value: object) -> str:
    """Take a path inside the deck's folder, written with `/`."""
    typed = words(value)
    message = _fault(typed)
    if message:
        raise refuse(message, _HINT)
    return typed


def _fault(typed: str) -> str | None:
    shown = typed if len(typed) <= 60 else typed[:59] + "…"
    parts = typed.split("/")
    checks = (
        (_ODD.search(typed), "there is an invisible character in this path"),
        ("\\" in typed, f"“{shown}” is written with \\, and paths here use /"),
        (_SCHEME.match(typed), f"“{shown}” is an address, and only files in this folder are shown"),
        (typed.startswith(("/", "~")), f"“{shown}” leads out of the deck's folder"),
        (".." in parts, f"“{shown}” leads out of the deck's folder"),
        ("" in parts or "." in parts, f"“{shown}” holds an empty step"),
        (any(_DEVICES.fullmatch(part) for part in parts), f"“{shown}” is a device on Windows"),
        (len(typed) > 240 or any(len(p.encode()) > 255 for p in parts), "this path is too long"),
    )
    return next((message for wrong, message in checks if wrong), None)
