from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.viewmodels.panes import NONE, prepare, show


def test_the_first_slide_gets_a_pane_and_its_neighbours_follow() -> None:
    panes, shown = show((NONE, NONE, NONE), 0, 0)
    assert panes[shown] == 0
    assert sorted(prepare(panes, shown, 1, NONE)) == [NONE, 0, 1]


def test_a_prepared_neighbour_is_shown_without_filling_anything() -> None:
    panes, shown = show((4, 5, 6), 6, 1)
    assert (panes, shown) == ((4, 5, 6), 2)


@pytest.mark.parametrize("shown", [0, 1, 2])
def test_a_jump_never_takes_the_pane_on_screen(shown: int) -> None:
    panes, now = show((4, 5, 6), 30, shown)
    assert now != shown
    assert panes[now] == 30


@given(st.lists(st.integers(0, 40), min_size=1, max_size=60))
def test_any_walk_shows_the_wanted_slide_with_its_neighbours_ready(walk: list[int]) -> None:
    panes, shown = (NONE, NONE, NONE), 0
    for slide in walk:
        panes, shown = show(panes, slide, shown)
        assert panes[shown] == slide
        ahead = slide + 1 if slide < 40 else NONE
        behind = slide - 1 if slide else NONE
        panes = prepare(panes, shown, ahead, behind)
        assert panes[shown] == slide
        assert {ahead, behind} - {NONE} <= set(panes)
        filled = [slide for slide in panes if slide != NONE]
        assert len(set(filled)) == len(filled)
