from __future__ import annotations

from kiosk.display.reading_order import Box, Part, around, toward

Boxes = dict[str, tuple[float, float, float, float]]


def part(boxes: Boxes, *, by_place: bool = True) -> Part[str]:
    parts = tuple(Part(Box(*sides), name) for name, sides in boxes.items())
    return Part(around(one.box for one in parts), None, parts, by_place)


BARS: Boxes = {
    "next": (900, 900, 1000, 1000),
    "home": (0, 0, 100, 100),
    "language": (900, 0, 1000, 100),
    "back": (0, 900, 100, 1000),
}


def test_rows_are_read_from_the_top_each_from_its_start() -> None:
    assert part(BARS).in_order(mirrored=False) == ["home", "language", "back", "next"]


def test_from_right_to_left_each_row_begins_at_the_right() -> None:
    assert part(BARS).in_order(mirrored=True) == ["language", "home", "next", "back"]


def test_where_there_are_no_rows_one_column_is_read_before_the_other() -> None:
    columns: Boxes = {
        "picture": (600, 0, 1000, 800),
        "first": (0, 100, 500, 200),
        "second": (0, 300, 500, 400),
    }
    assert part(columns).in_order(mirrored=False) == ["first", "second", "picture"]
    assert part(columns).in_order(mirrored=True) == ["picture", "first", "second"]


def test_what_has_an_order_of_its_own_keeps_it() -> None:
    numbers: Boxes = {"1": (500, 500, 600, 600), "2": (0, 0, 100, 100)}
    assert part(numbers, by_place=False).in_order(mirrored=False) == ["1", "2"]


def test_a_control_comes_before_the_ones_inside_it() -> None:
    inner = Part(Box(10, 10, 90, 20), "tick")
    card = Part(Box(0, 0, 100, 100), "card", (inner,))
    assert card.in_order(mirrored=False) == ["card", "tick"]


def test_an_arrow_finds_the_nearest_in_its_direction() -> None:
    here = Box(100, 100, 200, 150)
    others = [
        (Box(220, 100, 320, 150), "right"),
        (Box(340, 100, 440, 150), "farther right"),
        (Box(100, 170, 200, 220), "below"),
        (Box(230, 170, 330, 220), "aslant"),
    ]
    assert toward(here, others, (1, 0)) == "right"
    assert toward(here, others, (0, 1)) == "below"
    assert toward(here, others, (-1, 0)) is None
    assert toward(here, others, (0, -1)) is None
