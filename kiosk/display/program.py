"""Builds the objects of the display in one place, in the order in which they are needed."""

from __future__ import annotations

import signal
import sys
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QCoreApplication, QMetaObject, QSize, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

import kiosk.viewmodels  # noqa: F401 - registers the types that QML names
from kiosk.display import fonts
from kiosk.display.corner import CornerKey
from kiosk.display.desk import printer_for
from kiosk.display.doors import Doors
from kiosk.display.editions import EditionWatch
from kiosk.display.fingers import Fingers
from kiosk.display.fresh import (
    fresh_visit,
    hours_of,
    idle_times,
    offer_of,
    with_choices,
)
from kiosk.display.fullscreen import FullScreen
from kiosk.display.heartbeat import Heartbeat
from kiosk.display.interface import Interface
from kiosk.display.keyboard import Keyboard
from kiosk.display.looks import Looks
from kiosk.display.nudges import Nudges
from kiosk.display.quarantine import quarantined
from kiosk.display.screen import DESIGN_PIXELS_PER_MM, unit
from kiosk.display.status import StatusWatch
from kiosk.resources import package
from kiosk.session import is_fresh
from kiosk.settings_json import ResolvedSettings, load_resolved
from kiosk.viewmodels.kiosk import KioskModel
from kiosk.viewmodels.store import Store

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.viewmodels.panel import PanelModel

WINDOWED_SIZE = QSize(1280, 720)


class Display:
    """The window and everything behind it. Keep it alive as long as the window."""

    def __init__(
        self,
        state: Path,
        settings: ResolvedSettings,
        *,
        software: bool,
        window_size: QSize | None = None,
    ) -> None:
        """Build and show; the first frame needs no more than this.

        `window_size` (pixels) asks for a plain window instead of the whole screen; in it things
        have the size that they would have on the settings' screen of that shape.
        """
        fonts.load_script(fonts.LATIN)
        fonts.load_icons()
        fonts.load_names()
        self.state, self.settings = state, settings
        self.store = Store(
            fresh_visit(with_choices(settings, state)),
            lambda: quarantined(state),
            offer=offer_of(settings),
            at_once=settings.changes == "at-once",
        )
        self.model = KioskModel(
            self.store,
            idle_times(settings),
            software=software,
            clips_start=settings.clips_start,
            printer=printer_for(settings),
            hours=hours_of(settings),
            state=state,
            corner_hold=settings.staff.corner_hold_ms,
            make_panel=self._make_panel,
        )
        self.interface = Interface()
        self.engine: QQmlApplicationEngine | None = None
        self.watch = EditionWatch(state, self.store.offer)
        self.status = StatusWatch(state, self.model.staff)
        self.looks = Looks(self.watch.look, self.status.look, self.store.look_at_calendar)
        self._set_language()
        self.model.start.changed.connect(self._set_language)

        self.engine = QQmlApplicationEngine()
        self.engine.addImportPath(str(package().parent))
        self.engine.setInitialProperties({"kiosk": self.model})
        self.engine.loadFromModule("kiosk.views", "Main")
        roots = self.engine.rootObjects()
        if not roots:
            message = "the views did not load"
            raise RuntimeError(message)
        window = roots[0]
        assert isinstance(window, QQuickWindow)  # noqa: S101 - Main.qml is a Window
        self.window = window

        self.keyboard = Keyboard(window, self.model, settings.keypad)
        self.store.visitEnded.connect(self.keyboard.on_visit_ended)
        self.fingers = Fingers(
            window,
            lambda: DESIGN_PIXELS_PER_MM * float(self.model.unit),
            lambda: bool(self.model.comfort.steady),
        )
        self.doors = Doors(
            locked=window_size is None, keys=self.keyboard.handle, fingers=self.fingers.handle
        )
        self.model.comfort.changed.connect(self.fingers.allow_for_trembling)
        self.model.machineChanged.connect(self.fingers.allow_for_trembling)
        self.doors.someoneThere.connect(self.model.idle.notice)
        self.doors.keyUsed.connect(lambda: self.model.set_keyboard(used=True))
        self.doors.fingerUsed.connect(lambda: self.model.set_keyboard(used=False))
        window.installEventFilter(self.doors)
        self.corner_key = CornerKey(settings.staff.corner_hold_ms)
        self.corner_key.held.connect(self.model.askStaff)
        window.installEventFilter(self.corner_key)
        self._screen = settings.screen
        if window_size is None:
            self.cover = FullScreen(window, self._scale)
        else:
            self._scale(window_size)
            window.resize(window_size)
            window.show()

    def _scale(self, size: QSize, ratio: float = 1.0) -> None:
        diagonal, distance = self._screen.diagonal_inches, self._screen.reading_distance_mm
        self.model.set_unit(unit(size.width(), size.height(), diagonal, distance) / ratio)

    def _set_language(self) -> None:
        language = str(self.model.start.language)
        self.model.set_family(fonts.family_for(language))
        if self.interface.speak(language) and self.engine is not None:
            self.engine.retranslate()

    def _make_panel(self) -> PanelModel:
        from kiosk.display.panel import make_panel

        return make_panel(self)

    def where(self) -> str:
        """Return the open deck and slide for the keeper; without one, who is there."""
        visit, book = self.store.visit, self.store.book
        if self.model.staffHere:
            return "staff -"
        if visit.screen != "slide" or book is None:
            return "- -" if is_fresh(visit, self.store.fresh) else "home -"
        return f"{book.deck} {book.words['slides'][visit.index]['id']}"

    def close(self) -> None:
        """Take the views down before the models that they read."""
        engine, self.engine = self.engine, None
        if engine is not None:
            # A timer that still runs must not bring the words back into the application.
            self.model.start.changed.disconnect(self._set_language)
            self.store.visitEnded.disconnect(self.keyboard.on_visit_ended)
            self.model.comfort.changed.disconnect(self.fingers.allow_for_trembling)
            self.model.machineChanged.disconnect(self.fingers.allow_for_trembling)
            shiboken6.delete(engine)
        self.interface.forget()


def run(state: Path, settings: Path | None, *, windowed: bool, software: bool) -> int:
    """Show the kiosk; return the exit code."""
    QCoreApplication.setApplicationName("clinic-kiosk")
    app = QGuiApplication(sys.argv[:1])
    app.setQuitOnLastWindowClosed(windowed)
    display = Display(
        state,
        load_resolved(settings),
        software=software,
        window_size=WINDOWED_SIZE if windowed else None,
    )
    beat = Heartbeat(display.window, display.where, sys.stdout.fileno())
    nudges = Nudges(display.looks.now)
    warm = _after_first_frame(display)
    _quit_on_signals(app)
    code = app.exec()
    del beat, warm, nudges
    display.close()
    return code


def _after_first_frame(display: Display) -> QTimer:
    """Load what the first frame does not need, once it stands."""
    warm = QTimer(singleShot=True, interval=30)
    warm.timeout.connect(lambda: QMetaObject.invokeMethod(display.window, "warm"))
    display.window.frameSwapped.connect(warm.start, Qt.ConnectionType.SingleShotConnection)
    return warm


def _quit_on_signals(app: QGuiApplication) -> None:
    for name in (signal.SIGTERM, signal.SIGINT):
        # exit, not quit: quit asks the window, and this window refuses to close.
        signal.signal(name, lambda number, _frame: app.exit(128 + number))
