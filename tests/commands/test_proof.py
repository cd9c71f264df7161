from __future__ import annotations

import json
import subprocess
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QSizeF
from PySide6.QtGui import QColor
from PySide6.QtPdf import QPdfDocument

from kiosk.content.edition import edition_ids, read_current, read_words
from kiosk.content.loaded import Content, LoadedClinic
from kiosk.platform.programs import command, environment
from kiosk.proof.front import SIGNATURE
from kiosk.proof.making import make_proof
from kiosk.proof.publishing import Publishing
from kiosk.proof.words import clock, facts, span
from kiosk.proof.writing import slide_html
from tests.worker.sample_edition import build_sample_edition, line
from tests.worker.small_deck import picture_slide, write_deck
from tests.worker.worker_runs import current

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


pytestmark = pytest.mark.usefixtures("qapp")

LETTER = QSizeF(612, 792)
PANEL = QColor(214, 232, 230)
"""The colour of the sample's picture."""


class Reader:
    """Somebody who reads a PDF: spaces and line ends tell them nothing."""

    def __init__(self, path: Path) -> None:
        self.document = QPdfDocument()
        assert self.document.load(str(path)) is QPdfDocument.Error.None_
        self.pages = [
            self.document.getAllText(page).text() for page in range(self.document.pageCount())
        ]
        self.words = squeezed("".join(self.pages))

    def reads(self, words: str) -> bool:
        return squeezed(words) in self.words


def squeezed(words: str) -> str:
    return "".join(words.split())


def lines_in(value: object) -> Iterator[str]:
    if isinstance(value, dict):
        if "plain" in value:
            yield value["plain"]
        if value.get("alt"):
            yield value["alt"]
        for item in value.values():
            yield from lines_in(item)
    elif isinstance(value, list):
        for item in value:
            yield from lines_in(item)


def proof(state: Path, language: str | None = None, paper: str = "A4") -> Reader:
    edition = read_current(state)
    assert edition is not None
    seen: list[tuple[int, int]] = []
    path = state / "proof.pdf"
    content = Content((), LoadedClinic(), ())
    pages = make_proof(
        state,
        edition,
        content,
        path,
        language=language,
        paper=paper,
        on_progress=lambda done, total: seen.append((done, total)),
    )
    reader = Reader(path)
    assert pages == len(reader.pages)
    total = edition.start["decks"][0]["slides"]
    assert seen == [(number, total) for number in range(1, total + 1)]
    return reader


def test_every_line_of_every_kind_of_slide_is_written_out(tmp_path: Path) -> None:
    folder = build_sample_edition(tmp_path)

    reader = proof(tmp_path)

    words = read_words(folder, "sample", "en")
    assert [text for text in lines_in(words) if not reader.reads(text)] == []
    assert reader.reads("A study, A press, 2025")
    assert all(squeezed(SIGNATURE) in squeezed(page) for page in reader.pages)


def test_the_first_page_says_what_this_is_and_who_stands_behind_it(tmp_path: Path) -> None:
    folder = build_sample_edition(tmp_path)

    first = squeezed(proof(tmp_path).pages[0])

    told = ("Facet joint injections for back pain", "Hill Street Clinic", "911", "sample content")
    assert all(squeezed(words) in first for words in (*told, folder.name, "English (en)"))


def test_each_slide_is_shown_as_patients_see_it(tmp_path: Path) -> None:
    build_sample_edition(tmp_path)

    reader = proof(tmp_path)

    shown = reader.document.render(1, reader.document.pagePointSize(1).toSize())
    colours = [
        shown.pixelColor(x, y)
        for x in range(50, shown.width() - 50, 3)
        for y in range(100, shown.height() // 3, 3)
    ]
    # JPEG moves colours a little
    assert any(near(colour, PANEL) for colour in colours)


def near(one: QColor, other: QColor) -> bool:
    pairs = zip(one.getRgb()[:3], other.getRgb()[:3], strict=True)  # type: ignore[index]  # a tuple
    return all(abs(a - b) <= 6 for a, b in pairs)


def test_arabic_stands_on_the_right(tmp_path: Path) -> None:
    build_sample_edition(tmp_path)

    reader = proof(tmp_path, "ar")

    edge = reader.document.pagePointSize(1).width() - 60
    heading = [piece.boundingRect() for piece in reader.document.getAllText(1).bounds()]
    assert max(piece.right() for piece in heading if piece.top() < 100) > edge
    assert "Nobodyhascheckedityet" in squeezed(reader.pages[0])


def test_paper_may_be_letter(tmp_path: Path) -> None:
    build_sample_edition(tmp_path)

    assert proof(tmp_path, paper="Letter").document.pagePointSize(0) == LETTER


def test_a_part_that_is_new_to_us_is_written_out_as_well() -> None:
    slide = {
        "id": "a",
        "heading": line("A"),
        "dances": [{"name": line("Polka"), "step": line("x")}],
    }

    html = slide_html(slide, 1, 1, "")

    assert "Polka" in html
    assert "Step" in html


def test_words_cannot_become_markup() -> None:
    slide = {"id": "a", "heading": line("<img src=x>"), "text": [line("a < b & c")]}

    html = slide_html(slide, 1, 1, "")

    assert "<img" not in html
    assert "a &lt; b &amp; c" in html


@pytest.mark.parametrize(
    ("part", "told"),
    [
        ({"right": True}, "This is the right answer."),
        ({"see": "a-slide"}, "It offers to look at the slide “a-slide”."),
        ({"at_hours": 72.0}, "At 3 days."),
        ({"at_hours": 0.0, "low": 6, "high": 8}, "At 0 hours: 6 to 8."),
        ({"from_hours": 0.0, "to_hours": 8.0}, "From 0 hours to 8 hours."),
    ],
)
def test_what_a_part_does_is_told(part: dict[str, object], told: str) -> None:
    assert facts(part) == [told]


def test_times_read_as_people_say_them() -> None:
    assert (span(36.0), span(336.0), clock(65_000)) == ("36 hours", "14 days", "1:05")


def kiosk_proof(*words: str) -> subprocess.CompletedProcess[str]:
    run = command("kiosk", "proof", *words)
    return subprocess.run(run, env=environment(), capture_output=True, text=True, check=False)


def test_the_command_writes_a_pdf_of_a_folder(tmp_path: Path) -> None:
    deck = write_deck(
        tmp_path / "deck",
        slides=[picture_slide("plain.png") | {"text": ["Food: {food_rule}"]}],
        fields={"food_rule": {"name": "Food before the shot"}},
        summary="What it is.",
    )
    (deck / "clinic.yaml").write_text(json.dumps({"fields": {"food_rule": "Eat as usual."}}))
    out = tmp_path / "out.pdf"

    done = kiosk_proof(str(deck), "--out", str(out))

    assert (done.returncode, done.stdout) == (0, f"{out}: 3 pages\n"), done.stderr
    assert "Slide 1 of 1" in done.stderr
    reader = Reader(out)
    assert reader.reads("Food before the shot: Eat as usual.")
    assert reader.reads("Food: Eat as usual.")


def test_a_deck_with_errors_gives_problems_and_no_pdf(tmp_path: Path) -> None:
    deck = write_deck(tmp_path / "deck", slides=[picture_slide("gone.png")])
    out = tmp_path / "out.pdf"

    done = kiosk_proof(str(deck), "--out", str(out))

    assert done.returncode == 1
    assert "deck.yaml:" in done.stdout
    assert "gone.png" in done.stdout
    assert not out.exists()


def test_a_language_that_is_not_there_is_told_with_those_that_are(tmp_path: Path) -> None:
    deck = write_deck(tmp_path / "deck")

    done = kiosk_proof(str(deck), "--out", str(tmp_path / "out.pdf"), "--language", "es")

    assert done.returncode == 2
    assert done.stderr.splitlines()[-1] == "No deck here is complete in “es” → choose of: en."


def test_a_folder_that_is_not_there_is_told_at_once(tmp_path: Path) -> None:
    done = kiosk_proof("--out", str(tmp_path / "gone" / "out.pdf"))

    assert done.returncode == 2
    assert done.stderr.startswith("There is no folder")


def test_only_the_folder_that_was_asked_for_is_prepared(tmp_path: Path) -> None:
    state = tmp_path / "state"
    folder = write_deck(tmp_path / "content")
    assert Publishing(folder, state, None).run(lambda _done, _total: None).published
    (edition,) = edition_ids(state)
    assert [deck["id"] for deck in current(state).start["decks"]] == ["content"]
    assert edition == current(state).start["id"]
