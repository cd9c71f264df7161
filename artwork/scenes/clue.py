"""A path that splits after the shot: the pain fades, or it stays."""

from __future__ import annotations

from artwork.people import tones
from artwork.people.geometry import Point, box, oval
from artwork.people.paint import Tone, dashes, fill, placed, solid, stroke
from artwork.scenes.lumbar import lumbar, lumbar_fills
from artwork.scenes.signs import TEAL, clock, pain_bar, question, tick


def clue_paths() -> list[str]:
    """After the shot the path splits: the pain fades, or it stays the same."""
    road = Tone("#FBFDFC", "", "#4E6E6C")
    upper = "M300 650C560 650 560 336 960 336"
    lower = "M300 650C560 650 560 964 960 964"
    start = (290.0, 650.0)
    return [
        lumbar_fills(),
        *(stroke(path, road.edge, 92) for path in (upper, lower)),
        *(stroke(path, road.fill, 82) for path in (upper, lower)),
        *(dashes(path, "#B9CFC8", 7, "26 24") for path in (upper, lower)),
        solid(oval(start, 214), Tone("#F6FAF8", "", TEAL), 6),
        *_low_back(start),
        *clock((446, 812), 92, 2),
        *_end((1180, 336), 0.2),
        *tick((1420, 128), 66),
        *_end((1180, 964), 0.85),
        *question((1420, 756), 66),
    ]


def _end(middle: Point, pain: float) -> list[str]:
    """One end of the path: the spine seen close, and how much it still hurts."""
    faded = pain < 0.5
    x, y = middle
    return [
        solid(oval(middle, 282), Tone("#F6FAF8", "", "#1E7B45" if faded else "#B36A00"), 7),
        lumbar((middle[0] - 4, middle[1]), 262, "eased" if faded else "unknown"),
        *pain_bar(x + 300, y - 60, 70, 300, pain),
    ]


def _low_back(middle: Point) -> list[str]:
    """A low back from behind with a small plaster, cut off by its round frame."""
    skin = tones.SAND
    back = (
        "M-96 -183A207 207 0 0 1 96 -183C88 -100 78 -60 84 -20C92 40 124 80 140 152"
        "A207 207 0 0 1 -140 152C-124 80 -92 40 -84 -20C-78 -60 -88 -100 -96 -183Z"
    )
    shorts = (
        "M-110 80Q0 100 110 80C124 106 134 132 140 152A207 207 0 0 1 -140 152"
        "C-134 132 -124 106 -110 80Z"
    )
    plaster = [
        solid(box(-52, -19, 104, 38, 19), tones.CREAM, 3),
        fill(box(-18, -13, 36, 26, 6), "#E5D5BA"),
    ]
    parts = [
        solid(back, skin),
        stroke("M0 -172L0 62", skin.shade, 6),
        solid(shorts, tones.GOWN),
        placed(plaster, (34, 20), turn=-14),
    ]
    return [placed(parts, middle)]
