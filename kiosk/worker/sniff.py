"""What a file is, told by its first bytes and never by its name."""

from __future__ import annotations

import re

_SVG_START = re.compile(
    rb"\A(?:\xef\xbb\xbf)?\s*<(?:\?xml|!--|!DOCTYPE|(?:\w+:)?svg[\s>])", re.IGNORECASE
)
_NAMES = (
    (b"\x89PNG\r\n\x1a\n", "png"),
    (b"\xff\xd8\xff", "jpeg"),
    (b"GIF87a", "gif"),
    (b"GIF89a", "gif"),
    (b"\x1aE\xdf\xa3", "matroska"),
    (b"%PDF", "a PDF document"),
    (b"BM", "a BMP picture"),
    (b"II*\x00", "a TIFF picture"),
    (b"MM\x00*", "a TIFF picture"),
    (b"\x00\x00\x01\x00", "an icon"),
    (b"\x1f\x8b", "a packed file"),
    (b"PK\x03\x04", "a packed file"),
    (b"MZ", "a program"),
    (b"\x7fELF", "a program"),
    (b"#EXTM3U", "a playlist"),
    (b"ffconcat", "a playlist"),
    (b"FLV", "an FLV clip"),
    (b"OggS", "an Ogg file"),
    (b"/* XPM", "an XPM picture"),
)
UNKNOWN = "no picture or clip that we know"
_OLD_MOV = {b"moov", b"mdat", b"wide", b"free", b"skip"}
_HEIF = {b"avif", b"avis", b"heic", b"heix", b"mif1", b"msf1"}


def kind_of(head: bytes) -> str:
    """Name what `head`, a file's first bytes, begins.

    Pictures: png, jpeg, gif, webp, svg. Clips: mp4, matroska. Else a few words for people.
    """
    if head[:4] == b"RIFF":
        return _riff(head[8:12])
    if head[4:8] == b"ftyp":
        return "a HEIC or AVIF picture" if head[8:12] in _HEIF else "mp4"
    for magic, name in _NAMES:
        if head.startswith(magic):
            return name
    return "mp4" if head[4:8] in _OLD_MOV else _markup(head)


def _markup(head: bytes) -> str:
    if _SVG_START.match(head):
        return "svg"
    return "a web page or other markup" if head.lstrip()[:1] == b"<" else UNKNOWN


def _riff(form: bytes) -> str:
    names = {b"WEBP": "webp", b"AVI ": "an AVI clip", b"WAVE": "a sound file"}
    return names.get(form, UNKNOWN)
