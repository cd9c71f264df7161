"""Icon names as characters of the bundled icon font."""

from __future__ import annotations

import json
from functools import cache

from PySide6.QtCore import QObject, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from kiosk.resources import assets
from kiosk.viewmodels.declare import Property

QML_IMPORT_NAME = "ClinicKiosk"
QML_IMPORT_MAJOR_VERSION = 1

FAMILY = "Phosphor-Bold"
UNKNOWN = "info"


@cache
def _codepoints() -> dict[str, int]:
    table: dict[str, int] = json.loads((assets() / "icons" / "phosphor-bold.json").read_bytes())
    return table


@QmlElement
@QmlSingleton
class Glyphs(QObject):
    """The icon font by Phosphor's names (bold weight)."""

    @Slot(str, result=str)
    def glyph(self, name: str) -> str:
        """Return the character that draws `name`; an unknown name draws the sign for "info"."""
        if not name:
            return ""
        table = _codepoints()
        return chr(table.get(name, table[UNKNOWN]))

    @Property(str, constant=True)
    def family(self) -> str:
        """The font family that holds the icons."""
        return FAMILY
