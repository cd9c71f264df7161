from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.viewmodels.timescale import (
    FIRST_DAY,
    Reach,
    Stretch,
    fraction,
    outline,
    rows,
    ticks,
)

TWO_WEEKS = 336.0


@pytest.mark.parametrize(
    ("hours", "until", "place"),
    [
        (0, TWO_WEEKS, 0),
        (24, TWO_WEEKS, FIRST_DAY),
        (TWO_WEEKS, TWO_WEEKS, 1),
        (12, TWO_WEEKS, FIRST_DAY / 2),
        (6, 24, 0.25),
        (24, 48, 0.5),
        (-5, TWO_WEEKS, 0),
        (9999, TWO_WEEKS, 1),
        (0, 0, 0),
    ],
)
def test_the_first_day_is_stretched(hours: float, until: float, place: float) -> None:
    assert fraction(hours, until) == pytest.approx(place)


@given(st.floats(0, 5000), st.floats(0, 5000), st.floats(1, 5000))
def test_time_never_runs_backward(one: float, other: float, until: float) -> None:
    early, late = sorted((one, other))
    assert 0 <= fraction(early, until) <= fraction(late, until) <= 1


@pytest.mark.parametrize(
    ("until", "days"),
    [(336, [0, 1, 7, 14]), (168, [0, 1, 3, 7]), (48, [0, 1, 2])],
)
def test_days_are_written_where_they_have_room(until: float, days: list[float]) -> None:
    assert [hours / 24 for hours in ticks(until)] == days


@given(st.floats(1, 10_000))
def test_what_is_written_is_never_crowded(until: float) -> None:
    places = [fraction(hours, until) for hours in ticks(until)]
    assert places[0] == 0
    assert places[-1] == pytest.approx(1)
    assert all(b - a >= 0.149 for a, b in pairwise(places))


def test_the_band_runs_forward_above_and_back_below() -> None:
    edge = outline((Reach(0, 5, 8), Reach(24, 1, 9), Reach(72, 2, 4)), 168)
    half = len(edge) // 2
    assert edge[0] == pytest.approx((0, 0.2))
    assert edge[-1] == pytest.approx((0, 0.5))
    assert [x for x, _ in edge[:half]] == sorted(x for x, _ in edge[:half])
    assert edge[half][0] == pytest.approx(1), "the last width lasts to the end of the line"
    assert all(0 <= x <= 1 and 0 <= y <= 1 for x, y in edge)


def test_no_band_has_no_edge() -> None:
    assert outline((), 168) == ()


def test_names_that_would_touch_go_into_further_rows() -> None:
    labels = rows((Stretch(0, 50, 160), Stretch(50, 120, 160), Stretch(400, 700, 200)), 1000, 10)
    assert [label.row for label in labels] == [0, 1, 0]
    assert labels[0].left == 0
    assert labels[2].left == 450


def test_a_mirrored_line_needs_no_more_rows() -> None:
    ahead = (Stretch(0, 100, 80), Stretch(200, 300, 80), Stretch(400, 500, 80))
    mirrored = tuple(Stretch(500 - s.right, 500 - s.left, s.width) for s in ahead)
    assert {label.row for label in rows(mirrored, 500, 5)} == {0}


def test_a_line_to_a_lower_name_avoids_the_name_above() -> None:
    first, second = rows((Stretch(0, 60, 200), Stretch(60, 300, 180)), 1000, 10)
    assert second.row == 1
    assert second.stem > first.left + 200


@given(
    st.lists(
        st.builds(Stretch, st.floats(0, 500), st.floats(500, 900), st.floats(20, 400)), max_size=7
    ).map(tuple)
)
def test_names_stay_on_the_line_and_apart(stretches: tuple[Stretch, ...]) -> None:
    labels = rows(stretches, 900, 8)
    for label, stretch in zip(labels, stretches, strict=True):
        assert 0 <= label.left <= 900 - stretch.width + 0.01
    for i, one in enumerate(labels):
        for j in range(i + 1, len(labels)):
            if one.row == labels[j].row:
                ends = (one.left + stretches[i].width, labels[j].left + stretches[j].width)
                assert labels[j].left >= ends[0] or one.left >= ends[1]
