"""Draws the odd pictures and the clip of the deck beside this file.

Very wide, very tall, tiny, huge and see-through, as staff may bring them. The results are
committed; run it with: python -m tests.decks.make_every_kind
"""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QGuiApplication, QImage, QLinearGradient, QPainter

DECK = Path(__file__).parent / "every-kind"
IMAGES = DECK / "images"


def photo(name: str, width: int, height: int, first: str, second: str) -> None:
    """A photo without any see-through part: sky, ground and a round tree."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    sky = QLinearGradient(QPointF(0, 0), QPointF(0, height))
    sky.setColorAt(0, QColor(first))
    sky.setColorAt(1, QColor(second))
    painter.fillRect(image.rect(), sky)
    painter.fillRect(QRectF(0, height * 0.75, width, height), QColor("#6B8F5A"))
    size = min(width, height) * 0.4
    painter.setBrush(QColor("#2F6B3F"))
    painter.drawEllipse(QRectF(width * 0.6, height * 0.75 - size, size, size))
    painter.end()
    image.save(str(IMAGES / name), quality=70)


def glass(name: str, width: int, height: int, colour: str) -> None:
    """A see-through picture: one disc on nothing."""
    image = QImage(width, height, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(QColor(0, 0, 0, 0))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(QColor(colour))
    painter.drawEllipse(QRectF(width * 0.1, height * 0.1, width * 0.8, height * 0.8))
    painter.end()
    image.save(str(IMAGES / name))


def clip() -> None:
    """Two seconds of a moving pattern, without sound."""
    source = "testsrc2=size=640x360:rate=30:duration=2"
    codec = ("-c:v", "libx264", "-pix_fmt", "yuv420p", "-crf", "36", "-movflags", "+faststart")
    target = DECK / "videos/pattern.mp4"
    subprocess.run(
        ["ffmpeg", "-v", "error", "-y", "-f", "lavfi", "-i", source, *codec, str(target)],
        check=True,
    )


def main() -> None:
    """Draw everything."""
    app = QGuiApplication([])
    photo("huge.jpg", 7000, 4500, "#9CC4E4", "#F2E6D0")
    photo("very-wide.jpg", 3000, 220, "#88A8D0", "#DDE8F0")
    photo("very-tall.jpg", 260, 2600, "#B0C8E8", "#F4EADC")
    glass("tiny.png", 12, 9, "#0B6B66")
    glass("glass.png", 900, 700, "#C8432A")
    glass("glass-healthy.png", 800, 800, "#1E7B45")
    clip()
    del app


if __name__ == "__main__":
    main()
