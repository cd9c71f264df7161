"""Writes the scenes into the bundled deck: python -m artwork.scenes [name ...]."""

from __future__ import annotations

import json
import sys
from pathlib import Path

from artwork.scenes import DRAWINGS
from artwork.scenes.anchors import anchors

ROOT = Path(__file__).resolve().parents[2]
IMAGES = ROOT / "assets/decks/facet-joint-injection/images"


def write(names: list[str]) -> None:
    """Draw the named scenes, or all."""
    IMAGES.mkdir(parents=True, exist_ok=True)
    for name in names or list(DRAWINGS):
        (IMAGES / f"{name}.svg").write_text(DRAWINGS[name]().text(), "utf-8", newline="\n")
    text = json.dumps(anchors(), indent=1, sort_keys=True) + "\n"
    Path(__file__).with_name("anchors.json").write_text(text, "utf-8", newline="\n")


if __name__ == "__main__":
    write(sys.argv[1:])
