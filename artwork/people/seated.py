"""People who kneel or sit, from the left side; the floor is y = 0 with up negative."""

from __future__ import annotations

from artwork.people.geometry import chain
from artwork.people.head import head
from artwork.people.limbs import Joints, leg
from artwork.people.paint import placed, solid
from artwork.people.standing import Person, Reach, swing, torso_side


def _upper(who: Person, near: Reach, far: Reach | None, lean: float, nod: float) -> list[str]:
    shoulder = (26 - lean, 246)
    parts = swing(who, (shoulder[0] - 12, 244), far) if far else []
    return [
        *parts,
        solid(chain(((18 - lean * 1.1, 134), 34), ((34 - lean, 210), 40)), who.face.skin),
        solid(torso_side(who.girth, lean), who.wear.top),
        *swing(who, shoulder, near),
        placed(head(who.face, "side"), (-2 - lean * 1.2, 92), turn=nod),
    ]


def kneeling(
    who: Person, near: Reach, far: Reach | None = None, *, lean: float = 20.0, nod: float = -6.0
) -> list[str]:
    """Sits on the heels; hands are given in the units of the upper body (hip at 16, 550)."""
    thigh: Joints = ((24, -118), (-206, -66), (-160, -46))
    shin: Joints = ((-206, -48), (-60, -42), (96, -30))
    return [
        *leg(shin, who.face.skin, who.wear, thick=0.8, turn=178),
        *leg(thigh, who.face.skin, who.wear)[1:],
        placed(_upper(who, near, far, lean, nod), (6, -672)),
    ]


def sitting(
    who: Person,
    near: Reach,
    far: Reach | None = None,
    *,
    seat: float = 300.0,
    lean: float = 0.0,
    nod: float = 0.0,
    out: float = 30.0,
) -> list[str]:
    """Sits on a seat `seat` units high, feet on the floor; `out` moves the feet forward."""
    hip, knee = (38.0, -seat - 62), (-216.0, -seat - 52)
    near_leg: Joints = (hip, knee, (knee[0] - out, -46))
    far_leg: Joints = ((hip[0] - 4, hip[1]), (knee[0] - 16, knee[1] - 4), (knee[0] - out - 34, -46))
    return [
        *leg(far_leg, who.face.skin, who.wear, thick=0.96),
        placed(_upper(who, near, far, lean, nod), (6, -seat - 622)),
        *leg(near_leg, who.face.skin, who.wear),
    ]
