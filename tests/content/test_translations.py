from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kiosk.content.merge import short_sum
from kiosk.content.translating import sheet
from tests.content.writing import load, told, whole

if TYPE_CHECKING:
    from pathlib import Path

DECK = """\
format: 1
title: Sore backs
language: en
fields: {food_rule: {name: Food}}
glossary: {facet joint: A small joint.}
slides:
  - id: a
    chapter: Your back
    heading: Hello
    text: [One, "Call {clinic_phone}", "{clinic_phone}"]
    picture: {image: images/a.png, alt: A joint}
    narration: images/a.png
  - id: b
    chapter: Your back
    heading: The [[facet joint]]
    text: "{food_rule}"
"""
SPANISH = """\
format: 1
language: es
title: Espaldas
chapters: {Your back: Su espalda}
glossary: {facet joint: {term: articulación, meaning: Una pequeña.}}
slides:
  a: {heading: Hola, text: [Uno, "Llame al {clinic_phone}"], picture: {alt: Una articulación}}
  b: {heading: "La [[articulación|facet joint]]"}
"""


def test_a_whole_translation_is_offered_with_all_its_words(tmp_path: Path) -> None:
    content = load(tmp_path, DECK, deck_es_yaml=SPANISH, clinic_yaml="phone: 555 0100\n")
    spanish = whole(content).versions["es"]
    first, second = spanish.deck.slides
    assert spanish.language.name == "Español"
    assert spanish.status == "draft"
    assert spanish.deck.title == "Espaldas"
    assert (first.heading, first.chapter, second.chapter) == ("Hola", "Su espalda", "Su espalda")
    assert spanish.line(first.text[1])["plain"] == "Llame al 555 0100"
    assert spanish.line(second.text[0])["plain"] == "Pregunte en su clínica"
    assert spanish.terms["facet joint"].term == "articulación"
    assert 'href="term:facet%20joint"' in spanish.line(second.heading)["styled"]
    assert first.narration is None
    assert content.decks[0].versions["en"].deck.slides[0].narration == "images/a.png"


def test_a_problem_in_a_translation_names_its_own_file_and_line(tmp_path: Path) -> None:
    words = SPANISH.replace("[[articulación|facet joint]]", "[[articulación]]")
    (problem,) = load(tmp_path, DECK, deck_es_yaml=words).problems
    assert (problem.file, problem.line) == (str(tmp_path / "deck.es.yaml"), 8)
    assert problem.path == "slides.b.heading"


@pytest.mark.parametrize(
    ("old", "new", "line", "message"),
    [
        ("title: Espaldas\n", "", 1, "the deck has no words here yet for: title"),
        ("Uno, ", "", 7, "the slide “a” has no words here yet for: text[1]"),
        (", picture: {alt: Una articulación}", "", 7, "for: picture.alt"),
        ("  b:", "  c:", 7, "the slide “b” has no words here yet for: heading"),
    ],
)
def test_what_is_missing_is_told_and_the_language_waits(
    tmp_path: Path, old: str, new: str, line: int, message: str
) -> None:
    content = load(tmp_path, DECK, deck_es_yaml=SPANISH.replace(old, new))
    assert any(message in found for _, found in told(content.problems))
    lines = [found for found, text in told(content.problems) if message in text]
    assert lines == [line]
    assert all(list(deck.versions) == ["en"] for deck in content.decks)


@pytest.mark.parametrize(
    ("old", "new", "message", "hint"),
    [
        ("  b:", "  bb:", "no slide “bb”", "delete it"),
        ("heading: Hola", "heding: Hola", "no text “heding”", "“heading”"),
        ("text: [Uno,", "text: [Uno, x, y,", "there are 4 here, but 3 in the source", "as many"),
        ("language: es", "language: de", "the file's name says es", "language: es"),
    ],
)
def test_words_that_nobody_waits_for_are_refused(
    tmp_path: Path, old: str, new: str, message: str, hint: str
) -> None:
    problems = load(tmp_path, DECK, deck_es_yaml=SPANISH.replace(old, new)).problems
    assert any(message in p.message and hint in p.hint for p in problems)


def test_a_file_with_an_odd_language_in_its_name_is_refused(tmp_path: Path) -> None:
    write_to = tmp_path / "deck.spanish!.yaml"
    load(tmp_path, DECK)
    write_to.write_text(SPANISH, encoding="utf-8")
    (problem,) = load(tmp_path, DECK).problems
    assert "spanish!" in problem.message


def test_lines_whose_source_has_changed_are_told(tmp_path: Path) -> None:
    deck = whole(load(tmp_path, DECK)).versions["en"].deck
    sums = sheet(deck, "es", tmp_path, None).sums
    source = "source:\n" + "".join(f"  {owner}: {found}\n" for owner, found in sums.items())
    fresh = load(tmp_path, DECK, deck_es_yaml=SPANISH + source)
    assert fresh.problems == ()
    changed = load(tmp_path, DECK.replace("Hello", "Welcome"), deck_es_yaml=SPANISH + source)
    ((line, message),) = told(changed.problems)
    assert (line, message) == (7, "the English words of this line have changed since")
    assert list(whole(changed).versions) == ["en", "es"]


def test_a_sum_is_short_and_differs() -> None:
    assert len(short_sum("One")) == 6
    assert short_sum("One") != short_sum("One.")
