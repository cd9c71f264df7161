"""What "Read to me" says on a slide, in reading order."""

from __future__ import annotations

from typing import Any, NamedTuple

# Said with the slide: its own words first, then what lies beside them. Answers and cards that
# open when they are asked for are not part of it.
_LATER = ("more", "ask", "reply", "transcript", "described", "instead", "cues", "poster", "see")
_FIRST = ("heading", "name", "ask", "text")


class Speech(NamedTuple):
    """One file to play: its URL, and its length in ms (0 where nobody knows)."""

    voice: str
    length: int


def speech_of(slide: dict[str, Any]) -> list[Speech]:
    """Return what is said on a slide (files as URLs): a recording by staff, else line by line."""
    if slide.get("narration"):
        return [Speech(str(slide["narration"]), 0)]
    words = {key: slide[key] for key in ("heading", "text") if key in slide}
    rest = {key: value for key, value in slide.items() if key not in words}
    return [*_said(words), *_said(rest)]


def _said(value: Any) -> list[Speech]:
    if isinstance(value, list):
        return [speech for item in value for speech in _said(item)]
    if not isinstance(value, dict):
        return []
    found = [
        Speech(str(value[key]), int(value.get(f"{key}_ms") or 0))
        for key in ("voice", "alt_voice")
        if value.get(key)
    ]
    if "styled" in value:
        return found
    names = sorted(value, key=lambda key: _FIRST.index(key) if key in _FIRST else len(_FIRST))
    # A question is asked with its answers; questions for the doctor wait behind their button.
    later = [key for key in _LATER if not (key == "ask" and "answers" in value)]
    return found + [speech for key in names if key not in later for speech in _said(value[key])]
