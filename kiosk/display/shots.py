"""Pictures of every screen, in every language, theme, text size and orientation asked for."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication

from kiosk.display.contact_sheet import contact_sheet, small
from kiosk.display.program import Display
from kiosk.display.shot_states import screens, settle
from kiosk.session import Comfort, Theme, Visit

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtGui import QImage

    from kiosk.settings_json import ResolvedSettings

SIZES = {"landscape": QSize(1920, 1080), "portrait": QSize(1080, 1920)}
_QUALITY = 85


@dataclass(frozen=True, slots=True)
class Look:
    """One way to show all screens; `text_size` is in percent."""

    language: str
    theme: str
    text_size: int
    orientation: str

    @property
    def name(self) -> str:
        """A file name for it."""
        return f"{self.orientation}-{self.language}-{self.theme}-{self.text_size}"


@dataclass(frozen=True, slots=True)
class Order:
    """What to take: `wanted` are parts of screens' names ("" for all); `single` keeps each picture.

    `opened` asks for what touches open, beside the start screen and the slides.
    """

    state: Path
    settings: ResolvedSettings
    out: Path
    wanted: tuple[str, ...] = ("",)
    opened: bool = True
    single: bool = False


def take(order: Order, looks: list[Look]) -> Iterator[Path]:
    """Write one contact sheet for each look; yield them."""
    app = QGuiApplication.instance() or QGuiApplication(["shots"])
    order.out.mkdir(parents=True, exist_ok=True)
    for orientation, size in SIZES.items():
        mine = [look for look in looks if look.orientation == orientation]
        if not mine:
            continue
        display = Display(order.state, order.settings, software=True, window_size=size)
        for look in mine:
            pictures = list(_pictures(display, look, order))
            if order.opened:
                pictures += _trouble(look, order)
            sheet = order.out / f"{look.name}.jpg"
            contact_sheet(pictures).save(str(sheet), quality=_QUALITY)
            yield sheet
        display.close()
    del app


def _pictures(display: Display, look: Look, order: Order) -> Iterator[tuple[str, QImage]]:
    comfort = Comfort(theme=Theme(look.theme), text_size=look.text_size, less_motion=True)
    fresh = Visit(language=look.language, comfort=comfort)
    for name in screens(display, fresh, opened=order.opened):
        if any(part in name for part in order.wanted):
            yield name, _keep(display.window.grabWindow(), name, look, order)


def _trouble(look: Look, order: Order) -> Iterator[tuple[str, QImage]]:
    """Show what there is to see without any content."""
    if not any(part in "trouble" for part in order.wanted):
        return
    settings = replace(
        order.settings, language=look.language, theme=look.theme, text_size=look.text_size
    )
    nothing = order.out / "nothing"
    display = Display(nothing, settings, software=True, window_size=SIZES[look.orientation])
    settle(display)
    yield "trouble", _keep(display.window.grabWindow(), "trouble", look, order)
    display.close()


def _keep(image: QImage, name: str, look: Look, order: Order) -> QImage:
    if order.single:
        folder = order.out / look.name
        folder.mkdir(exist_ok=True)
        image.save(str(folder / f"{name}.png"))
    return small(image)
