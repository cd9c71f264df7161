from __future__ import annotations

import os
from typing import TYPE_CHECKING

from kiosk.content.edition import edition_ids, read_current
from kiosk.worker.publishing import KEPT, tidy
from tests.worker.sample_edition import build_sample_edition

if TYPE_CHECKING:
    from pathlib import Path

NAMES = [f"2026010{day}T000000Z-aaaaaaa{day}" for day in range(1, 8)]


def test_the_last_editions_are_kept(tmp_path: Path) -> None:
    for name in NAMES:
        build_sample_edition(tmp_path, name)
    tidy(tmp_path)
    assert edition_ids(tmp_path) == NAMES[-KEPT:]


def test_an_edition_on_a_screen_is_kept_until_it_has_left_it(tmp_path: Path) -> None:
    build_sample_edition(tmp_path, NAMES[0])
    shown = read_current(tmp_path)
    for name in NAMES[1:]:
        build_sample_edition(tmp_path, name)
    assert "base.png" in tidy(tmp_path)
    assert edition_ids(tmp_path) == [NAMES[0], *NAMES[-KEPT:]]
    assert shown
    assert (shown.folder / "pictures/base.png").exists()
    del shown
    tidy(tmp_path)
    assert edition_ids(tmp_path) == NAMES[-KEPT:]


def test_a_display_that_died_holds_nothing(tmp_path: Path) -> None:
    build_sample_edition(tmp_path, NAMES[0])
    child = os.fork()
    if child == 0:
        shown = read_current(tmp_path)
        os._exit(0 if shown else 1)
    assert os.waitpid(child, 0)[1] == 0
    for name in NAMES[1:]:
        build_sample_edition(tmp_path, name)
    tidy(tmp_path)
    assert edition_ids(tmp_path) == NAMES[-KEPT:]
