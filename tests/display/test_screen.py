from __future__ import annotations

from math import atan, degrees

import pytest

from kiosk.display.screen import DESIGN_PIXELS_PER_MM, unit

CAPITAL_OF_BODY = 40 * 0.668  # design pixels: Atkinson Hyperlegible Next, H


@pytest.mark.parametrize(
    ("width", "height", "diagonal", "distance", "expected"),
    [
        (1920, 1080, 32, 600, 1.0),
        (1080, 1920, 32, 600, 1.0),
        (3840, 2160, 32, 600, 2.0),
        (1920, 1080, 32, 900, 1.5),
        (1920, 1080, 32, 400, 1.0),
        (1920, 1080, 16, 600, 2.0),
    ],
)
def test_things_keep_their_size_in_millimetres(
    width: int, height: int, diagonal: float, distance: float, expected: float
) -> None:
    assert unit(width, height, diagonal, distance) == pytest.approx(expected)


@pytest.mark.parametrize("distance", [600, 700, 1000])
def test_capitals_reach_the_angle_of_en_301_549(distance: float) -> None:
    pixels = CAPITAL_OF_BODY * unit(1920, 1080, 32, distance)
    height_mm = pixels / DESIGN_PIXELS_PER_MM
    assert degrees(2 * atan(height_mm / distance / 2)) >= 0.7
