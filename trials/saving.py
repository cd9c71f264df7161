"""Saves, whole and torn: each is seen, and none shows words that nobody wrote."""

from __future__ import annotations

import random
import time
from functools import partial
from typing import TYPE_CHECKING

from tests.keeper.saves import SAVES
from trials import decks
from trials.eye import Eye
from trials.running import Late, Running, until
from trials.words import Reader

if TYPE_CHECKING:
    from pathlib import Path

    from bench.screen import Screen
    from trials.report import Report

SHOWN = 3.0
TORN_STATES = 5


def saves(screen: Screen, folder: Path, report: Report, each: int = 100) -> None:
    """Save so many times in each of the six styles; the start screen shows each."""
    content = decks.prepare(folder / "content")
    decks.write(content, decks.deck(1))
    chance = random.Random(4)  # noqa: S311 - an order, not secrets
    styles = [style for style in SAVES for _ in range(each)]
    chance.shuffle(styles)
    seconds: list[float] = []
    with Running(screen, folder) as kiosk, Reader(kiosk) as reader:
        kiosk.settle()
        until(lambda: kiosk.number() == 1, 30, "the first deck")
        for number, style in enumerate(styles, 2):
            words = decks.text(decks.deck(number))
            # Where in the rhythm of looks a save falls is up to chance.
            time.sleep(chance.random() * 0.8)
            begun = time.monotonic()
            style(content / "deck.yaml", words)
            try:
                until(partial(_shows, kiosk, number), 30, f"save {number}")
            except Late as late:
                report.fault(f"{style.__name__}: {late}")
                continue
            seconds.append(time.monotonic() - begun)
            if seconds[-1] > SHOWN:
                report.say(f"{style.__name__}, save {number}: {seconds[-1]:.2f} s")
        report.find("saves seen, six styles", f"{len(seconds)} of {len(styles)}",
                    good=len(seconds) == len(styles))  # fmt: skip
        report.times("from the end of a save to the screen", seconds, SHOWN)
        report.find("editions with words of two saves", len(reader.wrong), good=not reader.wrong)
        report.faults += reader.wrong


def torn(screen: Screen, folder: Path, report: Report, states: int = 1000) -> None:
    """Write files that stop at random places, for longer than a rest, before they go on."""
    content = decks.prepare(folder / "content")
    decks.write(content, decks.deck(1))
    chance = random.Random(6)  # noqa: S311 - places, not secrets
    wrong, seconds, seen_states = 0, list[float](), 0
    with Running(screen, folder) as kiosk, Eye(kiosk) as eye, Reader(kiosk) as reader:
        kiosk.settle()
        until(lambda: kiosk.number() == 1, 30, "the first deck")
        number = 1
        while seen_states < states:
            number += 1
            words = decks.text(decks.deck(number)).encode()
            begun = time.monotonic()
            cuts = sorted(chance.sample(range(1, len(words)), TORN_STATES))
            with (content / "deck.yaml").open("wb", buffering=0) as out:
                for start, end in zip([0, *cuts], [*cuts, len(words)], strict=True):
                    out.write(words[start:end])
                    if end < len(words):
                        seen_states += 1
                        time.sleep(chance.choice((0.05, 0.3, 0.6, 1.0, 1.4)))
            ended = time.monotonic()
            until(partial(_shows, kiosk, number), 30, f"save {number}")
            seconds.append(time.monotonic() - ended)
            allowed = {number % decks.COVERS, (number - 1) % decks.COVERS}
            wrong += bool(eye.since(begun) - allowed)
            if number % 20 == 0:
                report.say(f"{seen_states} torn states, {len(reader.wrong)} wrong editions")
        report.find(f"wrong screens of {seen_states} torn states", wrong + len(reader.wrong),
                    good=not wrong and not reader.wrong)  # fmt: skip
        report.times("from the end of a torn save to the screen", seconds, SHOWN)
        report.faults += reader.wrong


def _shows(kiosk: Running, number: int) -> bool:
    return kiosk.number() == number % decks.COVERS
