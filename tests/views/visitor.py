"""A patient in front of one slide of the sample edition."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from kiosk.display.items import everything, is_loading

if TYPE_CHECKING:
    from PySide6.QtQuick import QQuickItem

    from tests.views.conftest import Patient


def middle(item: QQuickItem) -> float:
    """How far from the window's left edge an item's middle is."""
    return float(item.mapToScene(item.boundingRect().center()).x())


class Visitor:
    """A patient who looks at one slide of the sample edition."""

    def __init__(self, patient: Patient) -> None:
        self.patient = patient
        self.store = patient.display.store
        self.model = patient.display.model
        self.window = patient.display.window

    @property
    def slide(self) -> str:
        book = self.store.book
        assert book is not None
        return str(book.words["slides"][self.store.visit.index]["id"])

    def goes_to(self, slide: str) -> None:
        book = self.store.book
        assert book is not None
        self.model.visit.goTo(book.ids.index(slide))
        self.settles()
        assert self.slide == slide

    def settles(self) -> None:
        """Pictures are there and the words have found their lines."""
        self.patient.waits_until(lambda: not is_loading(self.window.contentItem()))
        self.patient.qtbot.waitUntil(self._placed, timeout=5000)

    def _placed(self) -> bool:
        before = [(i.x(), i.y(), i.width(), i.height()) for i in self.shown()]
        self.window.grabWindow()
        return before == [(i.x(), i.y(), i.width(), i.height()) for i in self.shown()]

    def shown(self) -> list[QQuickItem]:
        """Everything on the screen, without the slides that wait beside it."""
        root = self.window.contentItem()
        return [i for i in everything(root) if middle(i) < root.width()]

    def all_of(self, name: str) -> list[QQuickItem]:
        return [item for item in self.shown() if item.objectName() == name]

    def touches(self, name: str, number: int = 0) -> None:
        self.patient.waits_until(lambda: len(self.all_of(name)) > number)
        self.settles()
        item = self.all_of(name)[number]
        acted = item.property("actedAt") or 0
        # A second touch within 300 ms is a trembling hand.
        self.patient.waits_until(lambda: time.time() * 1000 - acted > 310)
        self.patient.touches_at(self.patient.middle_of(item))

    def reads(self, words: str) -> bool:
        return any(i.property("text") == words for i in self.shown() if i.inherits("QQuickText"))

    def waits_to_read(self, words: str) -> None:
        self.patient.waits_until(lambda: self.reads(words))
