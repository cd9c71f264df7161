from __future__ import annotations

from itertools import combinations
from math import hypot

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.viewmodels.callouts import Box, Panel, Size, Spot, nearest, place

PANEL = Panel(width=900, height=750, inset=24, gap=12, clear=14)
NAME = Size(190, 69)
DISC = Size(51, 51)


def check(boxes: tuple[Box, ...], points: tuple[Spot, ...], panel: Panel) -> None:
    for box in boxes:
        assert panel.inset <= box.x <= panel.width - panel.inset - box.width
        assert panel.inset <= box.y <= panel.height - panel.inset - box.height
        for point in points:
            dx = max(box.x - point.x, 0, point.x - box.x - box.width)
            dy = max(box.y - point.y, 0, point.y - box.y - box.height)
            assert hypot(dx, dy) >= panel.clear
    for a, b in combinations(boxes, 2):
        assert (
            a.x >= b.x + b.width + panel.gap
            or b.x >= a.x + a.width + panel.gap
            or a.y >= b.y + b.height + panel.gap
            or b.y >= a.y + a.height + panel.gap
        )


def test_the_first_deck_finds_a_place_for_every_name() -> None:
    points = (Spot(400, 220), Spot(385, 340), Spot(520, 370), Spot(480, 470))
    boxes = place(points, (NAME,) * 4, PANEL)
    assert boxes is not None
    check(boxes, points, PANEL)


def test_a_point_on_the_left_has_its_name_on_the_left() -> None:
    boxes = place((Spot(250, 300), Spot(700, 300)), (NAME, NAME), PANEL)
    assert boxes is not None
    assert boxes[0].x == PANEL.inset
    assert boxes[1].x == PANEL.width - PANEL.inset - NAME.width


def test_a_name_stands_level_with_its_point_where_it_can() -> None:
    boxes = place((Spot(450, 300),), (NAME,), PANEL)
    assert boxes is not None
    assert boxes[0].start.y == 300


def test_a_point_under_a_wide_name_pushes_it_up_or_down() -> None:
    narrow = Panel(width=400, height=700, inset=10, gap=10, clear=14)
    points = (Spot(120, 350),)
    boxes = place(points, (Size(300, 100),), narrow)
    assert boxes is not None
    check(boxes, points, narrow)


def test_names_without_room_are_refused() -> None:
    small = Panel(width=300, height=200, inset=10, gap=10, clear=14)
    points = tuple(Spot(150, 20 + 22 * i) for i in range(8))
    assert place(points, (Size(200, 60),) * 8, small) is None


@pytest.mark.parametrize("size", [Size(950, 60), Size(100, 760)])
def test_a_name_larger_than_the_panel_is_refused(size: Size) -> None:
    assert place((Spot(100, 100),), (size,), PANEL) is None


def test_eight_points_in_a_row_have_their_numbers() -> None:
    points = tuple(Spot(450, 90 + 80 * i) for i in range(8))
    boxes = place(points, (DISC,) * 8, PANEL)
    assert boxes is not None
    check(boxes, points, PANEL)


def test_the_corner_with_the_button_stays_free() -> None:
    panel = Panel(width=900, height=750, inset=24, gap=12, clear=14, corner=90)
    boxes = place((Spot(860, 720),), (DISC,), panel)
    assert boxes is not None
    assert boxes[0].x + DISC.width <= 810 or boxes[0].y + DISC.height <= 660


def test_lines_do_not_cross() -> None:
    points = (Spot(300, 500), Spot(350, 200), Spot(600, 600), Spot(500, 100))
    boxes = place(points, (NAME,) * 4, PANEL)
    assert boxes is not None
    left = [i for i in range(4) if boxes[i].x == PANEL.inset]
    for a, b in combinations(left, 2):
        higher = points[a].y < points[b].y
        assert (boxes[a].y < boxes[b].y) is higher


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.builds(Spot, st.floats(30, 870), st.floats(30, 720)), min_size=1, max_size=6).map(
        tuple
    ),
    st.floats(60, 400),
    st.floats(45, 160),
)
def test_what_is_placed_is_always_free(
    points: tuple[Spot, ...], width: float, height: float
) -> None:
    boxes = place(points, (Size(width, height),) * len(points), PANEL)
    if boxes is not None:
        check(boxes, points, PANEL)


def test_the_nearest_pair() -> None:
    assert nearest((Spot(0, 0), Spot(30, 40), Spot(300, 0))) == 50
    assert nearest((Spot(0, 0),)) == float("inf")
