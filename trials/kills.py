"""kill -9 at random moments: a picture again within five seconds, and a whole state."""

from __future__ import annotations

import contextlib
import random
import time
from typing import TYPE_CHECKING

from trials import decks
from trials.running import Late, Running, is_alive, kill, until
from trials.words import mixed

if TYPE_CHECKING:
    from pathlib import Path

    from bench.screen import Screen
    from trials.report import Report

PICTURE = 5.0
LONGEST_PAUSE = 2.2
"""From a save, or a start, to the kill: long enough to hit the end of the worker too."""


def kills(screen: Screen, folder: Path, report: Report, rounds: int = 200) -> None:
    """Kill keeper, worker or display, so many times in all."""
    decks.prepare(folder / "content")
    decks.write(folder / "content", decks.deck(1))
    with Running(screen, folder) as kiosk:
        kiosk.settle()
        until(lambda: kiosk.number() == 1, 30, "the first deck")
        times: dict[str, list[float]] = {"keeper": [], "worker": [], "display": []}
        trial = _Kills(kiosk, report, rounds)
        for number in range(2, rounds + 2):
            victim, seconds = trial.one(number)
            times[victim].append(seconds)
            if number % 20 == 0:
                report.say(f"{number - 1} kills")
        for victim, seconds_of in times.items():
            report.times(f"kill -9 of the {victim}: until a picture again", seconds_of, PICTURE)
        report.find("after every kill `current` names a whole edition, old or new",
                    f"{trial.wrong} wrong of {rounds}", good=not trial.wrong)  # fmt: skip
        report.find("never two displays", trial.doubled, good=not trial.doubled)
        last = rounds + 1
        until(lambda: kiosk.title() == f"Deck {last}", 20, "the last save in the end")
        until(lambda: not kiosk.workers(), 20, "rest")
        drafts = list((kiosk.state / "editions").glob(".new-*"))
        drafts += list((kiosk.state / "keeper/prepared").glob(".*"))
        report.find("half made editions and pictures left behind", len(drafts), good=not drafts)
        traces = kiosk.tracebacks()
        report.find("no traceback", traces, good=not traces)
        if traces:
            report.fault(kiosk.first_traceback())
        family = kiosk.family()
    left = [pid for pid in family if is_alive(pid)]
    report.find("processes left behind", len(left), good=not left)
    new = [path.name for path in kiosk.temporary.iterdir()]
    report.find("temporary folders left behind", " ".join(new) or 0, good=not new)


class _Kills:
    def __init__(self, kiosk: Running, report: Report, rounds: int) -> None:
        self._kiosk, self._report = kiosk, report
        self._chance = random.Random(3)  # noqa: S311 - moments, not secrets
        self._victims = [("keeper", "worker", "display")[n % 3] for n in range(rounds)]
        self._chance.shuffle(self._victims)
        self.wrong = self.doubled = 0

    def one(self, number: int) -> tuple[str, float]:
        """Save deck `number`, kill somebody at some moment; return who, and the seconds."""
        kiosk, chance = self._kiosk, self._chance
        victim = self._victims.pop()
        decks.write(kiosk.content, decks.deck(number))
        if victim == "worker":
            try:
                until(kiosk.workers, 6, "a worker")
            except Late:
                victim = "display"
            time.sleep(chance.random() * 1.0)
        else:
            time.sleep(chance.random() * LONGEST_PAUSE)
        killed = time.monotonic()
        if victim == "keeper":
            kiosk.kill_keeper()
            # Whoever starts the kiosk anew does so at once, or some seconds later.
            time.sleep(chance.choice((0.0, 0.1, 1.0, 4.0)))
            killed = time.monotonic()
            kiosk.start()
        elif victim == "display":
            kill(kiosk.display() or kiosk.keeper)
        else:
            for pid in kiosk.workers():
                kill(pid)
        self._judge(number)
        return victim, self._picture(victim, killed)

    def _picture(self, victim: str, killed: float) -> float:
        kiosk = self._kiosk
        if victim != "worker":
            # The next one may come faster than we look.
            with contextlib.suppress(Late):
                until(lambda: kiosk.number() is None, 0.5, "the end of the old picture")
        until(lambda: kiosk.number() is not None and kiosk.display(), 30, "a picture")
        seconds = time.monotonic() - killed
        self.doubled += len(kiosk.of_module("kiosk.display")) > 1
        return seconds

    def _judge(self, number: int) -> None:
        wrong = mixed(self._kiosk)
        if wrong or not self._kiosk.title():
            self.wrong += 1
            self._report.fault(f"kill {number}: {wrong or 'no current edition'}")
