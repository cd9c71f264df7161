from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kiosk.overrides import set_start_language, start_language

if TYPE_CHECKING:
    from pathlib import Path


def test_what_staff_chose_is_remembered_and_taken_back(tmp_path: Path) -> None:
    assert start_language(tmp_path) == ""
    set_start_language(tmp_path, "es")
    assert start_language(tmp_path) == "es"
    set_start_language(tmp_path, "")
    assert start_language(tmp_path) == ""


@pytest.mark.parametrize("text", ["", "{", "[]", '{"language": 5}', "\udcff"])
def test_a_damaged_file_chooses_nothing(tmp_path: Path, text: str) -> None:
    (tmp_path / "panel.json").write_text(text, errors="surrogateescape")
    assert start_language(tmp_path) == ""
