"""Writes drawings and their anchors to files, byte for byte the same each time."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

ROOT = Path(__file__).resolve().parents[1]
DECK = ROOT / "assets/decks/facet-joint-injection"
IMAGES = DECK / "images"
ANCHORS = Path(__file__).with_name("anchors.json")

Anchors = dict[str, dict[str, list[float]]]


class Drawn(Protocol):
    """A picture of any part of the artwork."""

    def text(self) -> str:
        """The SVG file's text."""


def write_images(drawings: Mapping[str, Callable[[], Drawn]], names: Iterable[str] = ()) -> None:
    """Draw the named pictures into the bundled deck, or all of them."""
    IMAGES.mkdir(parents=True, exist_ok=True)
    for name in list(names) or list(drawings):
        (IMAGES / f"{name}.svg").write_text(drawings[name]().text(), "utf-8", newline="\n")


def anchors_text(anchors: Anchors) -> str:
    """One line for each picture, so that a moved point is a short change."""
    rows = [f" {json.dumps(name)}: {json.dumps(anchors[name])}" for name in sorted(anchors)]
    return "{\n" + ",\n".join(rows) + "\n}\n"


def write_anchors(anchors: Anchors) -> None:
    """Write the points of all nameable parts."""
    ANCHORS.write_text(anchors_text(anchors), "utf-8", newline="\n")
