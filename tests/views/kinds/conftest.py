"""A patient in front of one kind of slide."""

from __future__ import annotations

import json
import time
from typing import TYPE_CHECKING, Any

import pytest

from kiosk.display.items import everything, is_loading
from tests.worker.sample_edition import build_sample_edition

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from PySide6.QtQuick import QQuickItem

    from kiosk.display.program import Display
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
        self.model.visit.goToSlide(slide)
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
