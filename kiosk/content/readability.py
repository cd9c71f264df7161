"""How hard a text is to read: grades for English, sentence lengths for every language."""

from __future__ import annotations

import re
from math import sqrt
from typing import TYPE_CHECKING, NamedTuple

from kiosk.content.syllables import syllables

if TYPE_CHECKING:
    from collections.abc import Iterable

_END = re.compile(r"(?<=[.!?…。！？؟۔])[”\"»」)\s]*(?:\s+|$)|(?<=[。！？])")
_WORD = re.compile(r"[^\W_]+(?:['’\-][^\W_]+)*")
_NO_SPACES = ("zh", "ja", "th", "km", "lo", "my")

MOST_WORDS = 20
"""Words in a sentence that can still be kept in mind."""
# Two or three Chinese characters carry about one word.
_CHARACTERS_A_WORD = 2.2
SMOG_SENTENCES = 30


class Reading(NamedTuple):
    """Figures of a text; the grades are those of US schools, and only for English."""

    words: int
    sentences: int
    syllables: int
    long_words: int

    @property
    def grade(self) -> float:
        """Flesch-Kincaid grade."""
        if not self.words:
            return 0.0
        per_sentence = self.words / max(1, self.sentences)
        return 0.39 * per_sentence + 11.8 * self.syllables / self.words - 15.59

    @property
    def smog(self) -> float | None:
        """SMOG grade; None below the 30 sentences that it needs."""
        if self.sentences < SMOG_SENTENCES:
            return None
        return 1.043 * sqrt(self.long_words * SMOG_SENTENCES / self.sentences) + 3.1291


LIX_LANGUAGES = ("da", "de", "es", "fr", "it", "nb", "nl", "pt", "sv")
"""Languages whose words are about as long as those that LIX was made for."""
LIX_HARD = 45.0
_LONG_WORD = 6


def lix(lines: Iterable[str]) -> float:
    """Return the LIX of a text: words a sentence, and the share of words over six letters.

    Under 30 is very easy, 40 is a newspaper, over 50 is hard.
    """
    parts = [words_of(part) for line in lines for part in sentences(line)]
    parts = [part for part in parts if part]
    words = [word for part in parts for word in part]
    if not words:
        return 0.0
    long = sum(len(word) > _LONG_WORD for word in words)
    return len(words) / len(parts) + 100 * long / len(words)


def sentences(text: str) -> list[str]:
    """Cut a line into its sentences."""
    return [part.strip() for part in _END.split(text) if part and part.strip()]


def words_of(text: str) -> list[str]:
    """Return the words of a text; scripts without spaces give one long word a sentence."""
    return _WORD.findall(text)


def length(sentence: str, language: str) -> int:
    """Count the words of a sentence; of scripts without spaces, what would be words."""
    if language.split("-", maxsplit=1)[0] in _NO_SPACES:
        return round(sum(c.isalnum() for c in sentence) / _CHARACTERS_A_WORD)
    return len(words_of(sentence))


def read_english(lines: Iterable[str]) -> Reading:
    """Measure English lines; each line ends a sentence."""
    count = words = spoken = hard = 0
    for line in lines:
        parts = [part for part in sentences(line) if words_of(part)]
        count += len(parts)
        for word in (word for part in parts for word in words_of(part)):
            sounds = syllables(word)
            words += 1
            spoken += sounds
            hard += sounds >= 3
    return Reading(words, count, spoken, hard)
