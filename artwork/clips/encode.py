"""Draws the frames of a clip with Qt and hands them to ffmpeg."""

from __future__ import annotations

import subprocess
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from artwork.clips.film import HEIGHT, RATE, WIDTH

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from artwork.clips.film import Clip

# one thread and no stamps: the same frames give the same file
_ENCODER = (
    "-an -c:v libx264 -preset slow -tune animation -crf {quality} -threads 1 -g 30 -keyint_min 30"
    " -sc_threshold 0 -vf scale=out_color_matrix=bt709:out_range=tv,format=yuv420p"
    " -colorspace bt709 -color_primaries bt709 -color_trc bt709 -color_range tv"
    " -movflags +faststart -flags:v +bitexact -fflags +bitexact -map_metadata -1"
)


def write(clip: Clip, file: Path) -> None:
    """Draw all frames straight into ffmpeg.

    Raises:
        subprocess.CalledProcessError: ffmpeg could not write the file.
    """
    command = (
        f"ffmpeg -y -loglevel error -f rawvideo -pix_fmt bgra -s {WIDTH}x{HEIGHT} -r {RATE} -i -"
    )
    words = [*command.split(), *_ENCODER.format(quality=clip.quality).split(), str(file)]
    with subprocess.Popen(words, stdin=subprocess.PIPE) as encoder:
        if encoder.stdin is None:
            raise BrokenPipeError("ffmpeg takes no frames")
        for frame in frames(clip):
            encoder.stdin.write(frame)
        encoder.stdin.close()
        if encoder.wait():
            raise subprocess.CalledProcessError(encoder.returncode, words)


def frames(clip: Clip) -> Iterator[bytes]:
    """Each frame as BGRA bytes; a frame like the last one is not drawn again."""
    ground = painted(clip.picture(clip.ground()).text())
    shown, pixels = "", b""
    for number in range(round(clip.seconds * RATE)):
        text = clip.picture(clip.frame(number / RATE)).text()
        if text != shown:
            image = painted(text, ground)  # must outlive its bits
            shown, pixels = text, bytes(image.constBits())
        yield pixels


def painted(text: str, ground: QImage | None = None) -> QImage:
    """SVG text drawn on a copy of the ground, at the clip's size."""
    image = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32) if ground is None else ground.copy()
    if ground is None:
        image.fill(0xFFFFFFFF)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(QByteArray(text.encode())).render(painter, QRectF(0, 0, WIDTH, HEIGHT))
    painter.end()
    return image
