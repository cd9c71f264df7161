"""A clinic with several procedures: patients choose one first, in their language."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QSize, Qt

from tests.views.visitor import Visitor
from tests.views.voiced import voiced
from tests.views.walking import to_reach, walks_round
from tests.worker.sample_edition import build_sample_edition

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.views.conftest import Patient

FIRST, SECOND = "Facet joint injections for back pain", "A new knee"


def two_topics(state: Path, build: Callable[[Path], object] = build_sample_edition) -> None:
    """Write an edition with a second deck, whose words are those of the first."""
    build(state)
    path = next(state.glob("editions/*/edition.json"))
    start: dict[str, Any] = json.loads(path.read_bytes())
    deck = start["decks"][0]
    title = {code: line | {"plain": SECOND} for code, line in deck["title"].items()}
    start["decks"].append({**deck, "id": "other", "title": title})
    path.write_text(json.dumps(start))
    (path.parent / "decks/other").symlink_to(path.parent / "decks/sample")


def test_a_patient_chooses_opens_and_the_next_one_chooses_again(
    walk_up: Callable[..., Patient],
) -> None:
    visitor = Visitor(walk_up(edition=two_topics))
    visitor.waits_to_read(SECOND)
    visitor.touches("topic", 1)
    visitor.patient.opens_the_deck()
    assert visitor.store.visit.deck == "other"
    visitor.model.idle.leave()
    visitor.waits_to_read(FIRST)
    visitor.waits_to_read(SECOND)


def test_whoever_reads_another_language_chooses_it_before_the_topic(
    walk_up: Callable[..., Patient],
) -> None:
    visitor = Visitor(walk_up(edition=two_topics))
    visitor.touches("topicLanguages")
    visitor.patient.waits_for("closeSheet")
    visitor.model.start.chooseLanguage("ar")
    visitor.patient.touches("closeSheet")
    visitor.waits_to_read("العربية")
    assert visitor.store.visit.deck == ""


def test_the_topics_are_read_aloud(walk_up: Callable[..., Patient]) -> None:
    visitor = Visitor(walk_up(edition=lambda state: two_topics(state, voiced)))
    visitor.touches("readToMe")
    reading, said = visitor.model.reading, []
    while reading.sounding:
        said.append(reading.words)
        reading.next()
    assert said == [
        *("What would you like to know about?", FIRST, "What it is and what happens."),
        *(SECOND, "What it is and what happens."),
    ]


@pytest.mark.parametrize("size", [QSize(1920, 1080), QSize(1080, 1920)])
def test_keys_reach_every_topic(walk_up: Callable[..., Patient], size: QSize) -> None:
    person = walk_up(size, edition=two_topics)
    person.presses(Qt.Key.Key_Shift)
    assert set(walks_round(person)) == to_reach(person)
