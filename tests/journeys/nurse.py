"""Somebody who knows the PIN, on the way into the staff panel."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.settings_json import StaffSettings
from kiosk.viewmodels.panel import PanelModel

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QPoint

    from tests.views.conftest import Patient

PIN = "839174"
QUICK = StaffSettings(corner_hold_ms=60, ends_after_ms=120_000)


def corner(person: Patient) -> QPoint:
    return person.middle_of(person.waits_for("staffCorner"))


def holds_the_corner(person: Patient) -> None:
    place = corner(person)
    person.puts_finger(place)
    person.waits_for("pinScreen")
    person.lifts_finger(place)


def types(person: Patient, pin: str) -> None:
    for digit in pin:
        person.touches(f"digit{digit}")


def opens_the_panel(person: Patient, pin: str = PIN) -> None:
    holds_the_corner(person)
    types(person, pin)
    person.touches("enterPin")
    person.waits_for("panelScreen")


def panel(person: Patient) -> PanelModel:
    found = person.display.model.panel
    assert isinstance(found, PanelModel)
    return found


def second(person: Patient, times: int = 1) -> None:
    for _ in range(times):
        panel(person)._on_second()


def touches_until(person: Patient, name: str, done: Callable[[], bool]) -> None:
    """Touch again when the hand was so quick that it counted as trembling."""

    def touched() -> bool:
        if person.sees(name):
            person.touches(name)
        return done()

    person.waits_until(touched)


def opens_page(person: Patient, page: str) -> None:
    touches_until(person, f"tile-{page}", lambda: person.sees(f"tile-{page}") is None)
    person.display.window.grabWindow()  # its buttons take their places
