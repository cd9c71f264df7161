"""Clip: the low back bends forward and leans back from the side, then twists, from behind."""

from __future__ import annotations

import math

from artwork.anatomy.back import Column, back_gradients
from artwork.anatomy.bending import bent
from artwork.anatomy.side import gradients, joint, spine
from artwork.anatomy.spine import REST, joint_now
from artwork.clips.backdrop import backdrop
from artwork.clips.easing import ease, mix, swell
from artwork.clips.film import WIDTH, Clip, Cue
from artwork.palette import TEAL, WARM, WHITE
from artwork.people.geometry import oval
from artwork.people.paint import stroke
from artwork.svg import Move

_SIDE = Move(0, (860, 152), 0.81)
_FORWARD, _BACK = -4.2, 3.0  # degrees for each bone
_TWIST = 13.0  # of the uppermost bone against the sacrum
_TURN = 12.4  # the view turns around this moment
_BACK_VIEW = Move(0, (960, 135), 0.74)


def frame(now: float) -> list[str]:
    """The side until the view has turned, then the back."""
    # fastest where the drawing stands edge-on, so that it never rests as a line
    wide = math.cos(math.pi * ease(now, _TURN - 0.9, _TURN + 0.9))
    return [_squeezed(_side(now), wide) if now < _TURN else _squeezed(_behind(now), -wide)]


def _squeezed(part: str, share: float) -> str:
    wide = max(0.004, share)
    shift = WIDTH / 2 * (1 - wide)
    return f'<g transform="matrix({wide:.4f} 0 0 1 {shift:.2f} 0)">{part}</g>'


def _side(now: float) -> str:
    forward, back = swell(now, 3.2, 5.2, 6.4, 7.8), swell(now, 7.2, 9.0, 10.0, 11.4)
    pose = bent(_FORWARD * forward + _BACK * back) if forward + back > 0 else REST
    opened = 9.0 * forward - 8.0 * back
    parts = spine(WARM, pose, joints=False)
    parts += [joint(i, WARM, pose, opened) for i in range(5)]
    for i in range(5):
        lit = swell(now, 0.7 + 0.25 * i, 1.2 + 0.25 * i, 2.6, 3.2)
        if lit > 0:
            ring = oval(joint_now(i, pose), mix(70, 46, lit))
            parts += [stroke(ring, WHITE, 13, lit), stroke(ring, TEAL, 7, lit)]
    return _SIDE.group(parts)


def _behind(now: float) -> str:
    right, left = swell(now, 13.8, 15.4, 16.2, 17.4), swell(now, 17.0, 18.6, 19.4, 20.8)
    column = Column(twist=_TWIST * (right - left))
    return _BACK_VIEW.group(column.parts(WARM))


CLIP = Clip(
    name="joints-glide",
    seconds=21.5,
    fills=(*gradients(WARM), *back_gradients(WARM)),
    ground=backdrop,
    frame=frame,
    poster_at=2.2,
    cues=(
        Cue(0.2, 3.1, "These small joints at the back\nare your facet joints."),
        Cue(3.3, 7.0, "When you bend forward,\nthe joints open a little."),
        Cue(7.2, 11.4, "When you lean back, they close."),
        Cue(11.6, 13.7, "Now you see the back from behind."),
        Cue(13.9, 17.6, "When you twist, the joints glide."),
        Cue(17.8, 21.5, "They also stop the bones\nfrom going too far."),
    ),
)
