"""Every odd file that we know of, as a picture, a clip or captions of a deck."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from tests.worker.small_deck import clip_slide, picture_slide, write_deck
from tests.worker.worker_runs import current, work

if TYPE_CHECKING:
    from kiosk.worker.work import Outcome

CORPUS = Path(os.environ.get("KIOSK_CORPUS", "/nonexistent"))
MEDIA = CORPUS / "bad_media"
CLIPS = {".mp4", ".mkv", ".webm", ".flv", ".avi", ".ogv", ".ts", ".m3u8", ".ffconcat", ".wav"}
CAPTIONS = {".srt", ".vtt"}
Slides = list[dict[str, Any]]
CONTROL = "mp4_ok_no_audio.mp4"
# They play here, but not on every kiosk, so staff are told how to convert them; and an empty
# caption file is a mistake that staff want to hear of.
STRICTER = {
    "codec_ffv1.mkv",
    "codec_flv1.flv",
    "codec_huffyuv.avi",
    "codec_mpeg4.mp4",
    "codec_theora.ogv",
    "codec_h264_10bit.mp4",
    "hdr_bt2020_pq.mp4",
    "dim_1x1_ffv1.mkv",
    "dim_3x4097_mpeg4.mp4",
    "srt_zero_byte.srt",
}

pytestmark = [
    pytest.mark.skipif(not MEDIA.is_dir(), reason="KIOSK_CORPUS names no folder of odd files"),
    pytest.mark.slow,
]


def odd_files(kinds: set[str] | None) -> list[dict[str, Any]]:
    found = json.loads((MEDIA / "index.json").read_text())
    known = CLIPS | CAPTIONS
    return [
        odd
        for odd in found
        if (Path(odd["file"]).suffix in kinds if kinds else Path(odd["file"]).suffix not in known)
    ]


def refused(outcome: Outcome) -> set[str]:
    """Return the names of the refused files; each has a line and a remedy."""
    errors = [problem for problem in outcome.problems if problem.severity == "error"]
    assert all(problem.line > 1 and problem.hint for problem in errors)
    assert not outcome.retry
    texts = [f"{problem.message} {problem.path}" for problem in errors]
    names = {path.name for path in MEDIA.iterdir()}
    return {name for name in names if any(name in text for text in texts)}


def judge(odds: list[dict[str, Any]], found: set[str]) -> None:
    wrong = [
        (odd["file"], odd["expect"])
        for odd in odds
        if odd["file"] not in STRICTER
        and (
            (odd["expect"] == "reject" and odd["file"] not in found)
            or (odd["expect"] in {"ok", "skip_cue"} and odd["file"] in found)
        )
    ]
    assert wrong == []


def walk(
    folder: Path, odds: list[dict[str, Any]], where: str, slides: list[dict[str, Any]]
) -> None:
    """Check a deck of all the files; then publish one of those that may be shown."""
    deck = write_deck(folder / "content", slides)
    for odd in [*odds, {"file": CONTROL}]:
        for place in (where, "videos"):
            (deck / place).mkdir(exist_ok=True)
            shutil.copyfile(MEDIA / odd["file"], deck / place / odd["file"])
    found = refused(work(folder / "state", deck))
    judge(odds, found)
    good = [slide for odd, slide in zip(odds, slides, strict=True) if odd["file"] not in found]
    write_deck(deck, good)
    outcome = work(folder / "state", deck)
    assert outcome.published, outcome.problems
    assert current(folder / "state").start["decks"][0]["slides"] == len(good)


def test_pictures(tmp_path: Path) -> None:
    odds = odd_files(None)
    walk(tmp_path, odds, "images", [picture_slide(odd["file"]) for odd in odds])


def test_clips(tmp_path: Path) -> None:
    odds = odd_files(CLIPS)
    walk(tmp_path, odds, "videos", [clip_slide(odd["file"]) for odd in odds])


def test_captions(tmp_path: Path) -> None:
    odds = odd_files(CAPTIONS)
    slides = [clip_slide(CONTROL, captions={"en": f"captions/{odd['file']}"}) for odd in odds]
    for number, made in enumerate(slides):
        made["id"] = f"clip-{number}"
    walk(tmp_path, odds, "captions", slides)


def test_what_git_cannot_carry(tmp_path: Path) -> None:
    """FIFOs, devices, loops, sparse files and odd names: each is refused, and at once."""
    deck = write_deck(tmp_path / "content")
    script = CORPUS / "make_special.py"
    subprocess.run([sys.executable, script, deck / "images"], check=True, capture_output=True)
    names = sorted(path.name for path in (deck / "images").iterdir())
    odd = [
        n
        for n in names
        if n not in {"plain.png", "drawing.svg", "updir", "CON.png"} and n.isprintable()
    ]
    slides = [picture_slide(name) | {"id": f"odd-{number}"} for number, name in enumerate(odd)]
    slides += [clip_slide(n) | {"id": f"clip-{i}"} for i, n in enumerate(odd) if "mp4" in n]
    for made in slides:
        if "clip" in made:
            made["clip"]["file"] = made["clip"]["file"].replace("videos", "images")
    write_deck(deck, slides)
    begun = time.monotonic()
    outcome = work(tmp_path / "state", deck)
    assert time.monotonic() - begun < 20
    assert not outcome.published
    told = {problem.path.split(".")[0] for problem in outcome.problems}
    assert told >= {f"slides[{number}]" for number in range(len(slides))}
