"""QR codes that hold the text itself: no network, no address, nothing to look up."""

from __future__ import annotations

from typing import NamedTuple

LIMIT = 331
"""Bytes in one code: at level M this is version 13, whose dots a phone tells apart at 40 cm."""
QUIET = 4
"""Light modules around a code, as the standard asks."""


class Code(NamedTuple):
    """`image` is a data URL with one pixel a module; `modules` its width with the quiet zone."""

    image: str
    modules: int
    text: str


def make(text: str) -> Code:
    """Return the code of a text of at most `LIMIT` bytes, level M, dark on white."""
    import segno

    code = segno.make(text, error="m", micro=False, boost_error=False, encoding="utf-8")
    return Code(
        image=code.png_data_uri(scale=1, border=QUIET, dark="black", light="white"),
        modules=int(code.symbol_size(border=QUIET)[0]),
        text=text,
    )
