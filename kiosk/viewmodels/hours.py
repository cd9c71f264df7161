"""Whether the screen is dark, because the clinic is closed and nobody is there."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk import clock
from kiosk.hours import Hours, keep_stay_on, read_stay_on
from kiosk.session import Screen, is_fresh
from kiosk.viewmodels.declare import Property, QmlUncreatable

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.viewmodels.idle import IdleModel
    from kiosk.viewmodels.store import Store

QML_IMPORT_NAME = "ClinicKiosk"
QML_IMPORT_MAJOR_VERSION = 1

LOOK_MS = 20_000


@QmlElement
@QmlUncreatable("made by the display")
class HoursModel(QObject):
    """Dark outside the hours; a touch brings light for one visit; a visit is never cut short."""

    changed = Signal()

    def __init__(
        self,
        store: Store,
        idle: IdleModel,
        hours: Hours | None = None,
        state: Path | None = None,
    ) -> None:
        """`hours` None is always on; `state` keeps what staff ask for over a restart."""
        super().__init__(store)
        self._store, self._idle = store, idle
        self._hours, self._state = hours, state
        self._awake = False
        self._dark = False
        if hours is None:
            return
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        store.visitEnded.connect(self._on_visit_ended)
        self.look()

    @Property(bool, notify=changed)
    def dark(self) -> bool:
        """Whether nothing is to be seen."""
        return self._dark

    @Property(bool, constant=True)
    def has(self) -> bool:
        """Whether the settings hold hours."""
        return self._hours is not None

    @Property(bool, notify=changed)
    def open(self) -> bool:
        """Whether it is within the hours, or staff have asked for light."""
        at = self._at()
        return at is None or self._hours is None or self._is_open(self._hours, at)

    @Property(str, notify=changed)
    def today(self) -> str:
        """Today's hours as 08:00–18:00; "" when closed or always on."""
        at = self._at()
        window = self._hours.on(at.date()) if self._hours and at else None
        return str(window) if window else ""

    @Property(str, notify=changed)
    def stayOnUntil(self) -> str:
        """Until when staff have asked for light, as 18:30; "" when they have not."""
        at = self._at()
        until = read_stay_on(self._state, at) if self._state and at else None
        return until.strftime("%H:%M") if until else ""

    @Slot(int)
    def stayOn(self, minutes: int) -> None:
        """Stay on for `minutes` from now, whatever the hours say."""
        at = self._at()
        if at is not None:
            self._keep(at + dt.timedelta(minutes=minutes))

    @Slot()
    def stayOnForToday(self) -> None:
        """Stay on until midnight."""
        at = self._at()
        if at is not None:
            midnight = dt.datetime.combine(at.date() + dt.timedelta(days=1), dt.time())
            self._keep(midnight)

    @Slot()
    def forgetStayOn(self) -> None:
        """Go by the hours again."""
        self._keep(None)

    @Slot()
    def wake(self) -> None:
        """Somebody is there: light until their visit ends."""
        self._awake = True
        self._idle.notice()
        self.look()

    @Slot()
    def look(self) -> None:
        """Look at the clock."""
        at = self._at()
        closed = at is not None and self._hours is not None and not self._is_open(self._hours, at)
        if not closed:
            self._awake = False
        self._dark = closed and not self._awake and self._nobody_there()
        self.changed.emit()

    def _nobody_there(self) -> bool:
        visit = self._store.visit
        at_start = visit.screen is Screen.START and is_fresh(visit, self._store.fresh)
        return at_start and not self._idle.is_busy

    def _is_open(self, hours: Hours, at: dt.datetime) -> bool:
        stays = self._state is not None and read_stay_on(self._state, at) is not None
        return stays or hours.closes(at) is not None

    def _at(self) -> dt.datetime | None:
        """The time on the wall; None when the clock is plainly wrong, and the screen stays on."""
        now = clock.now()
        return now.replace(tzinfo=None) if now else None

    def _keep(self, until: dt.datetime | None) -> None:
        if self._state is not None:
            try:
                at = self._at()
                keep_stay_on(self._state, (at, until) if at and until else None)
            except OSError:
                # A disk that is full must not take the panel down; the hours hold.
                self._awake = until is not None
        self.look()

    @Slot()
    def _on_visit_ended(self) -> None:
        self._awake = False
        # Its end is told before the visit is fresh again.
        QTimer.singleShot(0, self, self.look)
