from __future__ import annotations

import random
import time
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, QSize, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest

from kiosk.display.screen import DESIGN_PIXELS_PER_MM

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

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


# Forgiving touch


def beside(patient: Patient, name: str, way: tuple[float, float], mm: float) -> QPoint:
    """A place so many millimetres outside of a control's edge, towards `way`."""
    item = patient.waits_for(name)
    box = item.mapRectToScene(item.boundingRect())
    far = mm * DESIGN_PIXELS_PER_MM * float(patient.display.model.unit)
    return QPointF(
        box.center().x() + way[0] * (box.width() / 2 + far),
        box.center().y() + way[1] * (box.height() / 2 + far),
    ).toPoint()


@pytest.mark.parametrize(("mm", "counts"), [(3.5, True), (5.0, False)])
def test_four_millimetres_beside_a_button_count(
    walk_up: Callable[..., Patient], mm: float, counts: bool
) -> None:
    patient = walk_up()
    patient.opens_the_deck()
    patient.touches_at(beside(patient, "next", (1, 0), mm))
    assert patient.index == int(counts)


def test_between_two_buttons_the_nearer_one_is_meant(walk_up: Callable[..., Patient]) -> None:
    patient = walk_up(theme="light")
    patient.opens_the_deck()
    contrast, language = patient.waits_for("contrast"), patient.waits_for("language")
    gap = language.mapToScene(QPointF()).x() - contrast.mapToScene(QPointF(contrast.width(), 0)).x()
    assert gap > 4
    patient.touches_at(beside(patient, "contrast", (1, 0), 0) + QPoint(int(gap * 0.4), 0))
    assert patient.display.store.visit.comfort.theme == "high-contrast"
    patient.touches_at(beside(patient, "contrast", (1, 0), 0) + QPoint(int(gap * 0.6), 0))
    patient.waits_for("closeSheet")


def test_the_button_itself_counts_and_not_its_neighbours_surroundings(
    walk_up: Callable[..., Patient],
) -> None:
    patient = walk_up(theme="light")
    patient.opens_the_deck()
    patient.touches_at(beside(patient, "contrast", (1, 0), 0) - QPoint(2, 0))
    assert patient.display.store.visit.comfort.theme == "high-contrast"


def test_a_miss_beside_an_open_sheets_button_never_reaches_what_lies_below(
    walk_up: Callable[..., Patient],
) -> None:
    patient = walk_up()
    patient.opens_the_deck()
    place = beside(patient, "next", (1, 0), 3)
    patient.touches("progress")
    patient.waits_for("contentsEntry")
    patient.touches_at(place)
    assert patient.index == 0


@pytest.mark.parametrize("steady", [False, True])
def test_a_finger_that_trembles_on_the_edge_has_not_left(
    walk_up: Callable[..., Patient], qtbot: QtBot, steady: bool
) -> None:
    patient = walk_up()
    patient.opens_the_deck()
    patient.display.model.comfort.turn("steady", steady)
    place = beside(patient, "next", (1, 0), 0) - QPoint(2, 0)
    begun = time.monotonic()
    patient.puts_finger(place)
    for x, y in [(6, 3), (9, -4), (-5, 6), (8, 2)]:
        patient.moves_finger(place + QPoint(x, y))
    qtbot.waitUntil(lambda: time.monotonic() - begun > 0.35)
    patient.lifts_finger(place + QPoint(8, 2))
    assert patient.index == 1


def test_calm_touch_needs_a_rest_and_forgives_wandering(
    walk_up: Callable[..., Patient], qtbot: QtBot
) -> None:
    patient = walk_up()
    patient.opens_the_deck()
    patient.display.model.comfort.turn("steady", True)
    place = patient.middle_of(patient.waits_for("next"))
    patient.touches_at(place)
    assert patient.index == 0, "a brush against the screen"
    wander = QPoint(0, int(patient.waits_for("next").height() / 2 + 7 * DESIGN_PIXELS_PER_MM))
    begun = time.monotonic()
    patient.puts_finger(place)
    patient.moves_finger(place + wander / 2)
    patient.moves_finger(place + wander)
    qtbot.waitUntil(lambda: time.monotonic() - begun > 0.35)
    patient.lifts_finger(place + wander)
    assert patient.index == 1


def test_calm_touch_ignores_the_second_touch_also_on_next(
    walk_up: Callable[..., Patient], qtbot: QtBot
) -> None:
    patient = walk_up()
    patient.opens_the_deck()
    patient.display.model.comfort.turn("steady", True)
    button = patient.waits_for("next")
    place = patient.middle_of(button)

    def held() -> bool:
        return bool(time.time() * 1000 - button.property("pressedAt") > 310)

    for _ in range(2):
        patient.puts_finger(place)
        qtbot.waitUntil(held)
        patient.lifts_finger(place)
    assert patient.index == 1


def test_a_hand_that_rests_does_nothing(
    walk_up: Callable[..., Patient],
) -> None:
    patient = walk_up()
    patient.opens_the_deck()
    button = patient.waits_for("next")
    place = patient.middle_of(button)
    patient.puts_finger(place)
    button.setProperty("pressedAt", button.property("pressedAt") - 6000)
    patient.lifts_finger(place)
    assert patient.index == 0


def fingers(patient: Patient, places: list[QPoint]) -> None:
    """Put several fingers down at once, and lift them."""
    window = patient.display.window
    down = QTest.touchEvent(window, patient._device)
    for number, place in enumerate(places):
        down.press(number, place, window)
    down.commit()
    up = QTest.touchEvent(window, patient._device)
    for number, place in enumerate(places):
        up.release(number, place, window)
    up.commit()


@pytest.mark.parametrize("count", [3, 5, 10])
def test_a_palm_or_many_fingers_at_once_do_nothing(
    walk_up: Callable[..., Patient], count: int
) -> None:
    patient = walk_up()
    patient.opens_the_deck()
    place = patient.middle_of(patient.waits_for("next"))
    fingers(patient, [place + QPoint(-12 * n, 6 * n) for n in range(count)])
    assert (patient.screen, patient.index) == ("slide", 0)
    patient.touches_at(place)
    assert patient.index == 1, "the next finger counts again"


def test_a_hand_that_comes_to_rest_takes_back_what_it_pressed(
    walk_up: Callable[..., Patient],
) -> None:
    patient = walk_up()
    patient.opens_the_deck()
    window, device = patient.display.window, patient._device
    button = patient.waits_for("next")
    place = patient.middle_of(button)
    patient.puts_finger(place)
    assert button.property("pressed")
    more = QTest.touchEvent(window, device).stationary(0)
    for number in (1, 2):
        more.press(number, place - QPoint(60 * number, 30), window)
    more.commit()
    assert not button.property("pressed")
    up = QTest.touchEvent(window, device)
    for number in range(3):
        up.release(number, place, window)
    up.commit()
    assert patient.index == 0


def test_two_fingers_on_two_buttons_are_two_touches(walk_up: Callable[..., Patient]) -> None:
    patient = walk_up(theme="light")
    patient.opens_the_deck()
    fingers(patient, [patient.middle_of(patient.waits_for(name)) for name in ("next", "contrast")])
    assert patient.index == 1
    assert patient.display.store.visit.comfort.theme == "high-contrast"


# Ways out


CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
META, SHIFT = Qt.KeyboardModifier.MetaModifier, Qt.KeyboardModifier.ShiftModifier


def is_there(patient: Patient) -> bool:
    """The same window, in its size, with a screen of the kiosk on it."""
    window = patient.display.window
    whole = (window.width(), window.height()) == (1920, 1080)
    return window.isVisible() and whole and patient.screen in {"start", "slide"}


def test_no_combination_of_keys_leads_out(walk_up: Callable[..., Patient]) -> None:
    patient = walk_up(locked=True)
    patient.opens_the_deck()
    for letter in "CNOPQSTUVWX":
        for modifier in (CONTROL, ALT, META, CONTROL | SHIFT):
            patient.presses(getattr(Qt.Key, f"Key_{letter}"), modifier)
    for key in (Qt.Key.Key_F4, Qt.Key.Key_Tab, Qt.Key.Key_Escape, Qt.Key.Key_Space):
        for modifier in (ALT, META, CONTROL, CONTROL | ALT):
            patient.presses(key, modifier)
    for number in range(1, 13):
        patient.presses(getattr(Qt.Key, f"Key_F{number}"))
        patient.presses(getattr(Qt.Key, f"Key_F{number}"), ALT)
    for name in ("Menu", "Print", "Escape", "Super_L", "Meta", "Help"):
        patient.presses(getattr(Qt.Key, f"Key_{name}"))
    for _ in range(5):
        patient.presses(Qt.Key.Key_Shift)
    assert is_there(patient)
    assert patient.screen == "slide"


def test_the_window_cannot_be_closed_and_takes_nothing_dropped(
    walk_up: Callable[..., Patient],
) -> None:
    patient = walk_up(locked=True)
    window = patient.display.window
    window.close()
    assert is_there(patient)
    data = QMimeData()
    data.setText("file:///etc/passwd")
    drop = QDropEvent(
        QPointF(10, 10),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    assert patient.display.listen().doors.eventFilter(window, drop)
    menu = QEvent(QEvent.Type.ContextMenu)
    assert patient.display.listen().doors.eventFilter(window, menu)


def test_no_wild_touching_leads_out(walk_up: Callable[..., Patient]) -> None:
    patient = walk_up(locked=True)
    patient.opens_the_deck()
    wild = random.Random(7)  # noqa: S311 - no secret

    def anywhere() -> QPoint:
        return QPoint(wild.randrange(1920), wild.randrange(1080))

    edges = [QPoint(2, 540), QPoint(1917, 540), QPoint(960, 2), QPoint(960, 1077)]
    for _ in range(8):
        for edge in edges:
            patient.swipes(edge, anywhere())
        fingers(patient, [anywhere() for _ in range(wild.choice([2, 3, 5, 10]))])
        patient.puts_finger(anywhere())
        patient.lifts_finger(QPoint(-40, -40))
        for _ in range(20):
            patient.touches_at(anywhere())
    assert is_there(patient)
