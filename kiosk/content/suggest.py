"""Finding the word that was meant when another one was typed."""

from __future__ import annotations

from difflib import get_close_matches
from typing import TYPE_CHECKING

from kiosk.content.characters import as_it_looks

if TYPE_CHECKING:
    from collections.abc import Iterable

_OTHER_WORDS = {
    "body": "text",
    "caption_text": "caption",
    "description": "alt",
    "image": "picture: {image: …}",
    "img": "picture: {image: …}",
    "lang": "language",
    "name": "heading",
    "seconds": "after",
    "title": "heading",
    "type": "kind",
    "video": "clip: {file: …}",
}


def closest(typed: str, known: Iterable[str]) -> str | None:
    """Return the known word that was most probably meant."""
    by_lower = {word.lower(): word for word in known}
    looks = as_it_looks(typed).strip().lower()
    if looks in by_lower:
        return by_lower[looks]
    found = get_close_matches(looks, by_lower, n=1, cutoff=0.7)
    if found:
        return by_lower[found[0]]
    other = _OTHER_WORDS.get(looks)
    return other if other and other.split(":")[0] in by_lower.values() else None


def did_you_mean(typed: str, known: Iterable[str], otherwise: str) -> str:
    """Write the hint for an unknown word."""
    found = closest(typed, known)
    return f"did you mean “{found}”?" if found else otherwise


def unlike(typed: str) -> str:
    """Say what is odd about a word that only looks right; empty when nothing is."""
    looks = as_it_looks(typed)
    if looks == typed:
        return ""
    unseen = len(looks) < len(typed)
    return "an invisible character" if unseen else "a letter of another alphabet"
