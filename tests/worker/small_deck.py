"""Small content folders for tests, written with the standard library."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from tests.worker.sample_edition import write_png

DRAWING = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 100">'
    '<rect x="20" y="10" width="80" height="40" fill="#0b6b66"/></svg>'
)


def write_deck(folder: Path, slides: list[dict[str, Any]] | None = None, **keys: object) -> Path:
    """Write deck.yaml (as JSON, which is YAML) with two slides; their pictures only once."""
    (folder / "images").mkdir(parents=True, exist_ok=True)
    if not (folder / "images/plain.png").exists():
        write_png(folder / "images/plain.png", 320, 240, (200, 220, 210))
        (folder / "images/drawing.svg").write_text(DRAWING)
    deck = {
        "format": 1,
        "title": "A small deck",
        "language": "en",
        "slides": slides or [picture_slide("plain.png"), picture_slide("drawing.svg")],
        **keys,
    }
    write_yaml(folder / "deck.yaml", deck)
    return folder


def write_yaml(path: Path, value: object) -> None:
    """Write each item of a list on lines of its own, so that problems have lines of their own."""
    path.write_text(json.dumps(value, indent=1, ensure_ascii=False), encoding="utf-8")


def picture_slide(file: str, **keys: object) -> dict[str, Any]:
    return {
        "id": slug(file),
        "heading": f"The picture {Path(file).suffix}",
        "picture": {"image": f"images/{file}", "alt": "A plain ground", **keys},
    }


def clip_slide(file: str, **keys: object) -> dict[str, Any]:
    clip = {"file": f"videos/{file}", "poster": "images/plain.png", "alt": "A clip", **keys}
    return {"id": slug(file), "kind": "video", "heading": "A clip", "clip": clip}


def slug(name: str) -> str:
    """Return an id made of a file's name."""
    kept = "".join(c if c.isascii() and c.isalnum() else "-" for c in name.lower())
    return "-".join(part for part in kept.split("-") if part) or "x"
