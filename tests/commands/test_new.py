from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.cli import main

if TYPE_CHECKING:
    from pathlib import Path

    import pytest


def test_a_new_deck_passes_the_check(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = tmp_path / "my-deck"
    assert main(["new", str(folder)]) == 0
    assert "kiosk check" in capsys.readouterr().out
    assert main(["check", str(folder), "--quick"]) == 0
    assert "No problems found." in capsys.readouterr().out


def test_nothing_that_is_there_is_ever_changed(tmp_path: Path) -> None:
    (tmp_path / "deck.yaml").write_text("mine")
    assert main(["new", str(tmp_path)]) == 1
    assert [file.name for file in tmp_path.iterdir()] == ["deck.yaml"]
    assert (tmp_path / "deck.yaml").read_text() == "mine"


def test_a_folder_that_cannot_be_made_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").write_text("x")
    assert main(["new", str(tmp_path / "file" / "deck")]) == 1
    assert "→" in capsys.readouterr().err
