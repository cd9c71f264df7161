"""What staff changed from one edition to the next."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from kiosk.content.edition import (
    EDITIONS_FOLDER,
    BrokenEdition,
    current_id,
    edition_ids,
    read_edition,
    read_words,
)

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

MOST = 8
START = "start screen"
"""Stands for a slide's id where the words of the start screen are meant."""
Slides = dict[tuple[str, str, str], dict[str, Any]]


class Change(NamedTuple):
    """One slide that is new, changed or gone; or the whole edition: first, media or damaged.

    `heading` is the slide's heading where there is one; `slides` counts those of a first edition.
    """

    kind: str
    deck: str = ""
    language: str = ""
    slide: str = ""
    heading: str = ""
    slides: int = 0


def saves(state: Path) -> list[str]:
    """Return the ids of the editions that staff can tell apart, oldest first.

    What was saved is shown at once and, spoken, a little later once more: that counts as one, by
    its newest edition or by the one on the screen.
    """
    current = current_id(state)
    kept: list[tuple[str, object]] = []
    for name in edition_ids(state):
        said = _said(state / EDITIONS_FOLDER / name) or name
        if not kept or kept[-1][1] != said:
            kept.append((name, said))
        elif kept[-1][0] != current:
            kept[-1] = (name, said)
    return [name for name, _ in kept]


def silent(value: Any) -> Any:
    """Return a JSON value of an edition without the files that speak it."""
    if isinstance(value, list):
        return [silent(item) for item in value]
    if isinstance(value, dict):
        return {key: silent(item) for key, item in value.items() if "voice" not in key.split("_")}
    return value


def _said(folder: Path) -> object:
    try:
        return read_edition(folder).start.get("said")
    except BrokenEdition:
        return None


def changes(older: Path | None, newer: Path) -> list[Change]:
    """Return what makes the edition in `newer` different; `older` is None for the first one."""
    try:
        after = _slides(newer)
        if older is None:
            decks = {key[0] for key in after}
            return [Change("first", slides=len({key[::2] for key in after}) - len(decks))]
        before = _slides(older)
    except (BrokenEdition, KeyError, TypeError):
        return [Change("damaged")]
    return list(_differences(before, after)) or [Change("media")]


def what_changed(older: Path | None, newer: Path) -> list[str]:
    """Return a line for each change; a few at most."""
    lines = [_line(change) for change in changes(older, newer)]
    return lines if len(lines) <= MOST else [*lines[:MOST], f"and {len(lines) - MOST} more"]


def _line(change: Change) -> str:
    match change.kind:
        case "first":
            return f"{change.slides} slides"
        case "media":
            return "settings or pictures only"
        case "damaged":
            return "this edition is damaged"
        case "gone":
            return f"gone: {change.deck}/{change.slide} ({change.language})"
    return f"{change.kind}: {change.deck}/{change.slide} ({change.language}) “{change.heading}”"


def _differences(before: Slides, after: Slides) -> Iterator[Change]:
    for key, slide in after.items():
        if key not in before or before[key] != slide:
            kind = "changed" if key in before else "new"
            yield Change(kind, *key, heading=slide["heading"]["plain"])
    for key in before.keys() - after.keys():
        yield Change("gone", *key)


def _slides(folder: Path) -> Slides:
    """Return all slides by deck, language and id; the start screen's words count as one."""
    slides: Slides = {}
    for deck in read_edition(folder).start["decks"]:
        for code in deck["words"]:
            slides[deck["id"], code, START] = {
                "heading": deck["title"][code],
                "text": [deck["summary"][code], deck["notice"][code]],
            }
            for slide in read_words(folder, deck["id"], code)["slides"]:
                slides[deck["id"], code, slide["id"]] = slide
    return {key: silent(slide) for key, slide in slides.items()}
