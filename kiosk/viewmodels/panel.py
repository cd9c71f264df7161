"""The staff panel: who may come in, how long it stays open, and what each of its pages shows."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.viewmodels.declare import Property, QmlUncreatable
from kiosk.viewmodels.panel_content import PanelContentModel
from kiosk.viewmodels.pin import PinModel
from kiosk.viewmodels.pin_change import PinChangeModel

if TYPE_CHECKING:
    from kiosk.viewmodels.idle import IdleModel
    from kiosk.viewmodels.panel_desk import Desk
    from kiosk.viewmodels.store import Store

QML_IMPORT_NAME = "ClinicKiosk"
QML_IMPORT_MAJOR_VERSION = 1

LAST_SECONDS = 20


@QmlElement
@QmlUncreatable("made when somebody holds the hidden corner")
class PanelModel(QObject):
    """Shut, at the PIN pad, or open; and open never for long without a touch."""

    changed = Signal()
    secondsChanged = Signal()
    languageChanged = Signal()

    def __init__(
        self, desk: Desk, store: Store, idle: IdleModel, parent: QObject | None = None
    ) -> None:
        """Stands shut; `idle` is told to leave the screen to staff while it is open."""
        super().__init__(parent)
        self._desk = desk
        self._store = store
        self._idle = idle
        self._stage = "shut"
        self._seconds = 0
        self._language_failed = False
        self._pin = PinModel(desk.pins, self)
        self._pin.opened.connect(self._enter)
        self._pin_change = PinChangeModel(desk.pins, self)
        self._content = PanelContentModel(desk, store, self)
        self._second = QTimer(self, interval=desk.second)
        self._second.timeout.connect(self._on_second)

    @Property(str, notify=changed)
    def stage(self) -> str:
        """shut, pin, open or cleaning."""
        return self._stage

    @Property(PinModel, constant=True)
    def pin(self) -> PinModel:
        """The pad that opens it."""
        return self._pin

    @Property(PinChangeModel, constant=True)
    def pinChange(self) -> PinChangeModel:
        """The pad for a new PIN."""
        return self._pin_change

    @Property(PanelContentModel, constant=True)
    def content(self) -> PanelContentModel:
        """What is shown, what was shown, and when changes appear."""
        return self._content

    @Property(int, notify=secondsChanged)
    def secondsLeft(self) -> int:
        """Seconds until it closes by itself, or until the screen is clean."""
        return self._seconds

    @Property(bool, notify=secondsChanged)
    def ending(self) -> bool:
        """Whether these are the last seconds."""
        return self._stage == "open" and self._seconds <= LAST_SECONDS

    @Property("QVariantMap", notify=changed)
    def facts(self) -> dict[str, Any]:
        """The machine: see the display's `facts`."""
        return self._desk.facts()

    @Property(str, notify=languageChanged)
    def startLanguage(self) -> str:
        """The code that staff chose here, "" for the one of kiosk.yaml."""
        return self._desk.chosen_language()

    @Property(bool, notify=languageChanged)
    def languageFailed(self) -> bool:
        """Whether the last choice could not be written."""
        return self._language_failed

    @Property(str, notify=languageChanged)
    def languageNow(self) -> str:
        """The code with which every visit starts."""
        return self._store.fresh.language

    @Property(int, notify=languageChanged)
    def volume(self) -> int:
        """How loud a patient hears a clip at first, 0-100."""
        return self._store.fresh.comfort.volume

    @Slot(result=QUrl)
    def testSound(self) -> QUrl:
        """Return the sound of the sound test; an empty address when the disk does not take it."""
        try:
            return QUrl.fromLocalFile(str(self._desk.sound_file()))
        except OSError:
            return QUrl()

    @Slot()
    def ask(self) -> None:
        """Show the pad."""
        if self._stage == "shut":
            self._pin.clear()
            self._pin.look()
            self._go("pin", self._desk.pad_ends_after)

    @Slot()
    def touch(self) -> None:
        """Somebody is there: count anew."""
        if self._stage == "pin":
            self._count(self._desk.pad_ends_after)
        elif self._stage == "open":
            self._count(self._desk.ends_after)

    @Slot()
    def close(self) -> None:
        """Leave the panel for a fresh start screen; from the pad, back to where one was."""
        stage = self._stage
        self._pin.clear()
        self._pin_change.begin()
        self._second.stop()
        self._desk.block_input(False)
        if stage == "shut":
            return
        self._stage = "shut"
        if stage != "pin":
            self._idle.leave()
        self.changed.emit()
        self.secondsChanged.emit()

    @Slot()
    def clean(self) -> None:
        """Ignore every touch and key for a while."""
        self._desk.block_input(True)
        self._go("cleaning", self._desk.cleaning)

    @Slot(str)
    def setStartLanguage(self, code: str) -> None:
        """Let every visit start in this language; "" goes back to kiosk.yaml."""
        try:
            self._desk.set_language(code)
        except OSError:
            self._language_failed = True
        else:
            self._language_failed = False
        self.languageChanged.emit()

    @Slot()
    def leave(self) -> None:
        """Leave the kiosk for good."""
        self._desk.leave()

    @Slot()
    def follow(self) -> None:
        """The content has changed: find out how, for who is in; a shut panel looks on opening."""
        if self._stage in {"open", "cleaning"}:
            self._content.refresh()

    @Slot()
    def _enter(self) -> None:
        """Let staff in: the visit before them is over, how they see things stays."""
        if self._stage != "pin":
            return  # the pad was left while the PIN was being checked
        visit = self._store.visit
        self._idle.busy("staff", True)
        self._store.end_visit()
        self._store.change(
            lambda fresh: replace(fresh, language=visit.language, comfort=visit.comfort)
        )
        self._content.refresh()
        self._go("open", self._desk.ends_after)

    def _go(self, stage: str, milliseconds: int) -> None:
        self._stage = stage
        self._count(milliseconds)
        self.changed.emit()

    def _count(self, milliseconds: int) -> None:
        self._seconds = max(1, milliseconds // self._desk.second)
        self._second.start()
        self.secondsChanged.emit()

    @Slot()
    def _on_second(self) -> None:
        self._seconds -= 1
        if self._seconds > 0:
            self.secondsChanged.emit()
        elif self._stage == "cleaning":
            self._desk.block_input(False)
            self._go("open", self._desk.ends_after)
        else:
            self.close()
