"""How people and rooms are coloured in: one fill with one darker edge around joined parts."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from artwork.people.geometry import Point, num

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

EDGE = 4.0  # width of an outline in canvas units: about 2.3 px in a 900 px panel


class Tone(NamedTuple):
    """A surface: its light colour, a quiet shade of it, and the colour of its edge."""

    fill: str
    shade: str
    edge: str


def fill(path: str, colour: str, opacity: float = 1.0) -> str:
    """A plain filled shape."""
    clear = "" if opacity >= 1 else f' fill-opacity="{opacity:.2f}"'
    return f'<path d="{path}" fill="{colour}"{clear}/>'


def stroke(path: str, colour: str, width: float = EDGE, opacity: float = 1.0) -> str:
    """A line with round ends."""
    clear = "" if opacity >= 1 else f' stroke-opacity="{opacity:.2f}"'
    return (
        f'<path d="{path}" fill="none" stroke="{colour}" stroke-width="{num(width)}"'
        f' stroke-linecap="round" stroke-linejoin="round"{clear}/>'
    )


def dashes(path: str, colour: str, width: float, pattern: str) -> str:
    """A broken line; `pattern` is lengths of dash and gap in canvas units."""
    return (
        f'<path d="{path}" fill="none" stroke="{colour}" stroke-width="{num(width)}"'
        f' stroke-linecap="round" stroke-dasharray="{pattern}"/>'
    )


def solid(paths: str | Sequence[str], tone: Tone, width: float = EDGE) -> str:
    """Parts that overlap, drawn as one body: edge around all of them, none between them."""
    parts = [paths] if isinstance(paths, str) else paths
    body = "".join(f'<path d="{path}"/>' for path in parts)
    return (
        f'<g fill="{tone.edge}" stroke="{tone.edge}" stroke-width="{num(2 * width)}"'
        f' stroke-linejoin="round">{body}</g><g fill="{tone.fill}">{body}</g>'
    )


def placed(
    parts: Iterable[str],
    at: Point = (0, 0),
    *,
    turn: float = 0.0,
    scale: float = 1.0,
    mirror: bool = False,
) -> str:
    """Parts moved to `at`, turned by degrees, scaled, and mirrored left to right."""
    sx = -scale if mirror else scale
    return (
        f'<g transform="translate({num(at[0])} {num(at[1])}) rotate({num(turn)})'
        f' scale({sx:.3f} {scale:.3f})">{"".join(parts)}</g>'
    )
