from __future__ import annotations

import os
import subprocess
from typing import TYPE_CHECKING

import pytest

from kiosk.platform.programs import command, environment
from tests.worker.small_deck import write_deck
from tests.worker.worker_runs import event_in

if TYPE_CHECKING:
    from pathlib import Path

# Root reads everything, so it has to give this right away first.
RIGHTS = "-dac_override,-dac_read_search"
PREFIX = ["setpriv", f"--bounding-set={RIGHTS}"] if os.name == "posix" and not os.geteuid() else []


@pytest.mark.skipif(os.name != "posix", reason="Windows has no such rights")
@pytest.mark.parametrize("closed", ["content", "content/images", "content/deck.yaml"])
def test_what_may_not_be_read_is_told(tmp_path: Path, closed: str) -> None:
    deck = write_deck(tmp_path / "content")
    (tmp_path / closed).chmod(0)
    words = command("kiosk.worker", "--state", str(tmp_path / "state"), "--content", str(deck))
    done = subprocess.run(
        [*PREFIX, *words], env=environment(), capture_output=True, text=True, check=False
    )
    (tmp_path / closed).chmod(0o755)
    assert done.stderr == ""
    result = event_in(done.stdout)
    assert result["published"] is False
    assert result["problems"]
    assert all(problem["line"] and problem["hint"] for problem in result["problems"])
