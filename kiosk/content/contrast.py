"""Contrast between two colours as WCAG counts it, and the nearest darker one that can be read."""

from __future__ import annotations

ENOUGH = 7.0
WHITE = "#FFFFFF"


def contrast(one: str, other: str) -> float:
    """Return the contrast of two colours (#RRGGBB), from 1 to 21."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def readable(colour: str, ground: str = WHITE, enough: float = ENOUGH) -> str:
    """Return `colour`, made just dark enough to be read on `ground`."""
    parts = _parts(colour)
    for hundredth in range(100, -1, -1):
        darker = "#" + "".join(f"{round(part * hundredth / 100):02X}" for part in parts)
        if contrast(darker, ground) >= enough:
            return colour if hundredth == 100 else darker
    return "#000000"


def _parts(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def _luminance(colour: str) -> float:
    red, green, blue = (_linear(part / 255) for part in _parts(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
