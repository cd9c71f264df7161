from __future__ import annotations

import shutil
from pathlib import PurePath
from typing import TYPE_CHECKING

import pytest

from kiosk.cli import main
from kiosk.content import translation_text, translation_update
from kiosk.content.load import load_content
from kiosk.resources import assets
from tests.content.writing import load, told, whole, write

if TYPE_CHECKING:
    from pathlib import Path

DECKS = assets() / "decks"
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
    text: [One, "{food_rule}", Two]
    picture: {image: images/a.png, alt: A joint}
    more: [{title: More, text: [Three]}]
  - id: b
    chapter: Your back
    heading: Bye
"""
WORDS = {
    "title:": "Espaldas",
    "Your back:": "Su espalda",
    "term:": "articulación",
    "meaning:": "Una pequeña.",
    "# en: Hello": "Hola",
    "# en: One": "Uno: “así”",
    "# en: Two": "Dos",
    "# en: A joint": "Una articulación",
    "# en: More": "Más",
    "# en: Three": "Tres",
    "# en: Bye": "Adiós",
}


def translate(folder: Path) -> int:
    return main(["translate", "es", str(folder)])


def text(folder: Path) -> str:
    return (folder / "deck.es.yaml").read_text(encoding="utf-8")


def save(folder: Path, words: str) -> None:
    (folder / "deck.es.yaml").write_text(words, encoding="utf-8")


def change(folder: Path, old: str, new: str) -> None:
    deck = folder / "deck.yaml"
    assert old in deck.read_text(encoding="utf-8")
    deck.write_text(deck.read_text(encoding="utf-8").replace(old, new), encoding="utf-8")


def filled(folder: Path) -> None:
    """Do what a translator does: write the words behind the keys and hyphens."""
    write(folder, DECK)
    assert translate(folder) == 0
    lines = text(folder).splitlines()
    for number, line in enumerate(lines):
        for sign, words in WORDS.items():
            if line.strip() == sign:
                at = number + 1 if sign.startswith("#") else number
                lines[at] += f' "{words}"'
    save(folder, "\n".join(lines))


def test_an_editor_finds_the_schema_that_lies_beside_the_deck(tmp_path: Path) -> None:
    write(tmp_path, DECK)
    (tmp_path / "schema").mkdir()
    (tmp_path / "schema/translation.schema.json").write_text("{}")
    for _ in range(2):
        assert translate(tmp_path) == 0
        lines = text(tmp_path).splitlines()
        assert lines[0] == "# yaml-language-server: $schema=schema/translation.schema.json"
        assert lines[1] == "# Español (es)"
        assert sum("$schema" in line for line in lines) == 1


def test_a_fresh_file_asks_for_every_line_below_its_source(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write(tmp_path, DECK)
    assert translate(tmp_path) == 0
    assert "11 lines to translate, 0 to compare" in capsys.readouterr().out
    assert "\n    # en: Hello\n    heading:\n" in text(tmp_path)
    assert '\n      # en: One\n      -\n      - "{food_rule}"\n' in text(tmp_path)
    assert "\n      # en: More\n      - title:\n" in text(tmp_path)


def test_a_fresh_file_keeps_no_deck_from_the_screen(tmp_path: Path) -> None:
    write(tmp_path, DECK)
    translate(tmp_path)
    deck = whole(load(tmp_path, DECK))
    assert list(deck.versions) == ["en"]


@pytest.mark.parametrize("folder", sorted(DECKS.iterdir()), ids=lambda folder: folder.name)
def test_a_fresh_file_of_a_bundled_deck_has_no_mistakes(folder: Path, tmp_path: Path) -> None:
    shutil.copytree(folder, tmp_path / folder.name)
    assert main(["translate", "he", str(tmp_path / folder.name)]) == 0
    found = load_content(tmp_path / folder.name).problems
    assert [p for p in found if p.severity == "error"] == []
    assert any(PurePath(p.file).name == "deck.he.yaml" for p in found)


def test_a_filled_file_is_offered_and_nothing_about_it_is_told(tmp_path: Path) -> None:
    filled(tmp_path)
    content = load(tmp_path, DECK)
    assert content.problems == ()
    spanish = whole(content).versions["es"].deck
    assert [slide.heading for slide in spanish.slides] == ["Hola", "Adiós"]
    assert spanish.slides[0].text == ["Uno: “así”", "{food_rule}", "Dos"]


def test_a_second_run_changes_nothing(tmp_path: Path) -> None:
    filled(tmp_path)
    translate(tmp_path)
    once = text(tmp_path)
    translate(tmp_path)
    assert text(tmp_path) == once
    assert all(words in once for words in WORDS.values())


def test_a_changed_line_is_marked_until_the_translator_takes_the_mark_away(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    filled(tmp_path)
    translate(tmp_path)
    change(tmp_path, "Hello", "Good day")
    message = "the English words of this line have changed since"
    for _ in range(2):
        translate(tmp_path)
        assert "0 lines to translate, 1 to compare" in capsys.readouterr().out.splitlines()[-1]
        assert "    # en before: Hello\n    # en: Good day\n    heading: Hola" in text(tmp_path)
        deck = (tmp_path / "deck.yaml").read_text(encoding="utf-8")
        assert [found for _, found in told(load(tmp_path, deck).problems)] == [message]
    kept = [line for line in text(tmp_path).splitlines() if "# CHANGED" not in line]
    save(tmp_path, "\n".join(kept))
    translate(tmp_path)
    assert "en before" not in text(tmp_path)
    assert load(tmp_path, deck).problems == ()


def test_words_follow_their_line_when_lines_move(tmp_path: Path) -> None:
    filled(tmp_path)
    translate(tmp_path)
    change(tmp_path, "text: [One,", "text: [Zero, One,")
    translate(tmp_path)
    assert '# en: Zero\n      -\n      # en: One\n      - "Uno: “así”"\n' in text(tmp_path)
    assert "# CHANGED" not in text(tmp_path).partition("slides:")[2]


def test_words_follow_their_line_to_another_slide(tmp_path: Path) -> None:
    filled(tmp_path)
    translate(tmp_path)
    change(tmp_path, "id: b", "id: goodbye")
    translate(tmp_path)
    assert "goodbye:\n    # en: Bye\n    heading: " in text(tmp_path)
    assert "Adiós" in text(tmp_path)


def test_words_that_the_deck_no_longer_asks_for_stay_as_comments(tmp_path: Path) -> None:
    filled(tmp_path)
    change(tmp_path, "    more: [{title: More, text: [Three]}]\n", "")
    for _ in range(2):
        translate(tmp_path)
        assert text(tmp_path).count('\n# slides.a.more[0].text[0]: "Tres"') == 1
    deck = (tmp_path / "deck.yaml").read_text(encoding="utf-8")
    assert list(whole(load(tmp_path, deck)).versions) == ["en", "es"]


def test_a_file_that_was_written_by_hand_keeps_its_words_and_comments(tmp_path: Path) -> None:
    write(tmp_path, DECK)
    hand = """\
# by Ana
format: 1
language: es
translation: {status: translated, by: Ana}
ask_your_clinic: Pregunte aquí  # to the point
slides:
  # is this too short?
  a: {heading: Hola, text: Uno}
  b:
    heading: |
      Adiós
      y gracias
    odd: Raro
# the end
"""
    save(tmp_path, hand)
    for _ in range(2):
        assert translate(tmp_path) == 0
        found = text(tmp_path)
        for kept in ("Hola", "Uno", '"Adiós\\ny gracias\\n"', "Raro", "Pregunte aquí"):
            assert found.count(kept) == 1
        for note in ("# by Ana", "# to the point", "# is this too short?", "# the end"):
            assert found.count(f"{note}\n") == 1
        assert "  status: translated\n  by: Ana\n" in found


@pytest.mark.parametrize("broken", ["slides: [", "a: 1\na: 2\n", ""])
def test_a_file_with_mistakes_is_left_as_it_is(
    tmp_path: Path, broken: str, capsys: pytest.CaptureFixture[str]
) -> None:
    write(tmp_path, DECK)
    save(tmp_path, broken)
    assert translate(tmp_path) == 1
    assert text(tmp_path) == broken
    assert "deck.es.yaml:" in capsys.readouterr().err


def test_a_save_while_we_work_wins(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    filled(tmp_path)
    mine = text(tmp_path) + "# saved meanwhile\n"
    write_text = translation_text.text_of

    def slowly(*words: object) -> str:
        save(tmp_path, mine)
        return write_text(*words)  # type: ignore[arg-type] # passed on as they came

    monkeypatch.setattr(translation_update, "text_of", slowly)
    assert translate(tmp_path) == 1
    assert text(tmp_path) == mine
    assert "run “kiosk translate” again" in capsys.readouterr().err


def test_captions_that_are_there_are_named(tmp_path: Path) -> None:
    clip = """\
  - id: c
    kind: video
    heading: Watch
    clip: {file: a.mp4, poster: images/a.png, alt: A clip, captions: {en: captions/c.en.vtt}}
"""
    write(tmp_path, DECK + clip)
    (tmp_path / "captions").mkdir()
    (tmp_path / "captions" / "c.es.vtt").write_text("WEBVTT\n")
    translate(tmp_path)
    assert "captions: captions/c.es.vtt\n" in text(tmp_path)


@pytest.mark.parametrize(
    ("language", "code", "message"),
    [
        ("Spanish!", 2, "“Spanish!” is no language code"),
        ("en", 1, "the deck is written in this language"),
    ],
)
def test_a_language_that_cannot_be_is_refused(
    tmp_path: Path, language: str, code: int, message: str, capsys: pytest.CaptureFixture[str]
) -> None:
    write(tmp_path, DECK)
    assert main(["translate", language, str(tmp_path)]) == code
    assert message in capsys.readouterr().err
    assert not list(tmp_path.glob("deck.*.yaml"))
