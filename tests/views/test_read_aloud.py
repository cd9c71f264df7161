"""Whatever is read aloud lights up, and what lies open on top is what is read."""

from __future__ import annotations

import json
import time
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QPointF, Qt

from kiosk.display.items import everything
from tests.views.test_clips import with_clip
from tests.views.visitor import Visitor
from tests.views.voiced import Listener, give_voice, lit, voiced

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.views.conftest import Patient

KINDS = ["picture", "hotspots", "compare", "cards", "choices", "timeline", "risks", "question"]


def at(walk_up: Callable[..., Patient], kind: str, **settings: object) -> Visitor:
    """Somebody in front of a slide that has a voice."""
    patient = walk_up(edition=voiced, **settings)
    patient.opens_the_deck()
    visitor = Visitor(patient)
    visitor.goes_to(f"a-{kind}")
    return visitor


def read_through(visitor: Visitor) -> list[tuple[str, list[str]]]:
    """Read everything, faster than the voice; return each line and what was lit with it."""
    reading, seen = visitor.model.reading, []
    reading.again()
    visitor.patient.waits_until(lambda: bool(lit(visitor.patient)))
    while reading.sounding:
        seen.append((str(reading.words), lit(visitor.patient)))
        reading.next()
    return seen


@pytest.mark.parametrize("size", [100, 200])
@pytest.mark.parametrize("kind", [*KINDS, "summary"])
def test_every_line_that_is_read_lights_something(
    walk_up: Callable[..., Patient], kind: str, size: int
) -> None:
    visitor = at(walk_up, kind, text_size=size)
    seen = read_through(visitor)
    assert len(seen) > 2
    assert not [words for words, places in seen if not places]


def test_words_behind_a_part_light_the_name_of_the_part(
    walk_up: Callable[..., Patient],
) -> None:
    seen = dict(read_through(at(walk_up, "hotspots")))
    assert "Disc" in seen["A soft cushion."]


def test_a_description_lights_the_edge_of_its_picture(walk_up: Callable[..., Patient]) -> None:
    visitor = at(walk_up, "picture")
    reading = visitor.model.reading
    reading.again()
    while reading.words != "The lower spine seen from the side":
        reading.next()
    papers = [
        item
        for item in everything(visitor.window.contentItem())
        if item.objectName() == "spokenPaper"
    ]
    assert [paper.property("hollow") for paper in papers] == [True]
    parent = papers[0].parentItem()
    assert parent is not None
    assert parent.width() > 400


def test_risks_are_read_with_their_headings_the_urgent_ones_first(
    walk_up: Callable[..., Patient],
) -> None:
    said = [words for words, _ in read_through(at(walk_up, "risks"))]
    headings = [words for words in said if words in {"Get help now", "Call us", "This is usual"}]
    assert headings == ["Get help now", "Call us", "This is usual"]


def test_a_lit_line_far_below_comes_into_view(walk_up: Callable[..., Patient]) -> None:
    visitor = at(walk_up, "risks", text_size=200)
    reading = visitor.model.reading
    reading.again()
    bar = visitor.patient.waits_for("next").mapToScene(QPointF()).y()

    def lowest() -> float:
        items = everything(visitor.window.contentItem())
        papers = [item for item in items if item.objectName() == "spokenPaper"]
        return max((p.mapRectToScene(p.boundingRect()).bottom() for p in papers), default=1e9)

    while reading.sounding:
        words = reading.words
        visitor.patient.waits_until(lambda: lowest() < bar + 2)
        assert reading.words == words or reading.sounding
        reading.next()


def first_words(visitor: Visitor) -> str:
    """Press "Read to me" by the keypad and return what is said first."""
    visitor.model.reading.toggle()
    words = str(visitor.model.reading.words)
    assert visitor.model.reading.speaking
    return words


@pytest.mark.parametrize(
    ("kind", "opener", "title", "closer"),
    [
        ("hotspots", "point", "Disc", "closePart"),
        ("timeline", "partName", "First hours", "closePart"),
        ("choices", "choice", "A card", "closePart"),
        ("risks", "riskPanel", "Get help now", "closeSheet"),
        ("picture", "more", "Why?", "closeSheet"),
        ("cards", "cardFace", "A card", "cardFace"),
    ],
)
def test_what_lies_open_is_read_and_its_voice_ends_with_it(
    walk_up: Callable[..., Patient], kind: str, opener: str, title: str, closer: str
) -> None:
    visitor = at(walk_up, kind)
    visitor.model.reading.toggle()
    visitor.touches(opener)
    assert not visitor.model.reading.sounding, "what was read lies below now"
    assert first_words(visitor) == title
    if closer == "cardFace":
        face = visitor.all_of(closer)[0]
        acted = face.property("actedAt")
        # A second touch within 300 ms is a trembling hand; the middle is where its box to tick is.
        visitor.patient.waits_until(lambda: time.time() * 1000 - acted > 310)
        visitor.patient.touches_at(face.mapToScene(QPointF(30, 30)).toPoint())
    else:
        visitor.touches(closer)
    visitor.patient.waits_until(lambda: not visitor.model.reading.sounding)
    heading = "Meet your facet joints" if kind == "picture" else f"A slide of kind {kind}"
    assert first_words(visitor) == heading


def test_a_word_is_explained_aloud(walk_up: Callable[..., Patient]) -> None:
    visitor = at(walk_up, "picture")
    card = next(
        item
        for item in everything(visitor.window.contentItem())
        if item.inherits("QQuickText") and item.property("text").startswith("<a href")
    )
    place = card.mapToScene(QPointF(20, 20)).toPoint()
    visitor.patient.touches_at(place)
    visitor.patient.waits_for("glossaryCard")
    visitor.touches("readTerm")
    assert visitor.model.reading.words == "facet joint"
    visitor.patient.presses(Qt.Key.Key_Escape)
    visitor.patient.waits_until(lambda: not visitor.model.reading.sounding)


def test_a_sheet_has_a_button_of_its_own(walk_up: Callable[..., Patient]) -> None:
    visitor = at(walk_up, "picture")
    visitor.touches("more")
    visitor.touches("readSheet")
    listener = Listener(visitor.patient)
    visitor.patient.waits_until(lambda: "Because." in listener.heard)
    assert "Because." in [words for words in lit(visitor.patient) if words]


def test_an_answer_is_followed_by_what_we_say_to_it(walk_up: Callable[..., Patient]) -> None:
    visitor = at(walk_up, "question")
    visitor.touches("answer")
    said = [words for words, _ in read_through(visitor)]
    assert said[1] in {"That’s right", "Not quite"}


def film(state: Path) -> None:
    """A film and a voice; the film lasts long enough for both."""
    with_clip()(state)
    give_voice(next((state / "editions").iterdir()))


@pytest.mark.qt_log_ignore(".*No RHI backend.*")
def test_a_playing_film_waits_while_the_voice_reads_and_the_other_way_round(
    walk_up: Callable[..., Patient],
) -> None:
    patient = walk_up(edition=film, less_motion=True)
    patient.opens_the_deck()
    patient.touches("next")
    visitor = Visitor(patient)
    idle, reading = patient.display.model.idle, patient.display.model.reading
    patient.waits_for("clipSurface")
    visitor.touches("play")
    patient.waits_until(lambda: bool(idle.runs("clip")))
    visitor.touches("readToMe")
    assert reading.speaking
    patient.waits_until(lambda: not idle.runs("clip"))
    assert reading.speaking, "the film gave way"
    visitor.touches("play")
    patient.waits_until(lambda: bool(idle.runs("clip")))
    assert not reading.sounding, "the voice gave way"


def with_languages(count: int) -> Callable[[Path], None]:
    """Return a voiced edition that offers so many languages."""

    def build(state: Path) -> None:
        voiced(state)
        path = next((state / "editions").glob("*/edition.json"))
        start: dict[str, Any] = json.loads(path.read_bytes())
        deck = start["decks"][0]
        deck["languages"] = (deck["languages"] * 6)[: 1 if count == 1 else 2]
        path.write_text(json.dumps(start))

    return build


@pytest.mark.parametrize(("count", "size"), [(1, 100), (2, 100), (2, 200)])
def test_every_start_screen_offers_the_voice(
    walk_up: Callable[..., Patient], count: int, size: int
) -> None:
    patient = walk_up(edition=with_languages(count), text_size=size)
    patient.touches("readToMe")
    assert patient.display.model.reading.words == "Facet joint injections for back pain"
    patient.waits_until(lambda: bool(lit(patient)))


def test_a_start_screen_without_a_voice_says_so_kindly(walk_up: Callable[..., Patient]) -> None:
    patient = walk_up()
    patient.touches("readToMe")
    patient.waits_for("noVoice")
    patient.opens_the_deck()
    patient.waits_until(lambda: patient.sees("noVoice") is None)
