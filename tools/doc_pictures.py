"""Take the pictures of docs/ from the running screens: each kind of slide, and what staff see.

sh tools/screen.sh .venv/bin/python -m tools.doc_pictures     (what `make docs` does)
"""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from kiosk.content.examples import example_slide
from kiosk.content.reference import PICTURES
from kiosk.content.schema.kinds import KINDS
from kiosk.content.template import copy_files
from kiosk.content.yaml_text import block
from kiosk.proof.publishing import Publishing

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

DOCS = Path(__file__).resolve().parents[1] / "docs"
WIDTH = 960
MADE_FROM = "Example"
"""The name under which a picture of a kind holds the sum of the example that it shows."""
_HEAD = """\
format: 1
title: Facet joint injections
language: en
fields:
  emergency_number: {name: Emergency number}
slides:
"""
_CLINIC = 'phone: 555 0100\nfields: {emergency_number: "911"}\n'


def example_sum(kind: str) -> str:
    """Return a short sum of a kind's example, to tell whether its picture is out of date."""
    words = "\n".join(block([example_slide(kind, KINDS[kind])], 2))
    return hashlib.sha256(words.encode()).hexdigest()[:16]


def publish(content: Path, state: Path) -> Publishing:
    """Publish `content` into `state`."""
    runs = Publishing(content, state, None)
    result = runs.run(lambda _done, _total: None)
    if not result.published:
        sys.exit("\n".join(map(str, result.problems)))
    return runs


def save(image: QImage, file: Path, text: str = "") -> None:
    """Write a small picture with 256 colours; `text` is kept inside it."""
    from PySide6.QtGui import QImage

    file.parent.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory() as scratch:
        large, small = Path(scratch) / "large.png", Path(scratch) / "small.png"
        image.save(str(large))
        size = f"scale={WIDTH}:-1:flags=lanczos,split[a][b]"
        colours = "[a]palettegen=stats_mode=single[p];[b][p]paletteuse=dither=none"
        words = ["ffmpeg", "-v", "error", "-i", str(large), "-vf", f"{size};{colours}", str(small)]
        subprocess.run(words, check=True)
        made = QImage(str(small))
    made.setText(MADE_FROM, text)
    made.save(str(file), quality=0)
    sys.stdout.write(f"{file.relative_to(DOCS.parent)}: {file.stat().st_size // 1024} KiB\n")


def take_kinds(folder: Path) -> None:
    """Take a picture of the example of each kind."""
    from kiosk.proof.pictures import Screens

    content, state = folder / "content", folder / "state"
    slides = [example_slide(name, kind) for name, kind in KINDS.items()]
    deck = _HEAD + "\n".join(block(slides, 2)) + "\n"
    content.mkdir(parents=True)
    (content / "deck.yaml").write_text(deck, encoding="utf-8")
    (content / "clinic.yaml").write_text(_CLINIC, encoding="utf-8")
    copy_files(deck, content)
    publish(content, state)
    screens = Screens(state)
    for kind, image in zip(KINDS, screens.slides("content", "en", len(KINDS)), strict=True):
        save(image, DOCS / PICTURES / f"{kind}.png", example_sum(kind))
    screens.close()


def main() -> int:
    """Take all of them."""
    os.environ.setdefault("QT_LOGGING_RULES", "qt.multimedia.*=false")
    from kiosk.display.drawing import prepare_environment

    with TemporaryDirectory(prefix="kiosk-pictures-") as scratch:
        prepare_environment(Path(scratch), software=True)
        from PySide6.QtGui import QGuiApplication

        app = QGuiApplication(sys.argv[:1])
        take_kinds(Path(scratch) / "kinds")
        from tools.staff_pictures import take

        take(Path(scratch) / "staff", lambda image, name: save(image, DOCS / f"staff/{name}.png"))
        del app
    return 0


if __name__ == "__main__":
    sys.exit(main())
