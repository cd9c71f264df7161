"""F12 held for staff."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent

from kiosk.display.corner import CornerKey

if TYPE_CHECKING:
    from PySide6.QtCore import QCoreApplication
    from pytestqt.qtbot import QtBot

PRESS, RELEASE = QEvent.Type.KeyPress, QEvent.Type.KeyRelease


class Finger:
    """Presses and releases F12 in front of the filter, as X11 may tell it."""

    def __init__(self, hold: int) -> None:
        self.corner = CornerKey(hold)
        self.held = 0
        self.corner.held.connect(self._count)

    def _count(self) -> None:
        self.held += 1

    def does(self, kind: QEvent.Type, key: Qt.Key = Qt.Key.Key_F12) -> bool:
        event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier)
        return self.corner.eventFilter(QObject(), event)


@pytest.fixture
def finger(qapp: QCoreApplication) -> Finger:
    assert qapp is not None  # timers need it
    return Finger(300)


def test_a_key_that_is_held_opens_once(finger: Finger, qtbot: QtBot) -> None:
    assert finger.does(PRESS)
    for _ in range(20):
        finger.does(RELEASE)
        finger.does(PRESS)
    qtbot.waitUntil(lambda: finger.held == 1)
    finger.does(RELEASE)
    finger.does(PRESS)
    qtbot.waitUntil(lambda: not finger.corner._hold.isActive())
    assert finger.held == 1


def test_a_key_that_is_let_go_opens_nothing(finger: Finger, qtbot: QtBot) -> None:
    finger.does(PRESS)
    finger.does(RELEASE)
    qtbot.waitUntil(lambda: not finger.corner._hold.isActive())
    assert finger.held == 0


def test_other_keys_go_on(finger: Finger) -> None:
    assert not finger.does(PRESS, Qt.Key.Key_F11)
    assert not finger.corner._hold.isActive()
