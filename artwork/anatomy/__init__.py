"""The anatomy of the facet joint deck: the low back, its joints and a shot into one of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from artwork.anatomy import causes, joints, shot, views

if TYPE_CHECKING:
    from collections.abc import Callable

    from artwork.svg import Picture

DRAWINGS: dict[str, Callable[[], Picture]] = {
    "cover": views.cover,
    "spine-side": views.spine_side,
    "back-causes": causes.back_causes,
    "joint-healthy": joints.joint_healthy,
    "joint-sore": joints.joint_sore,
    "shot-joint": shot.shot_joint,
    "shot-needle": shot.shot_needle,
    "shot-dye": shot.shot_dye,
    "shot-fluid": shot.shot_fluid,
    "shot-joint-calm": shot.shot_joint_calm,
}
