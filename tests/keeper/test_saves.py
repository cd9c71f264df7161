"""From staff's save to the current edition, with the real worker, against the clock."""

from __future__ import annotations

import json
import time
from functools import partial
from typing import TYPE_CHECKING, Any, cast

import pytest

from kiosk.content.edition import read_current
from tests.keeper.kiosks import Kiosk, wait_until
from tests.keeper.saves import SAVES
from tests.worker.small_deck import DRAWING, picture_slide, write_deck

if TYPE_CHECKING:
    from pathlib import Path

LIMIT = 3.0

pytestmark = pytest.mark.alone


@pytest.fixture
def running(kiosk: Kiosk) -> Kiosk:
    write_deck(kiosk.content, title="First words")
    kiosk.start(STAGE_WORKER="real")
    wait_until(lambda: title(kiosk.state) == "First words", 30.0)
    wait_until(lambda: kiosk.status().get("preparing") is None)
    return kiosk


def title(state: Path) -> str:
    edition = read_current(state)
    return edition.start["decks"][0]["title"]["en"]["plain"] if edition else ""


def problems(kiosk: Kiosk) -> list[dict[str, Any]]:
    return cast("list[dict[str, Any]]", kiosk.status().get("problems", []))


def shows(kiosk: Kiosk, words: str) -> bool:
    return title(kiosk.state) == words


def test_each_way_of_saving_is_current_within_three_seconds(running: Kiosk) -> None:
    deck = json.loads((running.content / "deck.yaml").read_text())
    for number, save in enumerate(SAVES * 2):
        words = f"{save.__name__} {number}"
        save(running.content / "deck.yaml", json.dumps(deck | {"title": words}, indent=1))
        wait_until(partial(shows, running, words), LIMIT)


def test_a_broken_save_is_told_within_three_seconds_and_changes_nothing(running: Kiosk) -> None:
    (running.content / "deck.yaml").write_text("title: [never closed")
    wait_until(lambda: problems(running), LIMIT)
    assert title(running.state) == "First words"
    write_deck(running.content, title="Mended words")
    wait_until(lambda: title(running.state) == "Mended words", LIMIT)
    wait_until(lambda: not problems(running))


def test_a_hostile_picture_is_told_within_three_seconds(running: Kiosk) -> None:
    """Nothing in this drawing looks endless, and yet it is: a blur of everything, many times."""
    blur = '<filter id="f"><feGaussianBlur stdDeviation="400"/></filter>'
    body = '<g filter="url(#f)">' * 60 + '<rect width="200" height="100"/>' + "</g>" * 60
    evil = DRAWING.replace("<rect", f"{blur}{body}<rect", 1)
    (running.content / "images/evil.svg").write_text(evil)
    write_deck(running.content, [picture_slide("plain.png"), picture_slide("evil.svg")])
    wait_until(lambda: any("evil.svg" in p["message"] for p in problems(running)), LIMIT)
    assert title(running.state) == "First words"


def test_torn_saves_show_no_wrong_words(running: Kiosk) -> None:
    """The file stops at random places for longer than a rest, and then goes on."""
    slides = [picture_slide("plain.png") | {"id": f"slide-{n}"} for n in range(12)]
    write_deck(running.content, slides, title="Whole 0")
    wait_until(lambda: title(running.state) == "Whole 0")
    file = running.content / "deck.yaml"
    for number in range(1, 5):
        words = file.read_text().replace(f"Whole {number - 1}", f"Whole {number}")
        shown = set()
        with file.open("w") as out:
            out.write(words[: len(words) * number // 5])
            out.flush()
            paused = time.monotonic()
            while time.monotonic() - paused < 1.2:
                shown.add(title(running.state))
                time.sleep(0.05)
            out.write(words[len(words) * number // 5 :])
        assert shown == {f"Whole {number - 1}"}
        wait_until(partial(shows, running, f"Whole {number}"), LIMIT)
