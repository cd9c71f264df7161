"""A clip as drawings in time, and the way it becomes a file."""

from __future__ import annotations

import subprocess
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from artwork.svg import Picture

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

WIDTH, HEIGHT, RATE = 1920, 1080, 30
# one thread and no stamps: the same frames give the same file
_ENCODER = (
    "-an -c:v libx264 -preset slow -tune animation -crf {quality} -threads 1 -g 30 -keyint_min 30"
    " -sc_threshold 0 -vf scale=out_color_matrix=bt709:out_range=tv,format=yuv420p"
    " -colorspace bt709 -color_primaries bt709 -color_trc bt709 -color_range tv"
    " -movflags +faststart -flags:v +bitexact -fflags +bitexact -map_metadata -1"
)


@dataclass(frozen=True)
class Cue:
    """Words on the screen from `start` to `end` in seconds."""

    start: float
    end: float
    text: str


@dataclass(frozen=True)
class Clip:
    """A film of `seconds`: `ground` stays, `frame` gives what stands on it at a time."""

    name: str
    seconds: float
    ground: Callable[[], list[str]]
    frame: Callable[[float], list[str]]
    cues: tuple[Cue, ...]
    poster_at: float
    quality: int = 23

    def picture(self, now: float) -> Picture:
        """The still at a time."""
        return Picture(WIDTH, HEIGHT, (*self.ground(), *self.frame(now)))

    def poster(self) -> Picture:
        """The still that stands for the clip."""
        return self.picture(self.poster_at)


def caption_text(clip: Clip) -> str:
    """The clip's cues as WebVTT."""
    rows = [f"{_stamp(cue.start)} --> {_stamp(cue.end)}\n{cue.text}\n" for cue in clip.cues]
    return "WEBVTT\n\n" + "\n".join(rows)


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
    ground = painted(_svg(clip.ground()))
    shown, pixels = "", b""
    for number in range(round(clip.seconds * RATE)):
        text = _svg(clip.frame(number / RATE))
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


def _svg(parts: list[str]) -> str:
    return Picture(WIDTH, HEIGHT, tuple(parts)).text()


def _stamp(seconds: float) -> str:
    whole = round(seconds * 1000)
    return f"{whole // 60000:02d}:{whole // 1000 % 60:02d}.{whole % 1000:03d}"
