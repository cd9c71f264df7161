"""Pictures as SVG text that QtSvg draws right: paths, groups and gradients, nothing else."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from artwork.people.geometry import Point

Map = Callable[[float, float], Point]  # own units of a part → canvas


@dataclass(frozen=True)
class Picture:
    """Width, height and the parts inside, from back to front."""

    width: int
    height: int
    parts: tuple[str, ...]

    def text(self) -> str:
        """The SVG file's text."""
        return (
            f'<svg xmlns="http://www.w3.org/2000/svg" width="{self.width}" height="{self.height}"'
            f' viewBox="0 0 {self.width} {self.height}">\n' + "\n".join(self.parts) + "\n</svg>\n"
        )


@dataclass(frozen=True)
class Move:
    """A turn and a shift of the plane, with a scale: x' = s·R(x) + shift."""

    degrees: float = 0.0
    shift: Point = (0.0, 0.0)
    scale: float = 1.0

    def __call__(self, point: Point) -> Point:
        """The point after the move."""
        c, s = self._cosine()
        x, y = point
        return c * x - s * y + self.shift[0], s * x + c * y + self.shift[1]

    def after(self, first: Move) -> Move:
        """One move that does `first` and then this."""
        return Move(self.degrees + first.degrees, self(first.shift), self.scale * first.scale)

    def group(self, parts: Iterable[str]) -> str:
        """Parts drawn through this move."""
        c, s = self._cosine()
        numbers = (c, s, -s, c, *self.shift)
        text = " ".join(_exact(number) for number in numbers)
        return f'<g transform="matrix({text})">{"".join(parts)}</g>'

    def _cosine(self) -> Point:
        angle = math.radians(self.degrees)
        return self.scale * math.cos(angle), self.scale * math.sin(angle)


def turned_at(centre: Point, degrees: float) -> Move:
    """A turn around `centre`; positive is clockwise on the screen."""
    x, y = Move(degrees)(centre)
    return Move(degrees, (centre[0] - x, centre[1] - y))


def frame_at(origin: Point, degrees: float) -> Map:
    """A part's own axes: x along `degrees`, y a quarter turn clockwise from it."""
    move = Move(degrees, origin)
    return lambda x, y: move((x, y))


def slope(name: str, colours: tuple[str, str], end: Point = (1, 0)) -> str:
    """A linear gradient across each shape that names it; `end` is a corner of its box."""
    return (
        f'<linearGradient id="{name}" x1="0" y1="0" x2="{end[0]:g}" y2="{end[1]:g}">'
        f'<stop offset="0" stop-color="{colours[0]}"/>'
        f'<stop offset="1" stop-color="{colours[1]}"/></linearGradient>'
    )


def glow(name: str, colour: str, strength: float = 0.75) -> str:
    """A round gradient that fades out to the edge of the shape."""
    stops = ((0.0, strength), (0.35, strength * 0.62), (0.7, strength * 0.2), (1.0, 0.0))
    inside = "".join(
        f'<stop offset="{at:g}" stop-color="{colour}" stop-opacity="{share:.3f}"/>'
        for at, share in stops
    )
    return f'<radialGradient id="{name}" cx="0.5" cy="0.5" r="0.5">{inside}</radialGradient>'


def defs(*gradients: str) -> str:
    """Gradients for the whole picture."""
    return f"<defs>{''.join(gradients)}</defs>"


def shape(path: str, fill: str, edge: str = "none", width: float = 0.0, opacity: float = 1) -> str:
    """A filled outline; `fill` is a colour or the name of a gradient as "@name"."""
    paint = f"url(#{fill[1:]})" if fill.startswith("@") else fill
    line = (
        f' stroke="{edge}" stroke-width="{width:g}" stroke-linejoin="round"'
        if edge != "none"
        else ""
    )
    clear = "" if opacity >= 1 else f' opacity="{_exact(max(0.0, opacity))}"'
    return f'<path d="{path}" fill="{paint}"{line}{clear}/>'


def faded(parts: Iterable[str], opacity: float) -> str:
    """Parts seen through; each part fades by itself."""
    if opacity >= 1:
        return "".join(parts)
    return f'<g opacity="{_exact(max(0.0, opacity))}">{"".join(parts)}</g>' if opacity > 0 else ""


def _exact(number: float) -> str:
    text = f"{number:.4f}".rstrip("0").rstrip(".")
    return "0" if text == "-0" else text
