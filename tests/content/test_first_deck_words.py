from __future__ import annotations

import json
import re
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import yaml

from kiosk.content.readability import read_english, sentences, words_of

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[2]
DECK = ROOT / "assets/decks/facet-joint-injection/deck.yaml"
ANCHORS = json.loads((ROOT / "artwork/anchors.json").read_text(encoding="utf-8"))
SOURCE = DECK.read_text(encoding="utf-8")
WORDS: dict[str, Any] = yaml.safe_load(SOURCE)
SLIDES: dict[str, dict[str, Any]] = {slide["id"]: slide for slide in WORDS["slides"]}
FOR_STAFF = {"editor_notes", "note", "help", "example"}
SENTENCES = {"text", "points", "reply", "good", "less_good", "after", "transcript", "described"}
STOP = "Never stop a medicine on your own."
ASK_DOCTOR = "Your own plan may differ. Ask your doctor or nurse."
EMERGENCY = "Emergency? Tell staff now, or call for help: {emergency_number}"


def said(node: object) -> Iterator[str]:
    """Every line below `node` that a patient can meet, with its markup."""
    if isinstance(node, str):
        yield node
    elif isinstance(node, list):
        for item in node:
            yield from said(item)
    elif isinstance(node, dict):
        for key, value in node.items():
            if key not in FOR_STAFF:
                yield from said(value)


def plain(line: str) -> str:
    return re.sub(r"\[\[([^]|]*)(?:\|[^]]*)?]]", r"\1", line).replace("**", "")


def running(slide_id: str) -> list[str]:
    """The sentences that a slide shows before anything is touched."""
    slide = SLIDES[slide_id]
    lines = [*slide["text"], *(slide["points"] if slide.get("kind") == "summary" else [])]
    return [plain(line) for line in lines]


def face(slide_id: str) -> str:
    return " ".join([SLIDES[slide_id]["heading"], *running(slide_id)])


def sentences_below(node: object) -> Iterator[str]:
    """Every sentence on a slide, its cards and its clip."""
    if isinstance(node, list):
        for item in node:
            yield from sentences_below(item)
    elif isinstance(node, dict):
        for key, value in node.items():
            for line in said(value) if key in SENTENCES else ():
                yield from sentences(plain(line))
            yield from sentences_below(value)


@pytest.mark.parametrize("slide_id", SLIDES)
def test_a_slide_is_short(slide_id: str) -> None:
    assert len(face(slide_id).split()) <= 60
    assert 1 <= len(SLIDES[slide_id]["text"]) <= 4


@pytest.mark.parametrize("slide_id", SLIDES)
def test_a_slide_can_be_read_by_nearly_everybody(slide_id: str) -> None:
    everything = list(sentences_below(SLIDES[slide_id]))
    assert read_english(running(slide_id)).grade <= 8
    assert read_english(everything).grade <= 8
    assert [sentence for sentence in everything if len(words_of(sentence)) > 20] == []


def test_the_deck_is_easy_and_still_sounds_like_somebody_talking() -> None:
    deck = read_english(line for slide_id in SLIDES for line in running(slide_id))
    assert 3 <= deck.grade <= 6
    assert deck.smog is not None
    assert deck.smog <= 8
    assert 8 <= deck.words / deck.sentences <= 12


def test_every_slide_has_a_name_of_its_own() -> None:
    assert len(SLIDES) == len(WORDS["slides"]) == 25


@pytest.mark.parametrize(
    ("line", "slide_ids"),
    [
        (STOP, ["tell-your-team-first", "before-you-go"]),
        (ASK_DOCTOR, ["welcome", "before-you-go"]),
        (EMERGENCY, ["know-the-risks", "before-you-go"]),
        ("Experts do not agree", ["does-it-work"]),
        ("not a cure", ["does-it-work", "before-you-go"]),
    ],
)
def test_safety_lines_stand_where_they_belong(line: str, slide_ids: list[str]) -> None:
    assert [slide_id for slide_id in slide_ids if line not in face(slide_id)] == []


def test_the_quick_tour_holds_doubt_risk_and_what_to_tell() -> None:
    tour = {slide_id for slide_id, slide in SLIDES.items() if slide.get("level") == "core"}
    assert tour >= {"does-it-work", "know-the-risks", "tell-your-team-first", "before-you-go"}
    assert len(tour) == 10


def test_waiting_is_one_of_the_choices() -> None:
    choices = SLIDES["your-path-forward"]["choices"]
    assert any("Wait" in choice["name"] for choice in choices)
    assert all(choice["good"] and choice["less_good"] for choice in choices)


def test_ten_questions_for_the_doctor_each_once() -> None:
    asked = [question for slide in SLIDES.values() for question in slide.get("ask", [])]
    assert len(asked) == len(set(asked)) == 10


def test_every_marked_word_is_explained_and_every_explanation_is_used() -> None:
    marked = re.findall(r"\[\[(?:[^]|]*\|)?([^]|]*)]]", "\n".join(said(WORDS["slides"])))
    assert set(marked) == set(WORDS["glossary"])
    assert len(WORDS["glossary"]) == 20


@pytest.mark.parametrize("slide_id", SLIDES)
def test_a_slide_marks_at_most_two_words_each_once(slide_id: str) -> None:
    marked = Counter(re.findall(r"\[\[(?:[^]|]*\|)?([^]|]*)]]", " ".join(SLIDES[slide_id]["text"])))
    assert len(marked) <= 2
    assert set(marked.values()) <= {1}


def test_clinic_fields_are_declared_used_and_explained_to_staff() -> None:
    used = re.findall(r"\{([a-z_]+)}", "\n".join(said(WORDS["slides"])))
    assert set(used) == set(WORDS["fields"])
    assert all(set(field) == {"name", "help", "example"} for field in WORDS["fields"].values())


def test_a_wrong_answer_leads_to_the_slide_that_explains() -> None:
    answers = [
        answer
        for question in SLIDES["check-what-you-learned"]["questions"]
        for answer in question["answers"]
    ]
    assert all(answer["reply"] for answer in answers)
    assert {answer.get("see", "welcome") for answer in answers} <= set(SLIDES)
    assert all(answer.get("right") or answer.get("see") for answer in answers)


def test_every_picture_is_described_in_thirty_words() -> None:
    described = re.findall(r"^\s*alt: (.+)$", SOURCE, re.MULTILINE)
    assert len(described) >= 25
    assert [alt for alt in described if len(alt.split()) > 30] == []


@pytest.mark.parametrize("slide_id", ["why-does-my-back-hurt", "meet-your-facet-joints"])
def test_points_lie_on_the_drawn_parts(slide_id: str) -> None:
    slide = SLIDES[slide_id]
    parts = ANCHORS[Path(slide["picture"]["image"]).stem].values()
    assert [point["name"] for point in slide["points"] if point["at"] not in parts] == []


def test_a_needle_always_has_a_picture_without_one() -> None:
    for slide_id, kind in (("the-doctor-finds-the-joint", "clip"), ("you-get-the-shot", "picture")):
        shown = SLIDES[slide_id][kind]
        assert shown["sensitive"] == "needle"
        assert shown["instead"]["image"] != shown.get("image")


def test_nobody_is_said_to_have_reviewed_it() -> None:
    assert set(WORDS["review"].values()) == {None}


@pytest.mark.parametrize("promise", ["pain-free", "guarantee", "will cure", "%", "'"])
def test_patients_are_promised_nothing_in_plain_type(promise: str) -> None:
    assert [line for line in said(WORDS["slides"]) if promise in line.lower()] == []
