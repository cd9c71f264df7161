"""Characters that have no place in content: told apart, named, and found in text."""

from __future__ import annotations

import re
import unicodedata

LINE_BREAKS = frozenset("\x85\u2028\u2029")
"""YAML takes these for line ends, so a word would silently fall apart."""

# Joiners (200C, 200D) and direction marks (200E, 200F) are part of real scripts and stay.
_INVISIBLE = frozenset("\u00ad\u200b\u2060\u2061\u2062\u2063\u2064\ufeff\u202d\u202e")
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ufffe\uffff\ud800-\udfff]")
_STACKED = re.compile("[\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff]{7,}")

_LOOK_ALIKES = str.maketrans(
    "аеорсхуіјѕԁһӏԛԝαεονρτυικνηѵАВЕЗКМНОРСТХУІЈЅ",
    "aeopcxyijsdhlqwaeovptuikvnvABE3KMHOPCTXYIJS",
)

_NAMES = {
    "\x00": "an empty byte",
    "\ufeff": "an invisible mark (U+FEFF)",
    "\u200b": "an invisible space (U+200B)",
}


def name_of(character: str) -> str:
    """Say what an odd character is, such as `a control character (U+001B)`."""
    kind = "an invisible character" if character in _INVISIBLE else "a control character"
    return _NAMES.get(character, f"{kind} (U+{ord(character):04X})")


def controls(text: str) -> list[re.Match[str]]:
    """Find the characters that no text may hold; tabs and line ends are fine."""
    return list(_CONTROL.finditer(text))


def invisible(text: str) -> str | None:
    """Return the first character that cannot be seen and should not be there."""
    return next((character for character in text if character in _INVISIBLE), None)


def stacked_marks(text: str) -> bool:
    """Tell whether more accents than any script needs are piled upon one letter."""
    return _STACKED.search(text) is not None


def as_it_looks(text: str) -> str:
    """Replace letters of other alphabets by the Latin ones they look like; drop the invisible."""
    seen = "".join(c for c in text if c not in _INVISIBLE and c not in "\u200c\u200d\u200e\u200f")
    return unicodedata.normalize("NFKC", seen).translate(_LOOK_ALIKES)
