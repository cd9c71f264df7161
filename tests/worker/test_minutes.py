from __future__ import annotations

from typing import Any

import pytest

from kiosk.worker.minutes import minutes


def slide(words: int, level: str = "more", **keys: object) -> dict[str, Any]:
    text = " ".join(["word"] * words)
    return {"level": level, "heading": {"plain": text, "styled": text}, **keys}


@pytest.mark.parametrize(
    ("slides", "expected"),
    [
        ([slide(1, "core")], (1, 1)),
        ([slide(170, "core"), slide(170)], (2, 1)),
        ([slide(171, "core"), slide(170)], (3, 2)),
        ([slide(0, clip={"duration_ms": 61_000})], (2, 1)),
        ([slide(60, more=[slide(5_000)], ask=[slide(5_000)["heading"]])], (1, 1)),
        (
            [slide(60, cards=[{"name": slide(30)["heading"], "text": [slide(900)["heading"]]}])],
            (1, 1),
        ),
        ([slide(110, usual=[{"text": slide(61)["heading"]}])], (2, 1)),
    ],
)
def test_minutes_are_rounded_up(slides: list[dict[str, Any]], expected: tuple[int, int]) -> None:
    found = minutes(slides)
    assert (found["all"], found["quick"]) == expected


def test_scripts_without_spaces_are_counted_by_letters() -> None:
    text = "小" * 320
    assert minutes([{"level": "more", "text": [{"plain": text, "styled": text}]}])["all"] == 2
