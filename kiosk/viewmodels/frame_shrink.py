"""Frames at the size they are shown: most of a frame's cost is turning its colours into RGB.

Qt converts every pixel of a frame on one CPU core, at full size. Picking the pixels that will be
seen before the conversion costs a third of that; docs/decisions tells the figures.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QSize
from PySide6.QtMultimedia import QVideoFrame, QVideoFrameFormat

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from PySide6.QtGui import QImage

_PLANAR = QVideoFrameFormat.PixelFormat.Format_YUV420P
_WORTH_IT = 0.8
"""Above this share of the frame's width, converting all of it costs no more."""


def image_of(frame: QVideoFrame, width: int, height: int) -> QImage:
    """Return the frame as an image, shrunk to about `width` x `height` pixels where that pays."""
    if (
        frame.pixelFormat() != _PLANAR
        or width >= frame.width() * _WORTH_IT
        or min(width, height) < 2
    ):
        return frame.toImage()
    size = QSize(width - width % 2, height - height % 2)
    small = _shrunk(frame, size)
    return frame.toImage() if small is None else small.toImage()


def _shrunk(frame: QVideoFrame, size: QSize) -> QVideoFrame | None:
    form = QVideoFrameFormat(size, _PLANAR)
    full = frame.surfaceFormat()
    form.setColorSpace(full.colorSpace())
    form.setColorRange(full.colorRange())
    form.setColorTransfer(full.colorTransfer())
    form.setRotation(frame.rotation())
    small = QVideoFrame(form)
    if not frame.map(QVideoFrame.MapMode.ReadOnly):
        return None
    try:
        if not small.map(QVideoFrame.MapMode.WriteOnly):
            return None
        for plane in range(3):
            shift = 1 if plane else 0
            _pick(
                _plane(frame, plane, frame.height() >> shift),
                _plane(small, plane, size.height() >> shift),
                frame.width() >> shift,
                size.width() >> shift,
            )
        small.unmap()
    finally:
        frame.unmap()
    return small


def _plane(frame: QVideoFrame, plane: int, rows: int) -> NDArray[np.uint8]:
    stride = frame.bytesPerLine(plane)
    return np.frombuffer(frame.bits(plane), np.uint8, rows * stride).reshape(rows, stride)


def _pick(
    source: NDArray[np.uint8], target: NDArray[np.uint8], source_width: int, target_width: int
) -> None:
    rows = source.take(_steps(source.shape[0], target.shape[0]), axis=0)
    columns = _steps(source_width, target_width)
    rows.take(columns, axis=1, out=target[:, :target_width], mode="clip")


@lru_cache(maxsize=16)
def _steps(source: int, target: int) -> NDArray[np.intp]:
    """Return which of `source` lines stand for `target` lines: those at the middle of each step."""
    return ((np.arange(target) + 0.5) * source / target).astype(np.intp)
