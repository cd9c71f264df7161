from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest

from bench import marker

if TYPE_CHECKING:
    from numpy.typing import NDArray


def screen_with(number: int, x: int, y: int) -> NDArray[np.uint32]:
    red, green, blue = marker.draw(number).astype(np.uint32).transpose(2, 0, 1)
    screen = np.full((600, 800), 0x88AA99, np.uint32)
    screen[y : y + marker.SIZE, x : x + marker.SIZE] = red << 16 | green << 8 | blue
    return screen


@pytest.mark.parametrize("number", [1, 2, 999, 2048, 2647, 4095])
def test_a_number_drawn_on_the_screen_is_found_and_read_back(number: int) -> None:
    screen = screen_with(number, 70, 40)
    box = marker.find(screen)
    assert box == (70, 40, marker.SIZE, marker.SIZE)
    assert marker.read(screen, box) == number


def test_half_a_picture_is_no_number() -> None:
    screen = screen_with(7, 70, 40)
    screen[100:] = 0x88AA99
    assert marker.read(screen, marker.Box(70, 40, marker.SIZE, marker.SIZE)) is None
    assert marker.find(screen) is None


def test_two_slides_are_told_apart_by_their_check_bits() -> None:
    numbers = range(1, 1001)
    words = {(number << 4) | marker.check_bits(number) for number in numbers}
    assert len(words) == 1000
    assert all(marker.check_bits(number) != marker.check_bits(number ^ 1) for number in numbers)
