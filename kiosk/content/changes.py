"""What staff changed from one edition to the next."""

from __future__ import annotations

from difflib import SequenceMatcher
from itertools import zip_longest
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
MOST_LINES = 3
LONGEST = 60
START = "start screen"
"""Stands for a slide's id where the words of the start screen are meant."""
Slides = dict[tuple[str, str, str], dict[str, Any]]


class Change(NamedTuple):
    """One slide that is new, changed or gone; or the whole edition: first, media or damaged.

    `heading` is the slide's heading where there is one; `slides` counts those of a first edition;
    `words` are lines before and after, "" where one is new or gone.
    """

    kind: str
    deck: str = ""
    language: str = ""
    slide: str = ""
    heading: str = ""
    slides: int = 0
    words: tuple[tuple[str, str], ...] = ()


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
    """Return a line for each change and, indented, the words that differ; a few at most."""
    found = changes(older, newer)
    lines = [line for change in found[:MOST] for line in (_line(change), *_words(change))]
    return lines if len(found) <= MOST else [*lines, f"and {len(found) - MOST} more"]


def _words(change: Change) -> Iterator[str]:
    for before, after in change.words[:MOST_LINES]:
        yield f"  “{_short(before)}” → “{_short(after)}”"
    if len(change.words) > MOST_LINES:
        yield f"  and {len(change.words) - MOST_LINES} more lines"


def _short(words: str) -> str:
    return words if len(words) <= LONGEST else f"{words[: LONGEST - 1].rstrip()}…"


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
            words = tuple(_differing(before[key], slide)) if key in before else ()
            yield Change(kind, *key, heading=slide["heading"]["plain"], words=words)
    for key in before.keys() - after.keys():
        yield Change("gone", *key)


def _differing(before: dict[str, Any], after: dict[str, Any]) -> Iterator[tuple[str, str]]:
    old, new = list(_lines(before)), list(_lines(after))
    for kind, i, j, k, m in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if kind != "equal":
            yield from zip_longest(old[i:j], new[k:m], fillvalue="")


def _lines(value: Any) -> Iterator[str]:
    """Yield every line that patients read, and what pictures are said to show."""
    if isinstance(value, list):
        for item in value:
            yield from _lines(item)
    elif isinstance(value, dict):
        for key, item in value.items():
            if key in ("plain", "alt") and isinstance(item, str):
                yield item
            else:
                yield from _lines(item)


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
