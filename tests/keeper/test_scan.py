from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from kiosk.keeper import scan
from kiosk.keeper.scan import Scanner
from tests.keeper.saves import SAVES

if TYPE_CHECKING:
    from collections.abc import Callable

OLD = 1_000_000_000


@pytest.fixture
def deck(tmp_path: Path) -> Path:
    (tmp_path / "deck/images").mkdir(parents=True)
    (tmp_path / "deck/deck.yaml").write_text("title: Old words\n")
    for number in range(5):
        (tmp_path / f"deck/images/{number}.png").write_bytes(b"png")
    return tmp_path / "deck"


def scanner(*roots: Path) -> Scanner:
    made = Scanner([str(root) for root in roots])
    made.look(thorough=True)
    return made


@pytest.mark.parametrize("save", SAVES)
def test_every_way_of_saving_is_seen(deck: Path, save: Callable[[Path, str], None]) -> None:
    watched = scanner(deck)
    before = watched.fingerprint()
    for number in range(20):
        save(deck / "deck.yaml", f"title: New words {number}\n")
        assert watched.look()
    assert watched.fingerprint() != before
    assert not watched.look()


def test_nothing_is_seen_when_nothing_happens(deck: Path) -> None:
    watched = scanner(deck)
    assert not any(watched.look(thorough=n % 2 == 0) for n in range(60))


def test_a_restored_time_does_not_hide_a_change(deck: Path) -> None:
    file = deck / "deck.yaml"
    watched = scanner(deck)
    status = file.stat()
    file.write_text("title: New words\n")
    os.utime(file, ns=(status.st_atime_ns, status.st_mtime_ns))
    assert watched.look()


def test_a_new_picture_and_a_removed_one_are_seen(deck: Path) -> None:
    watched = scanner(deck)
    (deck / "images/new.png").write_bytes(b"png")
    assert watched.look()
    (deck / "images/new.png").unlink()
    assert watched.look()


def test_a_changed_picture_among_many_is_seen_within_a_round(deck: Path) -> None:
    for number in range(5, 1_000):
        (deck / f"images/{number}.png").write_bytes(b"png")
    watched = scanner(deck)
    (deck / "images/777.png").write_bytes(b"another")
    looks = -(-1_000 // scan.SLICE)
    assert any(watched.look() for _ in range(looks))


def test_a_folder_that_comes_later_is_seen(tmp_path: Path) -> None:
    watched = scanner(tmp_path / "stick")
    assert not watched.look()
    (tmp_path / "stick/images").mkdir(parents=True)
    (tmp_path / "stick/deck.yaml").write_text("title: x")
    assert watched.look()
    assert not watched.look()


def test_what_editors_leave_behind_for_a_moment_is_not_content(deck: Path) -> None:
    watched = scanner(deck)
    for name in (".deck.yaml.swp", "deck.yaml~", "4913", "#deck.yaml#", ".~lock.deck"):
        (deck / name).write_text("x")
    assert not watched.look(thorough=True)


def test_odd_files_and_circles_do_no_harm(deck: Path) -> None:
    (deck / "round").symlink_to(deck)
    (deck / "a.png").symlink_to(deck / "b.png")
    (deck / "b.png").symlink_to(deck / "a.png")
    os.mkfifo(deck / "fifo.yaml")
    Path(os.fsdecode(os.fsencode(deck) + b"/bad\xff\xfe.png")).write_bytes(b"x")
    watched = scanner(deck)
    assert not watched.look()
    assert watched.fingerprint() == scanner(deck).fingerprint()


@pytest.mark.parametrize("clock", [0, OLD])
def test_two_changes_within_one_tick_of_the_clock_are_both_seen(deck: Path, clock: int) -> None:
    folder = deck / "images"
    watched = scanner(deck)
    status = folder.stat()
    (folder / "first.png").write_bytes(b"x")
    assert watched.look()
    (folder / "second.png").write_bytes(b"x")
    os.utime(folder, ns=(status.st_atime_ns, status.st_mtime_ns - clock))
    assert watched.look()
