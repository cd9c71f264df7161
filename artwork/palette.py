"""The colours of the anatomy: warm bones for pictures, gray ones for X-ray views."""

from __future__ import annotations

from typing import NamedTuple

CORAL = "#C8432A"
CORAL_PALE = "#F2B3A2"
CORAL_EDGE = "#B5604C"
TEAL = "#0B6B66"
DEEP_TEAL = "#084F4B"
MINT = "#E3F0EC"
INK = "#10302F"
AMBER = "#B36A00"
GREEN = "#1E7B45"
NERVE = "#E9B93C"
NERVE_EDGE = "#9A6F12"
CARTILAGE = "#BFE3E6"
CARTILAGE_EDGE = "#4B8F95"
MARK = "#FFD84D"
NUMBING = "#8FD3E8"
STEROID = "#B9A4E6"
WHITE = "#FFFFFF"


class Look(NamedTuple):
    """How bones, discs and joints are coloured: (light, dark) pairs and edges."""

    body: tuple[str, str]
    arch: tuple[str, str]
    edge: str
    disc: tuple[str, str]
    disc_edge: str
    shine: str
    joint: str
    joint_edge: str


WARM = Look(
    body=("#F7EBD3", "#DDC294"),
    arch=("#E3CA9E", "#F0E0BF"),
    edge="#8C7A5E",
    disc=("#A9D8D8", "#6FB3B6"),
    disc_edge="#3F8489",
    shine="#FFFAEE",
    joint=CORAL_PALE,
    joint_edge=CORAL_EDGE,
)
XRAY = Look(
    body=("#DCE4E3", "#A9B6B5"),
    arch=("#AFBBBA", "#CBD5D4"),
    edge="#5E6F6E",
    disc=("#6C7F7E", "#566968"),
    disc_edge="#44595A",
    shine="#F2F7F6",
    joint="#38494A",
    joint_edge="#EAF3F2",
)
