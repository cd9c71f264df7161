"""Where the focus goes by keys: through every control in reading order, within what lies on top."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt

from kiosk.display.reading_order import Box, Part, around, toward

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtQuick import QQuickItem, QQuickWindow

Way = tuple[int, int]


class Walk:
    """Moves the focus of one window.

    QML says `modal` on a focus scope that lies over everything, `arrowGroup` on what arrows move
    in, and `ownArrows` ("all" or "sideways") on what needs arrows for itself.
    """

    def __init__(self, window: QQuickWindow, mirrored: Callable[[], bool]) -> None:
        """`mirrored` tells whether the language on screen is read from right to left."""
        self._window = window
        self._mirrored = mirrored
        self._left: tuple[float, float] | None = None

    def targets(self) -> list[QQuickItem]:
        """Return all that Tab reaches now, in order; empty when there is nothing."""
        part = _part(self.ground())
        return part.in_order(mirrored=self._mirrored()) if part else []

    def ground(self) -> QQuickItem:
        """Return what the focus may not leave: the sheet on top, or the whole window."""
        return _topmost(self._window.contentItem()) or self._window.contentItem()

    def step(self, way: int) -> bool:
        """Go to the next control (1) or the one before (-1), round and round; 0 stays, if it can.

        False when there is no control to go to.
        """
        targets = self.targets()
        if not targets:
            return False
        here = self._window.activeFocusItem()
        if here in targets:
            at = targets.index(here) + way
        elif self._left is not None and way >= 0:
            at = _nearest(targets, self._left)
        else:
            at = 0 if way >= 0 else -1
        self._go(targets[at % len(targets)])
        return True

    def arrow(self, way: Way) -> bool:
        """Go to the neighbour in a direction; False when arrows mean something else here."""
        here = self._window.activeFocusItem()
        owner = _said(here, "ownArrows")
        if owner is not None and (way[0] or owner.property("ownArrows") == "all"):
            return False
        ground = self.ground()
        group = _said(here, "arrowGroup")
        if group is None and ground is not self._window.contentItem():
            group = ground
        targets = self.targets()
        if here in targets and group is not None:
            mates = [(_box(one), one) for one in targets if one is not here and _in(one, group)]
            found = toward(_box(here), mates, way)
            if found is not None:
                self._go(found)
                return True
        if way[1]:
            return self.step(way[1])
        return group is not None

    def forget(self) -> None:
        """Another screen: start from its first control."""
        self._left = None

    def _go(self, item: QQuickItem) -> None:
        item.forceActiveFocus(Qt.FocusReason.TabFocusReason)
        self._left = _box(item).middle


def _topmost(item: QQuickItem) -> QQuickItem | None:
    """Return the modal item that was drawn last below `item`."""
    found = None
    for child in sorted(item.childItems(), key=lambda one: one.z()):
        if not child.isVisible() or not child.isEnabled():
            continue
        inner = _topmost(child)
        if inner is None and child.isFocusScope() and child.property("modal"):
            inner = child
        found = inner or found
    return found


def _part(item: QQuickItem, *, by_place: bool = False) -> Part[QQuickItem] | None:
    """Gather the controls below an item; None without any."""
    by_place = by_place or item.isFocusScope()
    children = [c for c in item.childItems() if c.isVisible() and c.isEnabled()]
    parts = [part for child in children if (part := _part(child)) is not None]
    own = item if item.activeFocusOnTab() else None
    if own is None and len(parts) == 1:
        # A box in a box: whoever orders the outer one means what is in the inner one.
        only = parts[0]
        return Part(only.box, only.own, only.parts, by_place or only.by_place)
    if own is None and not parts:
        return None
    boxes = [part.box for part in parts] + ([_box(item)] if own is not None else [])
    return Part(around(boxes), own, tuple(parts), by_place)


def _box(item: QQuickItem) -> Box:
    place = item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))
    return Box(place.left(), place.top(), place.right(), place.bottom())


def _said(item: QQuickItem | None, what: str) -> QQuickItem | None:
    """Return the item itself or the nearest one around it that says `what`."""
    while item is not None and not item.property(what):
        item = item.parentItem()
    return item


def _in(item: QQuickItem | None, group: QQuickItem) -> bool:
    while item is not None and item is not group:
        item = item.parentItem()
    return item is not None


def _nearest(targets: list[QQuickItem], place: tuple[float, float]) -> int:
    def far(index: int) -> float:
        x, y = _box(targets[index]).middle
        return abs(x - place[0]) + abs(y - place[1])

    return min(range(len(targets)), key=far)
