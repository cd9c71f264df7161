"""How the spine bends: each bone turns a little around the disc under it."""

from __future__ import annotations

from artwork.anatomy.spine import DISC_PLACES, Pose
from artwork.svg import Move, turned_at


def bent(degrees: float) -> Pose:
    """Every bone turned by `degrees` against the one below; below 0 is forward (to the left)."""
    moves = [Move()]
    for place in reversed(DISC_PLACES):
        moves.insert(0, moves[0].after(turned_at(place.centre, degrees)))
    return tuple(moves)
