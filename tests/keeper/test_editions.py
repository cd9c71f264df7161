"""What was shown before, and bringing it back."""

from __future__ import annotations

import json
import shutil
from typing import TYPE_CHECKING

from kiosk.cli import main
from kiosk.content.changes import Change, changes, saves, what_changed
from kiosk.content.edition import current_id
from kiosk.keeper.memory import Memory
from kiosk.keeper.restore import is_held, restore
from tests.worker.sample_edition import build_sample_edition

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

FIRST, SECOND = "20260101T080000Z-aaaaaaaa", "20260102T080000Z-bbbbbbbb"


def two_editions(state: Path) -> tuple[Path, Path]:
    (state / "keeper").mkdir(parents=True)
    return (
        build_sample_edition(state, FIRST),
        build_sample_edition(state, SECOND, heading="Other words"),
    )


def test_the_list_says_what_changed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    two_editions(tmp_path)
    assert main(["editions", "--state", str(tmp_path)]) == 0
    out = capsys.readouterr().out
    assert out.index(SECOND) < out.index(FIRST)
    assert "← on the screen" in out.splitlines()[0]
    assert "changed: sample/a-picture (en) “Other words”" in out
    assert "      “Meet your facet joints” → “Other words”" in out.splitlines()
    assert "9 slides" in out


def test_an_edition_is_brought_back(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    two_editions(tmp_path)
    assert main(["editions", "restore", FIRST, "--state", str(tmp_path)]) == 0
    assert "until the content is changed" in capsys.readouterr().out
    assert current_id(tmp_path) == FIRST


def test_an_unknown_edition_is_refused_kindly(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    two_editions(tmp_path)
    assert main(["editions", "restore", "yesterday", "--state", str(tmp_path)]) == 1
    assert SECOND in capsys.readouterr().err
    assert current_id(tmp_path) == SECOND


def test_a_damaged_edition_is_not_brought_back(tmp_path: Path) -> None:
    older, _ = two_editions(tmp_path)
    (older / "edition.json").write_text("{")
    assert main(["editions", "restore", FIRST, "--state", str(tmp_path)]) == 1
    assert current_id(tmp_path) == SECOND


def test_there_is_nothing_to_list_at_first(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["editions", "--state", str(tmp_path)]) == 0
    assert "no edition yet" in capsys.readouterr().out


def test_a_restored_edition_is_held_until_the_content_changes(tmp_path: Path) -> None:
    two_editions(tmp_path)
    Memory(tmp_path / "keeper").keep(content="as it was")
    restore(tmp_path, FIRST)
    assert is_held(tmp_path, "as it was")
    assert not is_held(tmp_path, "changed")
    assert not is_held(tmp_path, "as it was")


def test_new_and_gone_slides_are_named(tmp_path: Path) -> None:
    older, newer = two_editions(tmp_path)
    path = newer / "decks/sample/en.json"
    words = json.loads(path.read_text())
    gone = words["slides"].pop(1)
    words["slides"].append({**gone, "id": "brand-new"})
    path.write_text(json.dumps(words))
    lines = what_changed(older, newer)
    assert any(line.startswith("new: sample/brand-new") for line in lines)
    assert "gone: sample/a-hotspots (en)" in lines
    path.write_text("{}")
    assert what_changed(older, newer) == ["this edition is damaged"]


def with_voice(state: Path, older: str, name: str) -> None:
    """Publish `older` once more, spoken."""
    source, folder = state / "editions" / older, state / "editions" / name
    shutil.copytree(source, folder)
    for path in folder.glob("decks/*/*.json"):
        words = json.loads(path.read_text())
        words["slides"][0]["heading"] |= {"voice": "audio/a.opus", "voice_ms": 900}
        path.write_text(json.dumps(words))
    (state / "current").write_text(name, encoding="ascii")


def say(state: Path, name: str, said: str) -> None:
    path = state / "editions" / name / "edition.json"
    path.write_text(json.dumps(json.loads(path.read_text()) | {"said": said}))


THIRD = "20260103T080000Z-cccccccc"


def test_a_save_and_its_voice_count_as_one(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    two_editions(tmp_path)
    with_voice(tmp_path, SECOND, THIRD)
    for name, said in ((FIRST, "one"), (SECOND, "two"), (THIRD, "two")):
        say(tmp_path, name, said)
    assert saves(tmp_path) == [FIRST, THIRD]
    main(["editions", "--state", str(tmp_path)])
    out = capsys.readouterr().out
    assert SECOND not in out
    assert out.count("changed:") == 2  # English and Arabic
    (tmp_path / "current").write_text(SECOND, encoding="ascii")
    assert saves(tmp_path) == [FIRST, SECOND]


def test_going_back_to_earlier_words_counts_as_a_save(tmp_path: Path) -> None:
    two_editions(tmp_path)
    with_voice(tmp_path, FIRST, THIRD)
    for name, said in ((FIRST, "one"), (SECOND, "two"), (THIRD, "one")):
        say(tmp_path, name, said)
    assert saves(tmp_path) == [FIRST, SECOND, THIRD]
    assert changes(tmp_path / "editions" / FIRST, tmp_path / "editions" / THIRD) == [
        Change("media")
    ]
