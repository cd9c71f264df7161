"""Clip: the X-ray arm, the joint on the screen, the needle, a drop of dye, the medicine."""

from __future__ import annotations

from artwork.anatomy import xray
from artwork.anatomy.shot import CALM, RING, SORE, TARGET
from artwork.anatomy.side import gradients, spine
from artwork.anatomy.spine import REST
from artwork.clips.easing import camera, ease, mix, swell
from artwork.clips.film import HEIGHT, WIDTH, Clip, Cue
from artwork.clips.treatment_room import GLASS, SCREEN, room, wall
from artwork.palette import XRAY
from artwork.people.geometry import Point, along, oval
from artwork.svg import Move, shape

_MIDDLE: Point = (123, 484)  # of the whole spine
_CENTRE: Point = (WIDTH / 2, HEIGHT / 2)
_WIDE, _NEAR = 0.84, 2.4
_FAR_OUT = 520.0  # from here the needle comes into view
_ROOM_END = 6.6
# a little closer than the glass, so that its round corners leave the view
_INTO_SCREEN = WIDTH / GLASS[0] * 1.06


def ground() -> list[str]:
    """The dark screen."""
    return [xray.ground(WIDTH, HEIGHT)]


def frame(now: float) -> list[str]:
    """The room until the camera is inside the screen, then the X-ray view."""
    return _in_room(now) if now < _ROOM_END else _on_screen(now)


def _in_room(now: float) -> list[str]:
    small = _WIDE / _INTO_SCREEN
    picture = Move(0, (-_MIDDLE[0] * small, -_MIDDLE[1] * small), small)
    lean = -9 * swell(now, 0.4, 2.0, 2.4, 4.0)
    whole = ((790.0, 488.0), _CENTRE, 0.9)
    view = camera(whole, (SCREEN, _CENTRE, _INTO_SCREEN), ease(now, 3.9, _ROOM_END))
    return [wall(), view.group(room(lean, picture))]


def _on_screen(now: float) -> list[str]:
    view = camera((_MIDDLE, _CENTRE, _WIDE), (TARGET, (880, 510), _NEAR), ease(now, 7.2, 10.6))
    done = ease(now, 26.0, 26.8)
    parts = [
        *spine(XRAY, REST),
        *xray.fluid(SORE, ease(now, 19.8, 21.6), ease(now, 21.4, 23.2)),
        *xray.capsule(SORE, ease(now, 19.6, 20.6)),
        *xray.dye(SORE, ease(now, 17.0, 18.2), 1 - ease(now, 19.8, 21.6)),
        *xray.pulse(TARGET, RING, (now - 10.8) / 1.2 if now < 12.0 else (now - 12.0) / 1.2),
        *xray.ring(TARGET, mix(190, RING, ease(now, 9.6, 11.0)), ease(now, 9.6, 10.4) * (1 - done)),
        *xray.ring(TARGET, RING, done, CALM),
        *_needle(now),
        *_tick(now),
    ]
    return [view.group(parts)]


def _needle(now: float) -> list[str]:
    out = _FAR_OUT * (1 - ease(now, 12.8, 16.0) + ease(now, 23.8, 25.8))
    return xray.needle(TARGET, out) if out < _FAR_OUT else []


def _tick(now: float) -> list[str]:
    share = ease(now, 26.2, 27.4)
    if share <= 0:
        return []
    badge = along(TARGET, -38, 118)
    size = 40 * ease(now, 26.1, 26.7)
    return [
        shape(oval(badge, size), "#0F2B2B", CALM, 6),
        *xray.tick(badge, 40, ease(now, 26.6, 27.4), CALM),
    ]


CLIP = Clip(
    name="find-the-joint",
    seconds=29.0,
    fills=(*gradients(XRAY), *xray.ground_gradients()),
    ground=ground,
    frame=frame,
    poster_at=0.0,
    quality=23,
    cues=(
        Cue(0.2, 3.9, "You lie on your tummy. The X-ray arm\ndoes not touch you."),
        Cue(4.1, 7.4, "On a screen, the team can see\nthe bones of your back."),
        Cue(7.6, 12.4, "The doctor finds the small gap\nof the joint."),
        Cue(12.6, 16.6, "A thin needle goes in from the back,\nas far as the joint."),
        Cue(16.8, 19.4, "A drop of dye shows the place."),
        Cue(19.6, 23.6, "Then the medicine goes in."),
        Cue(23.8, 25.9, "The needle comes out."),
        Cue(26.1, 29.0, "That is all. Now you can rest."),
    ),
)
