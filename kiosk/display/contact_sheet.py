"""One picture of many small ones, each with its name below."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter

from kiosk.display import fonts

if TYPE_CHECKING:
    from collections.abc import Sequence

_COLUMNS = {"landscape": 6, "portrait": 10}
_WIDTH = {"landscape": 384, "portrait": 230}
_GAP = 8
_NAME = 24  # pixels of the line below each picture


def small(picture: QImage) -> QImage:
    """Return a picture at the size that a sheet shows."""
    return picture.scaledToWidth(
        _WIDTH[_shape(picture)], Qt.TransformationMode.SmoothTransformation
    )


def contact_sheet(pictures: Sequence[tuple[str, QImage]]) -> QImage:
    """Lay small pictures of one shape out in rows."""
    if not pictures:
        return QImage(1, 1, QImage.Format.Format_RGB32)
    first = pictures[0][1]
    columns = _COLUMNS[_shape(first)]
    cell = first.size() + QSize(_GAP, _GAP + _NAME)
    rows = -(-len(pictures) // columns)
    sheet = QImage(columns * cell.width(), rows * cell.height(), QImage.Format.Format_RGB32)
    sheet.fill(QColor("#5A5A5A"))
    painter = QPainter(sheet)
    font = QFont(fonts.load_script(fonts.LATIN))
    font.setPixelSize(16)
    painter.setFont(font)
    painter.setPen(Qt.GlobalColor.white)
    for number, (name, picture) in enumerate(pictures):
        row, column = divmod(number, columns)
        place = QPoint(column * cell.width() + _GAP // 2, row * cell.height() + _GAP // 2)
        painter.drawImage(place, picture)
        below = QRect(place + QPoint(0, picture.height()), QSize(picture.width(), _NAME))
        painter.drawText(below, Qt.AlignmentFlag.AlignCenter, name)
    painter.end()
    return sheet


def _shape(picture: QImage) -> str:
    return "portrait" if picture.height() > picture.width() else "landscape"
