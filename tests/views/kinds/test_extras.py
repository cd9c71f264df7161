"""What every kind of slide may offer: further cards, questions, words, the picture enlarged."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from kiosk.session import Tour

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.views.visitor import Visitor


def test_a_further_card_opens_and_closes(visit: Callable[..., Visitor]) -> None:
    patient = visit("a-picture")
    patient.touches("more")
    patient.waits_to_read("Because.")
    patient.touches("closeSheet")
    patient.patient.waits_until(lambda: not patient.reads("Because."))


def test_the_next_slide_closes_a_further_card(visit: Callable[..., Visitor]) -> None:
    patient = visit("a-picture")
    patient.touches("more")
    patient.waits_to_read("Because.")
    patient.goes_to("a-risks")
    assert not patient.reads("Because.")


def test_asking_about_a_slide_counts(visit: Callable[..., Visitor]) -> None:
    patient = visit("a-picture")
    patient.touches("ask")
    patient.touches("question")
    assert patient.store.visit.asked == ("a-picture/0",)
    patient.touches("closeSheet")
    patient.waits_to_read("Ask about this: 1 picked")


def marked_word(patient: Visitor) -> QPoint:
    words = next(
        item
        for item in patient.shown()
        if item.inherits("QQuickText") and "term:facet%20joint" in str(item.property("text"))
    )
    return words.mapToScene(QPoint(30, 20)).toPoint()


def test_a_touch_on_a_marked_word_tells_its_meaning_right_above_it(
    visit: Callable[..., Visitor],
) -> None:
    patient = visit("a-picture")
    place = marked_word(patient)
    patient.patient.touches_at(place)
    patient.waits_to_read("One of the small joints that link your back bones.")
    card = patient.all_of("glossaryCard")[0]
    box = card.mapRectToScene(card.boundingRect())
    assert box.bottom() <= place.y()
    assert place.y() - box.bottom() < 80
    assert box.left() <= place.x() <= box.right()


@pytest.mark.parametrize("way", ["touch", "escape"])
def test_the_meaning_closes_by_any_touch_and_by_escape(
    visit: Callable[..., Visitor], way: str
) -> None:
    patient = visit("a-picture")
    patient.patient.touches_at(marked_word(patient))
    patient.patient.waits_until(lambda: bool(patient.all_of("glossaryCard")))
    if way == "touch":
        patient.patient.touches_at(QPoint(1700, 900))
    else:
        patient.patient.presses(Qt.Key.Key_Escape)
    patient.patient.waits_until(lambda: not patient.all_of("glossaryCard"))
    assert patient.slide == "a-picture"


def test_those_who_use_keys_find_the_words_explained(visit: Callable[..., Visitor]) -> None:
    patient = visit("a-picture")
    assert not patient.all_of("terms")
    patient.patient.presses(Qt.Key.Key_Tab)
    patient.patient.waits_until(lambda: bool(patient.all_of("terms")))
    for _ in range(20):
        focus = patient.window.activeFocusItem()
        if focus.objectName() == "terms":
            break
        patient.patient.presses(Qt.Key.Key_Tab)
    patient.patient.presses(Qt.Key.Key_Return)
    patient.waits_to_read("One of the small joints that link your back bones.")


def test_the_picture_grows_and_one_touch_leaves(visit: Callable[..., Visitor]) -> None:
    patient = visit("a-picture")
    patient.touches("zoom")
    patient.patient.waits_until(lambda: bool(patient.all_of("zoomed")))
    before = patient.all_of("zoomed")[0].width()
    patient.touches("zoomIn")
    assert patient.all_of("zoomed")[0].width() > before * 1.4
    patient.touches("closeZoom")
    patient.patient.waits_until(lambda: not patient.all_of("zoomed"))


def test_a_double_tap_enlarges(visit: Callable[..., Visitor]) -> None:
    patient = visit("a-picture")
    place = patient.patient.middle_of(patient.all_of("picture")[0])
    patient.patient.touches_at(place)
    patient.patient.touches_at(place)
    patient.patient.waits_until(lambda: bool(patient.all_of("zoomed")))


def test_two_fingers_enlarge(visit: Callable[..., Visitor]) -> None:
    patient = visit("a-picture")
    window, device = patient.window, patient.patient._device
    middle = patient.patient.middle_of(patient.all_of("picture")[0])

    def at(spread: int) -> tuple[QPoint, QPoint]:
        return middle - QPoint(spread, 0), middle + QPoint(spread, 0)

    left, right = at(60)
    QTest.touchEvent(window, device).press(0, left, window).press(1, right, window).commit()
    for spread in range(70, 200, 10):
        left, right = at(spread)
        QTest.touchEvent(window, device).move(0, left, window).move(1, right, window).commit()
        with patient.patient.qtbot.waitSignal(window.frameSwapped, timeout=5000):
            window.update()  # fingers are looked at once a frame
    QTest.touchEvent(window, device).release(0, left, window).release(1, right, window).commit()
    patient.patient.waits_until(lambda: bool(patient.all_of("zoomed")))
    assert patient.slide == "a-picture"


def test_an_enlarged_picture_never_leaves_the_screen(visit: Callable[..., Visitor]) -> None:
    patient = visit("a-picture")
    patient.touches("zoom")
    patient.patient.waits_until(lambda: bool(patient.all_of("zoomed")))
    for _ in range(2):
        patient.touches("zoomIn")
    for _ in range(40):
        patient.patient.presses(Qt.Key.Key_Right)
    image = patient.all_of("zoomed")[0]
    right = image.mapRectToScene(image.boundingRect()).right()
    assert right >= patient.window.width() - 2
    assert patient.slide == "a-picture", "arrows move the picture, not the slides"


def test_the_quick_tour_leads_into_the_chapter_and_back(visit: Callable[..., Visitor]) -> None:
    patient = visit("a-picture")
    patient.model.visit.home()
    patient.model.visit.start("sample", True)
    assert patient.store.visit.tour is Tour.QUICK
    patient.settles()
    patient.touches("detour")
    patient.patient.waits_until(lambda: patient.slide == "a-hotspots")
    patient.settles()
    patient.touches("detour")
    patient.patient.waits_until(lambda: patient.slide == "a-picture")
