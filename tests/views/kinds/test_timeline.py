from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.views.visitor import Visitor


def test_a_touch_on_a_mark_opens_its_card(visit: Callable[..., Visitor]) -> None:
    patient = visit("a-timeline")
    patient.touches("mark", 1)
    patient.waits_to_read("Better.")


def test_both_ends_of_the_band_have_their_words(visit: Callable[..., Visitor]) -> None:
    patient = visit("a-timeline")
    assert patient.reads("No pain")
    assert patient.reads("Bad pain")


@pytest.mark.parametrize(("language", "order"), [("en", [0, 1]), ("ar", [1, 0])])
def test_time_runs_as_people_read(
    visit: Callable[..., Visitor], language: str, order: list[int]
) -> None:
    patient = visit("a-timeline", language=language)
    places = [mark.mapToScene(mark.boundingRect().center()).x() for mark in patient.all_of("mark")]
    assert sorted(range(2), key=lambda i: places[i]) == order


def test_large_text_puts_the_line_below_the_words(visit: Callable[..., Visitor]) -> None:
    patient = visit("a-timeline", text_size=200)
    chart = patient.all_of("chart")[0]
    assert chart.width() > patient.window.width() * 0.8
