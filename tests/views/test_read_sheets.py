"""What is read aloud of a sheet or a question, and what is said where there is no voice."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint

from tests.views.kinds.test_extras import marked_word
from tests.views.test_read_aloud import at, read_through
from tests.views.visitor import Visitor
from tests.views.voiced import give_voice
from tests.worker.sample_edition import build_sample_edition, line

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.views.conftest import Patient


def said(visitor: Visitor) -> list[str]:
    return [words for words, _ in read_through(visitor)]


def test_the_number_to_call_is_read_with_its_signs(walk_up: Callable[..., Patient]) -> None:
    visitor = at(walk_up, "risks")
    visitor.touches("riskPanel")
    visitor.patient.waits_for("readSheet")
    assert said(visitor) == ["Get help now", "911", "Weak legs."]


def with_words_after(state: Path) -> None:
    """Build a question slide that says something once its question is done."""
    folder = build_sample_edition(state)
    path = folder / "decks/sample/en.json"
    words: dict[str, Any] = json.loads(path.read_bytes())
    question = next(slide for slide in words["slides"] if slide["kind"] == "question")
    question["after"] = [line("Tell your nurse.")]
    path.write_text(json.dumps(words))
    give_voice(folder)


def test_after_the_questions_only_what_is_on_the_screen_is_read(
    walk_up: Callable[..., Patient],
) -> None:
    patient = walk_up(edition=with_words_after)
    patient.opens_the_deck()
    visitor = Visitor(patient)
    visitor.goes_to("a-question")
    visitor.touches("next")
    visitor.waits_to_read("Tell your nurse.")
    assert said(visitor) == ["A slide of kind question", "Tell your nurse."]


def test_the_list_for_the_nurse_is_read(walk_up: Callable[..., Patient]) -> None:
    visitor = at(walk_up, "summary")
    visitor.model.lists.toggleAsked("a-picture/0")
    visitor.model.lists.toggleTold("a-cards/1")
    visitor.settles()
    visitor.touches("showNurse")
    visitor.patient.waits_for("readSheet")
    lines = ["What could this do for me?", "I take a blood thinner."]
    assert said(visitor) == ["For my nurse or doctor", *lines]


def seen(visitor: Visitor) -> list[str]:
    """The kind words that there is no voice, where nothing lies over them."""
    return [
        item.objectName()
        for item in visitor.all_of("noVoice")
        if visitor.patient.display.listen().keyboard.walk.ground().isAncestorOf(item)
    ]


def test_a_sheet_without_a_voice_says_so_itself(visit: Callable[..., Visitor]) -> None:
    visitor = visit("a-picture")
    visitor.touches("more")
    visitor.touches("readSheet")
    visitor.patient.waits_until(lambda: len(seen(visitor)) == 1)


def test_a_word_without_a_voice_says_so_on_its_card(visit: Callable[..., Visitor]) -> None:
    visitor = visit("a-picture")
    visitor.patient.touches_at(marked_word(visitor))
    visitor.touches("readTerm")
    visitor.patient.waits_until(lambda: len(seen(visitor)) == 1)
    visitor.patient.touches_at(QPoint(100, 1000))
    visitor.patient.waits_until(lambda: not visitor.all_of("noVoice"))
