from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kiosk.settings.last_good import KEPT_FILE, known_settings

if TYPE_CHECKING:
    from pathlib import Path

GOOD = "theme: dark\nclinic_file: ours.yaml\n"


def write(file: Path, text: str) -> Path:
    file.parent.mkdir(exist_ok=True)
    file.write_text(text, encoding="utf-8")
    return file


def test_a_broken_file_says_what_it_said_before_and_what_is_wrong_now(tmp_path: Path) -> None:
    kept, file = tmp_path / "kept", write(tmp_path / "kiosk.yaml", GOOD)
    known_settings(kept, file)
    write(file, "theme: ligth\n")
    found = known_settings(kept, file)
    assert found.settings.theme == "dark"
    assert found.clinic_file == tmp_path / "ours.yaml"
    assert [problem.line for problem in found.problems] == [1]


def test_what_another_file_said_does_not_count(tmp_path: Path) -> None:
    kept = tmp_path / "kept"
    known_settings(kept, write(tmp_path / "a/kiosk.yaml", GOOD))
    other = write(tmp_path / "b/kiosk.yaml", "them: dark\n")
    assert known_settings(kept, other).settings.theme == "light"


@pytest.mark.parametrize("damage", ["", "{", "[]", '{"file": 1}'])
def test_a_damaged_memory_leaves_the_parts_that_hold(tmp_path: Path, damage: str) -> None:
    kept, file = tmp_path / "kept", write(tmp_path / "kiosk.yaml", GOOD)
    known_settings(kept, file)
    (kept / KEPT_FILE).write_text(damage)
    write(file, "theme: high-contrast\nbogus: 1\n")
    assert known_settings(kept, file).settings.theme == "high-contrast"


def test_a_disk_that_can_only_be_read_stops_nothing(tmp_path: Path) -> None:
    file = write(tmp_path / "kiosk.yaml", GOOD)
    in_the_way = write(tmp_path / "kept", "a file where a folder belongs")
    assert known_settings(in_the_way, file).settings.theme == "dark"
