from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QImage

from tests.worker.sample_edition import build_sample_edition

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.slow


def shots(tmp_path: Path, *words: str) -> subprocess.CompletedProcess[str]:
    state = tmp_path / "state"
    if not state.exists():
        state.mkdir()
        build_sample_edition(state)
    out = ["--state", str(state), "--out", str(tmp_path / "out"), "--themes", "light"]
    command = [sys.executable, "-m", "kiosk", "shots", *out, "--text-sizes", "100", *words]
    return subprocess.run(command, check=False, capture_output=True, text=True, timeout=120)


def test_one_sheet_for_each_look_and_a_page_of_them(tmp_path: Path) -> None:
    done = shots(tmp_path, "--languages", "ar", "--closed", "--jobs", "2")
    assert done.returncode == 0, done.stderr
    names = [f"{shape}-ar-light-100" for shape in ("landscape", "portrait")]
    page = (tmp_path / "out" / "index.html").read_text()
    for name in names:
        assert QImage(str(tmp_path / "out" / f"{name}.jpg")).width() > 1000
        assert f'src="{name}.jpg"' in page
    assert not (tmp_path / "out" / names[0]).exists(), "single pictures are kept when asked for"


def test_some_screens_alone_in_their_full_size(tmp_path: Path) -> None:
    words = ["--languages", "en-XA", "--orientations", "portrait", "--single", "--jobs", "1"]
    assert shots(tmp_path, *words, "--screens", "start", "language").returncode == 0
    folder = tmp_path / "out" / "portrait-en-XA-light-100"
    assert {"start.png", "languages.png"} <= {path.name for path in folder.iterdir()}
    assert QImage(str(folder / "start.png")).height() == 1920
