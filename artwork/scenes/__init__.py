"""The scenes of the facet joint deck: people, rooms and what happens to them."""

from __future__ import annotations

from collections.abc import Callable

from artwork.scenes import (
    bodies,
    clue,
    day_visit,
    injection_room,
    medicines,
    opening,
    opinions,
    rest_home,
    steps,
)
from artwork.scenes.choices import CHOICES
from artwork.svg import Picture

Parts = Callable[[], list[str]]

_SLIDES: dict[str, Parts] = {
    "welcome": opening.welcome,
    "therapy": opening.therapy,
    "two-medicines": medicines.syringe,
    "two-medicines-numbing": medicines.numbing,
    "two-medicines-steroid": medicines.steroid,
    "pill-and-spot": bodies.pill_and_spot,
    "day-visit": day_visit.day_visit,
    "day-visit-calm": day_visit.day_visit_calm,
    "three-steps": steps.three_steps,
    "three-steps-1": steps.step_less_pain,
    "three-steps-2": steps.step_move,
    "three-steps-3": steps.step_stronger,
    "clue-paths": clue.clue_paths,
    "two-opinions": opinions.two_opinions,
    "room-ready": injection_room.room_ready,
    "room-ready-clean": injection_room.room_ready_clean,
    "room-carm": injection_room.room_carm,
    "room-ultrasound": injection_room.room_ultrasound,
    "rest-home": rest_home.rest_home,
    "body-pain-areas": bodies.body_pain_areas,
}


def _drawing(parts: Parts, width: int, height: int) -> Callable[[], Picture]:
    return lambda: Picture(width, height, tuple(parts()))


DRAWINGS: dict[str, Callable[[], Picture]] = {
    **{name: _drawing(parts, 1600, 1300) for name, parts in _SLIDES.items()},
    **{name: _drawing(parts, 600, 600) for name, parts in CHOICES.items()},
}
LAYERS: dict[str, list[str]] = {
    "two-medicines": ["two-medicines-numbing", "two-medicines-steroid"],
    "three-steps": ["three-steps-1", "three-steps-2", "three-steps-3"],
    "room-ready": ["room-ready-clean"],
}
