"""From loaded decks and the clinic's facts to the pages of an edition."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, Any, Literal, cast

from kiosk.content.edition import EDITION_FORMAT
from kiosk.content.palette import palette
from kiosk.worker.collecting import DeckMedia, Media
from kiosk.worker.media import Wanted
from kiosk.worker.minutes import minutes
from kiosk.worker.publishing import Pages
from kiosk.worker.slides import SlideWriter, plain_picture

if TYPE_CHECKING:
    from datetime import date

    from kiosk.content.loaded import Content, LoadedClinic, LoadedDeck, Version
    from kiosk.content.shapes import (
        Chapter,
        Clinic,
        Deck,
        Language,
        Line,
        Picture,
        Screen,
        Start,
        Words,
    )

Origin = Literal["bundled", "clinic"]


def write_pages(content: Content, media: Media, screen: Screen, origin: Origin) -> Pages:
    """Return what goes into the edition; `media` hears about every file on the way.

    Decks with errors are in it as well, so that their files are checked: it is for the caller not
    to publish such pages.
    """
    words: dict[str, Words] = {}
    decks = [_deck(deck, media, words) for deck in content.readable]
    start: Start = {
        "format": EDITION_FORMAT,
        "id": "",
        "source": origin,
        "clinic": _clinic(content.clinic, media),
        "screen": screen,
        "said": "",
        "decks": decks,
    }
    return Pages(start, words, media.used)


def _clinic(loaded: LoadedClinic, media: Media) -> Clinic:
    clinic, logo = loaded.clinic, None
    if loaded.logo and loaded.folder:
        use = loaded.logo
        item = Wanted("picture", loaded.folder, use.typed, use.file, "logo", zoom=False)
        logo = plain_picture(media.note(item, use.place), clinic.name)
    return {
        "name": clinic.name,
        "phone": clinic.phone,
        "logo": cast("Picture | None", logo),
        "emergency_number": loaded.emergency_number,
        "colours": palette(clinic.colours),
    }


def _deck(deck: LoadedDeck, media: Media, words: dict[str, Words]) -> Deck:
    source = deck.versions[deck.source].deck
    out: Deck = {
        "id": deck.id,
        "title": {},
        "summary": {},
        "notice": {},
        "icon": source.topic_icon,
        "cover": {},
        "languages": [],
        "minutes": {},
        "slides": 0,
        "core": 0,
        "review": {
            "by": source.review.by,
            "role": source.review.role,
            "on": _day(source.review.on),
            "due": _day(source.review.due),
        },
        "words": {},
    }
    for code, version in deck.versions.items():
        writer = SlideWriter(version, DeckMedia(media, deck, version))
        written = _words(version, writer)
        path = f"decks/{deck.id}/{code}.json"
        words[path] = written
        out["words"][code] = path
        out["title"][code] = version.line(version.deck.title)
        out["summary"][code] = version.line(version.deck.summary or "")
        out["notice"][code] = version.line(version.deck.notice or "")
        if version.deck.cover:
            out["cover"][code] = cast("Picture", writer.still(version.deck.cover, ("cover",)))
        language: Language = {
            "code": code,
            "name": version.language.name,
            "rtl": version.language.rtl,
            "status": version.status,
        }
        out["languages"].append(language)
        out["minutes"][code] = minutes(written["slides"])
        out["slides"] = len(written["slides"])
        out["core"] = sum(slide["level"] == "core" for slide in written["slides"])
    return out


def _words(version: Version, writer: SlideWriter) -> Words:
    slides = [
        writer.slide(slide, ("slides", number)) for number, slide in enumerate(version.deck.slides)
    ]
    if slides[-1]["kind"] != "summary" and version.deck.remember:
        slides.append(_summary(version))
    return {
        "glossary": {
            key: {"term": version.line(term.term), "meaning": version.line(term.meaning)}
            for key, term in version.terms.items()
        },
        "sources": [
            {"title": s.title, "publisher": s.publisher, "year": s.year, "where": s.where}
            for s in version.deck.sources
        ],
        "chapters": _number_chapters(slides, version.line(version.deck.title)),
        "slides": slides,
    }


def _summary(version: Version) -> dict[str, Any]:
    """Make the closing slide from what the deck wants remembered."""
    return {
        "id": "summary",
        "kind": "summary",
        "chapter": None,
        "level": "core",
        "heading": version.line(version.deck.title),
        "text": [],
        "picture": None,
        "more": [],
        "ask": [],
        "narration": None,
        "points": [version.line(point) for point in version.deck.remember],
        "thanks": None,
        "clean_hands": True,
    }


def _number_chapters(slides: list[dict[str, Any]], title: Line) -> list[Chapter]:
    """Give every slide its chapter; one that names none stays in the chapter before it."""
    chapters: list[Chapter] = []
    for number, slide in enumerate(slides):
        name = slide["chapter"]
        if not chapters or (name and name != chapters[-1]["name"]["plain"]):
            line: Line = {"plain": name, "styled": escape(name)} if name else title
            chapters.append({"name": line, "first": number})
        slide["chapter"] = chapters[-1]["name"]["plain"]
        slide["chapter_index"] = len(chapters) - 1
    return chapters


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None
