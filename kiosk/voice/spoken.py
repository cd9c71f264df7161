"""From words as they are shown to words as they are said."""

from __future__ import annotations

import re

_SAID = str.maketrans(
    {
        "“": '"',
        "”": '"',
        "„": '"',
        "‘": "'",
        "’": "'",
        "…": ".",
        "–": ", ",
        "—": ", ",
        "·": ", ",
        "•": ", ",
        "\u00a0": " ",
        "\u202f": " ",
        "\u00ad": "",
        "\u200b": "",
        "\u2060": "",
        "\u2066": "",
        "\u2069": "",
    }
)
# 24–48 is a range: engines read a comma as two numbers, and a hyphen as one.
_RANGE = re.compile(r"(?<=\d)\s*[–—]\s*(?=\d)")
_NO_SPACES = re.compile(r"[぀-ヿ㐀-鿿豈-﫿฀-๿]")
_WORD = re.compile(r"\w+(?:['’-]\w+)*")
LETTERS_A_WORD = 1.6


def as_spoken(plain: str) -> str:
    """Return a line without the marks that engines stumble over."""
    return re.sub(r"\s+", " ", _RANGE.sub("-", plain).translate(_SAID)).strip(" ,")


def word_count(text: str) -> float:
    """Return how many words are said; scripts without spaces count by their letters."""
    letters = len(_NO_SPACES.findall(text))
    return len(_WORD.findall(_NO_SPACES.sub(" ", text))) + letters / LETTERS_A_WORD
