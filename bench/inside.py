"""What a touch costs within the display: to another language, to an open card.

Run on a virtual screen: python -m bench.inside STATE; prints {figure: [milliseconds]} as JSON. From
outside nobody can tell the new language's first frame from a frame of the sheet that closes.
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QMetaObject, QSize
from PySide6.QtGui import QGuiApplication

from kiosk.display.items import find, is_loading
from kiosk.display.program import Display
from kiosk.settings_json import ResolvedSettings

if TYPE_CHECKING:
    from collections.abc import Callable

SIZE = QSize(1920, 1080)
CALM = 0.1  # seconds without anything left to load
# What opens a card on each kind of slide; a picture slide may have none.
OPENERS = {
    "hotspots": ("partName", "closePart"),
    "choices": ("choice", "closePart"),
    "timeline": ("mark", "closePart"),
    "risks": ("riskPanel", "closeSheet"),
    "picture": ("more", "closeSheet"),
    "cards": ("cardFace", "cardFace"),
}


def main() -> int:
    """Measure on every slide; print the figures."""
    app = QGuiApplication(sys.argv[:1])
    display = Display(
        Path(sys.argv[1]), ResolvedSettings(less_motion=True), software=True, window_size=SIZE
    )
    display.listen()
    _rest(display)
    deck = display.store.deck()
    assert deck is not None
    display.model.visit.start(deck["id"], False)
    _rest(display)
    figures: dict[str, list[float]] = {"language": [], "card": []}
    others = [row["code"] for row in display.model.start.languages if row["code"] != "en"]
    book = display.store.book
    assert book is not None
    for index, slide in enumerate(book.words["slides"]):
        display.model.visit.goTo(index)
        _rest(display)
        for code in (others[index % len(others)], "en"):
            figures["language"].append(_frame(display, _to_language(display, code)))
            _rest(display)
        opener, closer = OPENERS.get(slide["kind"], ("", ""))
        if opener and find(display.window.contentItem(), opener) is not None:
            figures["card"].append(_frame(display, _press(display, opener)))
            _rest(display)
            _press(display, closer)()
            _rest(display)
    print(json.dumps(figures))
    display.close()
    del app
    return 0


def _to_language(display: Display, code: str) -> Callable[[], object]:
    return lambda: display.model.start.chooseLanguage(code)


def _press(display: Display, name: str) -> Callable[[], object]:
    item = find(display.window.contentItem(), name)
    assert item is not None, name
    return lambda: QMetaObject.invokeMethod(item, "press")


def _frame(display: Display, act: Callable[[], object]) -> float:
    """Do something; return the milliseconds until a frame that shows it is on screen."""
    swapped: list[float] = []
    connection = display.window.frameSwapped.connect(lambda: swapped.append(time.perf_counter()))
    start = time.perf_counter()
    act()
    while not swapped:
        QCoreApplication.processEvents()
    display.window.frameSwapped.disconnect(connection)
    return (swapped[0] - start) * 1000


def _rest(display: Display) -> None:
    end = time.perf_counter() + CALM
    while time.perf_counter() < end:
        QCoreApplication.processEvents()
        if is_loading(display.window.contentItem()):
            end = time.perf_counter() + CALM
        time.sleep(0.002)


if __name__ == "__main__":
    sys.exit(main())
