"""The two close pictures of a joint, healthy and sore, in the same place and size."""

from __future__ import annotations

from artwork.anatomy.closeup import HEALTHY, SIZE, SORE, Joint, closeup, fills
from artwork.svg import Picture, defs


def joint_healthy() -> Picture:
    """Thick smooth covers, a tight bag."""
    return _picture(HEALTHY)


def joint_sore() -> Picture:
    """Thin rough covers, a puffy bag with hatching and a ring, a small bump of bone."""
    return _picture(SORE)


def _picture(joint: Joint) -> Picture:
    return Picture(SIZE, SIZE, (defs(*fills()), *closeup(joint)))
