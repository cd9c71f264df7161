"""A patient who uses keys alone: Tab, arrows, Enter, Escape, or one switch: Tab and Enter."""

from __future__ import annotations

import time
from itertools import pairwise
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt

from tests.views.test_clips import enters_the_film, with_clip
from tests.views.walking import SHAPES, SLIDES, box, to_reach, walks_round, walks_to

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtQuick import QQuickItem

    from tests.views.conftest import Patient
    from tests.views.visitor import Visitor


def in_reading_order(items: list[QQuickItem], *, mirrored: bool) -> list[str]:
    """Neighbours that share a row or column and come in the wrong order."""
    wrong = []
    for one, other in pairwise(items):
        if one.parentItem() is not other.parentItem() or one.property("number"):
            continue
        if one.objectName() == "firstSide":
            continue  # anatomy has sides: the buttons stand under theirs in every language
        a, b = box(one), box(other)
        same_row = min(a.bottom(), b.bottom()) - max(a.top(), b.top()) > 0.5 * a.height()
        along = a.center().x() - b.center().x() if mirrored else b.center().x() - a.center().x()
        if not (along > 0 if same_row else b.center().y() > a.center().y()):
            wrong.append(f"{one.property('name')} before {other.property('name')}")
    return wrong


def regions_follow(items: list[QQuickItem]) -> bool:
    """The bar above comes first, the bar below last."""
    names = [item.objectName() for item in items]
    start = names.index("home")
    turned = names[start:] + names[:start]
    return turned[0] == "home" and turned[-3:] == ["back", "progress", "next"]


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize("slide", SLIDES)
def test_tab_reaches_everything_on_a_slide_in_reading_order(
    visit: Callable[..., Visitor], slide: str, language: str, shape: str
) -> None:
    visitor = visit(slide, language=language, size=SHAPES[shape])
    patient = visitor.patient
    patient.presses(Qt.Key.Key_Shift)  # whoever uses keys sees the words explained
    visitor.settles()
    before = visitor.store.visit
    walked = walks_round(patient)
    assert visitor.store.visit == before, "the focus alone changes nothing"
    missed = to_reach(patient) - set(walked)
    assert not [item.property("name") for item in missed]
    assert not in_reading_order(walked, mirrored=language == "ar")
    assert regions_follow(walked)


@pytest.mark.parametrize(("shape", "first"), [("landscape", "ask"), ("portrait", "zoom")])
def test_what_stands_above_comes_first(
    visit: Callable[..., Visitor], shape: str, first: str
) -> None:
    names = [i.objectName() for i in walks_round(visit("a-picture", size=SHAPES[shape]).patient)]
    assert min(names.index("ask"), names.index("zoom")) == names.index(first)


@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize("shape", SHAPES)
def test_tab_reaches_everything_on_the_start_screen(
    walk_up: Callable[..., Patient], shape: str, language: str
) -> None:
    patient = walk_up(SHAPES[shape], language=language)
    walked = walks_round(patient)
    assert set(walked) == to_reach(patient)
    assert not in_reading_order(walked, mirrored=language == "ar")


def test_shift_and_tab_walk_the_same_way_back(visit: Callable[..., Visitor]) -> None:
    patient = visit("a-picture").patient
    patient.presses(Qt.Key.Key_Shift)
    there, back = walks_round(patient), walks_round(patient, Qt.Key.Key_Backtab)
    turn = back.index(there[0]) + 1
    assert there == list(reversed(back[turn:] + back[:turn]))


def marked(words: dict[str, Any]) -> None:
    term = '<a href="term:facet%20joint">Facet joints</a>'
    for slide in words["slides"]:
        slide["text"] = [{"plain": "Facet joints", "styled": term}]


@pytest.mark.parametrize("slide", SLIDES)
def test_marked_words_are_explained_by_keys_on_every_kind(
    visit: Callable[..., Visitor], slide: str
) -> None:
    visitor = visit(slide, change=marked)
    walks_to(visitor.patient, "terms")
    visitor.patient.presses(Qt.Key.Key_Return)
    visitor.waits_to_read("One of the small joints that link your back bones.")


def test_one_switch_is_enough_to_read_answer_and_finish(visit: Callable[..., Visitor]) -> None:
    visitor = visit("a-question")
    patient = visitor.patient
    walks_to(patient, "textSize")
    patient.presses(Qt.Key.Key_Return)
    walks_to(patient, "size150")
    patient.presses(Qt.Key.Key_Return)
    assert visitor.store.visit.comfort.text_size == 150
    walks_to(patient, "closeSheet")
    patient.presses(Qt.Key.Key_Return)
    visitor.settles()
    while not patient.display.window.activeFocusItem().property("checkable"):
        patient.presses(Qt.Key.Key_Tab)
    patient.presses(Qt.Key.Key_Return)
    assert visitor.store.visit.quiz.picks
    visit_model = visitor.model.visit
    while not visit_model.isLast:
        walks_to(patient, "next")
        patient.presses(Qt.Key.Key_Return)
    acted = walks_to(patient, "next").property("actedAt")
    # A second press within 300 ms is one too many.
    patient.waits_until(lambda: time.time() * 1000 - acted > 310)
    patient.presses(Qt.Key.Key_Return)
    assert patient.screen == "start"
    assert visitor.store.visit == visitor.store.fresh


def test_the_next_visitor_finds_no_ring_and_the_first_button(
    visit: Callable[..., Visitor],
) -> None:
    visitor = visit("a-picture")
    patient = visitor.patient
    walks_to(patient, "contrast")
    assert visitor.all_of("focusRing")
    visitor.model.idle.leave()
    patient.waits_until(
        lambda: patient.display.window.activeFocusItem().objectName() == "touchToStart"
    )
    assert not visitor.all_of("focusRing")


def test_what_lies_behind_an_open_question_stays_in_sight(visit: Callable[..., Visitor]) -> None:
    visitor = visit("a-picture")
    visitor.model.idle.ask()
    visitor.patient.waits_for("stay")
    assert visitor.all_of("next")[0].property("opacity") == 1


def test_somebody_slow_answers_still_there_by_keys(visit: Callable[..., Visitor]) -> None:
    patient = visit("a-picture").patient
    patient.display.model.idle.ask()
    patient.waits_for("stay")
    walked = walks_round(patient)
    assert [item.objectName() for item in walked] in (["stay", "leave"], ["leave", "stay"])
    walks_to(patient, "stay")
    patient.presses(Qt.Key.Key_Return)
    assert not patient.display.model.idle.asking
    assert patient.screen == "slide"


def much_more(words: dict[str, Any]) -> None:
    for slide in words["slides"]:
        slide["more"] = 20 * slide["more"]


def test_a_focused_control_scrolls_into_its_pane(visit: Callable[..., Visitor]) -> None:
    visitor = visit("a-picture", change=much_more, text_size=200)
    patient = visitor.patient
    patient.presses(Qt.Key.Key_Shift)
    visitor.settles()
    assert visitor.all_of("readOn")
    for _ in range(25):
        patient.presses(Qt.Key.Key_Tab)
        item = patient.display.window.activeFocusItem()
        place = box(item)
        parent = item.parentItem()
        while parent is not None:
            if parent.clip():
                assert box(parent).adjusted(-1, -1, 1, 1).contains(place), item.property("name")
            parent = parent.parentItem()


@pytest.mark.parametrize(
    ("slide", "group", "key"),
    [
        ("a-hotspots", "point", Qt.Key.Key_Right),
        ("a-question", "", Qt.Key.Key_Down),
        ("a-cards", "cardFace", Qt.Key.Key_Right),
        ("a-choices", "choice", Qt.Key.Key_Right),
    ],
)
def test_arrows_move_within_a_group_and_not_to_another_slide(
    visit: Callable[..., Visitor], slide: str, group: str, key: Qt.Key
) -> None:
    visitor = visit(slide)
    patient = visitor.patient
    window = patient.display.window
    first = walks_to(patient, group)
    patient.presses(key)
    assert window.activeFocusItem() is not first
    assert window.activeFocusItem().objectName() == group
    for _ in range(9):
        patient.presses(Qt.Key.Key_Right)
    assert visitor.slide == slide


FILM_WORDS = [{"plain": "You lie on your tummy.", "styled": "You lie on your tummy."}]


def at_the_film(walk_up: Callable[..., Patient], **settings: object) -> Patient:
    patient = walk_up(edition=with_clip(has_audio=True, transcript=FILM_WORDS), **settings)
    enters_the_film(patient)
    patient.waits_for("clipSurface")
    return patient


@pytest.mark.qt_log_ignore(".*No RHI backend.*")
def test_a_film_is_played_moved_and_read_by_keys(walk_up: Callable[..., Patient]) -> None:
    patient = at_the_film(walk_up)
    patient.presses(Qt.Key.Key_Shift)
    walked = walks_round(patient)
    assert set(walked) == to_reach(patient)
    scrub = walks_to(patient, "scrub")
    patient.presses(Qt.Key.Key_Right)
    patient.waits_until(lambda: scrub.property("position") == 5000)
    patient.presses(Qt.Key.Key_Return)
    patient.waits_until(lambda: scrub.property("position") == 10_000)
    patient.presses(Qt.Key.Key_Left)
    patient.waits_until(lambda: scrub.property("position") == 5000)
    assert patient.index == 1, "arrows move the film, not the slides"
    button = walks_to(patient, "clipText")
    patient.presses(Qt.Key.Key_Return)
    patient.waits_until(
        lambda: patient.display.window.activeFocusItem().objectName() == "closeSheet"
    )
    patient.presses(Qt.Key.Key_Escape)
    patient.waits_until(lambda: patient.display.window.activeFocusItem() is button)
