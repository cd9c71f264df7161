"""From a clinic's own colours to those of the light and the dark theme, all of them readable.

The grounds below are those of kiosk/views/Theme.qml. The high-contrast theme knows no clinic.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from kiosk.content.contrast import EDGE, ENOUGH, WHITE, darker, least_contrast, lighter
from kiosk.content.oklch import from_hex, to_hex

if TYPE_CHECKING:
    from kiosk.content.schema.clinic import Colours

Palette = dict[str, dict[str, str]]
"""Theme → token of Theme.qml → #RRGGBB."""

LIGHT_PAPERS = ("#FBF8F3", WHITE)
LIGHT_INKS = ("#10302F", "#33504F")
DARK_PAPERS = ("#0E1C1C", "#172A2A")
DARK_INKS = ("#F6F2EA", "#C9D8D4")
DARK_BUTTON_INK = "#062321"


class Wrong(NamedTuple):
    """A colour that cannot be read where it stands: its key, its contrast, and the nearest one."""

    key: str
    contrast: float
    better: str


def corrections(colours: Colours) -> list[Wrong]:
    """Return what staff should write instead, for each colour that does not hold."""
    made = palette(colours)
    if not made:
        return []
    light = made["light"]
    grounds = {
        "action": (WHITE,),
        "accent": (*LIGHT_PAPERS, light["startGround"]),
        "ground": LIGHT_INKS,
    }
    found = []
    for key, token in (("action", "action"), ("accent", "accent"), ("ground", "startGround")):
        typed = getattr(colours, key)
        if typed and light[token] != typed:
            found.append(Wrong(key, least_contrast(typed, grounds[key]), light[token]))
    return found


def palette(colours: Colours) -> Palette:
    """Return the clinic's tokens for each theme; {} when it has no colours of its own."""
    main = colours.action or colours.accent
    if main is None and colours.ground is None:
        return {}
    light, dark = _ground(colours)
    if main is not None:
        light |= _light(colours, main, light["startGround"])
        dark |= _dark(colours, main, dark["startGround"])
    return {"light": light, "dark": dark}


def _ground(colours: Colours) -> tuple[dict[str, str], dict[str, str]]:
    """Return the ground of the start screen; a breath of the main colour when none is named."""
    main = colours.ground or _shade(colours.action or colours.accent or WHITE, 0.93, 0.03)
    light = lighter(main, LIGHT_INKS)
    dark = darker(_shade(main, 0.3, 0.04), DARK_INKS)
    return {"startGround": light}, {"startGround": dark}


def _light(colours: Colours, main: str, ground: str) -> dict[str, str]:
    tokens = {}
    if colours.action:
        tokens["action"] = darker(colours.action)
        tokens["actionDown"] = _shade(tokens["action"], from_hex(tokens["action"]).lightness - 0.1)
        tokens["passed"] = darker(_shade(colours.action, 0.64), LIGHT_PAPERS, EDGE)
    tokens["accent"] = darker(colours.accent or main, (*LIGHT_PAPERS, ground))
    return tokens


def _dark(colours: Colours, main: str, ground: str) -> dict[str, str]:
    tokens = {}
    if colours.action:
        tokens["action"] = lighter(
            _shade(colours.action, 0.82, 0.11), (DARK_BUTTON_INK, *DARK_PAPERS)
        )
        pressed = _shade(tokens["action"], from_hex(tokens["action"]).lightness - 0.08)
        tokens["actionDown"] = lighter(pressed, (DARK_BUTTON_INK,))
        tokens["passed"] = lighter(_shade(colours.action, 0.66), DARK_PAPERS, EDGE)
    wish = _shade(colours.accent or main, 0.82, 0.11)
    tokens["accent"] = lighter(wish, (*DARK_PAPERS, ground), ENOUGH)
    return tokens


def _shade(colour: str, lightness: float, most_chroma: float = 0.4) -> str:
    found = from_hex(colour)
    chroma = min(found.chroma, most_chroma)
    return to_hex(found._replace(lightness=max(0.0, lightness), chroma=chroma))
