from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QSize, Qt

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.views.conftest import Patient


def test_a_touch_opens_the_deck(walk_up: Callable[..., Patient]) -> None:
    patient = walk_up()
    patient.touches("touchToStart")
    assert (patient.screen, patient.index) == ("slide", 0)


def test_a_mouse_opens_it_too(walk_up: Callable[..., Patient]) -> None:
    patient = walk_up()
    patient.clicks("touchToStart")
    assert (patient.screen, patient.index) == ("slide", 0)


def test_every_quick_touch_on_next_counts_and_none_counts_twice(
    walk_up: Callable[..., Patient],
) -> None:
    patient = walk_up()
    patient.opens_the_deck()
    place = patient.middle_of(patient.waits_for("next"))
    for count in range(1, 6):
        patient.touches_at(place)
        assert patient.index == count


def test_touches_during_the_motion_of_a_slide_count(walk_up: Callable[..., Patient]) -> None:
    patient = walk_up(less_motion=False)
    patient.opens_the_deck()
    place = patient.middle_of(patient.waits_for("next"))
    patient.touches_at(place)
    patient.touches_at(place)
    assert patient.index == 2


def test_a_second_quick_touch_on_other_buttons_is_ignored(
    walk_up: Callable[..., Patient],
) -> None:
    patient = walk_up()
    patient.opens_the_deck()
    place = patient.middle_of(patient.waits_for("contrast"))
    patient.touches_at(place)
    patient.touches_at(place)
    assert patient.display.store.visit.comfort.theme == "high-contrast"


def test_a_finger_that_slides_off_changes_nothing(walk_up: Callable[..., Patient]) -> None:
    patient = walk_up()
    patient.opens_the_deck()
    place = patient.middle_of(patient.waits_for("next"))
    patient.puts_finger(place)
    patient.moves_finger(place - QPoint(0, 400))
    patient.lifts_finger(place - QPoint(0, 400))
    assert patient.index == 0


def test_a_near_miss_counts(walk_up: Callable[..., Patient]) -> None:
    patient = walk_up()
    patient.opens_the_deck()
    button = patient.waits_for("next")
    above = patient.middle_of(button) - QPoint(0, int(button.height() / 2) + 3)
    patient.touches_at(above)
    assert patient.index == 1


@pytest.mark.parametrize(("way", "index"), [(-500, 2), (500, 0), (-1500, 2), (-20, 1)])
def test_one_swipe_is_one_slide(walk_up: Callable[..., Patient], way: int, index: int) -> None:
    patient = walk_up()
    patient.opens_the_deck()
    patient.touches("next")
    start = QPoint(1700 if way < 0 else 200, 200)
    patient.swipes(start, start + QPoint(way, 10))
    assert patient.index == index


def test_a_swipe_never_ends_the_visit(walk_up: Callable[..., Patient]) -> None:
    patient = walk_up()
    patient.opens_the_deck()
    patient.display.model.visit.goTo(999)
    last = patient.index
    patient.swipes(QPoint(1500, 200), QPoint(400, 200))
    assert (patient.screen, patient.index) == ("slide", last)


def test_arrow_keys_walk_through_the_deck(walk_up: Callable[..., Patient]) -> None:
    patient = walk_up()
    patient.opens_the_deck()
    patient.presses(Qt.Key.Key_Right)
    patient.presses(Qt.Key.Key_Right)
    patient.presses(Qt.Key.Key_Left)
    assert patient.index == 1


def test_in_arabic_the_left_arrow_goes_on(walk_up: Callable[..., Patient]) -> None:
    patient = walk_up(language="ar")
    patient.opens_the_deck()
    patient.presses(Qt.Key.Key_Left)
    assert patient.index == 1
    patient.swipes(QPoint(300, 200), QPoint(900, 200))
    assert patient.index == 2


def test_the_contents_lead_to_any_slide(walk_up: Callable[..., Patient]) -> None:
    patient = walk_up()
    patient.opens_the_deck()
    patient.touches("progress")
    patient.touches("contentsEntry")
    assert patient.screen == "slide"
    patient.waits_until(lambda: patient.sees("contentsEntry") is None)


def test_a_touch_on_an_open_sheet_never_reaches_what_lies_below(
    walk_up: Callable[..., Patient],
) -> None:
    patient = walk_up()
    patient.opens_the_deck()
    below = patient.middle_of(patient.waits_for("next"))
    patient.touches("progress")
    patient.waits_for("contentsEntry")
    patient.touches_at(below)
    assert patient.index == 0


@pytest.mark.parametrize(
    ("key", "modifier"),
    [
        (Qt.Key.Key_F4, Qt.KeyboardModifier.AltModifier),
        (Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier),
        (Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier),
        (Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_F11, Qt.KeyboardModifier.NoModifier),
    ],
)
def test_no_key_leads_out(
    walk_up: Callable[..., Patient], key: Qt.Key, modifier: Qt.KeyboardModifier
) -> None:
    patient = walk_up()
    patient.opens_the_deck()
    patient.presses(key, modifier)
    assert patient.display.window.isVisible()
    assert patient.screen == "slide"


@pytest.mark.parametrize("size", [QSize(1280, 720), QSize(1080, 1920), QSize(3840, 2160)])
def test_the_bars_are_whole_on_every_screen(walk_up: Callable[..., Patient], size: QSize) -> None:
    patient = walk_up(size)
    patient.opens_the_deck()
    for name in ("home", "back", "next", "progress"):
        item = patient.waits_for(name)
        corner = item.mapToScene(item.boundingRect().bottomRight())
        assert 0 < corner.x() <= size.width()
        assert 0 < corner.y() <= size.height()
