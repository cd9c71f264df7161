"""Decks with lines lost, doubled, cut, swapped or bent: always an answer, never a crash."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

import pytest

from kiosk.content.clinic import load_clinic
from kiosk.content.load import check_document
from kiosk.content.problems import Problems
from kiosk.content.reader import read_bytes
from kiosk.content.template import template
from tests.content.writing import TODAY

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

DECK = template()["deck.yaml"]
SIGNS = "\t:#-[]{}&*!|>'\"%@`,? \u00a0\u200bé0"


def lose(lines: list[str], chance: random.Random) -> None:
    del lines[chance.randrange(len(lines))]


def double(lines: list[str], chance: random.Random) -> None:
    at = chance.randrange(len(lines))
    lines.insert(at, lines[at])


def swap(lines: list[str], chance: random.Random) -> None:
    one, other = chance.randrange(len(lines)), chance.randrange(len(lines))
    lines[one], lines[other] = lines[other], lines[one]


def bend(lines: list[str], chance: random.Random) -> None:
    at = chance.randrange(len(lines))
    line = lines[at]
    where = chance.randrange(len(line) + 1)
    lines[at] = line[:where] + chance.choice(SIGNS) + line[where + chance.randrange(2) :]


def indent(lines: list[str], chance: random.Random) -> None:
    at = chance.randrange(len(lines))
    lines[at] = lines[at][1:] if chance.random() < 0.5 else f" {lines[at]}"


def cut(lines: list[str], chance: random.Random) -> None:
    del lines[chance.randrange(len(lines)) :]
    lines.append("    he")


def empty(lines: list[str], chance: random.Random) -> None:
    at = chance.randrange(len(lines))
    lines[at] = lines[at].split(":")[0] + ":"


@pytest.mark.parametrize("how", [lose, double, swap, bend, indent, cut, empty])
def test_a_torn_deck_is_told_or_shown(how: Callable[..., None], tmp_path: Path) -> None:
    clinic = load_clinic(tmp_path / "clinic.yaml", Problems())
    for seed in range(40):
        chance = random.Random(seed)  # noqa: S311 - no secret depends on it
        lines = DECK.splitlines()
        for _ in range(chance.randrange(1, 4)):
            how(lines, chance)
        problems = Problems()
        text = "\n".join(lines).encode()
        document = read_bytes(text, "deck.yaml", problems)
        if document:
            check_document(document, tmp_path, clinic, problems, TODAY)
        assert problems.found
        for problem in problems.found:
            assert 1 <= problem.line <= len(lines) + 1
            assert problem.message
            assert problem.hint
