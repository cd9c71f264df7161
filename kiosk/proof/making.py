"""Makes a proof of everything that is published in a state folder."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter

from kiosk.content.edition import read_words
from kiosk.proof.front import Front, end_html, front_html
from kiosk.proof.paper import Paper
from kiosk.proof.pictures import Screens
from kiosk.proof.writing import glossary_html, slide_html, sources_html

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from kiosk.content.edition import Edition
    from kiosk.content.loaded import Content
    from kiosk.content.shapes import Deck, Language

FRONT_SHARE = 0.62


class Source(NamedTuple):
    """Where the words and the pictures of a proof come from."""

    edition: Edition
    content: Content
    screens: Screens


def make_proof(
    state: Path,
    edition: Edition,
    content: Content,
    path: Path,
    *,
    language: str | None,
    paper: str,
    on_progress: Callable[[int, int], None],
) -> int:
    """Write all decks that speak `language` (None: each in its own); return the pages.

    `content` is where the edition came from; `on_progress` hears (slides done, slides in all).
    """
    chosen = [
        (deck, found) for deck in edition.start["decks"] if (found := _language(deck, language))
    ]
    total = sum(deck["slides"] for deck, _ in chosen)
    first, spoken = chosen[0]
    screens = Screens(state)
    sheets = Paper(path, paper, first["title"][spoken["code"]]["plain"])
    done = 0
    try:
        for deck, spoken in chosen:
            for _ in _deck(Source(edition, content, screens), sheets, deck, spoken):
                done += 1
                on_progress(done, total)
        sheets.add(end_html(), "en", None, right_to_left=False)
    finally:
        sheets.close()
        screens.close()
    return sheets.pages


def _deck(source: Source, sheets: Paper, deck: Deck, spoken: Language) -> Iterator[None]:
    """Write a deck; yield after each slide."""
    code, way = spoken["code"], spoken["rtl"]
    words = read_words(source.edition.folder, deck["id"], code)
    fields = _fields(source.content, deck["id"], code)
    image = _framed(source.screens.start(deck["id"], code))
    picture = sheets.picture(image, FRONT_SHARE)
    html = front_html(Front(source.edition.start, deck, spoken, fields), picture)
    sheets.add(html, code, image, right_to_left=way)
    count = len(words["slides"])
    pictures = source.screens.slides(deck["id"], code, count)
    for number, (slide, shown) in enumerate(zip(words["slides"], pictures, strict=True), 1):
        image = _framed(shown)
        html = slide_html(slide, number, count, sheets.picture(image))
        sheets.add(html, code, image, right_to_left=way)
        yield
    end = glossary_html(words) + sources_html(words)
    if end:
        sheets.add(end, code, None, right_to_left=way)


def _language(deck: Deck, code: str | None) -> Language | None:
    """Return the language asked for, or the deck's own, which comes first."""
    return next((row for row in deck["languages"] if code in {None, row["code"]}), None)


def _fields(content: Content, deck_id: str, code: str) -> tuple[tuple[str, str], ...]:
    """Return the deck's clinic fields with the words that patients read in their place."""
    deck = next((deck for deck in content.decks if deck.id == deck_id), None)
    if deck is None or code not in deck.versions:
        return ()
    declared = deck.versions[deck.source].deck.fields
    texts = deck.versions[code].known.fields
    return tuple((field.name, texts[name]) for name, field in declared.items())


def _framed(image: QImage) -> QImage:
    """Draw a thin edge, because a white slide has none on white paper."""
    framed = image.convertToFormat(QImage.Format.Format_RGB32)
    painter = QPainter(framed)
    painter.setPen(Qt.GlobalColor.gray)
    painter.drawRect(framed.rect().adjusted(0, 0, -1, -1))
    painter.end()
    return framed
