"""A stair of three steps: less pain, more movement, more strength."""

from __future__ import annotations

from artwork.people import tones
from artwork.people.geometry import box, oval, polygon
from artwork.people.head import Face
from artwork.people.limbs import Clothes
from artwork.people.paint import Tone, fill, placed, solid, stroke
from artwork.people.standing import (
    STRIDE_FAR,
    STRIDE_NEAR,
    Person,
    Reach,
    standing_front,
    standing_side,
)
from artwork.scenes.signs import TEAL, pain_bar, sore_spot

MAYA = Person(
    Face(skin=tones.BROWN, hair=tones.BLACK, cut="scarf", cover=tones.PLUM, age=1),
    Clothes(top=tones.OCHRE, legs=tones.DEEP_TEAL),
    girth=1.12,
)
_STEP = Tone("#FBFDFC", "", "#4E6E6C")
_STEPS = [(68, 1090), (556, 940), (1044, 790)]  # left edge and height of the three steps
_FLOOR = 1240


def three_steps() -> list[str]:
    """Base: a stair of three empty steps that go up to the right."""
    (a, low), (b, middle), (c, high) = _STEPS
    return [
        solid(
            polygon(
                [
                    (a, low),
                    (b, low),
                    (b, middle),
                    (c, middle),
                    (c, high),
                    (c + 488, high),
                    (c + 488, _FLOOR),
                    (a, _FLOOR),
                ]
            ),
            _STEP,
        )
    ]


def step_less_pain() -> list[str]:
    """Layer: the pain is less; she stands with a hand at her back."""
    x, y = _STEPS[0]
    figure = standing_side(
        MAYA,
        Reach((-6, 546), bend=98, elbow="right", thumb_up=False),
        Reach((86, 470), bend=200, elbow="right"),
        lean=6,
    )
    return [
        *_lit(0),
        placed([*figure, *sore_spot((66, 462), 13)], (x + 190, y - 720), scale=0.72, mirror=True),
        *pain_bar(x + 336, y - 430, 62, 330, 0.4),
        stroke(f"M{x + 438} {y - 390}L{x + 438} {y - 262}", "#1E7B45", 12),
        stroke(f"M{x + 414} {y - 290}L{x + 438} {y - 262}L{x + 462} {y - 290}", "#1E7B45", 12),
    ]


def step_move() -> list[str]:
    """Layer: she moves more: a good stride."""
    x, y = _STEPS[1]
    figure = standing_side(
        MAYA,
        Reach((-110, 500), bend=140, elbow="right", thumb_up=False),
        Reach((120, 500), bend=60, elbow="right"),
        near_leg=STRIDE_NEAR,
        far_leg=STRIDE_FAR,
        far_turn=-22,
        lean=6,
    )
    return [*_lit(1), placed(figure, (x + 230, y - 720), scale=0.72, mirror=True)]


def step_stronger() -> list[str]:
    """Layer: she is stronger: she lifts two small weights."""
    x, y = _STEPS[2]
    weight = [
        solid(box(-46, -9, 92, 18, 8), tones.STONE),
        solid([box(-62, -26, 24, 52, 8), box(38, -26, 24, 52, 8)], tones.NAVY),
    ]
    figure = standing_front(
        MAYA,
        Reach((-170, 150), grip="fist", bend=-86, elbow=(-210, 300)),
        Reach((170, 150), grip="fist", bend=-94, elbow=(210, 300), thumb_up=False),
    )
    hands = [placed(weight, (-170, 126)), placed(weight, (170, 126))]
    return [*_lit(2), placed([*figure, *hands], (x + 236, y - 720), scale=0.72)]


def _lit(step: int) -> list[str]:
    x, y = _STEPS[step]
    dots = [fill(oval((x + 235 + 56 * (i - step / 2), y + 70), 19), TEAL) for i in range(step + 1)]
    return [fill(box(x + 4, y + 2, 480, 20, 6), "#57A39E"), *dots]
