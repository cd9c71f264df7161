"""Clip: a joint glides, its cover wears, its bag swells; some worn joints hurt, many do not."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from artwork.anatomy.closeup import CENTRE, Joint, closeup, fills
from artwork.clips.backdrop import backdrop
from artwork.clips.easing import ease, mix
from artwork.clips.film import WIDTH, Clip, Cue
from artwork.svg import Move

if TYPE_CHECKING:
    from artwork.people.geometry import Point

_PART = 16.4  # from here a second joint stands beside the first
_END = 18.0


def frame(now: float) -> list[str]:
    """One lens, later two: worn and sore, worn and without pain."""
    worn = ease(now, 5.2, 9.4)
    aside = ease(now, _PART, _END)
    joint = Joint(
        worn=worn,
        spur=ease(now, 9.8, 12.0),
        puffy=ease(now, 10.2, 13.0),
        hurts=ease(now, 13.2, 15.2),
        slide=_slide(now) * (1 - 0.6 * worn) * (1 - ease(now, 9.0, 10.5)),
    )
    parts = [_lens(joint, (mix(960, 500, aside), 500), mix(1.04, 0.92, aside))]
    if aside > 0:
        calm = Joint(worn=1, spur=1)
        parts.append(_lens(calm, (mix(WIDTH + 520, 1420, aside), 500), 0.92))
    return parts


def _slide(now: float) -> float:
    return math.sin(2 * math.pi * (now - 0.6) / 3.2) if now > 0.6 else 0.0


def _lens(joint: Joint, at: Point, zoom: float) -> str:
    shift = at[0] - CENTRE[0] * zoom, at[1] - CENTRE[1] * zoom
    return Move(0, shift, zoom).group(closeup(joint))


CLIP = Clip(
    name="joint-gets-sore",
    seconds=21.0,
    fills=fills(),
    ground=backdrop,
    frame=frame,
    poster_at=0.0,
    cues=(
        Cue(0.2, 4.8, "This is a healthy facet joint.\nA smooth cover helps the bones glide."),
        Cue(5.0, 9.4, "Over the years, the cover may get\nthin and rough."),
        Cue(9.6, 12.9, "A small bump of bone may grow,\nand the joint may swell."),
        Cue(13.1, 16.2, "Then it may be sore."),
        Cue(16.4, 21.0, "Some worn joints hurt.\nMany do not."),
    ),
)
