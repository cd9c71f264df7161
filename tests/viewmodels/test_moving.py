from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.session import Screen, Visit
from kiosk.viewmodels.moving import moved

BEFORE = ["a", "b", "c", "d"]
HERE = Visit(screen=Screen.SLIDE, deck="sample", index=2, asked=("c/0",))


@pytest.mark.parametrize(
    ("after", "slide"),
    [
        (["a", "b", "c", "d"], "c"),
        (["new", "a", "b", "c", "d"], "c"),
        (["d", "c"], "c"),
        (["a", "b", "d"], "d"),
        (["a", "b"], "b"),
        (["x", "y"], "x"),
    ],
)
def test_a_reader_stays_on_the_slide_or_the_nearest_one(after: list[str], slide: str) -> None:
    there = moved(HERE, BEFORE, after)
    assert after[there.index] == slide
    assert (there.screen, there.asked) == (Screen.SLIDE, ("c/0",))


def test_without_any_slide_there_is_the_start() -> None:
    assert moved(HERE, BEFORE, []).screen is Screen.START


def test_a_way_back_moves_along_or_is_forgotten() -> None:
    away = replace(HERE, detour=1, looking=0)
    assert moved(away, BEFORE, ["new", "a", "b", "c"]) == replace(
        away, index=3, detour=2, looking=1
    )
    assert moved(away, BEFORE, ["c"]) == replace(away, index=0, detour=None, looking=None)
