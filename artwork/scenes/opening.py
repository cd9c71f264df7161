"""The first scenes: welcome, and therapy that helps only part of the way."""

from __future__ import annotations

from artwork.people import tones
from artwork.people.geometry import box, oval, polygon
from artwork.people.head import Face
from artwork.people.limbs import Clothes
from artwork.people.lying import bridge
from artwork.people.paint import Tone, fill, placed, solid
from artwork.people.seated import kneeling
from artwork.people.standing import Person, Reach, standing_side
from artwork.scenes.lumbar import lumbar, lumbar_fills
from artwork.scenes.signs import TEAL, calendar, pain_bar, sore_spot
from artwork.scenes.small_spine import glow, side_spine, side_station

ROSA = Person(
    Face(skin=tones.OLIVE, hair=tones.GREY, cut="bun", age=2),
    Clothes(top=tones.BLUE, legs=tones.NAVY),
    girth=1.12,
)
SAM = Person(
    Face(skin=tones.DEEP, hair=tones.BLACK, cut="crop", beard=True),
    Clothes(top=tones.OCHRE, legs=tones.STONE, sleeve=0.5),
    girth=1.15,
)
THERAPIST = Person(
    Face(skin=tones.ROSE, hair=tones.COPPER, cut="bob", age=0),
    Clothes(top=tones.TEAL, legs=tones.NAVY, sleeve=0.5),
)


def welcome() -> list[str]:
    """Somebody of about 60, a hand at the low back, and the sore place seen closer."""
    figure = standing_side(
        ROSA,
        near=Reach((-48, 528), bend=100, elbow="right", thumb_up=False),
        far=Reach((92, 478), bend=200, elbow="right"),
    )
    spot = side_station(0.78)
    inner = [
        *glow((spot[0] + 14, spot[1]), 78),
        *side_spine(),
        *sore_spot((spot[0] + 27, spot[1]), 13),
    ]
    scale, x, y = 1.16, 400.0, 62.0
    mark = x + (spot[0] + 27) * scale, y + spot[1] * scale
    return [
        fill(oval((410, 1232), 260, 22), "#C4DAD3"),
        fill(polygon([mark, (960, 256), (960, 988)]), "#BFDCD5"),
        placed([*figure, *inner], (x, y), scale=scale),
        solid(oval((1130, 622), 404), Tone("#F6FAF8", "", TEAL), 6),
        lumbar_fills(),
        lumbar((1124, 622), 376, "sore"),
    ]


def therapy() -> list[str]:
    """Three months of exercise with a therapist; the pain falls, but only part of the way."""
    parts: list[str] = []
    months = [(30, 0.94), (30, 0.74), (27, 0.6)]
    for i, (done, pain) in enumerate(months):
        x = 76 + i * 500
        days = dict.fromkeys(range(done), "#57A39E")
        parts += calendar(x, 88, 336, 340, columns=6, rows=5, filled=days)
        parts += pain_bar(x + 362, 66, 76, 362, pain)
    floor = 1220
    parts += [
        fill(box(64, floor - 4, 1472, 26, 13), "#C4DAD3"),
        solid(box(90, floor - 22, 960, 26, 13), tones.SAGE),
        placed(
            kneeling(
                THERAPIST,
                near=Reach((-236, 420), grip="open", bend=190),
                far=Reach((-226, 350), grip="open", bend=185),
            ),
            (1300, floor),
            scale=0.98,
        ),
        placed(bridge(SAM), (120, floor - 22), scale=1.16),
    ]
    return parts
