from __future__ import annotations

import struct
import zlib

import pytest

from kiosk.worker.bitmaps import Header, read_header
from kiosk.worker.refused import Refused
from kiosk.worker.sniff import kind_of
from tests.worker.sample_edition import png

PLAIN = png(4, 3, (b"\0" + bytes(12)) * 3)


def png_head(width: int, height: int, depth: int = 8, colour: int = 6) -> bytes:
    body = struct.pack(">IIBBBBB", width, height, depth, colour, 0, 0, 0)
    chunk = b"IHDR" + body
    return PLAIN[:8] + struct.pack(">I", 13) + chunk + struct.pack(">I", zlib.crc32(chunk))


def jpeg(width: int, height: int, *, frame: int = 0xC0, scans: int = 1, end: bool = True) -> bytes:
    start = bytes((0xFF, frame)) + struct.pack(">HBHHB", 11, 8, height, width, 1) + bytes(3)
    scan = b"\xff\xda" + struct.pack(">H", 8) + bytes(6) + b"\x12\xff\x00\x34\xff\xd0\x56"
    return b"\xff\xd8" + start + scan * scans + (b"\xff\xd9" if end else b"")


def gif(width: int, height: int, *, end: bool = True) -> bytes:
    frame = b"," + struct.pack("<HHHHB", 0, 0, 2, 2, 0) + b"\x02\x02\x4c\x01\x00"
    return (
        b"GIF89a" + struct.pack("<HHBBB", width, height, 0, 0, 0) + frame + (b";" if end else b"")
    )


def webp(width: int, height: int, size: int = 30) -> bytes:
    sides = (width - 1).to_bytes(3, "little") + (height - 1).to_bytes(3, "little")
    return b"RIFF" + struct.pack("<I", size - 8) + b"WEBPVP8X" + bytes(8) + sides


@pytest.mark.parametrize(
    ("data", "kind", "size"),
    [
        (PLAIN, "png", (4, 3)),
        (jpeg(6000, 4000), "jpeg", (6000, 4000)),
        (jpeg(12000, 9000), "jpeg", (12000, 9000)),
        (gif(2, 2), "gif", (2, 2)),
        (webp(40, 30), "webp", (40, 30)),
    ],
)
def test_sizes_are_read(data: bytes, kind: str, size: tuple[int, int]) -> None:
    assert kind_of(data) == kind
    assert read_header(kind, data) == Header(*size)


@pytest.mark.parametrize(
    ("data", "part"),
    [
        (PLAIN[:-4], "damaged"),
        (PLAIN[:40], "damaged"),
        (PLAIN.replace(b"IDAT", b"IDAX"), "damaged"),
        (png_head(0, 10), "damaged"),
        (png_head(50_000, 50_000), "50000 × 50000"),
        (png_head(6_000, 6_000, depth=16), "6000 × 6000"),
        (png_head(10, 10, depth=3), "damaged"),
        (jpeg(100, 100, end=False), "damaged"),
        (jpeg(100, 0), "damaged"),
        (jpeg(60_000, 60_000), "60000 × 60000"),
        (jpeg(12_000, 9_000, frame=0xC2), "12000 × 9000"),
        (jpeg(100, 100, frame=0xC3), "lossless"),
        (jpeg(100, 100, scans=500), "layers"),
        (b"\xff\xd8\xff\xd9", "damaged"),
        (gif(1, 1), "damaged"),
        (gif(65_535, 65_535), "65535 × 65535"),
        (gif(4, 4, end=False), "damaged"),
        (b"GIF89a", "damaged"),
        (webp(40, 30, size=999), "damaged"),
        (webp(16_000, 16_000), "16000 × 16000"),
    ],
)
def test_damaged_and_giant_files_are_refused(data: bytes, part: str) -> None:
    with pytest.raises(Refused, match=part):
        read_header(kind_of(data), data)


@pytest.mark.parametrize(
    ("head", "kind"),
    [
        (b"\x00\x00\x00\x20ftypisom", "mp4"),
        (b"\x00\x00\x00\x20ftypqt  ", "mp4"),
        (b"\x00\x00\x00\x20ftypavif", "a HEIC or AVIF picture"),
        (b"\x1aE\xdf\xa3", "matroska"),
        (b"#EXTM3U\nhttp://192.0.2.1/", "a playlist"),
        (b"ffconcat version 1.0", "a playlist"),
        (b"%PDF-1.7", "a PDF document"),
        (b"MZ\x90", "a program"),
        (b"RIFF\x00\x00\x00\x00AVI ", "an AVI clip"),
        (b"\xef\xbb\xbf  <?xml version", "svg"),
        (b"<svg xmlns", "svg"),
        (b"<html>", "a web page or other markup"),
        (b"words", "no picture or clip that we know"),
        (b"", "no picture or clip that we know"),
    ],
)
def test_the_first_bytes_tell_the_kind(head: bytes, kind: str) -> None:
    assert kind_of(head) == kind
