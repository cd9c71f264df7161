from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.views.visitor import Visitor


def test_the_right_answer_is_praised_and_leads_nowhere(visit: Callable[..., Visitor]) -> None:
    patient = visit("a-question")
    patient.touches("answer", 0)
    patient.waits_to_read("Yes.")
    assert patient.reads("That’s right")
    assert not patient.all_of("see")


def test_a_wrong_answer_is_explained_and_the_way_back_is_clear(
    visit: Callable[..., Visitor],
) -> None:
    patient = visit("a-question")
    patient.touches("answer", 1)
    patient.waits_to_read("Not quite.")
    patient.touches("see")
    patient.patient.waits_until(lambda: patient.slide == "a-picture")
    patient.settles()
    patient.touches("endLook")
    patient.patient.waits_until(lambda: patient.slide == "a-question")
    assert patient.reads("Not quite."), "the question is as it was left"


def test_back_in_the_bar_returns_to_the_question_too(visit: Callable[..., Visitor]) -> None:
    patient = visit("a-question")
    patient.touches("answer", 1)
    patient.touches("see")
    patient.patient.waits_until(lambda: patient.slide == "a-picture")
    patient.settles()
    patient.touches("back")
    assert patient.slide == "a-question"


def test_a_second_try_takes_the_place_of_the_first(visit: Callable[..., Visitor]) -> None:
    patient = visit("a-question")
    patient.touches("answer", 1)
    patient.touches("answer", 0)
    patient.waits_to_read("Yes.")
    assert not patient.reads("Not quite.")


def test_no_answer_stays_after_the_visit(visit: Callable[..., Visitor]) -> None:
    patient = visit("a-question")
    patient.touches("answer", 1)
    patient.model.visit.finish()
    assert patient.store.visit.quiz.picks == ()
    patient.patient.opens_the_deck()
    patient.goes_to("a-question")
    assert not patient.reads("Not quite.")


def two(words: dict[str, Any]) -> None:
    slide = next(slide for slide in words["slides"] if slide["kind"] == "question")
    again = {**slide["questions"][0], "ask": {"plain": "And now?", "styled": "And now?"}}
    slide["questions"].append(again)
    slide["after"] = [{"plain": "Tell your nurse.", "styled": "Tell your nurse."}]


def test_from_question_to_question_and_the_words_after_them(visit: Callable[..., Visitor]) -> None:
    patient = visit("a-question", two)
    patient.touches("next")
    patient.waits_to_read("And now?")
    patient.touches("next")
    patient.waits_to_read("Tell your nurse.")
    patient.touches("back")
    patient.waits_to_read("And now?")
    patient.touches("next")
    patient.touches("again")
    patient.waits_to_read("Where does the shot go?")


def test_by_keys_alone(visit: Callable[..., Visitor]) -> None:
    patient = visit("a-question")
    for _ in range(20):
        patient.patient.presses(Qt.Key.Key_Tab)
        focus = patient.window.activeFocusItem()
        if str(focus.property("name")).startswith("A. "):
            break
    patient.patient.presses(Qt.Key.Key_Space)
    patient.waits_to_read("Yes.")
