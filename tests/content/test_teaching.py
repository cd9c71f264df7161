"""What an expert for patient education would say."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kiosk.content.figures import as_line, as_lines, figures, language_figures, slide_figures
from kiosk.content.pemat import rate, score
from kiosk.content.readability import length, lix, read_english, sentences
from kiosk.content.syllables import syllables
from kiosk.content.teaching import teaching_problems
from tests.content.writing import HEAD, SLIDE, load, told

if TYPE_CHECKING:
    from pathlib import Path

GOOD = (
    HEAD
    + """\
sources: [{title: A guideline}]
glossary: {steroid: A drug that calms swelling.}
slides:
  - id: a
    heading: What is in the shot?
    text: ["Ask your doctor what is in it.", "A [[steroid]] may calm the swelling."]
    picture: {image: images/a.png, alt: Two drops}
  - id: z
    kind: summary
    heading: Before you go
    points: [You have other choices.]
"""
)
HARD = (
    "Subsequently the anesthesiologist will administer intravenous medication, facilitating "
    "a considerable diminution of inflammatory symptomatology throughout the musculoskeletal "
    "system, notwithstanding individual variability and contraindications."
)


def warnings(folder: Path, deck: str, **files: str) -> list[tuple[int, str, str]]:
    content = load(folder, deck, **files)
    found = sorted(teaching_problems(content))
    assert {problem.severity for problem in found} <= {"warning"}
    return [(problem.line, problem.message, problem.hint) for problem in found]


def test_a_good_deck_needs_no_advice(tmp_path: Path) -> None:
    assert warnings(tmp_path, GOOD) == []


@pytest.mark.parametrize(
    ("old", "new", "line", "message", "hint"),
    [
        ("    picture: {image: images/a.png, alt: Two drops}\n", "", 7, "no picture", "picture:"),
        ("Ask your doctor", "Go on. " + "long " * 60, 8, "words, and 60 are a lot", "“more:”"),
        ("Ask your doctor", "w " * 21, 9, "this sentence has", "make two of it"),
        ('["Ask', '[a, b, c, "Ask', 9, "5 lines of text", "keep 4"),
        ("Two drops", "w " * 31, 10, "description has 31 words", "30 words"),
        ("[[steroid]] may", "cortisone may", 9, "does not explain “cortisone”", "[[cortisone]]"),
        ("may calm", "is to facilitate and calm", 9, "“facilitate” is a hard word", "help"),
        ("may calm", "can by 12.5 % calm", 9, "“12.5 %” is hard to picture", "out of 100"),
        ("sources: [{title: A guideline}]\n", "", 1, "names no sources", "sources:"),
        ("kind: summary", "kind: picture", 11, "does not end with what to remember", "summary"),
    ],
)
def test_advice_stands_at_its_line_with_a_better_way(  # noqa: PLR0917 - a table's row
    tmp_path: Path, old: str, new: str, line: int, message: str, hint: str
) -> None:
    deck = GOOD.replace(old, new)
    if "kind: picture" in new:
        deck = deck.replace("points: [You", "text: [You")
    found = warnings(tmp_path, deck)
    assert any(f[0] == line and message in f[1] and hint in f[2] for f in found), found


def test_hard_words_are_graded_on_the_slide_and_the_deck(tmp_path: Path) -> None:
    deck = GOOD.replace("Ask your doctor what is in it.", f"{HARD} {HARD}")
    messages = [message for _, message, _ in warnings(tmp_path, deck)]
    assert any(message.startswith("this slide reads like school grade") for message in messages)
    assert any(message.startswith("the deck reads like school grade") for message in messages)


def test_nothing_to_do_is_told(tmp_path: Path) -> None:
    deck = GOOD.replace("Ask your doctor what is in it.", "Fine.").replace("You have", "There are")
    assert any("what they can do" in message for _, message, _ in warnings(tmp_path, deck))


def test_a_clip_without_words_is_told(tmp_path: Path) -> None:
    clip = "  - {id: c, kind: video, heading: See it, clip: {file: images/a.png, "
    clip += "poster: images/a.png, alt: A clip}}\n  - id: z\n"
    messages = [m for _, m, _ in warnings(tmp_path, GOOD.replace("  - id: z\n", clip))]
    assert messages == [
        "people who cannot see this clip are told nothing of it",
        "this clip has no captions",
        "this clip has no transcript",
    ]


def test_sentences_of_translations_are_measured_too(tmp_path: Path) -> None:
    spanish = (
        "format: 1\nlanguage: es\ntitle: T\nglossary: {steroid: {term: e, meaning: m}}\nslides:\n"
        "  a: {heading: H, text: [Uno, " + "casa " * 25 + "], picture: {alt: A}}\n"
        "  z: {heading: Z, points: [P]}\n"
    )
    (found,) = warnings(tmp_path, GOOD, deck_es_yaml=spanish)
    assert (found[0], "25 words" in found[1]) == (6, True)


def test_warnings_are_given_beside_errors(tmp_path: Path) -> None:
    deck = GOOD.replace("images/a.png", "images/b.png").replace("[[steroid]] may", "cortisone may")
    assert [line for line, _, _ in warnings(tmp_path, deck)] == [9]
    assert told(load(tmp_path, deck).problems)[0][0] == 10


@pytest.mark.parametrize(
    ("word", "count"),
    [("joint", 1), ("facet", 2), ("inflammation", 4), ("doctor's", 2), ("PT", 2), ("10", 2),
     ("X-ray", 2), ("zorble", 2), ("blimped", 1), ("the", 1)],
)  # fmt: skip
def test_syllables(word: str, count: int) -> None:
    assert syllables(word) == count


def test_flesch_kincaid_and_smog_are_as_published() -> None:
    reading = read_english(["The cat sat on the mat."])
    assert reading[:3] == (6, 1, 6)
    assert reading.grade == pytest.approx(0.39 * 6 + 11.8 - 15.59)
    assert reading.smog is None
    many = read_english(["Inflammation is uncomfortable."] * 30)
    assert many.smog == pytest.approx(1.043 * (2 * 30) ** 0.5 + 3.1291)


def test_lix_counts_long_words_and_long_sentences() -> None:
    assert lix(["Das ist ein Satz.", "Die Wirbelsäule schmerzt."]) == pytest.approx(3.5 + 200 / 7)
    assert lix([]) == 0


def test_a_hard_german_deck_is_told(tmp_path: Path) -> None:
    hard = "Facettengelenksinfiltrationen erfordern sorgfältige Voruntersuchungen."
    deck = GOOD.replace("language: en", "language: de").replace(
        "Ask your doctor what is in it.", hard
    )
    deck = deck.replace("What is in the shot?", hard).replace("You have other choices.", hard)
    deck = deck.replace("A [[steroid]] may calm the swelling.", hard)
    assert any("LIX" in message for _, message, _ in warnings(tmp_path, deck))


def test_sentences_end_in_every_script() -> None:
    assert sentences("One. Two? “Three!” Four 1.5 times") == [
        "One.",
        "Two?",
        "“Three!",
        "Four 1.5 times",
    ]
    assert sentences("第一句。第二句！") == ["第一句。", "第二句！"]
    assert sentences("هل أنت بخير؟ نعم.") == ["هل أنت بخير؟", "نعم."]
    assert length("第一句第一句第一句第一句", "zh-Hans") == 5


def test_pemat_counts_what_a_program_can_check(tmp_path: Path) -> None:
    (deck,) = load(tmp_path, GOOD).decks
    points = rate(deck.versions["en"])
    verdicts = {point.item: point.verdict for point in points if point.scale == "PEMAT"}
    assert verdicts["11"] == "yes"
    assert verdicts["23"] == "no"
    assert verdicts["1"] == "person"
    found = score(points, "PEMAT")
    assert 0 < found.met < found.checked
    assert found.percent == round(100 * found.met / found.checked)
    assert figures(deck).pemat == found
    assert "reading grade" in as_line(deck)
    judged = sum(point.verdict == "person" for point in points)
    assert f"{judged} points for a person to judge" in as_line(deck)


def test_each_slide_and_each_language_is_measured(tmp_path: Path) -> None:
    long = "Zwei Wörter. Diese Aufklärungsveranstaltung hat sechs lange Wörterungeheuer."
    deck = HEAD.replace("en", "de") + SLIDE + f"    text: {long}\n"
    (found,) = load(tmp_path, deck).decks
    version = found.versions["de"]
    assert slide_figures(version, 0) == (9, 6, None)
    measured = language_figures(version)
    assert (measured.name, measured.words, measured.longest) == ("Deutsch", 9, 6)
    assert measured.lix is not None
    assert list(as_lines(found)) == [as_line(found)]


def test_english_slides_have_a_grade_and_chinese_ones_a_length(tmp_path: Path) -> None:
    chinese = """\
        format: 1
        language: zh-Hans
        title: 关
        slides:
          a: {heading: 小关节在您的背上。}
        """
    (deck,) = load(tmp_path, HEAD + SLIDE, **{"deck.zh-Hans.yaml": chinese}).decks
    assert slide_figures(deck.versions["en"], 0).grade is not None
    assert slide_figures(deck.versions["zh-Hans"], 0) == (4, 4, None)
    assert "zh-Hans 4.0" in list(as_lines(deck))[1]
