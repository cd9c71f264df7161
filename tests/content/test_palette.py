from __future__ import annotations

from math import degrees

import pytest

from kiosk.content.contrast import WHITE, contrast
from kiosk.content.oklch import from_hex, to_hex
from kiosk.content.palette import (
    DARK_BUTTON_INK,
    DARK_INKS,
    DARK_PAPERS,
    LIGHT_INKS,
    LIGHT_PAPERS,
    corrections,
    palette,
)
from kiosk.content.schema.clinic import Colours

COLOURFUL = (
    "#FFD700", "#E4002B", "#88CC88", "#0000FF", "#7A1F5C", "#000000", "#FFFFFF", "#FF69B4",
    "#00FFFF", "#808080", "#013220",
)  # fmt: skip


@pytest.mark.parametrize("colour", COLOURFUL)
@pytest.mark.parametrize("keys", [("action",), ("accent",), ("action", "accent", "ground")])
def test_whatever_a_clinic_chooses_can_be_read(colour: str, keys: tuple[str, ...]) -> None:
    made = palette(Colours(**dict.fromkeys(keys, colour)))
    light, dark = made["light"], made["dark"]
    pairs = [(light["accent"], paper) for paper in (*LIGHT_PAPERS, light["startGround"])]
    pairs += [(dark["accent"], paper) for paper in (*DARK_PAPERS, dark["startGround"])]
    pairs += [(ink, light["startGround"]) for ink in LIGHT_INKS]
    pairs += [(ink, dark["startGround"]) for ink in DARK_INKS]
    if "action" in keys:
        pairs += [(light[token], WHITE) for token in ("action", "actionDown")]
        pairs += [(dark[token], DARK_BUTTON_INK) for token in ("action", "actionDown")]
        assert min(contrast(light["passed"], paper) for paper in LIGHT_PAPERS) >= 3
        assert min(contrast(dark["passed"], paper) for paper in DARK_PAPERS) >= 3
    assert [(one, other) for one, other in pairs if contrast(one, other) < 7] == []


@pytest.mark.parametrize("colour", ["#FFD700", "#E4002B", "#88CC88", "#FF69B4"])
def test_a_corrected_colour_keeps_its_hue(colour: str) -> None:
    better = palette(Colours(action=colour))["light"]["action"]
    assert better != colour
    turned = degrees(from_hex(better).hue - from_hex(colour).hue)
    assert abs((turned + 180) % 360 - 180) < 3


def test_colours_that_hold_stay_as_they_were_typed() -> None:
    colours = Colours(action="#7A1F5C", accent="#084F4B", ground="#FFF0D8")
    assert corrections(colours) == []
    light = palette(colours)["light"]
    assert (light["action"], light["accent"], light["startGround"]) == (
        "#7A1F5C", "#084F4B", "#FFF0D8",
    )  # fmt: skip


def test_staff_hear_of_each_that_does_not() -> None:
    found = corrections(Colours(action="#FFD700", accent="#7A1F5C", ground="#E4002B"))
    assert [wrong.key for wrong in found] == ["action", "ground"]
    assert found[0].contrast == pytest.approx(1.4, abs=0.01)


def test_without_colours_the_themes_have_their_own() -> None:
    assert palette(Colours()) == {}


@pytest.mark.parametrize("colour", [*COLOURFUL, "#0B6B66", "#C8432A"])
def test_a_colour_comes_back_as_it_went(colour: str) -> None:
    assert to_hex(from_hex(colour)) == colour
