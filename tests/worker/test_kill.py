"""Kills at random moments: the state is the old or the new one, never empty, never half."""

from __future__ import annotations

import json
import random
import signal
import time
from typing import TYPE_CHECKING

import pytest

from tests.worker.sample_edition import write_png
from tests.worker.small_deck import picture_slide, write_deck
from tests.worker.worker_runs import current, result_of, start_worker

if TYPE_CHECKING:
    from pathlib import Path

KILLS = 30
LONGEST = 1.4


@pytest.mark.slow
def test_kills_at_random_moments(tmp_path: Path) -> None:
    """Each run has a new word and a new picture to prepare; each is killed somewhere on the way."""
    state, deck = tmp_path / "state", write_deck(tmp_path / "content")
    assert result_of(start_worker(state, deck))["published"]
    shown = [current(state).start["decks"][0]["title"]["en"]["plain"]]
    moments = random.Random(11)  # noqa: S311 - moments, not secrets
    survivors = 0
    for number in range(KILLS):
        write_png(deck / "images/new.png", 900, 600 + number, (number, 90, 120))
        title = f"Words {number}"
        write_deck(deck, [picture_slide("new.png"), picture_slide("drawing.svg")], title=title)
        process = start_worker(state, deck)
        time.sleep(moments.random() * LONGEST)
        survivors += process.poll() is not None
        process.send_signal(signal.SIGKILL)
        process.communicate()
        now = current(state).start["decks"][0]["title"]["en"]["plain"]
        assert now in {shown[-1], title}
        shown.append(now)
    assert 0 < survivors < KILLS, "the kills have missed what they should hit"
    assert result_of(start_worker(state, deck))["event"] == "result"
    assert current(state).start["decks"][0]["title"]["en"]["plain"] == f"Words {KILLS - 1}"
    assert not list((state / "editions").glob(".new-*"))
    assert len(list((state / "editions").iterdir())) <= 3


@pytest.mark.alone
def test_a_second_worker_waits_for_the_first(tmp_path: Path) -> None:
    state, deck = tmp_path / "state", write_deck(tmp_path / "content")
    runs = [start_worker(state, deck) for _ in range(3)]
    results = [result_of(run) for run in runs]
    assert sorted(result["published"] for result in results) == [False, False, True]
    assert json.loads((current(state).folder / "edition.json").read_bytes())["decks"]
