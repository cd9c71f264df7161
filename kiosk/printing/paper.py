"""Puts a sheet on paper: a PDF file or a named printer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QMarginsF, QSizeF
from PySide6.QtGui import QFont, QPageLayout, QPageSize, QPdfWriter, QTextDocument

from kiosk.display.fonts import family_for, load_script
from kiosk.printing.sheet import Sheet, html

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QPagedPaintDevice

STYLE = """
p { font-size: 13pt; margin-bottom: 0pt; }
p.clinic { font-size: 11pt; }
p.line { font-size: 15pt; margin-top: 16pt; margin-bottom: 0pt; }
p.note { font-size: 10pt; margin-top: 24pt; }
table { margin-bottom: 14pt; }
h1 { font-size: 22pt; margin-bottom: 12pt; }
h2 { font-size: 17pt; margin-top: 26pt; }
"""
MARGIN_MM = 18.0


def paper_here() -> QPageSize:
    """Return Letter where people measure in inches, else A4."""
    metric = QLocale.system().measurementSystem() == QLocale.MeasurementSystem.MetricSystem
    return QPageSize(QPageSize.PageSizeId.A4 if metric else QPageSize.PageSizeId.Letter)


def write_pdf(sheet: Sheet, path: Path, paper: QPageSize) -> None:
    """Write the sheet as a PDF file."""
    writer = QPdfWriter(str(path))
    writer.setTitle(sheet.title)
    _draw(sheet, writer, paper)


def send_to_printer(sheet: Sheet, name: str) -> bool:
    """Print the sheet; return False when there is no such printer or it refuses."""
    from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

    info = QPrinterInfo.printerInfo(name)
    if info.isNull():
        return False
    printer = QPrinter(info)
    _draw(
        sheet, printer, info.defaultPageSize() if info.defaultPageSize().isValid() else paper_here()
    )
    return printer.printerState() not in {
        QPrinter.PrinterState.Error,
        QPrinter.PrinterState.Aborted,
    }


def _draw(sheet: Sheet, device: QPagedPaintDevice, paper: QPageSize) -> None:
    device.setPageSize(paper)
    device.setPageMargins(
        QMarginsF(MARGIN_MM, MARGIN_MM, MARGIN_MM, MARGIN_MM), QPageLayout.Unit.Millimeter
    )
    load_script("latin")
    document = QTextDocument()
    document.setDefaultFont(QFont(family_for(sheet.language)))
    document.setDefaultStyleSheet(STYLE)
    document.setHtml(html(sheet))
    # With a page size of its own the document adds neither margins nor page numbers.
    document.documentLayout().setPaintDevice(device)
    room = device.pageLayout().paintRectPixels(device.logicalDpiX())
    document.setPageSize(QSizeF(room.size()))
    document.print_(device)
