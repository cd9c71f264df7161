"""The bundled deck on every screen: no words cut, nothing to touch without a name or too small."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest

from kiosk import session
from kiosk.content.edition import PSEUDO
from kiosk.display.items import everything, is_loading
from kiosk.display.program import Display
from kiosk.session import Comfort, Visit
from kiosk.settings_json import ResolvedSettings

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtQuick import QQuickItem
    from pytestqt.qtbot import QtBot

pytestmark = [
    pytest.mark.slow,
    # Frames are converted on the CPU here, and a clip passed by quickly is never opened.
    pytest.mark.qt_log_ignore(".*No RHI backend.*", ".*Immediate exit requested.*"),
]

SHAPES = {"landscape": QSize(1920, 1080), "portrait": QSize(1080, 1920), "small": QSize(1280, 720)}
ROOM = 5.0  # pixels: joined letters end a little beyond their advance
SMALLEST_MM = 16.0


@pytest.fixture(params=SHAPES)
def display(request: pytest.FixtureRequest, bundled: Path, qtbot: QtBot) -> Iterator[Display]:
    settings = ResolvedSettings(languages=(PSEUDO,))  # all languages, and the test language
    made = Display(bundled, settings, software=True, window_size=SHAPES[request.param])
    qtbot.waitUntil(made.window.isExposed, timeout=5000)
    yield made
    made.close()


def screens(display: Display, language: str, size: int) -> Iterator[str]:
    """Show the start screen and every slide, one after the other; yield their names."""
    comfort = Comfort(text_size=size, less_motion=True)
    fresh = Visit(language=language, comfort=comfort)
    display.store.set(fresh)
    _settle(display)
    yield "start"
    deck = display.store.deck()
    assert deck is not None
    visit = session.start(fresh, deck["id"])
    display.store.set(visit)
    book = display.store.book
    assert book is not None
    for index, slide in enumerate(book.words["slides"]):
        display.store.set(replace(visit, index=index))
        _settle(display)
        yield str(slide["id"])


def _settle(display: Display) -> None:
    calm = 0
    for _ in range(500):
        QCoreApplication.processEvents()
        # A busy machine may draw no frame meanwhile, and rows place their words with the frame.
        for item in everything(display.window.contentItem()):
            item.ensurePolished()
        calm = 0 if is_loading(display.window.contentItem()) else calm + 1
        if calm > 2:
            return


def shown(item: QQuickItem) -> Iterator[QQuickItem]:
    """Everything on the screen; the panes beside it are not."""
    for each in everything(item):
        if each.mapToScene(QPointF()).x() < item.width():
            yield each


def cut_words(display: Display) -> list[str]:
    """Words whose painted box leaves their item."""
    wrong = []
    for item in shown(display.window.contentItem()):
        if not item.inherits("QQuickText") or not item.property("text"):
            continue
        painted = item.property("contentWidth"), item.property("contentHeight")
        tall = item.height() > 0 and painted[1] > item.height() + ROOM + item.height() * 0.12
        if item.property("truncated") or painted[0] > item.width() + ROOM or tall:
            wrong.append(f"{item.property('text')!r}: {painted} in {item.width(), item.height()}")
        button = _button_of(item)
        icon = "\ue000" <= item.property("text") < "\uf900"
        if button is not None and not icon and not _within(item, button):
            wrong.append(f"{item.property('text')!r} leaves its button")
    return wrong


def _button_of(item: QQuickItem) -> QQuickItem | None:
    parent: QQuickItem | None = item.parentItem()
    while parent is not None and parent.metaObject().indexOfMethod("press()") < 0:
        parent = parent.parentItem()
    return parent


def _within(item: QQuickItem, button: QQuickItem) -> bool:
    place = button.mapFromItem(item, QPointF())
    right = place.x() + item.property("contentWidth")
    box = item.property("contentHeight")
    # The line box of some fonts is far taller than their letters.
    letters = min(box, 1.3 * item.property("font").pixelSize()) if _is_one_line(item) else box
    bottom = place.y() + (box + letters) / 2
    slack = button.height() * 0.1 + ROOM
    return place.x() > -ROOM and right < button.width() + ROOM and bottom < button.height() + slack


def _is_one_line(item: QQuickItem) -> bool:
    return bool(item.property("lineCount") == 1)


def languages(display: Display) -> list[str]:
    return [row["code"] for row in display.model.start.languages]


@pytest.mark.parametrize("size", [100, 125, 150, 175, 200])
def test_no_words_are_cut(display: Display, size: int) -> None:
    wrong = {
        f"{language} {name}": cut
        for language in languages(display)
        for name in screens(display, language, size)
        if cut_words(display) and (cut := _still_cut(display))
    }
    assert not wrong


def _still_cut(display: Display) -> list[str]:
    """Look again once a slide that rearranges itself has had its time."""
    QTest.qWait(250)
    return cut_words(display)


def overlaps(display: Display) -> list[str]:
    """Pairs of things to touch that lie over each other: a finger could not tell which it means."""
    screen = display.window.contentItem()
    boxes = [
        (item, box)
        for item in shown(screen)
        if item.property("name")
        and item.metaObject().indexOfMethod("press()") >= 0
        and min((box := _seen_box(item)).width(), box.height()) > ROOM
    ]
    return [
        f"{one.property('name')} and {other.property('name')}"
        for i, (one, box) in enumerate(boxes)
        for other, rest in boxes[i + 1 :]
        if min((both := box & rest).width(), both.height()) > ROOM
        and not one.isAncestorOf(other)
        and not other.isAncestorOf(one)
    ]


def _seen_box(item: QQuickItem) -> QRectF:
    """The part of an item that no pane cuts off, in the window."""
    box = QRectF(item.mapToScene(QPointF()), item.size())
    parent: QQuickItem | None = item.parentItem()
    while parent is not None:
        if parent.clip():
            box &= QRectF(parent.mapToScene(QPointF()), parent.size())
        parent = parent.parentItem()
    return box


@pytest.mark.parametrize("size", [100, 200])
def test_nothing_to_touch_lies_over_something_else_to_touch(display: Display, size: int) -> None:
    wrong = {
        f"{language} {name}": found
        for language in languages(display)
        for name in screens(display, language, size)
        if overlaps(display) and QTest.qWait(250) is None and (found := overlaps(display))
    }
    assert not wrong


def small_targets(display: Display) -> list[str]:
    """Things to touch that are smaller than a finger, with the margin that counts for them."""
    wrong = []
    least = SMALLEST_MM * 2.7106 * display.model.unit
    for item in shown(display.window.contentItem()):
        if not item.property("name") or item.metaObject().indexOfMethod("press()") < 0:
            continue
        reach = 2 * item.property("reach")
        if min(item.width(), item.height()) + reach < least:
            wrong.append(f"{item.property('name')}: {item.width()} × {item.height()}")
    return wrong


def test_everything_to_touch_is_large_enough(display: Display) -> None:
    wrong = {
        name: small for name in screens(display, "en", 100) if (small := small_targets(display))
    }
    assert not wrong


TOUCHABLE = (
    QAccessible.Role.Button,
    QAccessible.Role.CheckBox,
    QAccessible.Role.RadioButton,
    QAccessible.Role.Slider,
    QAccessible.Role.Graphic,
)


def nameless(display: Display) -> list[str]:
    """Buttons and pictures that assistive technology would meet without a name."""
    root = QAccessible.queryAccessibleInterface(display.window)
    assert root is not None
    nodes = list(_nodes(root))
    assert any(node.role() == QAccessible.Role.Button for node in nodes)
    return [
        f"{node.role()} in {node.rect()}"
        for node in nodes
        if node.role() in TOUCHABLE
        and not node.state().invisible
        and not node.text(QAccessible.Text.Name)
    ]


def _nodes(node: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    yield node
    for i in range(node.childCount()):
        child = node.child(i)
        if child is not None:
            yield from _nodes(child)


def test_everything_has_a_name_for_assistive_technology(display: Display) -> None:
    wrong = {name: found for name in screens(display, "en", 100) if (found := nameless(display))}
    assert not wrong
