"""The quiet ground that drawings move on."""

from __future__ import annotations

from artwork.clips.film import HEIGHT, WIDTH
from artwork.palette import MINT, WHITE
from artwork.people.geometry import box, oval
from artwork.svg import glow, shape

BACKDROP_FILLS = (glow("light", WHITE, 0.9),)


def backdrop() -> list[str]:
    """Mint with soft light in the middle."""
    return [
        shape(box(0, 0, WIDTH, HEIGHT), MINT),
        shape(oval((WIDTH / 2, 500), 900, 640), "@light"),
    ]
