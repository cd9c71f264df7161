"""Reading the headers of bitmap files in plain Python, before any decoder sees them.

Finds out the size in pixels and whether the file is whole: a decoder would show a half copied
photo with a grey lower half, or ask for gigabytes because a header told it to.
"""

from __future__ import annotations

import re
import struct
import zlib
from typing import TYPE_CHECKING, NamedTuple

from kiosk.worker.refused import Refused, damaged

if TYPE_CHECKING:
    from collections.abc import Callable

MOST_PIXELS = 40_000_000
# A JPEG is decoded at a fraction of its size, so cameras may go further.
MOST_JPEG_PIXELS = 220_000_000
MOST_DECODED_BYTES = 200 << 20
MOST_JPEG_SCANS = 64
MOST_CHUNKS = 4_000
_JPEG_MARKER = re.compile(rb"\xff+([^\x00\xff\xd0-\xd7])")
_JPEG_FRAMES = frozenset({*range(0xC0, 0xD0)} - {0xC4, 0xC8, 0xCC})
_LOSSLESS_FRAMES = {0xC3, 0xC7, 0xCB, 0xCF}
_PROGRESSIVE_FRAMES = {0xC2, 0xC6, 0xCA, 0xCE}
_PNG_CHANNELS = {0: 1, 2: 3, 3: 1, 4: 2, 6: 4}
_PNG_DEPTHS = {0: {1, 2, 4, 8, 16}, 2: {8, 16}, 3: {1, 2, 4, 8}, 4: {8, 16}, 6: {8, 16}}


class Header(NamedTuple):
    """A bitmap's size in pixels, as stored (before any rotation)."""

    width: int
    height: int


def read_header(kind: str, data: bytes) -> Header:
    """Return the size of the whole, undamaged bitmap in `data`; raise Refused otherwise."""
    try:
        return _READERS[kind](data)
    except (IndexError, struct.error) as error:
        raise damaged("picture") from error


def _bounded(width: int, height: int, most: int = MOST_PIXELS, pixel_bytes: int = 4) -> Header:
    if not (0 < width <= 65_535 and 0 < height <= 65_535):
        raise damaged("picture")
    if width * height > most or width * height * pixel_bytes > MOST_DECODED_BYTES:
        raise Refused(
            f"this picture has {width} × {height} pixels, more than the kiosk can hold",
            "export it with 4000 pixels on its longer side",
        )
    return Header(width, height)


def _png(data: bytes) -> Header:
    header: Header | None = None
    place, seen = 8, 0
    while True:
        length, kind = struct.unpack_from(">I4s", data, place)
        body = memoryview(data)[place + 8 : place + 8 + length]
        (check,) = struct.unpack_from(">I", data, place + 8 + length)
        if zlib.crc32(body, zlib.crc32(kind)) != check:
            raise damaged("picture")
        if header is None:
            header = _png_size(kind, body)
        if kind == b"IEND":
            return header
        place += 12 + length
        seen += kind != b"IDAT"
        if seen > MOST_CHUNKS:
            raise Refused(
                "this picture carries thousands of hidden notes", "export it again without metadata"
            )


def _png_size(kind: bytes, body: memoryview) -> Header:
    if kind != b"IHDR" or len(body) != 13:
        raise damaged("picture")
    width, height, depth, colour = struct.unpack_from(">IIBB", body)
    if depth not in _PNG_DEPTHS.get(colour, ()):
        raise damaged("picture")
    return _bounded(width, height, pixel_bytes=8 if depth == 16 else 4)


def _jpeg(data: bytes) -> Header:
    header: Header | None = None
    place, scans = 2, 0
    while True:
        found = _JPEG_MARKER.search(data, place)
        if found is None:
            raise damaged("picture")
        marker, place = found[1][0], found.end()
        if marker == 0xD9:
            break
        (length,) = struct.unpack_from(">H", data, place)
        if marker in _JPEG_FRAMES and header is None:
            header = _jpeg_size(marker, data, place)
        scans += marker == 0xDA
        if scans > MOST_JPEG_SCANS:
            raise Refused("this picture is stored in too many layers", "export it again as JPEG")
        place += length
    if header is None or not scans:
        raise damaged("picture")
    return header


def _jpeg_size(marker: int, data: bytes, place: int) -> Header:
    if marker in _LOSSLESS_FRAMES:
        raise Refused("this is a lossless JPEG, which few programs show", "export it as PNG")
    height, width = struct.unpack_from(">HH", data, place + 3)
    # A progressive picture is held whole, two bytes a sample, whatever the size asked for.
    most = MOST_PIXELS if marker in _PROGRESSIVE_FRAMES else MOST_JPEG_PIXELS
    return _bounded(width, height, most, pixel_bytes=3 if most == MOST_PIXELS else 0)


def _gif(data: bytes) -> Header:
    width, height, flags = struct.unpack_from("<HHB", data, 6)
    header = _bounded(width, height)
    place = 13 + _gif_table(flags)
    frames = 0
    while data[place] != 0x3B:
        if data[place] == 0x2C:
            frames += 1
            if frames == 1:
                _require_frame_inside(data, place, header)
            place = _gif_skip(data, place + 11 + _gif_table(data[place + 9]))
        elif data[place] == 0x21:
            place = _gif_skip(data, place + 2)
        else:
            raise damaged("picture")
    if not frames:
        raise damaged("picture")
    return header


def _require_frame_inside(data: bytes, place: int, header: Header) -> None:
    left, top, width, height = struct.unpack_from("<HHHH", data, place + 1)
    inside = left + width <= header.width and top + height <= header.height
    if not (inside and width and height):
        raise damaged("picture")


def _gif_table(flags: int) -> int:
    return 3 << ((flags & 7) + 1) if flags & 0x80 else 0


def _gif_skip(data: bytes, place: int) -> int:
    """Return the place after a run of sub-blocks."""
    while data[place]:
        place += 1 + data[place]
    return place + 1


def _webp(data: bytes) -> Header:
    (size,) = struct.unpack_from("<I", data, 4)
    form = data[12:16]
    if size + 8 > len(data):
        raise damaged("picture")
    if form == b"VP8X":
        width = 1 + int.from_bytes(data[24:27], "little")
        height = 1 + int.from_bytes(data[27:30], "little")
    elif form == b"VP8L":
        bits = int.from_bytes(data[21:25], "little")
        width, height = 1 + (bits & 0x3FFF), 1 + (bits >> 14 & 0x3FFF)
    elif form == b"VP8 ":
        width, height = (side & 0x3FFF for side in struct.unpack_from("<HH", data, 26))
    else:
        raise damaged("picture")
    return _bounded(width, height)


_READERS: dict[str, Callable[[bytes], Header]] = {
    "png": _png,
    "jpeg": _jpeg,
    "gif": _gif,
    "webp": _webp,
}
