"""Bytes to text: UTF-8 only, and a kind word for everything else."""

from __future__ import annotations

from kiosk.content.characters import LINE_BREAKS, controls, name_of
from kiosk.content.problems import Place, Problems

_BOM = b"\xef\xbb\xbf"
_UTF16 = (b"\xff\xfe", b"\xfe\xff")
_SAVE_AS = "save it again as text in UTF-8 (in the “Save as” window choose the encoding UTF-8)."
_AT_MOST = 10


def decode(data: bytes, name: str, problems: Problems) -> str | None:
    """Return the text of a file, without its byte order mark, or None with the problems told."""
    whole = data.rstrip(b"\x00")
    if len(whole) < len(data) and b"\x00" not in whole:
        line, column = whole.count(b"\n") + 1, len(whole) - whole.rfind(b"\n")
        message = "the file ends in empty bytes: only a part of it was saved"
        problems.error(Place(name, line, column), message, "save it once more.")
        return None
    if data.startswith(_UTF16) or _looks_like_utf16(data):
        problems.error(Place(name), "this file is saved as UTF-16, not as UTF-8", _SAVE_AS)
        return None
    try:
        text = data.removeprefix(_BOM).decode("utf-8")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        column = error.start - (data.rfind(b"\n", 0, error.start) + 1) + 1
        message = "this letter is not saved as UTF-8"
        problems.error(Place(name, line, column), message, _SAVE_AS)
        return None
    return text if _is_clean(text, name, problems) else None


def lines_of(text: str) -> list[str]:
    """Split at the line ends that YAML and editors agree upon."""
    return text.replace("\r\n", "\n").replace("\r", "\n").split("\n")


def _looks_like_utf16(data: bytes) -> bool:
    head = data[:200]
    return len(head) >= 4 and (head[1::2].count(0) > len(head) // 3 or _zeros_first(head))


def _zeros_first(head: bytes) -> bool:
    return head[::2].count(0) > len(head) // 3


def _is_clean(text: str, name: str, problems: Problems) -> bool:
    found = controls(text)
    if not found:
        return True
    for match in found[:_AT_MOST]:
        what = "an invisible line end" if match[0] in LINE_BREAKS else name_of(match[0])
        problems.error(
            _place(text, match.start(), name),
            f"there is {what} here",
            "delete it and type the words again.",
        )
    return False


def _place(text: str, at: int, name: str) -> Place:
    before = lines_of(text[:at])
    return Place(name, len(before), len(before[-1]) + 1)
