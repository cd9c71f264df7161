"""Which control a finger means, and which touches are no fingers at all."""

from __future__ import annotations

from dataclasses import dataclass, field
from math import hypot
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QPointF
from PySide6.QtGui import QEventPoint, QGuiApplication, QMouseEvent, QTouchEvent

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtQuick import QQuickItem, QQuickWindow

NEAR_MM = 4.0  # a near miss counts, and a finger may wander so far before it has left
STEADY_MM = 9.0  # how far a trembling finger may wander with "Calm touch"
PALM_MM = 30.0  # no fingertip is so wide
PALM_POINTS = 3  # two fingers enlarge a picture, more are a resting hand


@dataclass
class _Search:
    """What lies around a place: controls with how far they are, the uppermost last."""

    near: float
    found: list[tuple[float, QQuickItem]] = field(default_factory=list)
    covered: bool = False


class Fingers:
    """Looks at every touch before the views do."""

    def __init__(
        self, window: QQuickWindow, millimetre: Callable[[], float], steady: Callable[[], bool]
    ) -> None:
        """`millimetre` tells how many pixels one has, `steady` whether hands may tremble."""
        self._window = window
        self._millimetre = millimetre
        self._steady = steady
        self._palm = False

    def allow_for_trembling(self) -> None:
        """Let a finger wander before it scrolls: farther with "Calm touch", the same in mm."""
        wander = STEADY_MM if self._steady() else NEAR_MM
        QGuiApplication.styleHints().setStartDragDistance(round(wander * self._millimetre()))

    def handle(self, event: QEvent) -> bool:
        """Aim a new touch at its control; return True for a hand that merely rests."""
        if isinstance(event, QMouseEvent):
            self._aim(event.position())
            return False
        if not isinstance(event, QTouchEvent) or event.type() == QEvent.Type.TouchCancel:
            return False
        if event.type() == QEvent.Type.TouchBegin:
            self._palm = False
        if not self._palm and self._rests(event):
            self._palm = True
            cancel = QTouchEvent(QEvent.Type.TouchCancel, event.pointingDevice())
            QCoreApplication.sendEvent(self._window, cancel)
        if self._palm:
            event.accept()
            return True
        for point in event.points():
            if point.state() == QEventPoint.State.Pressed:
                self._aim(point.position())
        return False

    def _rests(self, event: QTouchEvent) -> bool:
        points = event.points()
        widest = max(
            (max(p.ellipseDiameters().width(), p.ellipseDiameters().height()) for p in points),
            default=0.0,
        )
        return len(points) >= PALM_POINTS or widest > PALM_MM * self._millimetre()

    def _aim(self, place: QPointF) -> None:
        # The window remembers it: a wrapper kept here could outlive the control.
        self._window.setProperty("meant", self.meant(place))

    def meant(self, place: QPointF) -> QQuickItem | None:
        """Return the control under a place in the window, else the nearest within reach."""
        search = _Search(NEAR_MM * self._millimetre())
        _look(self._window.contentItem(), place.x(), place.y(), search)
        hit = [item for far, item in search.found if far == 0]
        if hit:
            return hit[-1]
        return min(search.found, key=lambda one: one[0])[1] if search.found else None


def _look(item: QQuickItem, x: float, y: float, search: _Search) -> None:
    """Go through what is shown around a place; plain sums, because every touch waits for this."""
    for child in item.childItems():
        if not child.isVisible() or not child.isEnabled():
            continue
        inside_x, inside_y = x - child.x(), y - child.y()
        over_x = max(-inside_x, 0.0, inside_x - child.width())
        over_y = max(-inside_y, 0.0, inside_y - child.height())
        if over_x > search.near or over_y > search.near:
            continue
        if child.clip() and (over_x or over_y):
            continue
        modal = child.isFocusScope() and bool(child.property("modal"))
        if modal:
            search.found.clear()
            search.covered = False
        if not search.covered:
            if child.activeFocusOnTab() and child.property("reach") is not None:
                far = hypot(over_x, over_y)
                if far <= search.near:
                    search.found.append((far, child))
            _look(child, inside_x, inside_y, search)
        search.covered = search.covered or modal
