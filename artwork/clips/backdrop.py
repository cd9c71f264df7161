"""The quiet ground that drawings move on: flat, because a film shows soft slopes as bands."""

from __future__ import annotations

from artwork.clips.film import HEIGHT, WIDTH
from artwork.palette import MINT
from artwork.people.geometry import box
from artwork.svg import shape


def backdrop() -> list[str]:
    """Mint from edge to edge."""
    return [shape(box(0, 0, WIDTH, HEIGHT), MINT)]
