from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.views.visitor import Visitor


def test_a_touch_turns_a_card(visit: Callable[..., Visitor]) -> None:
    patient = visit("a-cards")
    assert not patient.reads("Its words.")
    patient.touches("cardFace", 1)
    patient.waits_to_read("Its words.")


def test_one_card_is_turned_at_a_time(visit: Callable[..., Visitor]) -> None:
    patient = visit("a-cards")
    patient.touches("cardFace", 0)
    patient.touches("cardFace", 2)
    patient.patient.waits_until(lambda: patient.all_of("card")[2].property("back"))
    assert [card.property("back") for card in patient.all_of("card")] == [False, False, True]


def test_a_tick_goes_on_the_list_and_off_again(visit: Callable[..., Visitor]) -> None:
    patient = visit("a-cards")
    patient.touches("cardFace", 1)
    patient.touches("tell")
    assert "a-cards/1" in patient.store.visit.told
    patient.touches("tell")
    assert "a-cards/1" not in patient.store.visit.told


def test_the_list_is_gone_with_the_visit(visit: Callable[..., Visitor]) -> None:
    patient = visit("a-cards")
    patient.touches("cardFace", 1)
    patient.touches("tell")
    patient.model.visit.finish()
    assert patient.store.visit.told == ()
