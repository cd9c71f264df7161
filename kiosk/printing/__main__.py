"""`python -m kiosk.printing`: reads one sheet as JSON from standard input and prints it."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

NO_SHEET = 1
NO_PRINTER = 2
SIZES = ("A4", "Letter")


def main() -> int:
    """Print a sheet; 0 when it is on its way."""
    parser = argparse.ArgumentParser(prog="kiosk.printing")
    place = parser.add_mutually_exclusive_group(required=True)
    place.add_argument("--printer", help="the printer's name")
    place.add_argument("--pdf", type=Path, help="write a file instead")
    parser.add_argument("--paper", choices=SIZES)
    args = parser.parse_args()

    from kiosk.printing.sheet import read_sheet

    try:
        sheet = read_sheet(sys.stdin.read())
    except ValueError:
        return NO_SHEET
    os.environ["QT_QPA_PLATFORM"] = "offscreen"  # a sheet needs no window
    from PySide6.QtGui import QGuiApplication, QPageSize

    from kiosk.printing.paper import paper_here, send_to_printer, write_pdf

    app = QGuiApplication(sys.argv[:1])
    if args.pdf:
        size = QPageSize(QPageSize.PageSizeId[args.paper]) if args.paper else paper_here()
        write_pdf(sheet, args.pdf, size)
        code = 0
    else:
        code = 0 if send_to_printer(sheet, args.printer) else NO_PRINTER
    del app
    return code


if __name__ == "__main__":
    sys.exit(main())
