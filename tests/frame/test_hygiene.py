"""What may stand in a file that everybody gets."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
MEGABYTE = 1024 * 1024

# written in parts, so that this file does not find itself
HOSTS = [r"pypi\." + "org", "python" + "hosted", r"registry\." + "npmjs", r"deb\." + "debian"]
MACHINE = ["/" + r"work/(main|shared)", "/" + "root/", "/" + r"tmp/\w", "/" + r"home/\w"]
UNFINISHED = ["TO" + "DO", "FIX" + "ME", "X" * 3]


def tracked() -> list[Path]:
    done = subprocess.run(
        ["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=True
    )
    return [ROOT / name for name in done.stdout.split("\0") if name and (ROOT / name).is_file()]


FILES = tracked()


def text_of(path: Path) -> str | None:
    try:
        return path.read_text(encoding="utf-8")
    except UnicodeDecodeError:
        return None


@pytest.mark.parametrize(
    ("what", "patterns"),
    [("registry hosts", HOSTS), ("paths of one machine", MACHINE), ("unfinished work", UNFINISHED)],
)
def test_no_file_names(what: str, patterns: list[str]) -> None:
    # a word of its own: base64 and hashes may hold anything
    search = re.compile("|".join(rf"(?<![\w/.]){pattern}(?!\w*[=+])" for pattern in patterns))
    found = [
        f"{path.relative_to(ROOT)}: {match[0]}"
        for path in FILES
        if (text := text_of(path)) is not None
        for match in search.finditer(text)
    ]
    assert not found, what


def test_files_stay_small_enough_to_clone() -> None:
    assets = [path for path in FILES if path.is_relative_to(ROOT / "assets")]
    assert sum(path.stat().st_size for path in assets) < 60 * MEGABYTE
    assert not [path for path in FILES if path.stat().st_size > 12 * MEGABYTE]


def test_no_file_grows_past_one_idea() -> None:
    lengths = {
        path.relative_to(ROOT): text.count("\n")
        for path in FILES
        if path.suffix in {".py", ".qml"} and path.is_relative_to(ROOT / "kiosk")
        if (text := text_of(path)) is not None
    }
    assert {name: lines for name, lines in lengths.items() if lines > 300} == {}


def test_scripts_may_be_run_and_libraries_may_not() -> None:
    for path in FILES:
        if path.suffix == ".sh":
            assert path.read_text().startswith("#!/bin/sh\n"), path
