"""The root of what QML sees."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.viewmodels.comfort import ComfortModel
from kiosk.viewmodels.declare import Property, QmlUncreatable
from kiosk.viewmodels.hours import HoursModel
from kiosk.viewmodels.idle import IdleModel, IdleTimes
from kiosk.viewmodels.lists import ListsModel
from kiosk.viewmodels.quiz import QuizModel
from kiosk.viewmodels.reading import ReadingModel
from kiosk.viewmodels.staff import StaffModel
from kiosk.viewmodels.start import StartModel
from kiosk.viewmodels.take_home import Printer, TakeHomeModel
from kiosk.viewmodels.visit import VisitModel

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from kiosk.hours import Hours
    from kiosk.viewmodels.panel import PanelModel
    from kiosk.viewmodels.store import Store

QML_IMPORT_NAME = "ClinicKiosk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the display")
class KioskModel(QObject):
    """Gathers the models that share one store, and the facts of this machine."""

    machineChanged = Signal()
    panelChanged = Signal()

    def __init__(
        self,
        store: Store,
        times: IdleTimes,
        *,
        software: bool,
        clips_start: bool = True,
        printer: Printer | None = None,
        hours: Hours | None = None,
        state: Path | None = None,
        corner_hold: int = 3000,
        make_panel: Callable[[], PanelModel] | None = None,
    ) -> None:
        """`software` says that Qt Quick draws without a GPU; `hours` None is always on.

        `corner_hold` is in milliseconds; `make_panel` is called when the corner was held at last.
        """
        super().__init__()
        self._corner_hold = corner_hold
        self._make_panel = make_panel
        self._panel: PanelModel | None = None
        self._software = software
        self._clips_start = clips_start
        self._visit = VisitModel(store, self)
        self._comfort = ComfortModel(store, self)
        self._start = StartModel(store, self)
        self._staff = StaffModel(store, self)
        self._lists = ListsModel(store, self)
        self._quiz = QuizModel(store, self)
        self._take_home = TakeHomeModel(store, printer or Printer(), self)
        self._idle = IdleModel(store, times, self)
        self._hours = HoursModel(store, self._idle, hours, state)
        self._reading = ReadingModel(store, self._idle, self)
        self._unit = 1.0
        self._keyboard = False
        self._family = ""

    @Property(VisitModel, constant=True)
    def visit(self) -> VisitModel:
        """The walk through a deck."""
        return self._visit

    @Property(ComfortModel, constant=True)
    def comfort(self) -> ComfortModel:
        """How things are shown."""
        return self._comfort

    @Property(StartModel, constant=True)
    def start(self) -> StartModel:
        """What the start screen says."""
        return self._start

    @Property(StaffModel, constant=True)
    def staff(self) -> StaffModel:
        """What staff see in the corner of the start screen."""
        return self._staff

    @Property(IdleModel, constant=True)
    def idle(self) -> IdleModel:
        """Quiet screens."""
        return self._idle

    @Property(HoursModel, constant=True)
    def hours(self) -> HoursModel:
        """Whether the screen is dark."""
        return self._hours

    @Property(ReadingModel, constant=True)
    def reading(self) -> ReadingModel:
        """Read to me."""
        return self._reading

    @Property(ListsModel, constant=True)
    def lists(self) -> ListsModel:
        """What the patient wants to ask and tell."""
        return self._lists

    @Property(TakeHomeModel, constant=True)
    def takeHome(self) -> TakeHomeModel:
        """The list in forms to take along."""
        return self._take_home

    @Property(QuizModel, constant=True)
    def quiz(self) -> QuizModel:
        """Answers of this visit."""
        return self._quiz

    @Property(bool, constant=True)
    def software(self) -> bool:
        """Whether clips need their own way to the screen."""
        return self._software

    @Property(bool, constant=True)
    def clipsStart(self) -> bool:
        """Whether a clip starts by itself, without sound, when its slide is entered."""
        return self._clips_start

    @Slot()
    def prepareClips(self) -> None:
        """Load what draws clips; a deck without clips never needs it."""
        import kiosk.viewmodels.clip_surface  # noqa: F401 - registers the type

    @Property(int, constant=True)
    def cornerHold(self) -> int:
        """Milliseconds to hold the hidden corner."""
        return self._corner_hold

    @Property(QObject, notify=panelChanged)
    def panel(self) -> PanelModel | None:
        """The staff panel, once somebody has held the hidden corner."""
        return self._panel

    @Property(bool, notify=panelChanged)
    def staffHere(self) -> bool:
        """Whether the panel, or the pad before it, covers the screen."""
        return self._panel is not None and self._panel.stage != "shut"

    @Slot()
    def askStaff(self) -> None:
        """Somebody has held the hidden corner: ask for the PIN."""
        if self._panel is None:
            if self._make_panel is None:
                return
            self._panel = self._make_panel()
            self._panel.changed.connect(self.panelChanged)
        self._panel.ask()

    @Property(float, notify=machineChanged)
    def unit(self) -> float:
        """Pixels per design pixel: 1 on a 32-inch screen of 1920 by 1080, read at 600 mm."""
        return self._unit

    @Property(str, notify=machineChanged)
    def family(self) -> str:
        """The font family for the language on screen."""
        return self._family

    @Property(bool, notify=machineChanged)
    def keyboard(self) -> bool:
        """Whether keys were used last: then the focus shows."""
        return self._keyboard

    def set_keyboard(self, *, used: bool) -> None:
        """Tell whether a key or a finger was used."""
        if used != self._keyboard:
            self._keyboard = used
            self.machineChanged.emit()

    def set_unit(self, unit: float) -> None:
        """Tell how large things are on this screen."""
        self._unit = unit
        self.machineChanged.emit()

    def set_family(self, family: str) -> None:
        """Tell which font draws the language on screen."""
        if family != self._family:
            self._family = family
            self.machineChanged.emit()
