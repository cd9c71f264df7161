"""Journeys of the keeper, with a pretended display and worker: see stage.py."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from functools import partial

from kiosk.platform.programs import environment
from tests.keeper.kiosks import STAGE, Kiosk, is_alive, wait_until


def test_the_kiosk_shows_prepares_and_ends_on_a_signal(kiosk: Kiosk) -> None:
    kiosk.start()
    wait_until(lambda: kiosk.status().get("source") == "title: First words")
    assert kiosk.shows()
    assert kiosk.runs()[0][-4:-2] == ["--screen", "1280x720"]
    assert kiosk.process
    kiosk.process.send_signal(signal.SIGTERM)
    assert kiosk.ends() == 0
    assert not is_alive(kiosk.starts()[-1])


def test_a_saved_change_reaches_the_worker_within_three_seconds(kiosk: Kiosk) -> None:
    kiosk.start()
    wait_until(lambda: kiosk.status().get("source") == "title: First words")
    for words in ("title: Second words", "title: Third words"):
        kiosk.save(words)
        wait_until(partial(kiosk.has_read, words), 3.0)


def test_problems_reach_the_status_and_go_when_they_are_mended(kiosk: Kiosk) -> None:
    kiosk.start()
    wait_until(kiosk.runs)
    kiosk.save("title: broken")
    wait_until(lambda: kiosk.status().get("problems") == [{"message": "title: broken"}])
    kiosk.save("title: mended")
    wait_until(lambda: kiosk.status().get("problems") == [])


def test_unchanged_content_is_not_prepared_again_after_a_restart(kiosk: Kiosk) -> None:
    kiosk.start()
    wait_until(lambda: kiosk.status().get("checked_at"))
    assert kiosk.process
    kiosk.process.send_signal(signal.SIGINT)
    assert kiosk.ends() == 0
    kiosk.start()
    wait_until(lambda: kiosk.shows(2))
    kiosk.save("title: Later words")
    wait_until(lambda: kiosk.status().get("source") == "title: Later words")
    assert len(kiosk.runs()) == 2


def test_a_killed_display_comes_back(kiosk: Kiosk) -> None:
    kiosk.start()
    for number in range(1, 4):
        wait_until(partial(kiosk.shows, number), 5.0)
        os.kill(kiosk.starts()[-1], signal.SIGKILL)
    wait_until(lambda: kiosk.shows(4), 5.0)


def test_a_frozen_display_is_ended_and_started_anew(kiosk: Kiosk) -> None:
    kiosk.start()
    wait_until(kiosk.shows)
    wait_until(kiosk.runs)
    frozen = kiosk.starts()[-1]
    os.kill(frozen, signal.SIGSTOP)
    wait_until(lambda: kiosk.shows(2), 5.0)
    assert not is_alive(frozen)


def test_staff_leave_the_kiosk_and_it_ends(kiosk: Kiosk) -> None:
    kiosk.start()
    wait_until(kiosk.shows)
    kiosk.act("leave")
    assert kiosk.ends() == 0


def test_for_new_settings_the_next_display_stands_before_the_old_one_goes(kiosk: Kiosk) -> None:
    kiosk.start()
    wait_until(lambda: kiosk.has_read("title: First words"))
    kiosk.act("deaf")
    kiosk.save("title: new settings")
    wait_until(lambda: kiosk.shows(2))
    first, second = kiosk.starts()
    assert is_alive(first)
    assert is_alive(second)
    kiosk.act("beat")
    os.kill(second, signal.SIGKILL)
    wait_until(lambda: kiosk.shows(3))
    wait_until(lambda: not is_alive(first))
    assert len(kiosk.starts()) == 3
    assert is_alive(kiosk.starts()[-1])


def test_where_two_displays_cannot_be_the_old_one_goes_first(kiosk: Kiosk) -> None:
    kiosk.start()
    wait_until(lambda: kiosk.has_read("title: First words"))
    kiosk.act("only one")
    kiosk.save("title: new settings")
    wait_until(lambda: len(kiosk.starts()) >= 3 and kiosk.shows())
    first, _refused, third = kiosk.starts()[:3]
    wait_until(lambda: not is_alive(first))
    assert is_alive(third)


def test_a_display_that_dies_while_the_next_one_comes_leaves_it_the_screen(kiosk: Kiosk) -> None:
    kiosk.start()
    wait_until(lambda: kiosk.has_read("title: First words"))
    kiosk.act("deaf")
    kiosk.save("title: new settings")
    wait_until(lambda: kiosk.shows(2))
    os.kill(kiosk.starts()[0], signal.SIGKILL)
    kiosk.act("beat")
    wait_until(lambda: not is_alive(kiosk.starts()[0]))
    assert is_alive(kiosk.starts()[1])


def test_a_display_that_cannot_start_is_tried_again_and_again(kiosk: Kiosk) -> None:
    kiosk.act("refuse")
    kiosk.start()
    wait_until(lambda: len(kiosk.starts()) >= 3)
    kiosk.act("beat")
    wait_until(lambda: kiosk.shows(4))


def test_a_slide_that_ends_the_display_three_times_is_put_aside(kiosk: Kiosk) -> None:
    kiosk.act("crash facet welcome")
    kiosk.start()
    quarantine = kiosk.state / "keeper/quarantine.json"
    wait_until(lambda: quarantine.exists() and '"facet/welcome": 3' in quarantine.read_text())
    kiosk.act("beat")
    wait_until(lambda: kiosk.shows(4))


def test_a_worker_that_dies_is_sent_again(kiosk: Kiosk) -> None:
    kiosk.act("worker dies")
    kiosk.start()
    wait_until(lambda: len(kiosk.runs()) >= 2)
    kiosk.act("beat")
    wait_until(lambda: kiosk.status().get("source") == "title: First words")


def test_new_settings_are_shown_when_nobody_is_there_though_their_run_was_broken_off(
    kiosk: Kiosk,
) -> None:
    kiosk.act("home")
    kiosk.start()
    wait_until(kiosk.shows)
    kiosk.save("title: Other settings")
    wait_until(lambda: kiosk.has_read("title: Other settings"))
    assert len(kiosk.starts()) == 1
    kiosk.act("beat")
    wait_until(lambda: kiosk.shows(2))


def test_two_kiosks_do_not_share_a_state_folder(kiosk: Kiosk) -> None:
    kiosk.start()
    wait_until(kiosk.shows)
    second = subprocess.run(
        [sys.executable, STAGE, "--state", str(kiosk.state)],
        env=environment(),
        capture_output=True,
        text=True,
        timeout=15,
        check=False,
    )
    assert second.returncode == 1
    assert "already runs" in second.stderr
    assert len(kiosk.starts()) == 1


def test_a_killed_keeper_leaves_nothing_behind_and_starts_again(kiosk: Kiosk) -> None:
    """Thirty times at random moments: a display again within five seconds, one at a time."""
    moments = random.Random(7)  # noqa: S311 - moments, not secrets
    for number in range(30):
        kiosk.start()
        wait_until(partial(kiosk.shows, number + 1), 5.0)
        kiosk.save(f"title: Words {number}")
        time.sleep(moments.random() * 0.3)
        assert kiosk.process
        kiosk.process.kill()
        kiosk.process.wait(timeout=5)
        wait_until(lambda: not any(is_alive(pid) for pid in kiosk.starts()), 5.0)
    kiosk.start()
    wait_until(lambda: kiosk.status().get("source") == "title: Words 29")


def test_a_damaged_state_folder_does_not_stop_the_kiosk(kiosk: Kiosk) -> None:
    (kiosk.state / "keeper").mkdir()
    for name in ("keeper/memory.json", "keeper/quarantine.json", "status.json", "current"):
        (kiosk.state / name).write_bytes(b"\x00\xff{[")
    kiosk.start()
    wait_until(kiosk.shows)
    wait_until(lambda: b'"title: First words"' in (kiosk.state / "status.json").read_bytes())


def test_without_a_state_folder_everything_is_made_in_a_temporary_one(kiosk: Kiosk) -> None:
    kiosk.state.rmdir()
    kiosk.state.write_text("in the way")
    refuges = kiosk.content.with_name("temporary")
    refuges.mkdir()
    kiosk.start(TMPDIR=str(refuges))
    wait_until(lambda: list(refuges.glob("clinic-kiosk-*/starts")))
    in_the_way, (kiosk.state,) = kiosk.state, refuges.iterdir()
    wait_until(lambda: kiosk.status().get("source") == "title: First words")
    assert kiosk.process
    kiosk.process.terminate()
    kiosk.ends()
    refuge, kiosk.state = kiosk.state, in_the_way
    kiosk.start(TMPDIR=str(refuges))
    kiosk.state = refuge
    wait_until(lambda: kiosk.shows(2))
    assert list(refuges.iterdir()) == [refuge], "each start would fill the disk a little more"


def test_editions_on_a_disk_that_can_only_be_read_are_shown(kiosk: Kiosk) -> None:
    """Where the lock should be there is a folder, which refuses even root."""
    (kiosk.state / "keeper/keeper.lock").mkdir(parents=True)
    (kiosk.state / "current").write_text("20260101T000000Z-aaaaaaaa")
    kiosk.start()
    wait_until(kiosk.shows)


def test_a_frozen_display_that_outlived_its_keeper_is_ended(kiosk: Kiosk) -> None:
    kiosk.act("deaf")
    kiosk.start()
    wait_until(kiosk.runs)
    frozen = kiosk.starts()[-1]
    assert kiosk.process
    kiosk.process.kill()
    kiosk.process.wait(timeout=5)
    assert is_alive(frozen)
    kiosk.act("beat")
    kiosk.start()
    wait_until(lambda: kiosk.shows(2))
    wait_until(lambda: not is_alive(frozen))
