"""Which PINs are too easy to guess."""

from __future__ import annotations

from enum import StrEnum
from itertools import pairwise

SHORTEST = 6
LONGEST = 12


class Weakness(StrEnum):
    """Why a PIN is refused."""

    NOT_DIGITS = "not-digits"
    SHORT = "short"
    LONG = "long"
    FEW = "few"
    RUN = "run"
    PATTERN = "pattern"
    DATE = "date"


ADVICE = {
    Weakness.NOT_DIGITS: "a PIN holds digits alone → use 0 to 9.",
    Weakness.SHORT: f"that is too short → use {SHORTEST} digits or more.",
    Weakness.LONG: f"that is too long → use {LONGEST} digits or fewer.",
    Weakness.FEW: "few digits again and again are guessed first → mix three or more of them.",
    Weakness.RUN: "digits in a row, like 123456, are guessed first → mix them.",
    Weakness.PATTERN: "a part that repeats, like 121212, is guessed first → mix the digits.",
    Weakness.DATE: "a date is guessed first → use digits that mean nothing.",
}
"""What to tell somebody who typed such a PIN at a terminal."""

# Columns and crosses on a pad.
_STROKES = {"147258", "258369", "369258", "147369", "159357", "159753", "753159", "147258369"}


def weakness(pin: str) -> Weakness | None:
    """Return why `pin` is too easy to guess, None when it is good enough."""
    checks = {
        Weakness.NOT_DIGITS: not (pin.isascii() and pin.isdecimal()),
        Weakness.SHORT: len(pin) < SHORTEST,
        Weakness.LONG: len(pin) > LONGEST,
        Weakness.FEW: len(set(pin)) < 3,
    }
    found = next((why for why, wrong in checks.items() if wrong), None)
    if found:
        return found
    if _is_run(pin):
        return Weakness.RUN
    if _repeats(pin) or _is_mirrored(pin) or _is_doubled(pin) or _is_stroke(pin):
        return Weakness.PATTERN
    return Weakness.DATE if _is_date(pin) else None


def _is_run(pin: str) -> bool:
    """Whether the digits go up or down by the same step: 123456, 987654, 246802, 890123."""
    steps = {(int(b) - int(a)) % 10 for a, b in pairwise(pin)}
    return len(steps) == 1 or _is_two_runs(pin)


def _is_two_runs(pin: str) -> bool:
    """Whether two halves each go by one: 123321, 123789, 456123."""
    half = len(pin) // 2
    halves = (pin[:half], pin[half:])
    return all({int(b) - int(a) for a, b in pairwise(part)} in ({1}, {-1}) for part in halves)


def _repeats(pin: str) -> bool:
    """Whether it is one part again and again: 121212, 123123."""
    return pin in (pin + pin)[1:-1]


def _is_mirrored(pin: str) -> bool:
    """Whether it reads the same backwards: 147741."""
    return pin == pin[::-1]


def _is_doubled(pin: str) -> bool:
    """Whether each digit stands twice: 112233."""
    return len(pin) % 2 == 0 and pin[::2] == pin[1::2]


def _is_stroke(pin: str) -> bool:
    return pin in _STROKES or pin[::-1] in _STROKES


def _is_date(pin: str) -> bool:
    """Whether it can be a day: 241299, 122499, 991224, 24121999, 19991224."""
    if len(pin) == 6:
        return _is_day(pin[:2], pin[2:4]) or _is_day(pin[4:], pin[2:4])
    if len(pin) == 8:
        last = _is_year(pin[4:]) and _is_day(pin[:2], pin[2:4])
        return last or (_is_year(pin[:4]) and _is_day(pin[6:], pin[4:6]))
    return False


def _is_day(day: str, month: str) -> bool:
    """Whether these are a day and a month, or a month and a day."""
    a, b = sorted((int(day), int(month)))
    return 1 <= a <= 12 and b <= 31


def _is_year(digits: str) -> bool:
    return 1920 <= int(digits) <= 2039
