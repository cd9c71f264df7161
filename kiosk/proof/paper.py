"""Pages of a PDF file, filled section by section so that a long deck needs no more memory."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMarginsF, QRectF, QSizeF, Qt, QUrl
from PySide6.QtGui import (
    QFont,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QTextDocument,
    QTextOption,
)

from kiosk.display.fonts import LATIN, family_for, load_script, script_of
from kiosk.proof.front import SIGNATURE

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QImage

MARGIN_MM = 15.0
FOOT_MM = 14.0
HTML_DPI = 96.0
STYLE = """
p { font-size: 11pt; margin-top: 3px; margin-bottom: 3px; }
p.where { font-size: 9pt; color: #555555; }
p.label { font-size: 9pt; color: #0b6b66; font-weight: bold; margin-top: 12px; }
p.item { font-weight: bold; margin-top: 7px; }
p.fact { font-size: 9pt; color: #555555; }
p.sign { margin-top: 22px; }
td { font-size: 11pt; }
h1 { font-size: 22pt; margin-top: 8px; margin-bottom: 8px; }
h2 { font-size: 15pt; margin-top: 12px; margin-bottom: 8px; }
"""
_PICTURE = "picture:shown"
# Qt's PDF writer forgets which letter a font's first glyph is. In the screens' Latin font that is
# “A”, and then nobody could search for a word with it; here the first glyph is a space.
_SEARCHABLE = "vietnamese"


class Paper:
    """A PDF file that grows; `close` finishes it."""

    def __init__(self, path: Path, paper: str, title: str) -> None:
        """Begin a file on `paper`, A4 or Letter."""
        self._writer = QPdfWriter(str(path))
        self._writer.setTitle(title)
        self._writer.setPageSize(QPageSize(QPageSize.PageSizeId[paper]))
        margins = QMarginsF(MARGIN_MM, MARGIN_MM, MARGIN_MM, MARGIN_MM)
        self._writer.setPageMargins(margins, QPageLayout.Unit.Millimeter)
        room = self._writer.pageLayout().paintRectPixels(self._writer.resolution())
        self._foot = FOOT_MM / 25.4 * self._writer.resolution()
        self._page = QSizeF(room.width(), room.height() - self._foot)
        self._painter = QPainter(self._writer)
        self.pages = 0

    def picture(self, image: QImage, share: float = 1.0) -> str:
        """Return the element that shows the next section's picture; `share` of the width."""
        width = share * self._page.width() * HTML_DPI / self._writer.resolution()
        height = width * image.height() / image.width()
        size = f'width="{width:.0f}" height="{height:.0f}"'
        return f'<p style="margin-bottom: 12px"><img src="{_PICTURE}" {size}></p>'

    def add(self, html: str, language: str, image: QImage | None, *, right_to_left: bool) -> None:
        """Add a section on pages of its own."""
        document = QTextDocument()
        document.documentLayout().setPaintDevice(self._writer)
        way = Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight
        option = QTextOption()
        option.setTextDirection(way)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        document.setDefaultTextOption(option)
        document.setDefaultFont(QFont(_family(language), 11))
        document.setDefaultStyleSheet(STYLE)
        document.setDocumentMargin(0)
        if image is not None:
            document.addResource(QTextDocument.ResourceType.ImageResource, QUrl(_PICTURE), image)
        document.setHtml(f'<body dir="{"rtl" if right_to_left else "ltr"}">{html}</body>')
        document.setPageSize(self._page)
        for number in range(document.pageCount()):
            self._draw(document, number)

    def close(self) -> None:
        """Write what is left; the file is whole after it."""
        self._painter.end()

    def _draw(self, document: QTextDocument, number: int) -> None:
        if self.pages:
            self._writer.newPage()
        self.pages += 1
        top = number * self._page.height()
        self._painter.save()
        self._painter.translate(0, -top)
        document.drawContents(
            self._painter, QRectF(0, top, self._page.width(), self._page.height())
        )
        self._painter.restore()
        self._painter.setFont(QFont(_family("en"), 8))
        foot = QRectF(0, self._page.height(), self._page.width(), self._foot)
        low = Qt.AlignmentFlag.AlignBottom
        self._painter.drawText(foot, low | Qt.AlignmentFlag.AlignLeft, SIGNATURE)
        self._painter.drawText(foot, low | Qt.AlignmentFlag.AlignRight, str(self.pages))


def _family(language: str) -> str:
    return load_script(_SEARCHABLE) if script_of(language) == LATIN else family_for(language)
