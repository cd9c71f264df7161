"""From millimetres to pixels."""

from __future__ import annotations

from math import hypot

MM_PER_INCH = 25.4
DESIGN_PIXELS_PER_MM = hypot(1920, 1080) / (32 * MM_PER_INCH)
"""The design is drawn for a 32-inch screen of 1920 by 1080 pixels."""
DESIGN_DISTANCE_MM = 600


def unit(width: int, height: int, diagonal_inches: float, distance_mm: float) -> float:
    """Return real pixels per design pixel.

    `width` and `height` are the screen's pixels, `diagonal_inches` its size, `distance_mm` how far
    away people read. Letters keep their angle (0.7 degrees, EN 301 549 5.1.4) at any distance, and
    never get smaller than at 600 mm, so that buttons keep their size for fingers.
    """
    pixels_per_mm = hypot(width, height) / (diagonal_inches * MM_PER_INCH)
    farther = max(1.0, distance_mm / DESIGN_DISTANCE_MM)
    return pixels_per_mm / DESIGN_PIXELS_PER_MM * farther
