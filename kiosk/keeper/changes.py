"""What staff changed from one edition to the next, in a few words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kiosk.content.edition import BrokenEdition, read_edition, read_words

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

MOST = 8
Slides = dict[tuple[str, str, str], dict[str, Any]]


def what_changed(older: Path | None, newer: Path) -> list[str]:
    """Return a line for each slide that is new, gone or different; a few at most."""
    try:
        after = _slides(newer)
        if older is None:
            decks = {key[0] for key in after}
            return [f"{len({key[::2] for key in after}) - len(decks)} slides"]
        before = _slides(older)
    except (BrokenEdition, KeyError, TypeError):
        return ["this edition is damaged"]
    lines = list(_differences(before, after)) or ["settings or pictures only"]
    return lines if len(lines) <= MOST else [*lines[:MOST], f"and {len(lines) - MOST} more"]


def _differences(before: Slides, after: Slides) -> Iterator[str]:
    for key, slide in after.items():
        deck, language, name = key
        heading = slide["heading"]["plain"]
        if key not in before:
            yield f"new: {deck}/{name} ({language}) “{heading}”"
        elif before[key] != slide:
            yield f"changed: {deck}/{name} ({language}) “{heading}”"
    for key in before.keys() - after.keys():
        yield f"gone: {key[0]}/{key[2]} ({key[1]})"


def _slides(folder: Path) -> Slides:
    """Return all slides by deck, language and id; the start screen's words count as one."""
    slides: Slides = {}
    for deck in read_edition(folder).start["decks"]:
        for code in deck["words"]:
            slides[deck["id"], code, "start screen"] = {
                "heading": deck["title"][code],
                "text": [deck["summary"][code], deck["notice"][code]],
            }
            for slide in read_words(folder, deck["id"], code)["slides"]:
                slides[deck["id"], code, slide["id"]] = slide
    return slides
