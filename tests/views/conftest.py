"""A running display without a screen, and a finger."""

from __future__ import annotations

import json
import subprocess
import sys
from functools import partial
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QPoint, QPointF, QSize, Qt, QThreadPool
from PySide6.QtTest import QTest

from kiosk.display.items import everything, find
from kiosk.display.program import Display
from kiosk.settings_json import IdleSettings, ResolvedSettings
from tests.views.visitor import Visitor
from tests.worker.sample_edition import build_sample_edition

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from PySide6.QtGui import QPointingDevice
    from PySide6.QtQuick import QQuickItem
    from pytestqt.qtbot import QtBot

LANDSCAPE = QSize(1920, 1080)


@pytest.fixture(scope="session")
def bundled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A state folder with the bundled deck's edition."""
    state = tmp_path_factory.mktemp("bundled")
    program = [sys.executable, "-m", "kiosk.worker", "--state", str(state)]
    subprocess.run([*program, "--screen", "1920x1080"], check=True, capture_output=True)
    assert (state / "current").exists()
    return state


@pytest.fixture(scope="session")
def finger_device() -> QPointingDevice:
    return QTest.createTouchDevice()


class Patient:
    """Somebody at the screen: touches, swipes, presses keys, and sees."""

    def __init__(self, display: Display, qtbot: QtBot, device: QPointingDevice) -> None:
        self.display = display
        self.qtbot = qtbot
        self._device = device

    def sees(self, name: str) -> QQuickItem | None:
        return find(self.display.window.contentItem(), name)

    def words(self) -> str:
        """All words on the screen, in the order of the tree."""
        items = everything(self.display.window.contentItem())
        return "\n".join(str(i.property("text")) for i in items if i.inherits("QQuickText"))

    def waits_for(self, name: str) -> QQuickItem:
        self.qtbot.waitUntil(lambda: self.sees(name) is not None, timeout=5000)
        item = self.sees(name)
        assert item is not None
        return item

    def waits_until(self, true: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(true, timeout=5000)

    def touches(self, name: str) -> None:
        self.touches_at(self.middle_of(self.waits_for(name)))

    def middle_of(self, item: QQuickItem) -> QPoint:
        return item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()

    def touches_at(self, place: QPoint) -> None:
        window = self.display.window
        QTest.touchEvent(window, self._device).press(0, place, window).commit()
        QTest.touchEvent(window, self._device).release(0, place, window).commit()

    def puts_finger(self, place: QPoint) -> None:
        QTest.touchEvent(self.display.window, self._device).press(
            0, place, self.display.window
        ).commit()

    def moves_finger(self, place: QPoint) -> None:
        QTest.touchEvent(self.display.window, self._device).move(
            0, place, self.display.window
        ).commit()

    def lifts_finger(self, place: QPoint) -> None:
        QTest.touchEvent(self.display.window, self._device).release(
            0, place, self.display.window
        ).commit()

    def swipes(self, start: QPoint, end: QPoint) -> None:
        self.puts_finger(start)
        for step in range(1, 9):
            self.moves_finger(start + (end - start) * (step / 8))
        self.lifts_finger(end)

    def clicks(self, name: str) -> None:
        place = self.middle_of(self.waits_for(name))
        QTest.mouseClick(
            self.display.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place
        )

    def presses(self, key: Qt.Key, modifier: Qt.KeyboardModifier | None = None) -> None:
        QTest.keyClick(self.display.window, key, modifier or Qt.KeyboardModifier.NoModifier)

    @property
    def index(self) -> int:
        return self.display.store.visit.index

    @property
    def screen(self) -> str:
        return self.display.store.visit.screen.value

    def opens_the_deck(self) -> None:
        def opened() -> bool:
            # A second touch on one button within 300 ms is a trembling hand, so touch again.
            self.touches("touchToStart")
            return self.screen == "slide"

        self.waits_until(opened)
        self.waits_for("next")

    def finishes(self) -> None:
        """Touch Finish on the last slide; right after a touch on Next it counts for nothing."""

        def finished() -> bool:
            self.touches("next")
            return self.screen == "start"

        self.waits_until(finished)


def nobody_opens_files() -> bool:
    return QThreadPool.globalInstance().activeThreadCount() == 0


@pytest.fixture
def walk_up(
    tmp_path: Path, qtbot: QtBot, finger_device: QPointingDevice
) -> Iterator[Callable[..., Patient]]:
    """Return a function that starts a display on the sample edition for a new patient."""
    displays: list[Display] = []

    def start(
        size: QSize = LANDSCAPE,
        edition: Callable[[Path], object] = build_sample_edition,
        *,
        idle: IdleSettings | None = None,
        locked: bool = False,
        **settings: object,
    ) -> Patient:
        state = tmp_path / f"state{len(displays)}"
        state.mkdir()
        edition(state)
        resolved = ResolvedSettings(
            idle=idle or IdleSettings(),
            **{"less_motion": True, **settings},  # type: ignore[arg-type]  # named by the test
        )
        display = Display(state, resolved, software=True, window_size=size)
        displays.append(display)
        display.listen().doors.locked = locked
        qtbot.waitUntil(display.window.isExposed, timeout=5000)
        return Patient(display, qtbot, finger_device)

    yield start
    for display in displays:
        if display.engine is None:  # the test has closed it
            continue
        # A player must not go while a thread still opens a file for it, be it one given up.
        display.model.reading.stop()
        player = find(display.window.contentItem(), "voicePlayer")
        if player is not None:
            qtbot.waitUntil(partial(player.property, "calm"), timeout=5000)
            qtbot.waitUntil(nobody_opens_files, timeout=5000)
        display.close()


@pytest.fixture
def visit(walk_up: Callable[..., Patient]) -> Iterator[Callable[..., Visitor]]:
    """Return a function that brings a patient to a slide; `change` may alter the words."""

    displays: list[Display] = []

    def come(
        slide: str, change: Callable[[dict[str, Any]], None] | None = None, **settings: object
    ) -> Visitor:
        def edition(state: Path) -> None:
            folder = build_sample_edition(state)
            for path in (folder / "decks/sample").glob("*.json"):
                words = json.loads(path.read_text(encoding="utf-8"))
                if change is not None:
                    change(words)
                path.write_text(json.dumps(words), encoding="utf-8")

        patient = walk_up(edition=edition, **settings)
        displays.append(patient.display)
        patient.opens_the_deck()
        visitor = Visitor(patient)
        visitor.goes_to(slide)
        return visitor

    yield come
    for display in displays:
        # The interface's words belong to the program, which lives on into the next test.
        display.interface.speak("en")
