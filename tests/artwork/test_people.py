from __future__ import annotations

import math
import re
from typing import TYPE_CHECKING

import pytest

from artwork.people import tones
from artwork.people.geometry import along, num, smooth, spots, taper
from artwork.people.hatching import hatching, ring
from artwork.people.head import Face, View, head
from artwork.people.limbs import reach
from artwork.people.paint import Tone

if TYPE_CHECKING:
    from artwork.people.hair import Cut

MINT = "#E3F0EC"  # the panel that pictures stand on
CUTS: list[Cut] = ["short", "crop", "bald", "bob", "bun", "long", "curls", "scarf", "cap"]
VIEWS: list[View] = ["front", "side", "back"]
TONES = {name: tone for name, tone in vars(tones).items() if isinstance(tone, Tone)}


def _light(colour: str) -> float:
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    red, green, blue = (c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize("name", sorted(TONES))
def test_every_edge_can_be_seen_on_the_panel(name: str) -> None:
    dark, bright = sorted((_light(TONES[name].edge), _light(MINT)))
    assert (bright + 0.05) / (dark + 0.05) >= 3


@pytest.mark.parametrize(
    ("value", "text"), [(1.04, "1"), (-0.01, "0"), (12.26, "12.3"), (-4, "-4")]
)
def test_numbers_are_short(value: float, text: str) -> None:
    assert num(value) == text


def test_spots_reads_a_table_of_points() -> None:
    assert spots("1,2 -3.5,4") == [(1, 2), (-3.5, 4)]


def test_a_soft_line_passes_through_all_its_points() -> None:
    path = smooth([(0, 0), (10, 0), (10, 10)])
    assert path.startswith("M0 0C")
    assert all(path.count(f" {point}") for point in ("10 0", "10 10", "0 0"))


def test_a_flat_limb_ends_square() -> None:
    assert taper((0, 0), 10, (100, 0), 10, flat=True).count("A") == 1
    assert taper((0, 0), 10, (100, 0), 10).count("A") == 2


@pytest.mark.parametrize("side", ["down", "up", "left", "right"])
def test_an_elbow_keeps_the_length_of_both_bones(side: str) -> None:
    shoulder, wrist = (0.0, 0.0), (120.0, 140.0)
    elbow = reach(shoulder, wrist, upper=160, lower=145, side=side)  # type: ignore[arg-type]  # a table of names
    assert math.dist(shoulder, elbow) == pytest.approx(160)
    assert math.dist(elbow, wrist) == pytest.approx(145)


def test_an_arm_too_short_for_its_wrist_is_nearly_straight() -> None:
    elbow = reach((0, 0), (1000, 0), upper=160, lower=145)
    assert elbow[0] == pytest.approx(160, abs=1)


def test_hatching_stays_inside_what_is_sore() -> None:
    radius = 50.0
    path = hatching(ring((200, 100), radius, radius), 12)
    ends = [tuple(map(float, pair.split())) for pair in re.findall(r"[ML]([-\d. ]+)", path)]
    assert len(ends) >= 12
    assert all(math.dist(end, (200, 100)) <= radius for end in ends)


@pytest.mark.parametrize("cut", CUTS)
@pytest.mark.parametrize("view", VIEWS)
def test_every_head_can_be_drawn_from_every_side(cut: Cut, view: View) -> None:
    plain = head(Face(cut=cut), view)
    assert plain
    assert head(Face(cut=cut, skin=tones.DEEP), view) != plain


def test_directions_follow_the_screen() -> None:
    x, y = along((0, 0), 90, 10)
    assert (round(x), round(y)) == (0, 10)
