"""Content folders whose start screen carries a number that can be read back from the screen."""

from __future__ import annotations

import json
import struct
import zlib
from typing import TYPE_CHECKING, Any

import numpy as np

from bench import marker

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray

COVERS = 16
"""So many numbered covers lie in each folder; a deck with another number shows another screen."""
GROUND = (236, 240, 232)
WIDTH, HEIGHT = 600, 800
PANEL = (70, 120, 190)
"""The colour of every plain picture here, posters too."""


def png(pixels: NDArray[np.uint8]) -> bytes:
    """Return an RGB array of height × width × 3 as a PNG."""
    height, width, _ = pixels.shape
    rows = np.zeros((height, 1 + width * 3), np.uint8)
    rows[:, 1:] = pixels.reshape(height, width * 3)

    def chunk(kind: bytes, body: bytes) -> bytes:
        check = zlib.crc32(body, zlib.crc32(kind))
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", check)

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    body = zlib.compress(rows.tobytes(), 6)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", body) + chunk(b"IEND", b"")


def plain(width: int, height: int, colour: tuple[int, int, int] = PANEL) -> bytes:
    """Return a PNG of one colour."""
    return png(np.full((height, width, 3), colour, np.uint8))


def prepare(folder: Path) -> Path:
    """Make the folder with its covers and plain pictures; no deck yet."""
    images = folder / "images"
    images.mkdir(parents=True, exist_ok=True)
    for place in ("videos", "captions"):
        (folder / place).mkdir(exist_ok=True)
    if not (images / "plain.png").exists():
        (images / "plain.png").write_bytes(plain(640, 360))
        for number in range(COVERS):
            cover = np.full((HEIGHT, WIDTH, 3), GROUND, np.uint8)
            size = marker.SIZE * 2
            left, top = (WIDTH - size) // 2, (HEIGHT - size) // 2
            square = marker.draw(number).repeat(2, axis=0).repeat(2, axis=1)
            cover[top : top + size, left : left + size] = square
            (images / f"cover-{number}.png").write_bytes(png(cover))
    return folder


def deck(number: int, slides: list[dict[str, Any]] | None = None, **keys: object) -> dict[str, Any]:
    """Return a deck whose start screen shows `number` modulo COVERS; all its words name it too."""
    return {
        "format": 1,
        "title": f"Deck {number}",
        "summary": f"The words of deck {number}.",
        "language": "en",
        "cover": {"image": f"images/cover-{number % COVERS}.png", "alt": "A number"},
        **keys,
        "slides": slides or [picture(f"slide-{part}", number) for part in range(8)],
    }


def write(folder: Path, content: dict[str, Any]) -> str:
    """Save deck.yaml in place (JSON is YAML too), one slide a line; return its text."""
    words, file = text(content), folder / "deck.yaml"
    if file.is_dir() and not file.is_symlink():
        file.rmdir()
    elif file.is_symlink() or not file.is_file():
        file.unlink(missing_ok=True)
    file.write_text(words, encoding="utf-8")
    return words


def text(content: dict[str, Any]) -> str:
    """Return a deck as a file that reads like staff's: a key a line, slides last."""
    lines = [f"{k}: {_json(v)}" for k, v in content.items() if k != "slides"]
    lines.append("slides:")
    for slide in content["slides"]:
        keys = [f"{key}: {_json(value)}" for key, value in slide.items()]
        lines.append(f"  - {keys[0]}")
        lines += [f"    {key}" for key in keys[1:]]
    return "\n".join(lines) + "\n"


def picture(name: str, number: int = 0, file: str = "images/plain.png") -> dict[str, Any]:
    """Return a slide that shows a picture."""
    return {
        "id": name,
        "heading": f"Deck {number}, {name}",
        "text": [f"Words of deck {number}."],
        "picture": {"image": file, "alt": "A picture"},
    }


def clip(name: str, file: str, **keys: object) -> dict[str, Any]:
    """Return a slide that plays a clip."""
    return {
        "id": name,
        "kind": "video",
        "heading": f"The clip {name}",
        "clip": {
            "file": file,
            "poster": "images/plain.png",
            "alt": "A clip",
            "speech": False,
            "described": ["Something moves."],
            **keys,
        },
    }


def slug(name: str) -> str:
    """Return an id made of a file's name."""
    kept = "".join(c if c.isascii() and c.isalnum() else "-" for c in name.lower())
    return "-".join(part for part in kept.split("-") if part) or "x"


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)
