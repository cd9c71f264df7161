"""Turning bytes into images and images into files, with Qt's decoders."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QRectF, QSize
from PySide6.QtGui import QColorSpace, QImage, QImageIOHandler, QImageReader, QImageWriter, QPainter
from PySide6.QtSvg import QSvgRenderer

from kiosk.worker import store
from kiosk.worker.refused import Refused, damaged
from kiosk.worker.sizes import fit

if TYPE_CHECKING:
    from pathlib import Path

JPEG_QUALITY = 90
# A quick level of compression, which also unpacks quicker.
PNG_QUALITY = 80
# A PNG of more bytes a pixel than this holds a photo, which JPEG stores and shows quicker.
PHOTO_BYTES_PER_PIXEL = 1.0
LEAST_PHOTO_BYTES = 200_000


def draw(data: bytes, box: tuple[int, int], zoom: int) -> tuple[QImage, tuple[int, int]]:
    """Draw an SVG `zoom` times as large as it is in `box`; return it and its size there."""
    renderer = QSvgRenderer(QByteArray(data))
    own = renderer.defaultSize()
    if not renderer.isValid() or own.width() < 1 or own.height() < 1:
        raise Refused("this drawing has no size or holds nothing", "give it a width and a height")
    size = fit((own.width(), own.height()), box, grow=True)
    image = QImage(size[0] * zoom, size[1] * zoom, QImage.Format.Format_ARGB32_Premultiplied)
    if image.isNull():
        raise damaged("drawing")
    image.fill(0)
    painter = QPainter(image)
    painter.setRenderHints(
        QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
    )
    renderer.render(painter, QRectF(0, 0, image.width(), image.height()))
    painter.end()
    return image, size


def decode(
    kind: str, data: bytes, box: tuple[int, int], zoom: int
) -> tuple[QImage, tuple[int, int]]:
    """Decode a bitmap, upright, up to `zoom` times as large as it is in `box`.

    Returns it and its size in the box; a bitmap never grows over its own pixels.
    """
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QBuffer.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(kind.encode()))
    reader.setAutoTransform(True)
    stored = reader.size()
    if not stored.isValid() or stored.isEmpty():
        raise damaged("picture")
    turned = bool(reader.transformation() & QImageIOHandler.Transformation.TransformationRotate90)
    upright = stored.transposed() if turned else stored
    whole = (upright.width(), upright.height())
    size = fit(whole, box, grow=False)
    large = fit(whole, (size[0] * zoom, size[1] * zoom), grow=False)
    wanted = QSize(*large)
    reader.setScaledSize(wanted.transposed() if turned else wanted)
    image = reader.read()
    if image.isNull():
        raise damaged("picture")
    return _in_screen_colours(image), size


def _in_screen_colours(image: QImage) -> QImage:
    """Return the image in sRGB and in one of the two formats that draw quickest."""
    space = image.colorSpace()
    if space.isValid() and space != QColorSpace(QColorSpace.NamedColorSpace.SRgb):
        image.convertToColorSpace(QColorSpace(QColorSpace.NamedColorSpace.SRgb))
    alpha = image.hasAlphaChannel()
    kind = QImage.Format.Format_ARGB32_Premultiplied if alpha else QImage.Format.Format_RGB32
    return image.convertToFormat(kind)


def save(folder: Path, key: str, image: QImage, *, opaque: bool, photo: bool) -> str:
    """Write the image into the store without any of its source's metadata; return its name."""
    kind = QImage.Format.Format_RGB32 if opaque else QImage.Format.Format_ARGB32_Premultiplied
    clean = QImage(image.size(), kind)
    clean.fill(0)
    painter = QPainter(clean)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
    painter.drawImage(0, 0, image)
    painter.end()
    if not (photo and opaque):
        data = _encoded(clean, b"png", PNG_QUALITY)
        pixels = clean.width() * clean.height()
        if not opaque or len(data) <= max(LEAST_PHOTO_BYTES, pixels * PHOTO_BYTES_PER_PIXEL):
            store.write_whole(folder / f"{key}.png", data)
            return f"{key}.png"
    store.write_whole(folder / f"{key}.jpg", _encoded(clean, b"jpeg", JPEG_QUALITY))
    return f"{key}.jpg"


def _encoded(image: QImage, kind: bytes, quality: int) -> bytes:
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, QByteArray(kind))
    writer.setQuality(quality)
    if not writer.write(image):
        raise damaged("picture")
    return bytes(buffer.data().data())
