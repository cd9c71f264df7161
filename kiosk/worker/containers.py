"""Walking the outermost boxes of a clip's file, to find out whether all of it is there."""

from __future__ import annotations

import os
import struct

from kiosk.worker.refused import Refused, damaged

MOST_BOXES = 10_000


def check_whole(kind: str, handle: int, size: int) -> str:
    """Raise Refused unless the clip is all there; return the ending that its kind deserves."""
    try:
        return _check_mp4(handle, size) if kind == "mp4" else _check_matroska(handle, size)
    except (IndexError, struct.error) as error:
        raise damaged("clip") from error


def _check_mp4(handle: int, size: int) -> str:
    place, seen = 0, set[bytes]()
    for _ in range(MOST_BOXES):
        if place + 8 > size:
            break
        length, name = struct.unpack(">I4s", _read(handle, place, 8))
        if length == 1:
            (length,) = struct.unpack(">Q", _read(handle, place + 8, 8))
        elif length == 0:
            length = size - place
        if length < 8 or place + length > size:
            raise damaged("clip")
        seen.add(name)
        place += length
    if b"moov" not in seen or not seen & {b"mdat", b"moof"}:
        raise damaged("clip")
    return ".mp4"


def _check_matroska(handle: int, size: int) -> str:
    head = _read(handle, 0, 4096)
    length, place = _vint(head, 4)
    end = place + length
    webm = b"webm" in head[place:end]
    if head[end : end + 4] != b"\x18S\x80g":
        raise damaged("clip")
    length, place = _vint(head, end + 4)
    unknown = length == (1 << 7 * (place - end - 4)) - 1
    if not unknown and place + length > size:
        raise damaged("clip")
    return ".webm" if webm else ".mkv"


def _read(handle: int, place: int, length: int) -> bytes:
    os.lseek(handle, place, os.SEEK_SET)
    return os.read(handle, length)


def _vint(data: bytes, place: int) -> tuple[int, int]:
    """Read Matroska's number of varying length; return it and the place after it."""
    first = data[place]
    if not first:
        raise Refused("this clip is of an unknown kind", "export it as MP4 with H.264")
    width = 9 - first.bit_length()
    value = int.from_bytes(data[place : place + width], "big") & ((1 << 7 * width) - 1)
    return value, place + width
