"""How words on the screen find their speech."""

from __future__ import annotations

import pytest

from kiosk.viewmodels.phrases import Phrasebook
from kiosk.viewmodels.voice import Speech

KNOWN = ["Contents. Step", "of", "3", "25", "2", "Next", "Next question", "Disc", "第", "步", "共"]
BOOK = Phrasebook({words: Speech(f"{words}.ogg", 900, words) for words in KNOWN})


@pytest.mark.parametrize(
    ("shown", "said"),
    [
        ("Next question", ["Next question"]),
        ("Contents. Step 3 of 25", ["Contents. Step", "3", "of", "25"]),
        ("2, Disc", ["2", "Disc"]),
        ("  Next\nquestion ", ["Next question"]),
        ("第 3 步，共 25 步", ["第", "3", "步", "共", "25", "步"]),
        ("第3步", ["第", "3", "步"]),
    ],
)
def test_the_fewest_files_say_it(shown: str, said: list[str]) -> None:
    assert [speech.words for speech in BOOK.say(shown)] == said


@pytest.mark.parametrize("shown", ["", "Nextdoor", "Rest for 3 days after it", "3x of ÄÖ, unknown"])
def test_what_is_mostly_unknown_is_not_said_at_all(shown: str) -> None:
    assert BOOK.say(shown) == []


def test_a_small_part_without_a_voice_is_passed_over() -> None:
    assert [speech.words for speech in BOOK.say("Next question, Al")] == ["Next question"]
