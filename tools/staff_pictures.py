"""The pictures of docs/staff.md: what a receptionist meets while she changes a line."""

from __future__ import annotations

import time
from functools import partial
from typing import TYPE_CHECKING

from kiosk.content.quotes import with_quotes
from kiosk.content.template import write_new
from kiosk.display.items import find, is_loading
from kiosk.pin.store import PinStore
from kiosk.proof.publishing import Publishing
from kiosk.settings.load import load_settings
from kiosk.settings_json import ResolvedSettings

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtGui import QImage

    from kiosk.display.program import Display
    from kiosk.proof.publishing import Result

CALM_S = 0.4
PATIENCE_S = 60.0
GOOD, TYPO = "icon: wind", "icon: wnid"
PIN = "839174"
PANEL_PAGES = {"editions": "panel-undo", "cleaning": "panel-cleaning"}


def take(folder: Path, save: Callable[[QImage, str], None]) -> None:
    """Work on a new deck in `folder` as staff would; hand out each picture with its name."""
    deck, state = folder / "deck", folder / "state"
    write_new(deck)
    runs = Publishing(deck, state, None)
    runs.run(_ignore)
    clinic = deck / "clinic.yaml"
    clinic.write_text(clinic.read_text("utf-8").replace("555 0100", "555 0199"), "utf-8")
    runs.run(_ignore)
    words = (deck / "deck.yaml").read_text("utf-8")
    (deck / "deck.yaml").write_text(words.replace(GOOD, TYPO), "utf-8")
    result = runs.run(_ignore)
    PinStore(state).set(PIN)
    _take_kiosk(state, {"problems": with_quotes(result.problems)}, save)
    _take_preview(deck, folder / "preview", save)


def _take_kiosk(
    state: Path, status: dict[str, object], save: Callable[[QImage, str], None]
) -> None:
    from PySide6.QtCore import QSize

    from kiosk.display.program import Display

    display = Display(state, ResolvedSettings(), software=True, window_size=QSize(1920, 1080))
    display.model.staff.follow(status)

    def shoot(name: str) -> None:
        _wait_until_calm(display)
        save(display.window.grabWindow(), name)

    shoot("mark")
    _press(display, "staffMark")
    shoot("problems")
    _press(display, "closeSheet")
    display.model.staff.follow({})
    display.model.askStaff()
    shoot("pin")
    panel = display.model.panel
    assert panel is not None  # noqa: S101 - askStaff makes it
    panel.pin.opened.emit()
    shoot("panel")
    for tile, name in PANEL_PAGES.items():
        _press(display, f"tile-{tile}")
        shoot(name)
        _press(display, "panelBack")
    panel.close()
    display.close()


def _take_preview(deck: Path, state: Path, save: Callable[[QImage, str], None]) -> None:
    from PySide6.QtGui import QGuiApplication

    from kiosk.preview.desk import Desk
    from kiosk.preview.frame import Frame
    from kiosk.preview.program import follow, settings_of
    from kiosk.preview.runs import Runs

    state.mkdir()
    frame = Frame(deck)
    desk = Desk(state, settings_of(load_settings(None)), frame)
    runs = Runs(deck, state, None, [])
    follow(runs, desk)
    ended: list[Result] = []
    runs.ended.connect(ended.append)
    file = deck / "deck.yaml"
    words = file.read_text("utf-8").replace(TYPO, GOOD)
    file.write_text(words, "utf-8")
    runs.start()
    for old, new in (("", ""), ("a fever or chills.", "a fever."), (GOOD, TYPO)):
        before = len(ended)
        words = words.replace(old, new)
        file.write_text(words, "utf-8")
        _wait_until(partial(_came, ended, before, bad=TYPO in words))
    _wait_until_calm(desk.display)
    whole = QGuiApplication.primaryScreen().grabWindow(0).toImage()
    save(whole.copy(frame.window.geometry()), "preview")
    runs.stop()
    desk.close()
    frame.close()


def _came(ended: list[Result], before: int, *, bad: bool) -> bool:
    return len(ended) > before and ended[-1].has_errors == bad


def _ignore(_done: int, _total: int) -> None:
    pass


def _press(display: Display, name: str) -> None:
    from PySide6.QtCore import QMetaObject

    _wait_until_calm(display)
    item = find(display.window.contentItem(), name)
    if item is None or not QMetaObject.invokeMethod(item, "press"):
        message = f"there is no button {name} on the screen"
        raise RuntimeError(message)


def _wait_until_calm(display: Display) -> None:
    calm_since = time.monotonic()

    def calm() -> bool:
        nonlocal calm_since
        if is_loading(display.window.contentItem()):
            calm_since = time.monotonic()
        return time.monotonic() > calm_since + CALM_S

    _wait_until(calm)


def _wait_until(true: Callable[[], bool]) -> None:
    from PySide6.QtCore import QCoreApplication

    end = time.monotonic() + PATIENCE_S
    while not true():
        QCoreApplication.processEvents()
        if time.monotonic() > end:
            message = "the screen did not come to rest"
            raise TimeoutError(message)
