"""How many minutes a tour takes: its words read without haste, and its clips."""

from __future__ import annotations

import math
import re
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from kiosk.content.shapes import Minutes

# Adults read plain text silently at 200 to 240 words a minute; our readers are often older.
WORDS_A_MINUTE = 170
# Scripts without spaces: so many letters are said in the time of one word.
LETTERS_A_WORD = 1.6
_WORD = re.compile(r"\w+(?:['’-]\w+)*")
_NO_SPACES = re.compile(r"[぀-ヿ㐀-鿿豈-﫿฀-๿ក-៿]")
# What opens only when it is asked for is not part of the tour; of parts to touch the names are.
_ASKED_FOR = {"more", "ask", "reply", "transcript", "described", "instead"}


def minutes(slides: list[dict[str, Any]]) -> Minutes:
    """Return the minutes of the whole deck and of its core slides, each at least one."""
    whole = sum(_seconds(slide) for slide in slides)
    quick = sum(_seconds(slide) for slide in slides if slide["level"] == "core")
    return {"all": max(1, math.ceil(whole / 60)), "quick": max(1, math.ceil(quick / 60))}


def _seconds(slide: dict[str, Any]) -> float:
    clip = slide.get("clip")
    return _words(slide) * 60 / WORDS_A_MINUTE + (clip["duration_ms"] / 1000 if clip else 0)


def _words(value: object) -> float:
    if isinstance(value, list):
        return sum(_words(item) for item in value)
    if not isinstance(value, dict):
        return 0
    if "styled" in value:
        return _count(value["plain"])
    if "name" in value:
        return _words(value["name"])
    return sum(_words(item) for key, item in value.items() if key not in _ASKED_FOR)


def _count(text: str) -> float:
    letters = len(_NO_SPACES.findall(text))
    return len(_WORD.findall(_NO_SPACES.sub(" ", text))) + letters / LETTERS_A_WORD
