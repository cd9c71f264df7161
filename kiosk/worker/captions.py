"""Captions: from WebVTT or SRT to a short list of plain cues, inside a limited process.

A broken cue is left out and told of: a clip with some captions is better than none at all.
"""

from __future__ import annotations

import hashlib
import html
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pysubs2

from kiosk.worker import store
from kiosk.worker.files import CAPTION_BYTES, read_regular

if TYPE_CHECKING:
    from kiosk.content.shapes import Cue

MOST_CUES = 4_000
MOST_LETTERS = 400
LONGEST_MS = 12 * 3_600_000
_TAGS = re.compile(r"<[^<>]{0,200}>|\{\\[^{}]{0,200}\}")
_BREAKS = re.compile(r"\\[Nn]")
_UNSEEN = re.compile(r"[^\S\n]+|[\x00-\x08\x0b-\x1f\x7f\u200b\u202a-\u202e\u2066-\u2069\ufeff]")
_TIMING = re.compile(r"(?m)^.*-->.*$")
_GOOD_TIMING = re.compile(
    r"^\s*(?:\d{1,3}:)?[0-5]?\d:[0-5]?\d[.,]\d{1,3}\s*-->"
    r"\s*(?:\d{1,3}:)?[0-5]?\d:[0-5]?\d[.,]\d{1,3}(?:\s.*)?$"
)
_HOURS = re.compile(r"\d:\d\d:\d\d[.,]\d{1,3}\s*-->")


def read_captions(job: dict[str, Any]) -> dict[str, Any]:
    """Read {path, root, store}; the note holds `cues` and `warnings` (sentences)."""
    data = read_regular(Path(job["path"]), Path(job["root"]), CAPTION_BYTES)
    source = hashlib.sha256(data).hexdigest()
    folder = Path(job["store"]) if job.get("store") else None
    key = store.key_for(source, "captions")
    ready = store.take(folder, key) if folder else None
    if ready:
        return ready | {"source": source}
    cues, warnings = read_cues(data)
    note: dict[str, Any] = {"cues": cues, "warnings": warnings}
    if folder:
        note = store.put(folder, key, note, [])
    return note | {"source": source}


def read_cues(data: bytes) -> tuple[list[Cue], list[str]]:
    """Return the cues in time order, and a sentence for each thing that is wrong."""
    words, warnings = _decode(data)
    words, broken = _without_broken(words)
    cues: list[Cue] = []
    for event in _events(words):
        text = _plain(event.text)
        if text and 0 <= event.start < event.end <= LONGEST_MS and not event.is_comment:
            cues.append({"start_ms": event.start, "end_ms": event.end, "text": text})
        else:
            broken += 1
    if not cues:
        warnings.append("no caption line here has words and a time that can be read")
    elif broken:
        warnings.append(f"{broken} caption lines have no words or no usable time and are left out")
    if len(cues) > MOST_CUES:
        warnings.append(f"only the first {MOST_CUES} caption lines are shown")
    cues.sort(key=lambda cue: cue["start_ms"])
    return cues[:MOST_CUES], warnings


def _events(words: str) -> list[pysubs2.SSAEvent]:
    """Return what the library finds, as SRT or WebVTT, whichever the text is."""
    is_vtt = words.lstrip().startswith("WEBVTT") or not _HOURS.search(words)
    try:
        return pysubs2.SSAFile.from_string(words, format_="vtt" if is_vtt else "srt").events
    except Exception:  # noqa: BLE001 - the library names no common error; none of them is ours
        return []


def _decode(data: bytes) -> tuple[str, list[str]]:
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", errors="replace"), []
    if data[1:20:2] == bytes(10):
        return data.decode("utf-16-le", errors="replace"), []
    try:
        return data.decode("utf-8-sig"), []
    except UnicodeDecodeError:
        warning = "these captions are not in UTF-8, so some letters may be wrong"
        return data.decode("cp1252", errors="replace"), [warning]


def _without_broken(words: str) -> tuple[str, int]:
    """Drop cues whose time line no reader should guess at; return the rest and their number."""
    words = words.replace("\r\n", "\n").replace("\r", "\n")
    blocks = re.split(r"\n[ \t]*\n+", words)
    good = []
    for block in blocks[: 4 * MOST_CUES]:
        timing = _TIMING.search(block)
        if timing is None or _GOOD_TIMING.match(timing[0]):
            good.append(block)
    return "\n\n".join(good) + "\n", len(blocks) - len(good)


def _plain(words: str) -> str:
    words = html.unescape(_TAGS.sub("", _BREAKS.sub("\n", words)))
    lines = (_UNSEEN.sub(" ", line).strip() for line in words.split("\n"))
    text = "\n".join(line for line in lines if line)
    return text if len(text) <= MOST_LETTERS else text[: MOST_LETTERS - 1] + "…"
