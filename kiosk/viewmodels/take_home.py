"""What a patient takes along: codes to photograph, a printed sheet, the sources of the facts."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.viewmodels import qr
from kiosk.viewmodels.declare import Property, QmlUncreatable
from kiosk.viewmodels.handout import Handout, Section, as_text, split
from kiosk.viewmodels.questions import questions_of, tellings_of

if TYPE_CHECKING:
    from kiosk.viewmodels.questions import Entry
    from kiosk.viewmodels.store import Store

QML_IMPORT_NAME = "ClinicKiosk"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True)
class Printer:
    """The program that prints a sheet from its standard input; no command means no printer."""

    command: tuple[str, ...] = ()
    environment: dict[str, str] = field(default_factory=dict)


@QmlElement
@QmlUncreatable("made by the display")
class TakeHomeModel(QObject):
    """The list of this visit in other forms; nothing of it is written to the disk."""

    changed = Signal()
    printed = Signal()

    def __init__(self, store: Store, printer: Printer, parent: QObject | None = None) -> None:
        """Follows `store`."""
        super().__init__(parent)
        self._store = store
        self._printer = printer
        self._process: QProcess | None = None
        self._state = ""
        store.bookChanged.connect(self.changed)
        store.visitEnded.connect(self._forget)

    @Property("QVariantList", notify=changed)
    def sources(self) -> list[dict[str, Any]]:
        """Where the facts of the deck come from: {title, publisher, year, where}."""
        book = self._store.book
        return [dict(source) for source in book.words["sources"]] if book else []

    @Property(bool, constant=True)
    def canPrint(self) -> bool:
        """Whether the settings name a printer."""
        return bool(self._printer.command)

    @Property(str, notify=printed)
    def printing(self) -> str:
        """Empty, printing, done or failed."""
        return self._state

    @Slot(str, str, result="QVariantList")
    def codes(self, asked: str, told: str) -> list[dict[str, Any]]:
        """Return {image, modules, text} for each code; `asked` and `told` head the two lists."""
        parts = split(as_text(self._handout(asked, told)), qr.LIMIT)
        return [qr.make(part)._asdict() for part in parts]

    @Slot(str, str, str)
    def print(self, asked: str, told: str, note: str) -> None:
        """Print the two lists on one sheet, with `note` as its last line."""
        if self._process is not None or not self._printer.command:
            return
        handout = self._handout(asked, told)
        sheet = {
            "language": self._store.visit.language,
            "clinic": self._clinic(),
            "title": handout.title,
            "sections": [section._asdict() for section in handout.sections],
            "note": note,
        }
        self._process = self._start(json.dumps(sheet).encode())
        self._tell("printing")

    def _start(self, sheet: bytes) -> QProcess:
        process = QProcess(self)
        environment = QProcessEnvironment()
        for name, value in self._printer.environment.items():
            environment.insert(name, value)
        process.setProcessEnvironment(environment)
        process.finished.connect(self._on_finished)
        process.errorOccurred.connect(self._on_error)
        process.start(self._printer.command[0], list(self._printer.command[1:]))
        process.write(sheet)
        process.closeWriteChannel()
        return process

    def _on_finished(self, code: int) -> None:
        self._close("done" if code == 0 else "failed")

    def _on_error(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:
            self._close("failed")

    def _close(self, state: str) -> None:
        if self._process is not None:
            self._process.deleteLater()
            self._process = None
            self._tell(state)

    def _forget(self) -> None:
        if self._process is None:
            self._tell("")

    def _tell(self, state: str) -> None:
        self._state = state
        self.printed.emit()

    def _handout(self, asked: str, told: str) -> Handout:
        visit, deck, book = self._store.visit, self._store.deck(), self._store.book
        if deck is None or book is None:
            return Handout("", ())
        slides = book.words["slides"]
        return Handout(
            title=deck["title"][book.language]["plain"],
            sections=(
                Section(asked, _picked(questions_of(slides), visit.asked)),
                Section(told, _picked(tellings_of(slides), visit.told)),
            ),
        )

    def _clinic(self) -> dict[str, str]:
        edition = self._store.edition
        if edition is None:
            return {}
        clinic = edition.start["clinic"]
        return {"name": clinic["name"] or "", "phone": clinic["phone"] or ""}


def _picked(entries: list[Entry], keys: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(entry.line["plain"] for entry in entries if entry.key in keys)
