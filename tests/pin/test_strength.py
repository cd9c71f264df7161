"""PINs that are guessed first, and PINs that are fine."""

from __future__ import annotations

import pytest

from kiosk.pin.strength import ADVICE, Weakness, weakness

WEAK = [
    ("", Weakness.NOT_DIGITS),
    ("12a456", Weakness.NOT_DIGITS),
    ("１２３９７４", Weakness.NOT_DIGITS),
    ("0000", Weakness.SHORT),
    ("1234", Weakness.SHORT),
    ("83917", Weakness.SHORT),
    ("8391748391742", Weakness.LONG),
    ("000000", Weakness.FEW),
    ("999999", Weakness.FEW),
    ("121212", Weakness.FEW),
    ("110011", Weakness.FEW),
    ("123456", Weakness.RUN),
    ("654321", Weakness.RUN),
    ("012345", Weakness.RUN),
    ("890123", Weakness.RUN),
    ("13579135", Weakness.RUN),
    ("246802", Weakness.RUN),
    ("123321", Weakness.RUN),
    ("123789", Weakness.RUN),
    ("1234567890", Weakness.RUN),
    ("123123", Weakness.RUN),
    ("583583", Weakness.PATTERN),
    ("112233", Weakness.PATTERN),
    ("147741", Weakness.PATTERN),
    ("159753", Weakness.PATTERN),
    ("147258", Weakness.PATTERN),
    ("241299", Weakness.DATE),
    ("122499", Weakness.DATE),
    ("991224", Weakness.DATE),
    ("24121999", Weakness.DATE),
    ("12241999", Weakness.DATE),
    ("19991224", Weakness.DATE),
    ("20261122", Weakness.DATE),
]


@pytest.mark.parametrize(("pin", "why"), WEAK)
def test_a_weak_pin_is_refused_with_its_reason(pin: str, why: Weakness) -> None:
    assert weakness(pin) is why
    assert "→" in ADVICE[why]


@pytest.mark.parametrize(
    "pin", ["839174", "407193", "740936", "990742", "83917402", "860371945206"]
)
def test_a_good_pin_is_taken(pin: str) -> None:
    assert weakness(pin) is None
