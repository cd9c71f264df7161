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


def test_a_turned_card_takes_the_place_of_all_until_it_is_turned_back(
    visit: Callable[..., Visitor],
) -> None:
    patient = visit("a-cards")
    patient.touches("cardFace", 0)
    patient.waits_to_read("Touch the card to turn it back")
    front, *others = patient.all_of("card")
    assert [card.isEnabled() for card in others] == [False] * len(others)
    assert patient.all_of("cardFace")[0].width() > 1.5 * front.width()
    patient.touches("cardFace", 0)
    patient.patient.waits_until(lambda: all(card.isEnabled() for card in others))
    assert not patient.reads("Touch the card to turn it back")


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
