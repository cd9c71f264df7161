from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kiosk.resources import assets
from tests.keeper.kiosks import wait_until
from trials.shares import can_mount, silent_share

if TYPE_CHECKING:
    from tests.keeper.kiosks import Kiosk

pytestmark = pytest.mark.skipif(not can_mount(), reason="mounting a share takes root and FUSE")


def tells_of_silence(kiosk: Kiosk) -> bool:
    return "does not answer" in str(kiosk.status().get("problems"))


def test_a_share_that_never_answers_is_told_and_our_own_deck_is_shown(kiosk: Kiosk) -> None:
    with silent_share(kiosk.content):
        kiosk.start()
        wait_until(lambda: tells_of_silence(kiosk))
        wait_until(lambda: any(str(assets() / "decks") in run for run in kiosk.runs()))
        assert kiosk.shows()
    wait_until(lambda: kiosk.has_read("title: First words"))
    wait_until(lambda: not tells_of_silence(kiosk))


def test_a_share_that_falls_silent_is_told_until_it_answers(kiosk: Kiosk) -> None:
    kiosk.start()
    wait_until(lambda: kiosk.has_read("title: First words"))
    with silent_share(kiosk.content):
        wait_until(lambda: tells_of_silence(kiosk))
        assert kiosk.shows()
    wait_until(lambda: not tells_of_silence(kiosk))


def test_what_was_told_of_a_silence_is_forgotten_at_the_next_start(kiosk: Kiosk) -> None:
    kiosk.start()
    wait_until(lambda: kiosk.has_read("title: First words"))
    with silent_share(kiosk.content):
        wait_until(lambda: tells_of_silence(kiosk))
        assert kiosk.process
        kiosk.process.kill()
        kiosk.process.wait(timeout=5)
    assert tells_of_silence(kiosk)
    kiosk.start()
    wait_until(lambda: not tells_of_silence(kiosk))
