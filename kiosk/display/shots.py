"""Pictures of every screen, in every language, theme, text size and orientation asked for."""

from __future__ import annotations

import time
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QMetaObject, QPoint, QSize, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter

from kiosk import session
from kiosk.display.items import find, is_loading
from kiosk.display.program import Display
from kiosk.session import Comfort, Theme, Visit

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from kiosk.settings_json import ResolvedSettings

SIZES = {"landscape": QSize(1920, 1080), "portrait": QSize(1080, 1920)}
_SHEETS = {"contents": "progress", "make-it-easier": "textSize", "languages": "language"}
_PATIENCE_S = 10.0
_THUMBNAIL = 380


@dataclass(frozen=True, slots=True)
class Look:
    """One way to show all screens."""

    language: str
    theme: str
    text_size: int
    orientation: str

    @property
    def name(self) -> str:
        """A file name for it."""
        return f"{self.orientation}-{self.language}-{self.theme}-{self.text_size}"


def take(
    state: Path,
    settings: ResolvedSettings,
    looks: list[Look],
    wanted: str,
    out: Path,
) -> Iterator[Path]:
    """Write one contact sheet and single pictures for each look; yield the sheets.

    `wanted` keeps only screens whose name holds it ("" keeps all).
    """
    app = QGuiApplication.instance() or QGuiApplication(["shots"])
    out.mkdir(parents=True, exist_ok=True)
    for orientation, size in SIZES.items():
        mine = [look for look in looks if look.orientation == orientation]
        if not mine:
            continue
        display = Display(state, settings, software=True, window_size=size)
        for look in mine:
            pictures = []
            for name, image in _screens(display, look, wanted):
                folder = out / look.name
                folder.mkdir(exist_ok=True)
                image.save(str(folder / f"{name}.png"))
                pictures.append(image)
            sheet = out / f"{look.name}.png"
            _contact_sheet(pictures).save(str(sheet))
            yield sheet
        display.close()
    del app


def _screens(display: Display, look: Look, wanted: str) -> Iterator[tuple[str, QImage]]:
    comfort = Comfort(theme=Theme(look.theme), text_size=look.text_size, less_motion=True)
    fresh = Visit(language=look.language, comfort=comfort)
    display.store.set(fresh)
    if wanted in "start":
        yield "00-start", _picture(display)
    deck = display.store.deck()
    if deck is None:
        return
    visit = session.start(fresh, deck["id"])
    display.store.set(visit)
    book = display.store.book
    slides = book.words["slides"] if book else []
    for index, slide in enumerate(slides):
        if wanted in slide["id"]:
            display.store.set(replace(visit, index=index))
            yield f"{index + 1:02}-{slide['id']}", _picture(display)
    for name, button in _SHEETS.items():
        if wanted in name:
            display.store.set(replace(visit, index=1))
            _picture(display)
            if _press(display, button):
                yield f"90-{name}", _picture(display)
                _press(display, "closeSheet")
    if wanted in "still-there":
        display.model.idle.ask()
        yield "99-still-there", _picture(display)
        display.model.idle.touch()


def _press(display: Display, name: str) -> bool:
    item = find(display.window.contentItem(), name)
    return item is not None and QMetaObject.invokeMethod(item, "press")


def _picture(display: Display) -> QImage:
    display.model.visit.settle()
    deadline = time.monotonic() + _PATIENCE_S
    calm = 0
    while calm < 3 and time.monotonic() < deadline:
        QCoreApplication.processEvents()
        calm = 0 if is_loading(display.window.contentItem()) else calm + 1
    return display.window.grabWindow()


def _contact_sheet(pictures: list[QImage]) -> QImage:
    if not pictures:
        return QImage(1, 1, QImage.Format.Format_RGB32)
    columns = 6
    width = _THUMBNAIL
    height = round(width * pictures[0].height() / pictures[0].width())
    rows = -(-len(pictures) // columns)
    sheet = QImage(columns * (width + 8), rows * (height + 8), QImage.Format.Format_RGB32)
    sheet.fill(Qt.GlobalColor.gray)
    painter = QPainter(sheet)
    for i, picture in enumerate(pictures):
        small = picture.scaled(
            width,
            height,
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        place = QPoint(i % columns * (width + 8) + 4, i // columns * (height + 8) + 4)
        painter.drawImage(place, small)
    painter.end()
    return sheet
