"""Colours by lightness, chroma and hue as people see them (OKLCH), so that a hue can be kept.

After Björn Ottosson, “A perceptual color space for image processing”, 2020.
"""

from __future__ import annotations

from math import atan2, cos, hypot, sin
from typing import NamedTuple

_STEPS = 24


class Lch(NamedTuple):
    """Lightness from 0 (black) to 1 (white), chroma from 0 (grey) to about 0.3, hue in radians."""

    lightness: float
    chroma: float
    hue: float


def from_hex(colour: str) -> Lch:
    """Return a colour written as #RRGGBB."""
    red, green, blue = (_linear(int(colour[n : n + 2], 16) / 255) for n in (1, 3, 5))
    long = (0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue) ** (1 / 3)
    middle = (0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue) ** (1 / 3)
    short = (0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue) ** (1 / 3)
    a = 1.9779984951 * long - 2.4285922050 * middle + 0.4505937099 * short
    b = 0.0259040371 * long + 0.7827717662 * middle - 0.8086757660 * short
    lightness = 0.2104542553 * long + 0.7936177850 * middle - 0.0040720468 * short
    return Lch(lightness, hypot(a, b), atan2(b, a))


def to_hex(colour: Lch) -> str:
    """Return #RRGGBB; chroma that no screen can show is taken back, lightness and hue stay."""
    least, most = 0.0, colour.chroma
    if _fits(_rgb(colour)):
        least = most
    for _ in range(_STEPS):
        middle = (least + most) / 2
        if _fits(_rgb(colour._replace(chroma=middle))):
            least = middle
        else:
            most = middle
    shown = _rgb(colour._replace(chroma=least))
    return "#" + "".join(f"{round(255 * _typed(min(1.0, max(0.0, part)))):02X}" for part in shown)


def _rgb(colour: Lch) -> tuple[float, float, float]:
    a, b = colour.chroma * cos(colour.hue), colour.chroma * sin(colour.hue)
    long = (colour.lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
    middle = (colour.lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
    short = (colour.lightness - 0.0894841775 * a - 1.2914855480 * b) ** 3
    return (
        4.0767416621 * long - 3.3077115913 * middle + 0.2309699292 * short,
        -1.2684380046 * long + 2.6097574011 * middle - 0.3413193965 * short,
        -0.0041960863 * long - 0.7034186147 * middle + 1.7076147010 * short,
    )


def _fits(parts: tuple[float, float, float]) -> bool:
    return all(-0.0005 <= part <= 1.0005 for part in parts)


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4


def _typed(part: float) -> float:
    return 12.92 * part if part <= 0.0031308 else 1.055 * part ** (1 / 2.4) - 0.055
