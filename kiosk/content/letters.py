"""Letters that no bundled font draws: better a language less than boxes in place of words."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

_DRAWN = frozenset({"LATIN", "GREEK", "CYRILLIC", "ARABIC", "MODIFIER", "MICRO"})
# The Chinese font holds the signs of the national standard; kana are among them.
_CHINESE = frozenset({"CJK", "HIRAGANA", "KATAKANA", "KATAKANA-HIRAGANA"})
_FEW = 0.02  # a name in another script is no reason to withhold a language


def undrawn_script(texts: Iterable[str]) -> str | None:
    """Return the name of the script, as Hebrew, that texts are written in and no font draws."""
    letters = [sign for text in texts for sign in text if sign.isalpha()]
    lost = [sign for sign in letters if not _is_drawn(sign)]
    if len(lost) <= _FEW * len(letters):
        return None
    name = max(set(map(_script, lost)), key=[_script(sign) for sign in lost].count)
    return "traditional Chinese" if name == "CJK" else name.capitalize()


def _is_drawn(sign: str) -> bool:
    script = _script(sign)
    if script in _CHINESE:
        return bool(sign.encode("gb2312", "ignore"))
    return ord(sign) < 0x250 or script in _DRAWN


def _script(sign: str) -> str:
    return unicodedata.name(sign, "UNKNOWN").split()[0]
