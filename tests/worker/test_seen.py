from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from kiosk.worker.seen import Seen

if TYPE_CHECKING:
    from pathlib import Path

OLD = (1_600_000_000, 1_600_000_000)


@pytest.fixture
def photo(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a file that has rested for long: we look at it from ten seconds ahead."""
    path = tmp_path / "photo.jpg"
    path.write_bytes(b"first")
    ahead = path.stat().st_ctime_ns + 10_000_000_000
    monkeypatch.setattr("kiosk.worker.seen.time.time_ns", lambda: ahead)
    return path


def remembered(tmp_path: Path, photo: Path) -> Seen:
    seen = Seen(tmp_path / "seen.json")
    seen.remember(photo, photo.stat(), "digest")
    seen.save()
    return Seen(tmp_path / "seen.json")


def test_a_file_that_rested_is_known_again(tmp_path: Path, photo: Path) -> None:
    assert remembered(tmp_path, photo).digest(photo) == "digest"


def test_a_change_of_the_same_length_and_time_is_noticed(tmp_path: Path, photo: Path) -> None:
    os.utime(photo, OLD)
    seen = remembered(tmp_path, photo)
    photo.write_bytes(b"other")
    os.utime(photo, OLD)
    assert seen.digest(photo) is None


def test_another_file_under_the_name_is_noticed(tmp_path: Path, photo: Path) -> None:
    seen = remembered(tmp_path, photo)
    (tmp_path / "new").write_bytes(b"first")
    (tmp_path / "new").replace(photo)
    assert seen.digest(photo) is None


def test_a_file_just_written_is_not_trusted(tmp_path: Path) -> None:
    fresh = tmp_path / "fresh.jpg"
    fresh.write_bytes(b"first")
    assert remembered(tmp_path, fresh).digest(fresh) is None


def test_a_file_that_is_gone_is_unknown(tmp_path: Path, photo: Path) -> None:
    seen = remembered(tmp_path, photo)
    photo.unlink()
    assert seen.digest(photo) is None


@pytest.mark.parametrize("damage", [b"", b"[1]", b'{"x": 1}', b"\x00"])
def test_a_damaged_memory_is_an_empty_one(tmp_path: Path, photo: Path, damage: bytes) -> None:
    (tmp_path / "seen.json").write_bytes(damage)
    assert Seen(tmp_path / "seen.json").digest(photo) is None
