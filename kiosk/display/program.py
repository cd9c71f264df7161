"""Builds the objects of the display in one place, in the order in which they are needed."""

from __future__ import annotations

import signal
import sys
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QCoreApplication, QMetaObject, QObject, QSize, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

import kiosk.viewmodels  # noqa: F401 - registers the types that QML names
from kiosk.display import fonts
from kiosk.display.desk import printer_for
from kiosk.display.editions import EditionWatch
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
from kiosk.display.looks import Looks
from kiosk.display.nudges import Nudges
from kiosk.display.quarantine import quarantined
from kiosk.display.screen import unit
from kiosk.display.status import StatusWatch
from kiosk.resources import package
from kiosk.session import is_fresh
from kiosk.settings_json import ResolvedSettings, load_resolved
from kiosk.viewmodels.kiosk import KioskModel
from kiosk.viewmodels.store import Store

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.display.hands import Hands
    from kiosk.viewmodels.panel import PanelModel

WINDOWED_SIZE = QSize(1280, 720)

# Whoever shows one display after the other (`kiosk shots`, the tests) keeps the models of all: when
# the garbage collector takes old ones, PySide6 6.11 takes new ones at the same address for gone.
_gone: list[Display] = []


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
        self.engine.setInitialProperties({"kiosk": self.model, "whole": window_size is None})
        self.engine.loadFromModule("kiosk.views", "Main")
        roots = self.engine.rootObjects()
        if not roots:
            message = "the views did not load"
            raise RuntimeError(message)
        window = roots[0]
        assert isinstance(window, QQuickWindow)  # noqa: S101 - Main.qml is a Window
        self.window = window

        self._hands: Hands | None = None
        self._locked = window_size is None
        self._screen = settings.screen
        if window_size is None:
            self.cover = FullScreen(window, self._scale)
        else:
            self._scale(window_size)
            window.resize(window_size)
            window.show()

    def listen(self) -> Hands:
        """Begin to hear fingers and keys, once; return what hears them."""
        from kiosk.display.hands import Hands

        if self._hands is None:
            self._hands = Hands(
                self.window, self.model, self.store, self.settings, locked=self._locked
            )
        return self._hands

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
        slides = book.words["slides"]  # none where all of them took the display down
        return f"{book.deck} {slides[visit.index]['id'] if visit.index < len(slides) else '-'}"

    def close(self) -> None:
        """Take the views down before the models that they read."""
        engine, self.engine = self.engine, None
        if engine is not None:
            # A timer that still runs must not bring the words back into the application.
            self.model.start.changed.disconnect(self._set_language)
            if self._hands is not None:
                self._hands.let_go()
            shiboken6.delete(engine)
            _gone.append(self)
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


def _after_first_frame(display: Display) -> tuple[QTimer, QTimer]:
    """Listen to people once they see something, and load what the first frame does not need."""
    warm = QTimer(singleShot=True, interval=30)
    warm.timeout.connect(lambda: QMetaObject.invokeMethod(display.window, "warm"))
    # With a GPU frames are told from another thread; a timer answers in this one.
    begin = QTimer(singleShot=True, interval=0)
    seen = display.window.frameSwapped.connect(begin.start)

    def listen() -> None:
        if QObject.disconnect(seen):
            display.listen()
            warm.start()

    begin.timeout.connect(listen)
    return begin, warm


def _quit_on_signals(app: QGuiApplication) -> None:
    for name in (signal.SIGTERM, signal.SIGINT):
        # exit, not quit: quit asks the window, and this window refuses to close.
        signal.signal(name, lambda number, _frame: app.exit(128 + number))
