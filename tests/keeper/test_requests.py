"""What staff ask for at the panel reaches the keeper."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import pytest

from kiosk.content.edition import current_id
from kiosk.keeper.restore import bring_back, let_go
from tests.keeper.kiosks import Kiosk, is_alive, wait_until
from tests.worker.sample_edition import build_sample_edition

if TYPE_CHECKING:
    from pathlib import Path

OLDER, NEWER = "20260101T080000Z-aaaaaaaa", "20260102T080000Z-bbbbbbbb"


def log_of(kiosk: Kiosk) -> str:
    return (kiosk.state / "keeper" / "kiosk.log").read_text()


def has_checked(kiosk: Kiosk, times: int) -> bool:
    return kiosk.status().get("checks") == times


def test_reload_reads_the_folder_again_although_nothing_changed(kiosk: Kiosk) -> None:
    kiosk.start()
    wait_until(lambda: kiosk.status().get("checks") == 1)
    for number in (2, 3):
        kiosk.act("ask reload")
        wait_until(partial(has_checked, kiosk, number))
    assert len(kiosk.runs()) == 3
    assert "staff asked to read the content again" in log_of(kiosk)


def test_an_edition_brought_back_stays_until_reload(kiosk: Kiosk) -> None:
    for name in (OLDER, NEWER):
        build_sample_edition(kiosk.state, name)
    kiosk.start()
    wait_until(lambda: kiosk.status().get("checks") == 1)
    kiosk.act(f"ask restore {OLDER}")
    wait_until(lambda: kiosk.status().get("edition") == OLDER)
    assert (kiosk.state / "keeper" / "held").exists()
    kiosk.act("ask reload")
    wait_until(lambda: kiosk.status().get("checks") == 2)
    assert not (kiosk.state / "keeper" / "held").exists()


def test_bringing_back_breaks_off_what_would_be_shown_instead(kiosk: Kiosk) -> None:
    for name in (OLDER, NEWER):
        build_sample_edition(kiosk.state, name)
    kiosk.start()
    wait_until(lambda: kiosk.status().get("checks") == 1)
    kiosk.save("title: forever")
    wait_until((kiosk.state / "busy").exists)
    kiosk.act(f"ask restore {OLDER}")
    wait_until(lambda: kiosk.status().get("edition") == OLDER)
    wait_until(lambda: not is_alive(int((kiosk.state / "busy").read_text())))
    kiosk.save("title: Next")
    wait_until(lambda: kiosk.has_read("title: Next"))


@pytest.mark.parametrize("name", ["20990101T080000Z-cccccccc", "../../etc", ""])
def test_only_an_edition_that_is_there_is_brought_back(tmp_path: Path, name: str) -> None:
    (tmp_path / "keeper").mkdir()
    build_sample_edition(tmp_path, OLDER)
    assert "not there" in bring_back(tmp_path, name)
    assert current_id(tmp_path) == OLDER


def test_a_damaged_edition_stays_away(tmp_path: Path) -> None:
    (tmp_path / "keeper").mkdir()
    damaged = build_sample_edition(tmp_path, OLDER)
    build_sample_edition(tmp_path, NEWER)
    (damaged / "edition.json").write_text("{")
    assert "cannot be brought back" in bring_back(tmp_path, OLDER)
    assert current_id(tmp_path) == NEWER


def test_letting_go_of_what_is_not_held_is_no_error(tmp_path: Path) -> None:
    let_go(tmp_path)
