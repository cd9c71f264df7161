"""Signs that scenes share: clock, calendar, pain bar, drop, sun, tick, face, question mark."""

from __future__ import annotations

from artwork import palette
from artwork.people.geometry import (
    Point,
    along,
    arc,
    box,
    line,
    num,
    oval,
    ring_sector,
    smooth,
)
from artwork.people.hatching import hatching, ring
from artwork.people.paint import Tone, fill, solid, stroke
from artwork.svg import shape

INK = "#10302F"
SOFT_INK = "#3F5B5A"
TEAL = "#0B6B66"
CORAL = "#C8432A"
CARD = Tone("#FFFFFF", "#E3F0EC", "#6C8A86")
HOURS = Tone("#7CC4C6", "#A9D8D8", "#0B6B66")
NUMBING = Tone(palette.NUMBING, "", "#1F6480")
STEROID = Tone(palette.STEROID, "", "#54429A")
PILL = Tone("#F0B955", "#F8DDA4", "#8A5200")
SORE = Tone("#E9836C", "#F4B8A8", "#C8432A")


def clock(centre: Point, radius: float, hours: float, tone: Tone = HOURS) -> list[str]:
    """A clock that shows how many hours pass from twelve on."""
    end = -90 + 30 * hours
    ticks = "".join(
        line([along(centre, 30 * i, radius * 0.8), along(centre, 30 * i, radius * 0.9)])
        for i in range(12)
    )
    return [
        solid(oval(centre, radius), Tone("#FFFFFF", "", tone.edge), radius * 0.05),
        fill(ring_sector(centre, radius * 0.74, -90, end), tone.fill),
        stroke(ticks, SOFT_INK, radius * 0.045),
        stroke(
            line([along(centre, -90, radius * 0.62), centre, along(centre, end, radius * 0.46)]),
            INK,
            radius * 0.075,
        ),
        fill(oval(centre, radius * 0.07), INK),
    ]


def calendar(
    x: float,
    y: float,
    width: float,
    height: float,
    *,
    columns: int,
    rows: int,
    filled: dict[int, str],
    band: str = TEAL,
) -> list[str]:
    """A calendar page; `filled` maps a day (0 is the first) to its colour."""
    head = height * 0.2
    gap_x, gap_y = width / (columns + 0.6), (height - head) / (rows + 0.5)
    cell = min(gap_x, gap_y) * 0.74
    parts = [
        solid(box(x, y, width, height, width * 0.07), CARD),
        fill(box(x, y, width, head, width * 0.07) + box(x, y + head / 2, width, head / 2), band),
    ]
    rings = [solid(box(x + width * at - 9, y - 20, 18, 48, 9), CARD, 3) for at in (0.25, 0.75)]
    parts += rings
    for day in range(columns * rows):
        cx = x + gap_x * (day % columns + 0.8)
        cy = y + head + gap_y * (day // columns + 0.75)
        colour = filled.get(day, "#DCE9E5")
        parts.append(fill(box(cx - cell / 2, cy - cell / 2, cell, cell, cell * 0.28), colour))
    return parts


def pain_bar(x: float, y: float, width: float, height: float, share: float) -> list[str]:
    """How much it hurts: a tube filled from below, hatched as all that is sore."""
    inside = width - 16
    level = y + 8 + (height - 16) * (1 - share)
    low = y + height - 8
    r = inside / 2
    outline = [*ring((x + 8 + r, level + r), r, r)[20:], *ring((x + 8 + r, low - r), r, r)[:21]]
    return [
        solid(box(x, y, width, height, width / 2), CARD),
        fill(box(x + 8, level, inside, low - level, inside / 2), SORE.fill),
        stroke(hatching(outline, 20), SORE.edge, 4),
    ]


def drop(centre: Point, high: float, tone: Tone) -> list[str]:
    """A drop whose round part is centred."""
    x, y = centre
    r = high * 0.34
    shape = (
        f"M{x:.0f} {y - high * 0.64:.0f}C{x + r * 0.35:.0f} {y - high * 0.42:.0f} "
        f"{x + r:.0f} {y - r * 0.75:.0f} {x + r:.0f} {y:.0f}"
        f"A{r:.0f} {r:.0f} 0 0 1 {x - r:.0f} {y:.0f}"
        f"C{x - r:.0f} {y - r * 0.75:.0f} {x - r * 0.35:.0f} {y - high * 0.42:.0f} "
        f"{x:.0f} {y - high * 0.64:.0f}Z"
    )
    shine = arc((x, y), r * 0.68, r * 0.68, 100, 170)
    return [solid(shape, tone, 5), stroke(shine, "#FFFFFF", r * 0.12, 0.75)]


def sun(centre: Point, radius: float) -> list[str]:
    """A sun with rays."""
    rays = "".join(
        line(
            [
                along(centre, 45 * i + 22.5, radius * 1.3),
                along(centre, 45 * i + 22.5, radius * 1.62),
            ]
        )
        for i in range(8)
    )
    return [
        stroke(rays, "#B36A00", radius * 0.13),
        solid(oval(centre, radius), Tone("#FFD36B", "", "#B36A00"), radius * 0.05),
    ]


def tick(centre: Point, radius: float) -> list[str]:
    """A green disc with a tick."""
    x, y = centre
    mark = line(
        [
            (x - radius * 0.42, y + radius * 0.04),
            (x - radius * 0.1, y + radius * 0.36),
            (x + radius * 0.45, y - radius * 0.34),
        ]
    )
    return [
        solid(oval(centre, radius), Tone("#1E7B45", "", "#FFFFFF"), radius * 0.09),
        stroke(mark, "#FFFFFF", radius * 0.2),
    ]


def question(centre: Point, radius: float) -> list[str]:
    """A disc with the sign for "not known": a hook over a dot."""
    x, y = centre
    hook = (
        f"M{x - radius * 0.3:.1f} {y - radius * 0.26:.1f}"
        f"A{radius * 0.3:.1f} {radius * 0.3:.1f} 0 1 1 {x + radius * 0.12:.1f} {y:.1f}"
        f"Q{x:.1f} {y + radius * 0.06:.1f} {x:.1f} {y + radius * 0.24:.1f}"
    )
    return [
        solid(oval(centre, radius), Tone("#FFF4DC", "", "#B36A00"), radius * 0.09),
        stroke(hook, "#7A4700", radius * 0.17),
        fill(oval((x, y + radius * 0.5), radius * 0.11), "#7A4700"),
    ]


def sore_spot(centre: Point, radius: float) -> list[str]:
    """A sore place: a soft glow, a hatched disc, a white ring."""
    outline = ring(centre, radius * 0.9, radius * 0.9)
    return [
        *(fill(oval(centre, radius * k), CORAL, 0.13) for k in (2.1, 1.7, 1.35)),
        solid(oval(centre, radius), Tone(SORE.fill, "", "#FFFFFF"), radius * 0.16),
        stroke(hatching(outline, radius * 0.34), SORE.edge, radius * 0.11),
        stroke(oval(centre, radius), SORE.edge, radius * 0.1),
    ]


def bubble(x: float, y: float, width: float, height: float, tail: Point) -> list[str]:
    """A speech bubble with its tail towards a mouth."""
    foot = max(x + 70, min(x + width - 70, tail[0]))
    low = y + height
    point = smooth(
        [
            (foot - 34, low - 12),
            (foot - 14, low + 10),
            tail,
            (foot + 26, low + 4),
            (foot + 34, low - 12),
        ],
        tension=0.5,
    )
    return [solid([box(x, y, width, height, 56), point], CARD)]


def face(centre: Point, radius: float, mood: float) -> list[str]:
    """A plain face from sad (-1) to glad (1)."""
    x, y = centre
    fill, edge = ("#D8F0DF", palette.GREEN) if mood > 0.2 else ("#FBE9C8", palette.AMBER)
    k = radius / 56
    ends, middle = y + (24 - 9 * mood) * k, y + (24 + 22 * mood) * k
    mouth = f"M{num(x - 25 * k)} {num(ends)}Q{num(x)} {num(middle)} {num(x + 25 * k)} {num(ends)}"
    return [
        shape(oval(centre, radius), fill, edge, 5 * k + 1),
        *(shape(oval((x + s * 19 * k, y - 11 * k), 5.5 * k, 7.5 * k), INK) for s in (-1, 1)),
        stroke(mouth, INK, 6 * k),
    ]
