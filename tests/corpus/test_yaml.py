"""Every odd YAML file that we know of: refused with its line, or shown as it was typed."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from kiosk.content.load import check_document, load_content
from kiosk.content.loaded import LoadedClinic
from kiosk.content.nodes import Scalar, find
from kiosk.content.problems import Problems
from kiosk.content.reader import read_yaml
from kiosk.content.teaching import teaching_problems
from tests.corpus.plain_keys import PICTURE, with_our_keys

if TYPE_CHECKING:
    from kiosk.content.nodes import Document

CORPUS = Path(os.environ.get("KIOSK_CORPUS", "/nonexistent"))
PWNED = Path(tempfile.gettempdir()) / "PWNED_BY_YAML"
SECONDS = 1.0  # of one core
PATIENCE = 5.0
# Too many keys end the reading before any one of them is looked at.
ELSEWHERE = {"140_keys_50000.yaml"}

pytestmark = pytest.mark.skipif(
    not CORPUS.is_dir(), reason="KIOSK_CORPUS names no folder of odd files"
)


def index(kind: str) -> list[dict[str, Any]]:
    file = CORPUS / kind / "index.json"
    return json.loads(file.read_text(encoding="utf-8")) if file.exists() else []


def bad() -> list[dict[str, Any]]:
    return [odd for odd in index("bad_yaml") if odd["file"].endswith(".yaml")]


def check(file: Path, folder: Path) -> tuple[Document | None, Problems]:
    """Read a file and check it as a deck, with a picture in the folder; within a second."""
    (folder / "images").mkdir(exist_ok=True)
    (folder / PICTURE).write_bytes(b"x")
    problems = Problems()
    began = time.process_time()
    document = read_yaml(file, problems)
    if document:
        ours = with_our_keys(document)
        check_document(ours, folder, LoadedClinic(), problems, date(2026, 11, 22))
    assert time.process_time() - began < SECONDS
    return document, problems


@pytest.mark.parametrize("odd", bad(), ids=lambda odd: odd["file"])
def test_an_odd_file_gets_what_it_must(odd: dict[str, Any], tmp_path: Path) -> None:
    PWNED.unlink(missing_ok=True)
    _, problems = check(CORPUS / "bad_yaml" / odd["file"], tmp_path)
    errors = [p for p in problems.found if p.severity == "error"]
    assert not PWNED.exists()
    assert all(problem.hint and problem.line >= 1 for problem in problems.found)
    if odd["expect"] == "reject":
        assert errors
        if odd["line"] and odd["file"] not in ELSEWHERE:
            assert odd["line"] in {problem.line for problem in errors}
    elif odd["expect"] in ("accept", "warn"):
        assert [str(problem) for problem in errors] == []
    if odd["expect"] == "warn":
        assert odd["line"] in {problem.line for problem in problems.found}


@pytest.mark.parametrize("odd", bad(), ids=lambda odd: odd["file"])
def test_an_odd_file_as_a_deck_is_told_and_hurts_nobody(
    odd: dict[str, Any], tmp_path: Path
) -> None:
    (tmp_path / "deck.yaml").write_bytes((CORPUS / "bad_yaml" / odd["file"]).read_bytes())
    content = load_content(tmp_path)
    teaching_problems(content)
    assert content.problems
    assert all(str(problem).isprintable() for problem in content.problems)


@pytest.mark.parametrize(
    "good", index("good"), ids=lambda good: f"{good['file']}-{good['path'][-1]}"
)
def test_a_good_file_keeps_every_character(good: dict[str, Any], tmp_path: Path) -> None:
    document, problems = check(CORPUS / "good" / good["file"], tmp_path)
    assert document
    node = find(document.root, tuple(good["path"]))
    assert isinstance(node, Scalar)
    assert node.text == good["value"]
    assert [str(p) for p in problems.found if p.severity == "error"] == []


def test_what_git_cannot_carry_is_refused_at_once(tmp_path: Path) -> None:
    odd = tmp_path / "odd"
    subprocess.run(
        [sys.executable, str(CORPUS / "make_special.py"), str(odd)],
        check=True,
        capture_output=True,
        stdin=subprocess.DEVNULL,
    )
    names = [path.name for path in odd.iterdir() if path.suffix == ".yaml"]
    assert len(names) >= 4
    for name in names:
        deck = tmp_path / f"deck-{name}"
        deck.mkdir()
        (odd / name).rename(deck / "deck.yaml")
        began = time.perf_counter()
        content = load_content(deck)
        assert time.perf_counter() - began < PATIENCE
        assert [problem.severity for problem in content.problems] == ["error"], name


def test_odd_media_files_are_refused_without_opening_them(tmp_path: Path) -> None:
    odd = tmp_path / "deck"
    subprocess.run(
        [sys.executable, str(CORPUS / "make_special.py"), str(odd)],
        check=True,
        capture_output=True,
        stdin=subprocess.DEVNULL,
    )
    refused = ("fifo.png", "zero.png", "mem.png", "loop_a.png", "dangling.png", "dir.png",
               "updir/passwd")  # fmt: skip
    slides = "".join(
        f"  - {{id: s{n}, heading: H, picture: {{image: {name}, alt: A}}}}\n"
        for n, name in enumerate(refused)
    )
    deck = odd / "deck.yaml"
    deck.write_text(f"format: 1\ntitle: T\nlanguage: en\nslides:\n{slides}", encoding="utf-8")
    content = load_content(odd)
    assert [problem.line for problem in content.problems] == list(range(5, 5 + len(refused)))
