"""The first page of a proof, and the place to sign at its end."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING

from kiosk.proof.writing import heading, labelled, paragraph

if TYPE_CHECKING:
    from kiosk.content.shapes import Deck, Language, Start

STATUSES = {
    "source": "This is the language that the deck was written in.",
    "draft": "A draft. Nobody has checked it yet.",
    "translated": "Translated. Nobody has checked it yet.",
    "reviewed": "Translated and checked.",
}
SIGNATURE = "Checked by {0}  Date {1}  Signature {0}".format("_" * 28, "_" * 14)


@dataclass(frozen=True)
class Front:
    """What the first page tells; `fields` are (name, the words that patients read)."""

    start: Start
    deck: Deck
    language: Language
    fields: tuple[tuple[str, str], ...]


def front_html(front: Front, picture: str) -> str:
    """Return the first page; `picture` is the element that shows the start screen."""
    deck, code = front.deck, front.language["code"]
    words = [deck[key][code] for key in ("summary", "notice") if deck[key].get(code)]
    return "".join(
        [
            paragraph("where", "Proof, to read and sign"),
            f"<h1>{escape(deck['title'][code]['plain'])}</h1>",
            *(paragraph("", line["plain"]) for line in words),
            picture,
            _described(deck, code),
            _rows(_facts(front)),
            heading("Who stands behind it"),
            _rows(_review(deck)),
            heading("Your clinic"),
            _rows(_clinic(front)),
        ]
    )


def end_html() -> str:
    """Return the place to sign."""
    lines = [
        "☐  Everything is right as it is.",
        "☐  It is right after these changes (slide, and what to write instead):",
        *["_" * 80] * 6,
        SIGNATURE,
    ]
    return heading("To sign") + "".join(paragraph("sign", line) for line in lines)


def _described(deck: Deck, code: str) -> str:
    alt = deck["cover"][code]["alt"] if deck["cover"].get(code) else ""
    return labelled("The cover, for people who cannot see it", alt) if alt else ""


def _facts(front: Front) -> list[tuple[str, str]]:
    deck, language = front.deck, front.language
    minutes = deck["minutes"][language["code"]]
    return [
        ("Language", f"{language['name']} ({language['code']})"),
        ("Translation", STATUSES[language["status"]]),
        ("Slides", f"{deck['slides']}, of which {deck['core']} are in the short tour"),
        ("Minutes", f"{minutes['all']}, the short tour {minutes['quick']}"),
        ("Date", dt.datetime.now().astimezone().date().isoformat()),
        ("Edition", front.start["id"]),
    ]


def _review(deck: Deck) -> list[tuple[str, str]]:
    review = deck["review"]
    if not review["by"]:
        return [("Checked by", "Nobody yet. Patients read that this is sample content.")]
    return [
        ("Checked by", ", ".join(filter(None, (review["by"], review["role"])))),
        ("Checked on", review["on"] or "no date"),
        ("Next check", review["due"] or "no date"),
    ]


def _clinic(front: Front) -> list[tuple[str, str]]:
    clinic = front.start["clinic"]
    empty = "(empty)"
    rows = [("Name", clinic["name"] or empty), ("Phone", clinic["phone"] or empty)]
    number = ("Emergency number", clinic["emergency_number"] or empty)
    named = {name for name, _ in front.fields}
    return [*rows, *([] if number[0] in named else [number]), *front.fields]


def _rows(rows: list[tuple[str, str]]) -> str:
    return "".join(labelled(name, words) for name, words in rows)
