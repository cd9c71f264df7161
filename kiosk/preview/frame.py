"""The window around the kiosk's own: switches above it, the list of problems below."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import shiboken6
from PySide6.QtCore import SIGNAL, QObject, QRect, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from kiosk.display import fonts
from kiosk.resources import package

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QWindow

    from kiosk.content.problems import Problem


class Frame(QObject):
    """Shows what it is told; `chosen` says (what, value) when somebody uses a switch."""

    chosen = Signal(str, str)
    placed = Signal(QRect)
    closed = Signal()

    def __init__(self, folder: Path) -> None:
        """Build the window; `folder` stands in its title."""
        super().__init__()
        self._folder = folder.absolute()
        self._engine: QQmlApplicationEngine | None = QQmlApplicationEngine()
        self._engine.addImportPath(str(package().parent))
        family = fonts.load_script(fonts.LATIN)
        self._engine.setInitialProperties({"family": family, "title": f"Preview: {folder}"})
        self._engine.loadFromModule("kiosk.views", "PreviewFrame")
        window = self._engine.rootObjects()[0]
        assert isinstance(window, QQuickWindow)  # noqa: S101 - PreviewFrame.qml is a Window
        self.window = window
        QObject.connect(window, SIGNAL("chosen(QString,QString)"), self.chosen.emit)
        QObject.connect(window, SIGNAL("copied(QString)"), self._copy)
        QObject.connect(window, SIGNAL("screenPlaceChanged()"), self._place)
        window.visibleChanged.connect(self._seen)
        window.show()

    @property
    def screen_place(self) -> QRect:
        """Where the kiosk belongs in the window, in pixels."""
        place: QRect = self.window.property("screenPlace").toRect()
        return place

    def hold(self, screen: QWindow) -> None:
        """Take the kiosk's window into this one."""
        screen.hide()
        screen.destroy()  # so that the system makes it anew as a part of this window
        screen.setParent(self.window)

    def tell(self, name: str, value: Any) -> None:
        """Set one of the window's properties."""
        self.window.setProperty(name, value)

    def list_problems(self, problems: Iterable[Problem]) -> None:
        """Show the problems; a click on one copies its file and line."""
        rows = [
            {
                "where": f"{problem.file}:{problem.line}",
                "place": f"{self._short(problem.file)}:{problem.line}",
                "words": f"{problem.message} → {problem.hint}",
                "error": problem.severity == "error",
            }
            for problem in problems
        ]
        rows.sort(key=lambda row: not row["error"])
        self.tell("problems", rows)

    def close(self) -> None:
        """Take the window down."""
        engine, self._engine = self._engine, None
        if engine is not None:
            shiboken6.delete(engine)

    def _short(self, file: str) -> str:
        path = Path(file)
        return str(path.relative_to(self._folder) if path.is_relative_to(self._folder) else path)

    @Slot(str)
    def _copy(self, where: str) -> None:
        QGuiApplication.clipboard().setText(where)
        self.tell("note", f"Copied: {where}")

    @Slot()
    def _place(self) -> None:
        self.placed.emit(self.screen_place)

    @Slot(bool)
    def _seen(self, visible: bool) -> None:
        if not visible:
            self.closed.emit()
