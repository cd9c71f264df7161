"""A number that a picture carries, to be read back from the screen.

A magenta border and inside it a 4 × 4 grid of black and white cells, row by row, most significant
first: 12 bits of the number, then 4 check bits. On a picture of 1920 × 1080 the marker is 160
pixels wide and stands at (64, 64); slide k carries k, frame f of a clip carries 2048 + f.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

SIZE, BORDER, CELL, AT = 160, 16, 32, 64
FIRST_FRAME = 2048
GRID = 4


class Box(NamedTuple):
    """Where a marker stands on the screen, its border included, in pixels."""

    x: int
    y: int
    width: int
    height: int


def check_bits(number: int) -> int:
    """Return the four bits that tell a number from chance."""
    return ((number >> 8) ^ (number >> 4) ^ number ^ 0xA) & 15


def draw(number: int) -> NDArray[np.uint8]:
    """Return the marker as an array of 160 × 160 RGB pixels."""
    square = np.zeros((SIZE, SIZE, 3), np.uint8)
    square[:] = (255, 0, 255)
    word = (number << GRID) | check_bits(number)
    for index in range(GRID * GRID):
        y, x = BORDER + index // GRID * CELL, BORDER + index % GRID * CELL
        square[y : y + CELL, x : x + CELL] = 255 * ((word >> (15 - index)) & 1)
    return square


def read(pixels: NDArray[np.uint32], box: Box) -> int | None:
    """Return the number in `box` of a 0x00RRGGBB screen, or None if there is none to read."""
    centres = [0.1 + 0.8 * (index + 0.5) / GRID for index in range(GRID)]
    rows = [int(box.y + box.height * part) for part in centres]
    columns = [int(box.x + box.width * part) for part in centres]
    values = pixels[np.ix_(rows, columns)].ravel()
    green, red = (values >> 8) & 255, (values >> 16) & 255
    grey = np.abs(green.astype(int) - red.astype(int)) <= 70
    if ((green > 70) & (green < 185)).any() or not grey.all():
        return None
    word = int(((green > 127) * (1 << np.arange(15, -1, -1))).sum())
    number, bits = word >> GRID, word & 15
    return number if bits == check_bits(number) else None


def read_on_its_way(pixels: NDArray[np.uint32], box: Box) -> int | None:
    """Return the number of a marker that travels sideways to or from `box`."""
    last = pixels.shape[1] - box.width - 1
    for shift in range(0, pixels.shape[1], 4):
        for x in {box.x + shift, box.x - shift}:
            if not 0 <= x <= last:
                continue
            edge = int(pixels[box.y + box.height // 2, x + box.width // 20])
            if (edge >> 16 & 255) > 190 and (edge >> 8 & 255) < 80 and (edge & 255) > 190:
                number = read(pixels, box._replace(x=x))
                if number is not None:
                    return number
    return None


def find(pixels: NDArray[np.uint32]) -> Box | None:
    """Look for a marker anywhere on the screen."""
    red, green, blue = (pixels >> 16) & 255, (pixels >> 8) & 255, pixels & 255
    magenta = (red > 190) & (green < 80) & (blue > 190)
    magenta[:, 0] = magenta[:, -1] = False
    edges = np.diff(magenta.astype(np.int8), axis=1)
    for y in np.flatnonzero(magenta.any(axis=1)):
        starts, ends = np.flatnonzero(edges[y] == 1) + 1, np.flatnonzero(edges[y] == -1) + 1
        for left, right in zip(starts, ends, strict=True):
            width = int(right - left)
            column = magenta[y:, left + width // 20]
            height = len(column) if column.all() else int(np.argmin(column))
            box = Box(int(left), int(y), width, height)
            if width >= 24 and 0.4 < height / width < 2.5 and read(pixels, box) is not None:
                return box
    return None
