from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.keeper import log

if TYPE_CHECKING:
    from pathlib import Path

    import pytest


def test_lines_are_dropped_when_there_are_too_many_in_a_minute(tmp_path: Path) -> None:
    now = [0.0]
    target = log.Log(tmp_path / "kiosk.log", lambda: now[0])
    for number in range(500):
        target.write(f"line {number}")
    now[0] = 61.0
    target.write("after a minute")
    lines = (tmp_path / "kiosk.log").read_text().splitlines()
    assert len(lines) == log.LINES_A_MINUTE + 1
    assert lines[-1].endswith("after a minute")


def test_the_log_starts_a_new_file_before_it_grows_too_large(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(log, "MOST_BYTES", 1_000)
    target = log.Log(tmp_path / "kiosk.log")
    for number in range(100):
        target.write(f"line {number} {'x' * 50}")
    assert (tmp_path / "kiosk.log").stat().st_size < 1_200
    assert (tmp_path / "kiosk.log.1").stat().st_size < 1_200


def test_a_disk_that_refuses_the_log_stops_nothing(tmp_path: Path) -> None:
    log.Log(tmp_path / "no such folder" / "kiosk.log").write("words")
    assert not (tmp_path / "no such folder").exists()
