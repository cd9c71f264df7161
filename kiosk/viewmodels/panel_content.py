"""The panel's pages about content: reading it again, what was shown before, when changes appear."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.content.changes import START
from kiosk.viewmodels.declare import Property, QmlUncreatable

if TYPE_CHECKING:
    from kiosk.content.changes import Change
    from kiosk.viewmodels.panel_desk import Desk, EditionRow
    from kiosk.viewmodels.store import Store

QML_IMPORT_NAME = "ClinicKiosk"
QML_IMPORT_MAJOR_VERSION = 1

MOST = 4
"""So many changes of an edition are named; the others are counted."""
AT_ONCE_MS = 2 * 60 * 60 * 1000
PATIENCE_MS = 60_000


@QmlElement
@QmlUncreatable("made by the staff panel")
class PanelContentModel(QObject):
    """Asks the keeper, and sees what came of it in the state folder."""

    changed = Signal()
    atOnceChanged = Signal()

    def __init__(self, desk: Desk, store: Store, parent: QObject | None = None) -> None:
        """`refresh` is to be called when the panel opens, and while it is open at each news."""
        super().__init__(parent)
        self._desk = desk
        self._store = store
        self._rows: list[EditionRow] = []
        self._checks_before: int | None = None
        self._wanted = ""
        self._outcome = ""
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._patience.timeout.connect(self._on_patience)
        self._until = ""
        self._at_once_ends = QTimer(self, singleShot=True, interval=AT_ONCE_MS)
        self._at_once_ends.timeout.connect(self._end_at_once)
        store.atOnceChanged.connect(self.atOnceChanged)

    @Property("QVariantList", notify=changed)
    def editions(self) -> list[dict[str, Any]]:
        """The last editions, newest first: {id, day, time, current, changes, more}.

        `day` is today, yesterday or a date; a change is {kind, name, heading, language, slides}.
        """
        return [_row(row) for row in reversed(self._rows)]

    @Property(bool, notify=changed)
    def newest(self) -> bool:
        """Whether the newest edition is the one on the screen."""
        return not self._rows or self._rows[-1].current

    @Property(bool, notify=changed)
    def busy(self) -> bool:
        """Whether the keeper was asked and has not answered yet."""
        return self._checks_before is not None or bool(self._wanted)

    @Property(str, notify=changed)
    def outcome(self) -> str:
        """What came of the last wish: "", read, restored or silent."""
        return self._outcome

    @Property(bool, notify=atOnceChanged)
    def atOnce(self) -> bool:
        """Whether saved changes show at once, also during a visit."""
        return self._store.at_once

    @Property(str, notify=atOnceChanged)
    def atOnceUntil(self) -> str:
        """Until when, as 16:40; "" when it is for good."""
        return self._until if self._store.at_once else ""

    @Slot()
    def reload(self) -> None:
        """Have the content folder read again, even if nothing changed in it."""
        self._ask("reload")
        self._checks_before = self._desk.checks()
        self.changed.emit()

    @Slot(str)
    def restore(self, edition: str) -> None:
        """Bring an edition back."""
        self._ask(f"restore {edition}")
        self._wanted = edition
        self.changed.emit()

    @Slot(bool)
    def setAtOnce(self, on: bool) -> None:
        """Show changes at once for two hours, or no longer."""
        self._at_once_ends.stop()
        self._until = ""
        if on:
            self._at_once_ends.start()
            end = dt.datetime.now().astimezone() + dt.timedelta(milliseconds=AT_ONCE_MS)
            self._until = end.strftime("%H:%M")
        self._store.show_at_once(on)
        self.atOnceChanged.emit()

    @Slot()
    def refresh(self) -> None:
        """Look again at what lies in the state folder."""
        self._rows = self._desk.editions()
        current = next((row.name for row in self._rows if row.current), "")
        if self._wanted and self._wanted == current:
            self._settle("restored")
        elif self._checks_before is not None and self._desk.checks() != self._checks_before:
            self._settle("read")
        self.changed.emit()

    @Slot()
    def forget(self) -> None:
        """Say no more about the last wish."""
        if self._outcome and not self.busy:
            self._outcome = ""
            self.changed.emit()

    def _ask(self, request: str) -> None:
        self._settle("")
        self._desk.ask(request)
        self._patience.start()

    def _settle(self, outcome: str) -> None:
        self._patience.stop()
        self._checks_before, self._wanted, self._outcome = None, "", outcome

    @Slot()
    def _on_patience(self) -> None:
        self._settle("silent")
        self.changed.emit()

    @Slot()
    def _end_at_once(self) -> None:
        self.setAtOnce(False)


def _row(row: EditionRow) -> dict[str, Any]:
    made = dt.datetime.fromtimestamp(row.made).astimezone()
    days = (dt.datetime.now().astimezone().date() - made.date()).days
    return {
        "id": row.name,
        "day": {0: "today", 1: "yesterday"}.get(days, made.date().isoformat()),
        "time": made.strftime("%H:%M"),
        "current": row.current,
        "changes": [_change(change) for change in row.changes[:MOST]],
        "more": max(0, len(row.changes) - MOST),
    }


def _change(change: Change) -> dict[str, Any]:
    return {
        "kind": change.kind,
        "name": "" if change.slide == START else change.slide,
        "heading": change.heading,
        "language": change.language,
        "slides": change.slides,
    }
