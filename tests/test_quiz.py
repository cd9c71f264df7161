from __future__ import annotations

from kiosk import quiz, session
from kiosk.quiz import Quiz


def test_a_second_answer_takes_the_place_of_the_first() -> None:
    state = quiz.pick(quiz.pick(Quiz(), "check", 0, 2), "check", 0, 1)
    assert quiz.picked(state, "check", 0) == 1
    assert len(state.picks) == 1


def test_nothing_is_picked_at_first() -> None:
    assert quiz.picked(Quiz(), "check", 0) is None
    assert quiz.page_of(Quiz(), "check") == 0


def test_each_slide_keeps_its_own_page() -> None:
    state = quiz.turn(quiz.turn(Quiz(), "check", 2), "other", 1)
    assert (quiz.page_of(state, "check"), quiz.page_of(state, "other")) == (2, 1)


def test_beginning_anew_forgets_one_slide_alone() -> None:
    state = quiz.pick(quiz.pick(quiz.turn(Quiz(), "check", 3), "check", 0, 1), "other", 0, 1)
    state = quiz.again(state, "check")
    assert quiz.page_of(state, "check") == 0
    assert quiz.picked(state, "check", 0) is None
    assert quiz.picked(state, "other", 0) == 1


ROUTE = session.Route(core=(True, False, False, True), chapters=(0, 0, 1, 1))


def at_the_question() -> session.Visit:
    opened = session.start(session.Visit(), "deck", session.Tour.QUICK)
    return session.go_to(opened, 3, ROUTE)


def test_looking_at_the_slide_that_explains_keeps_the_tour() -> None:
    there = session.look(at_the_question(), 1)
    assert (there.index, there.looking, there.tour) == (1, 3, session.Tour.QUICK)


def test_next_back_and_the_button_all_return_to_the_question() -> None:
    there = session.look(at_the_question(), 1)
    for back in (
        session.forward(there, ROUTE),
        session.back(there, ROUTE),
        session.end_look(there),
    ):
        assert (back.index, back.looking) == (3, None)


def test_looking_from_there_still_returns_to_the_question() -> None:
    there = session.look(session.look(at_the_question(), 1), 2)
    assert session.end_look(there).index == 3


def test_the_contents_end_the_look() -> None:
    assert session.go_to(session.look(at_the_question(), 1), 0, ROUTE).looking is None


def test_home_ends_the_look() -> None:
    assert session.home(session.look(at_the_question(), 1)).looking is None


def test_no_detour_starts_while_looking() -> None:
    assert not session.has_detour(session.look(at_the_question(), 0), ROUTE)
