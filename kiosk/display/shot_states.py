"""Every screen of the kiosk in turn: start, slides, what opens over them, and what staff see."""

from __future__ import annotations

import time
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Q_ARG, QCoreApplication, QEvent, QMetaObject, QPointF

from kiosk import session
from kiosk.display.items import everything, is_loading

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtQuick import QQuickItem

    from kiosk.display.program import Display
    from kiosk.session import Visit

# What opens on the first slide that has the button, by the button's objectName.
_OPENING = {
    "more": "more",
    "ask": "questions",
    "zoom": "enlarged",
    "point": "part",
    "secondSide": "second-side",
    "mark": "mark",
    "card": "card",
    "choice": "choice",
    "riskPanel": "risk",
    "clipText": "clip-text",
    "sources": "sources",
    "pick": "pick",
}
_ANSWER = "answer"
_SHEETS = {"contents": "progress", "make-it-easier": "textSize", "languages": "language"}
_LISTS = {"nurse": "showNurse", "codes": "takeHome"}
_PATIENCE_S = 10.0
_CALM_S, _CALM_LOOKS = 0.08, 8  # slides that rearrange themselves look again after 40 ms
_PROBLEM = {
    "file": "deck.yaml",
    "line": 41,
    "severity": "error",
    "message": "a picture needs a description",
    "hint": "add “alt: what the picture shows”",
    "quote": "      image: images/joint.png",
    "caret": 6,
    "caret_length": 5,
}


def screens(display: Display, fresh: Visit, *, opened: bool) -> Iterator[str]:
    """Bring each screen up, starting from the visit `fresh`; yield its name once it stands.

    `opened` asks for what a touch opens and for the staff panel as well.
    """
    display.store.set(fresh)
    yield from _stands(display, "start")
    deck = display.store.deck()
    if deck is None:
        return
    visit = session.start(fresh, deck["id"])
    display.store.set(visit)
    book = display.store.book
    wanted = dict(_OPENING)
    for index, slide in enumerate(book.words["slides"] if book else []):
        here, name = replace(visit, index=index), f"{index + 1:02}-{slide['id']}"
        display.store.set(here)
        yield from _stands(display, name)
        if not opened:
            continue
        for button in list(wanted):
            if press(display, button):
                yield from _stands(display, f"{name}-{wanted.pop(button)}")
                _again(display, fresh, here)
        yield from _answers(display, fresh, here, name)
        if "glossary" not in wanted.values() and index < 2 and _touch_term(display):
            wanted["glossary"] = "glossary"
            yield from _stands(display, f"{name}-glossary")
            _again(display, fresh, here)
    if opened:
        yield from _sheets(display, fresh, replace(visit, index=min(1, deck["slides"] - 1)))
        yield from _lists(display, fresh, visit)
        yield from _staff(display, fresh)


def press(display: Display, name: str) -> bool:
    """Press the first button on screen with this objectName; tell whether there is one."""
    return any(_press(item) for item in _shown(display, name)[:1])


def _press(item: QQuickItem) -> bool:
    for part in everything(item):
        if part.metaObject().indexOfMethod("press()") >= 0:
            part.setProperty("actedAt", 0.0)  # no second tap of a trembling hand
            return bool(QMetaObject.invokeMethod(part, "press"))
    return False


def settle(display: Display) -> None:
    """Wait until pictures are loaded and slides have found their sizes."""
    display.model.visit.settle()
    deadline = time.monotonic() + _PATIENCE_S
    calm_since, looks = time.monotonic(), 0
    while time.monotonic() < deadline:
        QCoreApplication.processEvents()
        # Without a running event loop nothing else takes away what earlier screens left.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        looks += 1
        if is_loading(display.window.contentItem()) or _lacks_code(display):
            calm_since, looks = time.monotonic(), 0
        elif looks > _CALM_LOOKS and time.monotonic() > calm_since + _CALM_S:
            return


def _lacks_code(display: Display) -> bool:
    """Whether the sheet with the list as a code is there, and its code is not."""
    return any(item.property("source").isEmpty() for item in _shown(display, "qr"))


def _stands(display: Display, name: str) -> Iterator[str]:
    settle(display)
    yield name


def _again(display: Display, fresh: Visit, here: Visit) -> None:
    """Close whatever is open, as the next visit would find it."""
    display.store.set(fresh)
    display.store.set(here)
    settle(display)


def _answers(display: Display, fresh: Visit, here: Visit, name: str) -> Iterator[str]:
    for number in range(2):
        buttons = _shown(display, _ANSWER)
        if number < len(buttons) and _press(buttons[number]):
            yield from _stands(display, f"{name}-answer-{number + 1}")
            _again(display, fresh, here)


def _touch_term(display: Display) -> bool:
    for item in everything(display.window.contentItem()):
        text = str(item.property("text") or "")
        if '"term:' in text and _is_on_screen(display, item):
            term = text.split('"term:')[1].split('"', maxsplit=1)[0].replace("%20", " ")
            middle = item.mapToScene(QPointF(item.width() / 2, 0))
            words = (Q_ARG("QString", term), Q_ARG(float, middle.x()), Q_ARG(float, middle.y()))
            return bool(QMetaObject.invokeMethod(item, "termTouched", *words))
    return False


def _sheets(display: Display, fresh: Visit, here: Visit) -> Iterator[str]:
    display.store.set(here)
    settle(display)
    for name, button in _SHEETS.items():
        if press(display, button):
            yield from _stands(display, name)
            _again(display, fresh, here)
    display.model.reading.toggle()
    yield from _stands(display, "read-to-me")
    display.model.reading.stop()
    for index in (here.index, here.index + 2):
        comfort = replace(here.comfort, lower=True)
        display.store.set(replace(here, index=index, comfort=comfort))
        yield from _stands(display, f"buttons-lower-{index + 1}")
    display.store.set(here)
    display.model.idle.ask()
    yield from _stands(display, "still-there")
    display.model.idle.touch()


def _lists(display: Display, fresh: Visit, visit: Visit) -> Iterator[str]:
    """Show the last slide with something on the patient's list."""
    display.store.set(visit)
    last = max(0, display.model.visit.count - 1)
    for row in display.model.lists.questions[:2]:
        display.model.lists.toggleAsked(row["key"])
    for row in display.model.lists.tellings[:1]:
        display.model.lists.toggleTold(row["key"])
    here = replace(display.store.visit, index=last)
    display.store.set(here)
    yield from _stands(display, "my-list")
    for name, button in _LISTS.items():
        if press(display, button):
            yield from _stands(display, name)
            _again(display, fresh, here)


def _staff(display: Display, fresh: Visit) -> Iterator[str]:
    display.store.set(fresh)
    display.model.staff.follow({"problems": [_PROBLEM]})
    yield from _stands(display, "staff-mark")
    if press(display, "staffMark"):
        yield from _stands(display, "staff-problems")
        press(display, "closeSheet")
    display.model.askStaff()
    yield from _stands(display, "staff-pin")
    panel = display.model.panel
    if panel is None:
        return
    panel.pin.opened.emit()
    display.store.set(fresh)
    yield from _stands(display, "staff-panel")
    tiles = [item.objectName() for item in everything(display.window.contentItem())]
    for tile in [name for name in tiles if name.startswith("tile-")]:
        if press(display, tile):
            yield from _stands(display, f"staff-{tile.removeprefix('tile-')}")
            press(display, "panelBack")
            settle(display)
    panel.close()
    display.model.staff.follow({})


def _shown(display: Display, name: str) -> list[QQuickItem]:
    root = display.window.contentItem()
    found = [item for item in everything(root) if item.objectName() == name and item.isEnabled()]
    return [item for item in found if _is_on_screen(display, item)]


def _is_on_screen(display: Display, item: QQuickItem) -> bool:
    left = item.mapToScene(QPointF()).x()
    return bool(-1 <= left < display.window.width())
