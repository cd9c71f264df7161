"""What fingers and keys do. Made after the first frame: Qt's names for keys take long to load."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from kiosk.display.corner import CornerKey
from kiosk.display.doors import Doors
from kiosk.display.fingers import Fingers
from kiosk.display.keyboard import Keyboard
from kiosk.display.screen import DESIGN_PIXELS_PER_MM

if TYPE_CHECKING:
    from PySide6.QtQuick import QQuickWindow

    from kiosk.settings_json import ResolvedSettings
    from kiosk.viewmodels.kiosk import KioskModel
    from kiosk.viewmodels.store import Store


class Hands:
    """Listens at the window and tells the models. Keep it alive as long as the window."""

    def __init__(
        self,
        window: QQuickWindow,
        model: KioskModel,
        store: Store,
        settings: ResolvedSettings,
        *,
        locked: bool,
    ) -> None:
        """Listen; `locked` hides the pointer and lets nothing close the window."""
        self._model, self._store = model, store
        self.keyboard = Keyboard(window, model, settings.keypad)
        self.fingers = Fingers(
            window,
            lambda: DESIGN_PIXELS_PER_MM * float(model.unit),
            lambda: bool(model.comfort.steady),
        )
        self.doors = Doors(locked=locked, keys=self.keyboard.handle, fingers=self.fingers.handle)
        self.doors.someoneThere.connect(model.idle.notice)
        self.doors.keyUsed.connect(lambda: model.set_keyboard(used=True))
        self.doors.fingerUsed.connect(lambda: model.set_keyboard(used=False))
        self.corner_key = CornerKey(settings.staff.corner_hold_ms)
        self.corner_key.held.connect(model.askStaff)
        store.visitEnded.connect(self.keyboard.on_visit_ended)
        model.comfort.changed.connect(self.fingers.allow_for_trembling)
        model.machineChanged.connect(self.fingers.allow_for_trembling)
        self.fingers.allow_for_trembling()
        window.installEventFilter(self.doors)
        window.installEventFilter(self.corner_key)
        if locked:
            window.setCursor(Qt.CursorShape.BlankCursor)

    def let_go(self) -> None:
        """Hear no more from models that outlive the window."""
        self._store.visitEnded.disconnect(self.keyboard.on_visit_ended)
        self._model.comfort.changed.disconnect(self.fingers.allow_for_trembling)
        self._model.machineChanged.disconnect(self.fingers.allow_for_trembling)
