"""Fonts are loaded when a language needs them; the letters of English and its kin at the start."""

from __future__ import annotations

import json
from functools import cache
from typing import Any

from PySide6.QtGui import QFont, QFontDatabase

from kiosk.resources import assets

LATIN = "latin"
_LANGUAGES = {
    "arabic": ("ar", "ckb", "fa", "ps", "sd", "ug", "ur"),
    "chinese": ("zh", "ja"),
    "cyrillic": ("be", "bg", "kk", "ky", "mk", "mn", "ru", "sr", "tg", "uk"),
    "greek": ("el",),
    "vietnamese": ("vi",),
}
_SCRIPTS = {code: script for script, codes in _LANGUAGES.items() for code in codes}
_WRITTEN = {"Arab": "arabic", "Cyrl": "cyrillic", "Grek": "greek", "Latn": LATIN, "Hans": "chinese"}


@cache
def _table() -> dict[str, dict[str, Any]]:
    table: dict[str, dict[str, Any]] = json.loads((assets() / "fonts" / "fonts.json").read_bytes())
    return table


def script_of(language: str) -> str:
    """Return the name in fonts.json of the script of `language` (BCP 47); the code may name it."""
    first, *rest = language.split("-")
    named = [_WRITTEN[part] for part in rest if part in _WRITTEN]
    return named[0] if named else _SCRIPTS.get(first, LATIN)


@cache
def load_script(script: str) -> str:
    """Load the font of a script once; return its family. Other scripts fall back to it."""
    entry = _table()[script]
    for name in entry["files"]:
        QFontDatabase.addApplicationFont(str(assets() / "fonts" / name))
    family = str(entry["family"])
    latin = str(_table()[LATIN]["family"])
    if script != LATIN:
        QFont.insertSubstitution(latin, family)
        QFont.insertSubstitution(family, latin)
    return family


def family_for(language: str) -> str:
    """Return the family that draws `language`, loading it when this is its first use."""
    return load_script(script_of(language))


def load_names() -> None:
    """Load the few letters that write every language's own name, as a last resort for all."""
    entry = _table().get("names")
    if entry is None:
        return
    for name in entry["files"]:
        QFontDatabase.addApplicationFont(str(assets() / "fonts" / name))
    QFont.insertSubstitution(str(_table()[LATIN]["family"]), str(entry["family"]))


def load_icons() -> None:
    """Load the icon font."""
    QFontDatabase.addApplicationFont(str(assets() / "fonts" / "Phosphor-Bold.ttf"))
