from __future__ import annotations

from kiosk.keeper.backoff import Backoff


def test_failed_starts_wait_longer_and_longer_and_never_give_up() -> None:
    backoff = Backoff()
    waits = [backoff.after_end(float(100 * n), worked=False) for n in range(9)]
    assert waits == [1, 2, 4, 8, 16, 32, 60, 60, 60]


def test_a_display_that_had_worked_comes_back_after_a_second() -> None:
    backoff = Backoff()
    assert [backoff.after_end(float(100 * n), worked=True) for n in range(20)] == [1.0] * 20


def test_a_life_that_worked_ends_a_row_of_failures() -> None:
    backoff = Backoff()
    for n in range(5):
        backoff.after_end(float(100 * n), worked=False)
    assert backoff.after_end(1000.0, worked=True) == 1
    assert backoff.after_end(2000.0, worked=False) == 1


def test_a_loop_of_crashes_slows_down_although_each_life_had_worked() -> None:
    backoff = Backoff()
    waits = [backoff.after_end(float(n), worked=True) for n in range(14)]
    assert waits == [1] * 10 + [1, 2, 4, 8]
