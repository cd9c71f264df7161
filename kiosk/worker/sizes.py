"""How large each picture has to be on a given screen, in device pixels."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from kiosk.content.shapes import Screen

Use = Literal["panel", "poster", "card", "logo"]
_LANDSCAPE: dict[Use, tuple[float, float]] = {
    "panel": (0.62, 0.80),
    "poster": (0.72, 0.82),
    "card": (0.31, 0.40),
    "logo": (0.25, 0.15),
}
_PORTRAIT: dict[Use, tuple[float, float]] = {
    "panel": (1.0, 0.60),
    "poster": (1.0, 0.60),
    "card": (0.50, 0.30),
    "logo": (0.45, 0.10),
}


def box_for(use: Use, screen: Screen) -> tuple[int, int]:
    """Return the largest width and height that a picture takes for this use."""
    width, height = screen["width"], screen["height"]
    across, down = (_PORTRAIT if height > width else _LANDSCAPE)[use]
    return round(width * across), round(height * down)


def fit(size: tuple[float, float], box: tuple[float, float], *, grow: bool) -> tuple[int, int]:
    """Return `size` scaled into `box` with its shape kept; only drawings may `grow`."""
    scale = min(box[0] / size[0], box[1] / size[1])
    if not grow:
        scale = min(scale, 1.0)
    return max(1, round(size[0] * scale)), max(1, round(size[1] * scale))
