"""What the keys of a keyboard, a switch or a tactile keypad do, before the views see them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent

from kiosk.display.walk import Walk

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtQuick import QQuickWindow

    from kiosk.display.walk import Way
    from kiosk.viewmodels.kiosk import KioskModel

_USUAL = {"F1": "help", "Help": "help", "VolumeUp": "louder", "VolumeDown": "quieter"}
_STEPS = {Qt.Key.Key_Tab: 1, Qt.Key.Key_Backtab: -1}
_ARROWS: dict[int, Way] = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
_LOUDER = 10  # of 100, with each press


class Keyboard:
    """Tab and arrows walk, keypad keys act; everything else goes on to the views."""

    def __init__(
        self, window: QQuickWindow, model: KioskModel, keypad: Mapping[str, str] | None = None
    ) -> None:
        """`keypad` names keys as Qt does without its prefix (F13, MediaNext) and what each does."""
        self._window = window
        self._model = model
        self.walk = Walk(window, lambda: bool(model.start.rightToLeft))
        named = {**_USUAL, **(keypad or {})}
        self._actions: dict[int, Callable[[], object]] = {
            getattr(Qt.Key, f"Key_{name}").value: self._action(what)
            for name, what in named.items()
            if hasattr(Qt.Key, f"Key_{name}")
        }
        self._selecting = False
        self._screen = model.visit.screen
        model.visit.changed.connect(self._on_walked)

    def handle(self, event: QKeyEvent) -> bool:
        """Do what a key asks for; return whether it was one of ours."""
        key = event.key()
        pressed = event.type() == QEvent.Type.KeyPress
        if self._selecting:
            return False  # the views press what has the focus, whatever this key stands for
        if event.isAutoRepeat():
            return True  # a key held down by an unsteady hand is one press
        act = self._meaning(key)
        if act is not None:
            if pressed:
                act()
            return event.type() != QEvent.Type.ShortcutOverride
        if not pressed:
            return key in _STEPS
        if key in _STEPS:
            return self._step(_STEPS[key])  # type: ignore[index]  # a Key is its number
        return key in _ARROWS and self.walk.arrow(_ARROWS[key])

    def _meaning(self, key: int) -> Callable[[], object] | None:
        """Return what a key does by itself; after hours each one brings light and no more."""
        if self._model.hours.dark and not self._model.staffHere:
            return self._model.hours.wake
        return self._actions.get(key)

    def _step(self, way: int) -> bool:
        """Go one control on; after a finger, the first key only shows where the focus is."""
        return self.walk.step(way if self._model.keyboard else 0)

    def _action(self, what: str) -> Callable[[], object]:
        model = self._model
        return {
            "next": lambda: self._turn(1),
            "previous": lambda: self._turn(-1),
            "select": self._select,
            "help": model.reading.help,
            "listen": model.reading.toggle,
            "louder": lambda: self._louder(_LOUDER),
            "quieter": lambda: self._louder(-_LOUDER),
            "home": self._home,
        }[what]

    def _turn(self, way: int) -> None:
        """Next and Back; within a sheet and on the start screen, the next control and the last."""
        visit = self._model.visit
        on_slide = visit.screen == "slide" and self.walk.ground() is self._window.contentItem()
        if not on_slide:
            self._step(way)
        elif way < 0:
            visit.back()
        elif visit.isLast:
            # One press too many must not end a visit: the last button waits for "select".
            self._focus("next")
        else:
            visit.forward()

    def _select(self) -> None:
        self._selecting = True
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            enter = QKeyEvent(kind, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier)
            QCoreApplication.sendEvent(self._window, enter)
        self._selecting = False

    def _louder(self, by: int) -> None:
        """Change the loudness; the first press on "louder" turns the sound on as it was."""
        comfort = self._model.comfort
        comfort.setVolume(comfort.volume + (by if comfort.sound or by < 0 else 0))

    def _home(self) -> None:
        self._model.idle.touch()
        self._model.visit.home()

    def _focus(self, name: str) -> None:
        for item in self.walk.targets():
            if item.objectName() == name:
                item.forceActiveFocus(Qt.FocusReason.TabFocusReason)

    def on_visit_ended(self) -> None:
        """Let the next visitor find no ring around what the last one had."""
        self._model.set_keyboard(used=False)
        if self._screen == "start":
            self._begin_anew()

    def _on_walked(self) -> None:
        if self._screen != self._model.visit.screen:
            self._screen = self._model.visit.screen
            self._begin_anew()

    def _begin_anew(self) -> None:
        """Another screen: keys begin at its first control, at the start with the big button."""
        self.walk.forget()
        if self._screen == "start" and shiboken6.isValid(self._window):
            self._focus("touchToStart")
