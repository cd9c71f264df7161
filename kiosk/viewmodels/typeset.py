"""Where lines break: headings of even lines, and no lonely sign on a paragraph's last line."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QFont, QFontMetricsF, QTextLayout, QTextOption
from PySide6.QtQml import QmlElement, QmlSingleton

QML_IMPORT_NAME = "ClinicKiosk"
QML_IMPORT_MAJOR_VERSION = 1

_STEPS = 7  # halvings: within 1 % of the width
_LONELY = 2.1  # em: one sign with its full stop


@QmlElement
@QmlSingleton
class Typeset(QObject):
    """Asked once for each text and width; all lengths are pixels."""

    @Slot(str, QFont, float, result=float)
    def spare(self, text: str, font: QFont, width: float) -> float:
        """Return how much narrower a heading can be without another line."""
        count = len(_lines(text, font, width))
        if count < 2:
            return 0.0
        least, most = max(width / count, _longest_word(text, font, width)), width
        for _ in range(_STEPS):
            middle = (least + most) / 2
            if len(_lines(text, font, middle)) > count:
                least = middle
            else:
                most = middle
        return float(int(width - most))

    @Slot(str, QFont, result=float)
    def longest(self, text: str, font: QFont) -> float:
        """Return the width of the longest word; in a script without spaces, of a few signs."""
        metrics = QFontMetricsF(font)
        signs = 4 if any(sign >= "\u2e80" for sign in text) else len(text)
        return max((metrics.horizontalAdvance(word[:signs]) for word in text.split()), default=0.0)

    @Slot(str, QFont, float, result=float)
    def company(self, text: str, font: QFont, width: float) -> float:
        """Return how much narrower a paragraph is set so that its last line is not one sign."""
        lines = _lines(text, font, width)
        em = font.pixelSize()
        if len(lines) < 2 or lines[-1] > _LONELY * em:
            return 0.0
        for narrower in (1.0, 2.0):
            tried = _lines(text, font, width - narrower * em)
            if len(tried) == len(lines) and tried[-1] > _LONELY * em:
                return narrower * em
        return 0.0


def _lines(text: str, font: QFont, width: float) -> list[float]:
    """Break a text as Qt Quick does; return each line's natural width."""
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    widths = []
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        widths.append(line.naturalTextWidth())
    layout.endLayout()
    return widths


def _longest_word(text: str, font: QFont, width: float) -> float:
    """Return the width of the longest word that fits; scripts without spaces have none."""
    metrics = QFontMetricsF(font)
    widths = [metrics.horizontalAdvance(word) for word in text.split()]
    return max((each for each in widths if each <= width), default=0.0)
