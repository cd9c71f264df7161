"""Whole decks: one bad deck, exact lines."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from kiosk.content.load import load_content
from tests.content.writing import HEAD, SLIDE, TODAY, load, told, whole, write

if TYPE_CHECKING:
    from pathlib import Path

PICTURE = "    picture: {image: images/a.png, alt: A}\n"


def first(folder: Path, deck: str) -> tuple[int, int, str, str, str]:
    problem = load(folder, deck).problems[0]
    return problem.line, problem.column, problem.path, problem.message, problem.hint


@pytest.mark.parametrize(
    ("deck", "place", "message", "hint"),
    [
        ("title: T\n" + SLIDE, (1, 1, ""), "“format” is missing", "format: 1"),
        (
            "format: 2\ntitle: T\nlanguage: en\n" + SLIDE,
            (1, 9, "format"),
            "only “1” belongs here",
            "1",
        ),
        (HEAD, (1, 1, ""), "“slides” is missing", "slides: [{id"),
        (HEAD + "slide: []\n", (4, 1, "slide"), "“slide” is not known", "“slides”"),
        (HEAD + "slides: []\n", (4, 9, "slides"), "at least 1", "add"),
        (HEAD + "slides: one\n", (4, 9, "slides"), "a list belongs here", "“- ”"),
        (HEAD + "slides: {a: b}\n", (4, 9, "slides"), "not keys with values", "“- ”"),
        (HEAD + "slides: [x]\n", (4, 10, "slides[0]"), "not “x”", "key: value"),
        (HEAD + SLIDE + "    hedding: x\n", (7, 5, "slides[0].hedding"), "not known", "“heading”"),
        (HEAD + SLIDE + "    body: x\n", (7, 5, "slides[0].body"), "not known", "“text”"),
        (HEAD + SLIDE + "    tеxt: x\n", (7, 5, "slides[0].tеxt"), "another alphabet", "“text”"),
        (
            HEAD + SLIDE + "    te\u200bxt: x\n",
            (7, 5, "slides[0].te\u200bxt"),
            "invisible",
            "“text”",
        ),
        (HEAD + SLIDE + "    level: cor\n", (7, 12, "slides[0].level"), "core, more", "“core”"),
        (HEAD + SLIDE + "    kind: vidio\n", (7, 11, "slides[0].kind"), "no kind", "“video”"),
        (HEAD + SLIDE + "    text: {a: b}\n", (7, 5, "slides[0].text"), "words", "this line"),
        (HEAD + SLIDE + "    text: ~\n", (7, 11, "slides[0].text[0]"), "will read “~”", '"~"'),
        (HEAD + SLIDE + "    text:\n", (7, 10, "slides[0].text"), "empty", "write the words"),
        (
            HEAD + SLIDE + "    text: ['']\n",
            (7, 12, "slides[0].text[0]"),
            "empty",
            "write the words",
        ),
        (
            HEAD + SLIDE + "    picture: {image: ../a.png, alt: a}\n",
            (7, 22, "slides[0].picture.image"),
            "out of the deck",
            "images/spine.svg",
        ),
        (
            HEAD + SLIDE + "    picture: {image: images/b.png, alt: a}\n",
            (7, 22, "slides[0].picture.image"),
            "no file",
            "“a.png”",
        ),
        (
            HEAD + SLIDE + "    picture: {image: images/A.png, alt: a}\n",
            (7, 22, "slides[0].picture.image"),
            "“a.png”",
            "small and capital",
        ),
        (
            HEAD + SLIDE + "    picture: {image: images, alt: a}\n",
            (7, 22, "slides[0].picture.image"),
            "not an ordinary file",
            "copy it",
        ),
        (
            HEAD + SLIDE + "    picture: {image: images/a.png}\n",
            (7, 14, "slides[0].picture"),
            "no “alt”",
            "alt: what",
        ),
        (
            HEAD + SLIDE + "    picture: {image: images/a.png, alt: a, sensitive: needle}\n",
            (7, 14, "slides[0].picture"),
            "needle",
            "instead:",
        ),
        (
            HEAD + SLIDE + PICTURE + "  - id: a\n    heading: B\n" + PICTURE,
            (8, 9, "slides[1].id"),
            "two slides",
            "a-2",
        ),
        (
            HEAD + SLIDE + "    text: an [[unknown]] word\n",
            (7, 14, "slides[0].text[0]"),
            "does not explain “unknown”",
            "glossary",
        ),
        (
            HEAD + SLIDE + "    text: [one, 'two **bold']\n",
            (7, 22, "slides[0].text[1]"),
            "** for bold is not closed",
            "before and after",
        ),
        (HEAD + SLIDE + "    text: a [[b\n", (7, 13, "slides[0].text[0]"), "not closed", "]]"),
        (
            HEAD + SLIDE + "    text: Eat {food_rul}\n",
            (7, 15, "slides[0].text[0]"),
            "no clinic field is called “food_rul”",
            "fields:",
        ),
        (HEAD + "topic_icon: bonne\n" + SLIDE, (4, 13, "topic_icon"), "no icon “bonne”", "“bone”"),
        (HEAD + "review: {on: soon}\n" + SLIDE, (4, 14, "review.on"), "not a date", "2026-10-01"),
        (HEAD + "language: de\n" + SLIDE, (4, 1, ""), "written twice", "keep one"),
    ],
)
def test_a_mistake_is_told_where_it_stands(
    tmp_path: Path, deck: str, place: tuple[int, int, str], message: str, hint: str
) -> None:
    found = first(tmp_path, deck)
    assert found[:3] == place
    assert message in found[3]
    assert hint in found[4]


KINDS = {
    "compare": ("    sides: [{name: A, image: images/a.png, alt: A}]\n", "at least 2"),
    "cards": ("    cards: [{name: A, text: a}]\n", "at least 3"),
    "hotspots": (PICTURE + "    points: [{at: [2, 0], name: A, text: a}]\n", "too large"),
    "timeline": ("    marks: [{at: 2d, name: A, text: a}, {at: 1d, name: B, text: b}]\n", "order"),
    "question": ("    questions: [{ask: A, answers: [{text: a, reply: b}, {text: c, reply: d}]}]",
                 "none of these answers"),
    "summary": ("    points: [a, b, c, d]\n", "more than 3"),
    "choices": ("    choices: [{name: A}]\n", "at least 2"),
    "risks": ("    usual: []\n    call: [{text: a}]\n    now: [{text: a}]\n", "at least 1"),
    "video": ("    clip: {file: a.mp4, poster: images/a.png, alt: A, captions: {xx_1: a.vtt}}\n",
              "not a language code"),
}  # fmt: skip


@pytest.mark.parametrize("kind", KINDS)
def test_each_kind_has_rules_of_its_own(tmp_path: Path, kind: str) -> None:
    own, message = KINDS[kind]
    content = load(tmp_path, HEAD + SLIDE + f"    kind: {kind}\n" + own)
    assert any(message in problem.message for problem in content.problems)
    assert content.decks == ()


def test_every_mistake_of_a_deck_is_told_at_once(tmp_path: Path) -> None:
    deck = (
        "format: 1\ntitle: T\nlanguage: en\nslides:\n"
        "  - id: a\n    heading: B: c\n    text: ['[[x]]']\n"
        "  - id: b\n    heading: '**B'\n    picture: {image: no.png, alt: x, bogus: 1}\n"
        "  - just text\n"
        "  - id: d\n    kind: question\n    heading: D\n    questions:\n"
        "      - {ask: E, answers: [{text: f, right: yes, reply: g},"
        " {text: h, reply: i, see: z}]}\n"
    )
    lines = [line for line, _ in told(load(tmp_path, deck).problems)]
    assert lines == [6, 7, 9, 10, 10, 11, 16]


def test_a_good_deck_keeps_every_character(tmp_path: Path) -> None:
    text = "no\n1.10\n12:30\n<b>&amp;\ncafe\u0301\nتنظير"
    lines = "".join(f"      - '{line}'\n" for line in text.splitlines())
    deck = whole(load(tmp_path, HEAD + SLIDE + "    text:\n" + lines))
    assert "\n".join(deck.versions["en"].deck.slides[0].text) == text


def test_a_lone_text_is_a_list_of_one(tmp_path: Path) -> None:
    deck = whole(load(tmp_path, HEAD + SLIDE + "    text: one\n    ask: two?\n"))
    slide = deck.versions["en"].deck.slides[0]
    assert (slide.text, slide.ask) == (["one"], ["two?"])


def test_files_are_found_with_their_place(tmp_path: Path) -> None:
    deck = whole(load(tmp_path, HEAD + SLIDE + PICTURE))
    (use,) = deck.files
    assert use.file == tmp_path / "images" / "a.png"
    assert (use.role, use.place.line, use.place.path) == ("picture", 7, "slides[0].picture.image")


def test_links_and_devices_are_refused_without_opening_them(tmp_path: Path) -> None:
    deck = tmp_path / "deck"
    write(deck, HEAD + SLIDE)
    (tmp_path / "secret.png").write_bytes(b"secret")
    os.mkfifo(deck / "fifo.png")
    (deck / "out.png").symlink_to(tmp_path / "secret.png")
    (deck / "loop.png").symlink_to("loop.png")
    (deck / "zero.png").symlink_to("/dev/zero")
    (deck / "empty.png").touch()
    for name in ("fifo", "out", "loop", "zero", "empty"):
        picture = f"    picture: {{image: {name}.png, alt: A}}\n"
        assert len(load(deck, HEAD + SLIDE + picture).problems) == 1, name


def test_composed_and_decomposed_names_are_the_same_file(tmp_path: Path) -> None:
    write(tmp_path, HEAD + SLIDE)
    (tmp_path / "caf\u00e9.png").write_bytes(b"x")
    picture = "    picture: {image: cafe\u0301.png, alt: A}\n"
    assert whole(load(tmp_path, HEAD + SLIDE + picture)).files[0].file.name == "caf\u00e9.png"


def test_several_decks_stand_in_folders_of_their_own(tmp_path: Path) -> None:
    write(tmp_path / "Knee MRI", HEAD + SLIDE)
    write(tmp_path / "back-pain", HEAD + SLIDE)
    write(tmp_path / "broken", HEAD)
    (tmp_path / "notes").mkdir()
    content = load_content(tmp_path, today=TODAY)
    assert [deck.id for deck in content.decks] == ["knee-mri", "back-pain"]
    assert [problem.file for problem in content.problems] == [str(tmp_path / "broken/deck.yaml")]


@pytest.mark.parametrize("name", ["absent", "a\0b", "x" * 300])
def test_a_folder_that_is_none_is_a_problem(tmp_path: Path, name: str) -> None:
    content = load_content(tmp_path / name)
    assert [problem.severity for problem in content.problems] == ["error"]


def test_an_empty_folder_is_told_what_to_do(tmp_path: Path) -> None:
    (problem,) = load_content(tmp_path).problems
    assert "kiosk new" in problem.hint


@pytest.mark.parametrize(
    ("review", "message"),
    [
        ("{by: A, on: 2026-01-01, due: 2026-11-21}", "the review was due on 2026-11-21"),
        ("{by: A, on: 2026-01-01, due: 2026-12-22}", "the review is due on 2026-12-22"),
        ("{by: A, on: 2026-01-01, due: 2026-12-23}", None),
        ("{by: A}", "the review has no date"),
        ("{by: null, on: ~, due:}", None),
    ],
)
def test_staff_are_told_of_a_review_30_days_ahead(
    tmp_path: Path, review: str, message: str | None
) -> None:
    content = load(tmp_path, HEAD + f"review: {review}\n" + SLIDE)
    assert [p.message for p in content.problems] == ([message] if message else [])
    assert len(content.decks) == 1


def test_a_broken_deck_still_tells_what_is_wrong_in_its_translations(tmp_path: Path) -> None:
    content = load(tmp_path, HEAD, deck_es_yaml="format: 1\nlanguage: es\ntitel: T\n")
    assert [problem.file for problem in content.problems] == [
        str(tmp_path / "deck.es.yaml"),
        str(tmp_path / "deck.yaml"),
    ]


def test_what_is_sound_in_a_broken_deck_can_be_looked_at(tmp_path: Path) -> None:
    broken = "  - id: b\n    heading: B\n    bogus: 1\n"
    content = load(tmp_path, HEAD + SLIDE + PICTURE + broken)
    (deck,) = content.readable
    assert content.decks == ()
    assert deck.is_salvaged
    assert [use.typed for use in deck.files] == ["images/a.png"]


def test_behind_a_mistake_the_files_of_the_same_picture_are_looked_for(tmp_path: Path) -> None:
    deck = HEAD + SLIDE + "    picture: {image: images/none.png}\n"
    found = told(load(tmp_path, deck).problems)
    assert [line for line, _ in found] == [7, 7]
    assert any("no “alt” words" in text for _, text in found)
    assert any("no file “images/none.png”" in text for _, text in found)


def test_behind_a_quote_that_is_never_closed_reading_goes_on(tmp_path: Path) -> None:
    deck = HEAD + SLIDE + '    text: "never closed\n    hedding: x\n'
    found = told(load(tmp_path, deck).problems)
    assert [line for line, _ in found] == [7, 8]
    assert "“hedding” is not known" in found[1][1]


def test_a_key_that_is_only_typed_wrong_is_not_missing_as_well(tmp_path: Path) -> None:
    deck = HEAD + SLIDE.replace("heading:", "hedding:")
    (found,) = load(tmp_path, deck).problems
    assert found.line == 6
    assert found.hint == "did you mean “heading”?"
