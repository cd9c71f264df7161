"""Turn the comparison's deck.json into our content: `python -m bench.deck JSON FOLDER`.

Each slide keeps its picture and words; the marker in the picture stays visible. A clip takes the
first picture of the deck as its poster.
"""

from __future__ import annotations

import json
import os
import shutil
import sys
from pathlib import Path
from typing import TypedDict

COVER = """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 600 800">
<circle cx="300" cy="400" r="240" fill="#A9D8D8" stroke="#0B6B66" stroke-width="12"/>
</svg>
"""


class Item(TypedDict):
    """One slide of the comparison."""

    kind: str
    src: str
    title: str
    body: str


def _bring(source: Path, folder: Path) -> str:
    """Put a file into the deck, by a hard link where the disk allows; return its path in there."""
    folder.mkdir(parents=True, exist_ok=True)
    target = folder / source.name
    if not target.exists():
        try:
            os.link(source, target)
        except OSError:
            shutil.copyfile(source, target)
    return f"{folder.name}/{target.name}"


def _slide(number: int, item: Item, folder: Path, poster: str) -> dict[str, object]:
    source = Path(item["src"])
    slide: dict[str, object] = {"id": f"slide-{number}", "heading": item["title"]}
    if item["kind"] == "image":
        image = _bring(source, folder / "images")
        return {
            **slide,
            "chapter": "Washing hands",
            "text": [item["body"]],
            "picture": {"image": image, "alt": "A photo with a marker"},
        }
    clip = {
        "file": _bring(source, folder / "videos"),
        "poster": poster,
        "alt": "A test picture that moves",
        "speech": False,
        "transcript": ["Colours move over the screen."],
        "described": ["Colours move over the screen."],
    }
    return {
        **slide,
        "chapter": "Washing hands",
        "kind": "video",
        "text": [item["body"]],
        "clip": clip,
    }


def convert(source: Path, folder: Path) -> Path:
    """Write deck.yaml and bring the files; return the folder."""
    items: list[Item] = json.loads(source.read_text())
    folder.mkdir(parents=True, exist_ok=True)
    first = Path(next(item["src"] for item in items if item["kind"] == "image"))
    poster = _bring(first, folder / "images")
    (folder / "images/cover.svg").write_text(COVER)
    deck: dict[str, object] = {
        "format": "1",
        "title": "Washing hands",
        "summary": "A deck to measure with.",
        "language": "en",
        "cover": {"image": "images/cover.svg", "alt": "A round shape"},
        "remember": ["Use soap.", "Take your time.", "Dry your hands."],
    }
    slides = [_slide(number, item, folder, poster) for number, item in enumerate(items, 1)]
    # JSON is YAML too; one slide a line, so that a problem names its slide
    lines = [f"{key}: {json.dumps(value)}" for key, value in deck.items()]
    lines += ["slides:", *(f"  - {json.dumps(slide)}" for slide in slides)]
    (folder / "deck.yaml").write_text("\n".join(lines) + "\n")
    return folder


if __name__ == "__main__":
    convert(Path(sys.argv[1]), Path(sys.argv[2]))
