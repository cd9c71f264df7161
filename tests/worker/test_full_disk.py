from __future__ import annotations

import subprocess
from typing import TYPE_CHECKING

import pytest

from kiosk.platform.programs import command, environment
from tests.worker.small_deck import write_deck
from tests.worker.worker_runs import event_in, work
from trials.shares import can_mount, fill, small_disk

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.skipif(not can_mount(), reason="mounting a small disk takes root")


def test_a_full_disk_is_told_without_a_traceback(tmp_path: Path) -> None:
    deck = write_deck(tmp_path / "content")
    with small_disk(tmp_path / "state", 8_000) as state:
        assert work(state, deck).published
        fill(state)
        write_deck(deck, title="New words")
        words = command("kiosk.worker", "--state", str(state))
        runs = [
            subprocess.run(
                [*words, *more], env=environment(), capture_output=True, text=True, check=False
            )
            for more in (["--content", str(deck)], ["--voices"])
        ]
    told, spoken = runs
    assert told.stderr == spoken.stderr == ""
    assert "the disk is full" in str(event_in(told.stdout)["problems"])
    assert "Traceback" not in spoken.stdout
