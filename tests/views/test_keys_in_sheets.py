"""A patient who uses keys alone, in what opens over a slide."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QSize, Qt

from tests.views.walking import box, to_reach, walks_round, walks_to

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.views.visitor import Visitor

OPENERS = [
    ("a-picture", "progress"),
    ("a-picture", "textSize"),
    ("a-picture", "language"),
    ("a-picture", "more"),
    ("a-picture", "ask"),
    ("a-picture", "terms"),
    ("a-picture", "zoom"),
    ("a-hotspots", "point"),
    ("a-timeline", "mark"),
    ("a-choices", "choice"),
    ("a-risks", "riskPanel"),
    ("a-summary", "pick"),
    ("a-summary", "sources"),
]


@pytest.mark.parametrize(("slide", "opener"), OPENERS)
def test_what_opens_by_enter_closes_by_escape_and_gives_the_focus_back(
    visit: Callable[..., Visitor], slide: str, opener: str
) -> None:
    patient = visit(slide).patient
    window = patient.display.window
    button = walks_to(patient, opener)
    patient.presses(Qt.Key.Key_Return)
    patient.waits_until(lambda: window.activeFocusItem().objectName().startswith("close"))
    patient.presses(Qt.Key.Key_Escape)
    patient.waits_until(lambda: window.activeFocusItem() is button)
    assert patient.screen == "slide"


MODAL = [row for row in OPENERS if row[1] not in {"point", "mark", "choice"}]


@pytest.mark.parametrize(("slide", "opener"), MODAL)
def test_a_sheet_keeps_tab_inside_and_offers_everything_in_it(
    visit: Callable[..., Visitor], slide: str, opener: str
) -> None:
    visitor = visit(slide)
    patient = visitor.patient
    walks_to(patient, opener)
    behind = to_reach(patient)
    patient.presses(Qt.Key.Key_Return)
    patient.waits_until(lambda: bool(to_reach(patient) - behind))
    visitor.settles()
    walked = walks_round(patient)
    assert not set(walked) & behind
    assert to_reach(patient) - behind == set(walked)


def many(words: dict[str, Any]) -> None:
    still = words["slides"][0]
    words["slides"] += [{**still, "id": f"more-{number}"} for number in range(30)]


def test_every_row_of_long_contents_is_reached_and_seen(visit: Callable[..., Visitor]) -> None:
    visitor = visit("a-picture", change=many, size=QSize(1280, 720))
    patient, window = visitor.patient, visitor.window
    walks_to(patient, "progress")
    patient.presses(Qt.Key.Key_Return)
    patient.waits_for("closeSheet")
    visitor.settles()
    # Every row, the hint that more stands below, and the way out.
    stops = len(visitor.model.visit.contents()) + 2
    patient.waits_until(lambda: len(patient.display.listen().keyboard.walk.targets()) == stops)
    for key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
        for _ in range(stops):
            patient.presses(key)
            place = box(window.activeFocusItem())
            assert place.top() >= 0
            assert place.bottom() <= window.height(), window.activeFocusItem().property("name")


def test_arrows_in_a_sheet_move_to_what_stands_there(visit: Callable[..., Visitor]) -> None:
    patient = visit("a-picture").patient
    window = patient.display.window
    walks_to(patient, "textSize")
    patient.presses(Qt.Key.Key_Return)
    walks_to(patient, "size100")
    patient.presses(Qt.Key.Key_Right)
    assert window.activeFocusItem().objectName() == "size125"
    patient.presses(Qt.Key.Key_Down)
    assert window.activeFocusItem().objectName().startswith("theme-")
