"""How long guessing takes, whatever the clock on the wall says."""

from __future__ import annotations

import pytest

from kiosk.pin.lockout import WORST, Moment, Tries, now, wait_after

HERE = Moment("this boot", 1000.0)

TABLE = [(0, 0), (1, 0), (4, 0), (5, 30), (6, 60), (7, 300), (8, 900), (9, 900), (50, 900)]


@pytest.mark.parametrize(("failures", "seconds"), TABLE)
def test_the_waits(failures: int, seconds: int) -> None:
    assert wait_after(failures) == seconds
    assert Tries(failures, HERE).wait(HERE) == seconds


def test_five_tries_then_one_after_each_wait() -> None:
    tries, left = Tries(), []
    for _ in range(7):
        left.append(tries.left)
        tries = tries.failed(HERE)
    assert left == [5, 4, 3, 2, 1, 1, 1]


def test_the_wait_runs_down_and_ends() -> None:
    tries = Tries(5, HERE)
    assert tries.wait(Moment("this boot", 1010.0)) == 20
    assert tries.wait(Moment("this boot", 1029.5)) == 1
    assert tries.wait(Moment("this boot", 1030.0)) == 0


def test_a_restart_of_the_machine_does_not_shorten_the_wait() -> None:
    tries = Tries(8, HERE)
    later = Moment("next boot", 5000.0)
    assert tries.wait(later) == 900
    resumed = tries.resumed(later)
    assert resumed.wait(Moment("next boot", 5600.0)) == 300
    assert resumed.resumed(Moment("next boot", 5600.0)) is resumed


def test_time_that_runs_backwards_counts_as_none() -> None:
    assert Tries(5, HERE).wait(Moment("this boot", 10.0)) == 30


def test_a_record_without_a_moment_waits_in_full() -> None:
    assert WORST.wait(HERE) == 900


def test_this_machine_has_a_moment_that_moves_forward() -> None:
    first, second = now(), now()
    assert first.boot == second.boot
    assert first.seconds <= second.seconds
