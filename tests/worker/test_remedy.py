"""The line that staff get for a clip that cannot play makes one that can."""

from __future__ import annotations

import shutil
import subprocess
from typing import TYPE_CHECKING

import pytest

from tests.worker.small_deck import clip_slide, write_deck
from tests.worker.worker_runs import current, work

if TYPE_CHECKING:
    from pathlib import Path

TONE = ["-f", "lavfi", "-i", "sine=duration=1", "-c:a", "pcm_s16le"]
CLIPS = {
    "old camera.avi": ["160x120", "-c:v", "mpeg4", *TONE],
    "odd size.mkv": ["161x121", "-c:v", "ffv1"],
    "very wide.mkv": ["2047x33", "-c:v", "ffv1"],
    'it\'s "10 bit".mp4': ["160x120", "-c:v", "libx264", "-pix_fmt", "yuv420p10le"],
    "-dash.mov": ["160x120", "-c:v", "prores_ks", *TONE],
    "$HOME; & `x`.ogv": ["160x120", "-c:v", "libtheora"],
    "no ending": ["160x120", "-c:v", "mpeg2video", "-f", "mpegts"],
}

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(shutil.which("ffmpeg") is None, reason="no ffmpeg on this machine"),
]


@pytest.mark.parametrize("name", CLIPS)
def test_the_line_makes_a_clip_that_plays(tmp_path: Path, name: str) -> None:
    deck = write_deck(tmp_path / "content")
    videos = deck / "videos"
    videos.mkdir()
    size, *how = CLIPS[name]
    sound = how[how.index("sine=duration=1") - 3 :] if "sine=duration=1" in how else []
    coding = how[: len(how) - len(sound)]
    source = ["-f", "lavfi", "-i", f"testsrc2=s={size}:r=25:d=1", *sound[:4]]
    command = ["ffmpeg", "-v", "error", *source, *coding, *sound[4:], f"file:{videos / name}"]
    subprocess.run(command, check=True)
    write_deck(deck, [clip_slide(name)])
    outcome = work(tmp_path / "state", deck)
    (told,) = [problem for problem in outcome.problems if problem.severity == "error"]
    intro, _, line = told.hint.partition(": ")
    assert intro == "convert it"
    done = subprocess.run(  # noqa: S602 - as staff paste it
        line, shell=True, cwd=videos, capture_output=True, text=True, stdin=subprocess.DEVNULL,
        check=False,
    )  # fmt: skip
    assert done.returncode == 0, f"{line}\n{done.stderr[-600:]}"
    (converted,) = [path.name for path in videos.iterdir() if path.name != name]
    write_deck(deck, [clip_slide(converted)])
    outcome = work(tmp_path / "state", deck)
    assert outcome.published, outcome.problems
    assert current(tmp_path / "state").start["source"] == "clinic"
