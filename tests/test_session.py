from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk import session
from kiosk.quiz import page_of
from kiosk.session import Comfort, Route, Screen, Tour, Visit

# Five slides in two chapters; the quick tour shows slides 0, 2 and 4.
ROUTE = Route(core=(True, False, True, False, True), chapters=(0, 0, 1, 1, 1))
OPEN = session.start(Visit(), "facets")


def walk(visit: Visit, steps: str) -> Visit:
    for step in steps:
        visit = session.forward(visit, ROUTE) if step == ">" else session.back(visit, ROUTE)
    return visit


@pytest.mark.parametrize(
    ("steps", "index"),
    [("", 0), (">", 1), (">>>>", 4), (">>>>>>>", 4), (">><", 1), (">>>>><", 3)],
)
def test_next_and_back_walk_every_slide(steps: str, index: int) -> None:
    assert walk(OPEN, steps).index == index


def test_back_on_the_first_slide_is_the_start_screen() -> None:
    assert session.back(OPEN, ROUTE).screen is Screen.START


@pytest.mark.parametrize(("steps", "index"), [(">", 2), (">>", 4), (">>>", 4), (">><", 2)])
def test_the_quick_tour_leaves_slides_out(steps: str, index: int) -> None:
    quick = session.start(Visit(), "facets", Tour.QUICK)
    assert walk(quick, steps).index == index


def test_a_deck_without_core_slides_shows_all_in_the_quick_tour() -> None:
    route = Route(core=(False, False), chapters=(0, 0))
    assert route.stops(session.start(Visit(), "facets", Tour.QUICK)) == (0, 1)


def test_a_slide_outside_the_quick_tour_opens_the_whole_deck() -> None:
    quick = session.start(Visit(), "facets", Tour.QUICK)
    there = session.go_to(quick, 3, ROUTE)
    assert (there.index, there.tour) == (3, Tour.ALL)


@pytest.mark.parametrize(("wish", "index"), [(-5, 0), (2, 2), (99, 4)])
def test_going_to_a_slide_stays_within_the_deck(wish: int, index: int) -> None:
    assert session.go_to(OPEN, wish, ROUTE).index == index


def test_more_about_this_walks_the_chapter_and_comes_back() -> None:
    quick = walk(session.start(Visit(), "facets", Tour.QUICK), ">")
    assert session.has_detour(quick, ROUTE)
    there = session.begin_detour(quick, ROUTE)
    assert there.index == 3
    assert not session.has_detour(there, ROUTE)
    assert walk(there, ">").index == 4
    back = walk(there, ">>")
    assert (back.index, back.detour, back.tour) == (2, None, Tour.QUICK)
    assert session.end_detour(there) == quick


def test_the_whole_deck_has_nothing_more_to_offer() -> None:
    assert not session.has_detour(OPEN, ROUTE)
    assert session.begin_detour(OPEN, ROUTE) == OPEN


def test_going_home_keeps_what_the_patient_chose() -> None:
    visit = replace(OPEN, index=3, language="ar", asked=("x/0",), comfort=Comfort(text_size=200))
    home = session.home(visit)
    assert home.screen is Screen.START
    assert (home.language, home.asked, home.comfort.text_size) == ("ar", ("x/0",), 200)


def test_a_question_is_picked_and_dropped_by_the_same_touch() -> None:
    picked = session.toggle_asked(OPEN, "risks/1")
    assert picked.asked == ("risks/1",)
    assert session.toggle_asked(picked, "risks/1") == OPEN


def test_a_card_is_told_and_untold() -> None:
    told = session.toggle_told(session.toggle_told(OPEN, "a/0"), "a/1")
    assert told.told == ("a/0", "a/1")
    assert session.toggle_told(told, "a/0").told == ("a/1",)


@pytest.mark.parametrize(("wish", "volume"), [(-10, 0), (40, 40), (100, 80)])
def test_the_volume_stays_under_the_cap(wish: int, volume: int) -> None:
    assert session.set_volume(Visit(comfort=Comfort(loudest=80)), wish).comfort.volume == volume


def test_next_and_back_walk_the_questions_of_a_slide() -> None:
    route = Route(core=(True, True), chapters=(0, 0), pages=(("first", 1), ("quiz", 3)))
    visit = session.go_to(OPEN, 1, route)
    pages = []
    for _ in range(3):
        pages.append(page_of(visit.quiz, "quiz"))
        visit = session.forward(visit, route)
    assert pages == [0, 1, 2]
    for _ in range(3):
        assert visit.index == 1
        visit = session.back(visit, route)
    assert visit.index == 0
