"""The questions of a question slide, for QML."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk import quiz
from kiosk.viewmodels.declare import Property, QmlUncreatable

if TYPE_CHECKING:
    from kiosk.session import Visit
    from kiosk.viewmodels.store import Store

QML_IMPORT_NAME = "ClinicKiosk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the display")
class QuizModel(QObject):
    """Which question is on screen and what was answered; nothing counts and nothing stays."""

    changed = Signal()

    def __init__(self, store: Store, parent: QObject | None = None) -> None:
        """Follows `store`."""
        super().__init__(parent)
        self._store = store
        store.visitChanged.connect(self._on_visit)

    @Property("QVariantMap", notify=changed)
    def pages(self) -> dict[str, Any]:
        """The question on screen of each slide that has been turned."""
        return {page.slide: page.number for page in self._store.visit.quiz.pages}

    @Property("QVariantMap", notify=changed)
    def picks(self) -> dict[str, Any]:
        """The answers so far, as {"<slide>/<question>": answer}."""
        return {f"{p.slide}/{p.question}": p.answer for p in self._store.visit.quiz.picks}

    @Slot(str, int, int)
    def pick(self, slide: str, question: int, answer: int) -> None:
        """Answer a question."""
        self._set(quiz.pick(self._store.visit.quiz, slide, question, answer))

    @Slot(str, int)
    def turn(self, slide: str, number: int) -> None:
        """Bring a question on screen."""
        self._set(quiz.turn(self._store.visit.quiz, slide, number))

    @Slot(str)
    def again(self, slide: str) -> None:
        """Begin anew."""
        self._set(quiz.again(self._store.visit.quiz, slide))

    def _set(self, state: quiz.Quiz) -> None:
        self._store.change(lambda visit: replace(visit, quiz=state))

    def _on_visit(self, before: Visit, after: Visit) -> None:
        if before.quiz != after.quiz:
            self.changed.emit()
