from __future__ import annotations

import json
from typing import TYPE_CHECKING

from kiosk.content.edition import read_current
from kiosk.viewmodels.book import Book, open_book
from tests.worker.sample_edition import build_sample_edition, picture

if TYPE_CHECKING:
    from pathlib import Path


def book_of(state: Path, *, skipped: frozenset[str] = frozenset()) -> Book:
    edition = read_current(state)
    assert edition is not None
    return open_book(edition, "sample", "en", skipped)


def test_files_become_urls_of_the_edition(tmp_path: Path) -> None:
    folder = build_sample_edition(tmp_path)
    slides = book_of(tmp_path).words["slides"]
    index = next(i for i, slide in enumerate(slides) if slide.get("picture"))
    shown = book_of(tmp_path).slide(index, no_needles=False)["picture"]
    assert shown["file"] == (folder / "pictures/base.png").as_uri()
    assert shown["zoom"]["file"] == (folder / "pictures/zoom.png").as_uri()


def test_outside_the_deck_there_is_no_slide(tmp_path: Path) -> None:
    build_sample_edition(tmp_path)
    assert book_of(tmp_path).slide(-1, no_needles=False) == {}
    assert book_of(tmp_path).slide(999, no_needles=False) == {}


def test_patients_who_want_no_needles_get_the_other_drawing(tmp_path: Path) -> None:
    folder = build_sample_edition(tmp_path)
    calm = picture(file="pictures/zoom.png", alt="A calm joint")
    needle = picture(sensitive="needle", instead=calm, alt="A needle at the joint")
    path = folder / "decks/sample/en.json"
    words = json.loads(path.read_text())
    words["slides"][0]["picture"] = needle
    path.write_text(json.dumps(words))
    book = book_of(tmp_path)
    assert book.slide(0, no_needles=False)["picture"]["alt"] == "A needle at the joint"
    assert book.slide(0, no_needles=True)["picture"]["alt"] == "A calm joint"


def test_slides_in_quarantine_are_left_out(tmp_path: Path) -> None:
    build_sample_edition(tmp_path)
    every = [slide["id"] for slide in book_of(tmp_path).words["slides"]]
    kept = book_of(tmp_path, skipped=frozenset({f"sample/{every[1]}"})).words["slides"]
    assert [slide["id"] for slide in kept] == [every[0], *every[2:]]
