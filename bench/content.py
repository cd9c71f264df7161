"""Photos and a clip that carry markers, in the form that deck.json of the comparison has."""

from __future__ import annotations

import json
import subprocess
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtGui import QImage

from bench import marker

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray

WIDTH, HEIGHT, FPS, SECONDS = 1920, 1080, 30, 20
GROUNDS = 6


def _grounds() -> list[NDArray[np.uint8]]:
    """Return pictures that cost a decoder what a photo costs."""
    random = np.random.default_rng(7)
    grounds = []
    for _ in range(GROUNDS):
        picture = np.full((HEIGHT, WIDTH, 3), 128.0, np.float32)
        for step, strength in ((270, 90), (120, 60), (30, 27), (6, 10), (1, 6)):
            coarse = random.random((HEIGHT // step + 1, WIDTH // step + 1, 3)) - 0.5
            fine = coarse.repeat(step, axis=0).repeat(step, axis=1)
            picture += fine[:HEIGHT, :WIDTH] * strength
        grounds.append(np.clip(picture, 0, 255).astype(np.uint8))
    return grounds


def photos(folder: Path, count: int) -> list[Path]:
    """Make the photos that are not there yet; photo k carries the number k."""
    folder.mkdir(parents=True, exist_ok=True)
    paths = [folder / f"{number:04d}.jpg" for number in range(1, count + 1)]
    grounds = [] if all(path.exists() for path in paths) else _grounds()
    end = marker.AT + marker.SIZE
    for number, path in enumerate(paths, 1):
        if path.exists():
            continue
        picture = np.roll(grounds[number % GROUNDS], number * 37, axis=1)
        picture[marker.AT : end, marker.AT : end] = marker.draw(number)
        image = QImage(picture.tobytes(), WIDTH, HEIGHT, WIDTH * 3, QImage.Format.Format_RGB888)
        image.save(str(path), quality=88)
    return paths


def clip(path: Path) -> Path:
    """Make a clip of 20 s at 30 frames a second, with a tone; frame f carries 2048 + f."""
    if not path.exists():
        numbers = range(marker.FIRST_FRAME, marker.FIRST_FRAME + SECONDS * FPS)
        raw = b"".join(marker.draw(number).tobytes() for number in numbers)
        at = f"{marker.AT}:{marker.AT}"
        command = [
            *("ffmpeg", "-v", "error", "-y"),
            *("-f", "lavfi", "-i", f"testsrc2=s={WIDTH}x{HEIGHT}:r={FPS}:d={SECONDS}"),
            *("-f", "rawvideo", "-pix_fmt", "rgb24", "-s", f"{marker.SIZE}x{marker.SIZE}"),
            *("-r", str(FPS), "-i", "-"),
            *("-f", "lavfi", "-i", f"sine=frequency=440:duration={SECONDS}"),
            *("-filter_complex", f"[0:v][1:v]overlay={at}:shortest=1,format=yuv420p[v]"),
            *("-map", "[v]", "-map", "2:a", "-c:v", "libx264", "-preset", "medium", "-crf", "20"),
            *("-g", "60", "-c:a", "aac", "-movflags", "+faststart", str(path)),
        ]
        subprocess.run(command, input=raw, check=True)
    return path


def deck_json(path: Path, slides: list[tuple[str, Path]]) -> Path:
    """Write the list of slides that the converter reads: kind (image or video), file, words."""
    words = "Use soap and warm water for twenty seconds, then dry with a paper towel."
    table = [
        {
            "kind": kind,
            "src": str(source),
            "title": f"Step {number}: wash your hands",
            "body": words,
        }
        for number, (kind, source) in enumerate(slides, 1)
    ]
    path.write_text(json.dumps(table))
    return path
