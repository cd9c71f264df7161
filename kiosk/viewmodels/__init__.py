"""What QML may name. Importing this package registers every type under `ClinicKiosk`."""

from __future__ import annotations

from kiosk.viewmodels.captions import CueTrack
from kiosk.viewmodels.comfort import ComfortModel
from kiosk.viewmodels.glyphs import Glyphs
from kiosk.viewmodels.hours import HoursModel
from kiosk.viewmodels.idle import IdleModel
from kiosk.viewmodels.kiosk import KioskModel
from kiosk.viewmodels.lists import ListsModel
from kiosk.viewmodels.places import Places
from kiosk.viewmodels.quiz import QuizModel
from kiosk.viewmodels.reading import ReadingModel
from kiosk.viewmodels.staff import StaffModel
from kiosk.viewmodels.start import StartModel
from kiosk.viewmodels.take_home import TakeHomeModel
from kiosk.viewmodels.typeset import Typeset
from kiosk.viewmodels.visit import VisitModel

__all__ = [
    "ComfortModel",
    "CueTrack",
    "Glyphs",
    "HoursModel",
    "IdleModel",
    "KioskModel",
    "ListsModel",
    "Places",
    "QuizModel",
    "ReadingModel",
    "StaffModel",
    "StartModel",
    "TakeHomeModel",
    "Typeset",
    "VisitModel",
]
