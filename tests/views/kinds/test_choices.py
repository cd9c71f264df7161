from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.views.visitor import Visitor


def test_a_choice_shows_both_sides_of_it(visit: Callable[..., Visitor]) -> None:
    patient = visit("a-choices")
    patient.touches("choice")
    patient.waits_to_read("Easy.")
    assert patient.reads("Slow.")
    assert patient.all_of("good")
    assert patient.all_of("lessGood")


def test_one_is_open_at_a_time(visit: Callable[..., Visitor]) -> None:
    patient = visit("a-choices")
    patient.touches("choice", 0)
    patient.touches("choice", 1)
    assert [choice.property("checked") for choice in patient.all_of("choice")] == [False, True]
    assert len(patient.all_of("partTitle")) == 1
