"""Contrast between two colours as WCAG counts it, and the nearest colour that can be read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.content.oklch import from_hex, to_hex

if TYPE_CHECKING:
    from collections.abc import Sequence

ENOUGH = 7.0
EDGE = 3.0
WHITE = "#FFFFFF"
_STEPS = 20


def contrast(one: str, other: str) -> float:
    """Return the contrast of two colours (#RRGGBB), from 1 to 21."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def least_contrast(colour: str, others: Sequence[str]) -> float:
    """Return the contrast to the one of `others` that is closest."""
    return min(contrast(colour, other) for other in others)


def darker(colour: str, others: Sequence[str] = (WHITE,), enough: float = ENOUGH) -> str:
    """Return `colour`, just dark enough to stand out from `others`; its hue stays."""
    return _moved(colour, others, enough, end=0.0)


def lighter(colour: str, others: Sequence[str], enough: float = ENOUGH) -> str:
    """Return `colour`, just light enough to stand out from `others`; its hue stays."""
    return _moved(colour, others, enough, end=1.0)


def _moved(colour: str, others: Sequence[str], enough: float, *, end: float) -> str:
    if least_contrast(colour, others) >= enough:
        return colour
    typed = from_hex(colour)
    near, far = typed.lightness, end
    for _ in range(_STEPS):
        middle = (near + far) / 2
        if least_contrast(to_hex(typed._replace(lightness=middle)), others) >= enough:
            far = middle
        else:
            near = middle
    return to_hex(typed._replace(lightness=far))


def _luminance(colour: str) -> float:
    red, green, blue = (_linear(int(colour[n : n + 2], 16) / 255) for n in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
