"""Weeks in half an hour: a seeded monkey at the screen while staff save again and again."""

from __future__ import annotations

import random
import shutil
import time
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from bench import processes
from trials.eye import Eye
from trials.running import NEXT_BUTTON, ROOT, Late, Running, until

if TYPE_CHECKING:
    from collections.abc import Callable

    from bench.screen import Screen
    from trials.report import Report

SETTINGS = "idle: {still_there_after: 5s, answer_within: 5s, start_clears_after: 5s}\n"
SAVE_EVERY = 20.0
VISIT = 45.0
"""Seconds of touching, then a rest until the start screen is back and things are counted."""
REST = 14.0
WARM_UP = 0.3
"""The part of the soak in which caches fill."""
MOST_GROWTH = 8.0
"""MiB from the middle of the soak to its end, at the same start screen."""


class Count(NamedTuple):
    """What the kiosk holds while nobody uses it."""

    at: float
    keeper: float
    display: float
    files: int
    threads: int


def soak(screen: Screen, folder: Path, report: Report, minutes: float = 25.0) -> None:
    """Run it all for so many minutes."""
    shutil.copytree(ROOT / "assets/decks/facet-joint-injection", folder / "content")
    chance = random.Random(5)  # noqa: S311 - taps, not secrets
    with Running(screen, folder, settings=SETTINGS) as kiosk, Eye(kiosk) as eye:
        born = kiosk.settle()
        saver = _Saver(kiosk.content / "deck.yaml")
        counts, taps = [], 0
        end = time.monotonic() + minutes * 60
        while time.monotonic() < end:
            taps += _visit(kiosk, chance, saver)
            time.sleep(REST)
            counts.append(_count(kiosk))
            report.say(f"{taps} taps, {saver.saves} saves, {counts[-1]}")
        try:
            until(lambda: f"({saver.saves})" in kiosk.title(), 20, "the last save in an edition")
        except Late as late:
            report.fault(str(late))
        report.find("the display lives through the soak", f"{taps} taps, {saver.saves} saves",
                    good=kiosk.display() == born)  # fmt: skip
        report.find("the screen is never black for a second", f"{eye.longest_black:.1f} s",
                    good=eye.longest_black <= 1)  # fmt: skip
        report.find("no traceback", kiosk.tracebacks(), good=not kiosk.tracebacks())
        _judge(report, counts)


class _Saver:
    """Staff who change the title every few seconds."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._words = file.read_text(encoding="utf-8")
        self._title = next(x for x in self._words.splitlines() if x.startswith("title:"))
        self._next = time.monotonic() + SAVE_EVERY
        self.saves = 0

    def save(self) -> None:
        if time.monotonic() < self._next:
            return
        self._next = time.monotonic() + SAVE_EVERY
        self.saves += 1
        title = f'title: "Injections for back pain ({self.saves})"'
        self._file.write_text(self._words.replace(self._title, title, 1), encoding="utf-8")


def _visit(kiosk: Running, chance: random.Random, saver: _Saver) -> int:
    """Touch the screen as a patient, a child and a sleeve would; return the number of touches."""
    end, taps = time.monotonic() + VISIT, 0
    kiosk.begin()
    acts: list[tuple[int, Callable[[], None]]] = [
        (8, lambda: kiosk.tap(NEXT_BUTTON)),
        (10, lambda: kiosk.tap((chance.randrange(1920), chance.randrange(1080)))),
        (3, lambda: kiosk.tap((chance.randrange(1920), chance.randrange(960, 1080)))),
        (3, lambda: kiosk.tap((chance.randrange(1920), chance.randrange(100)))),
        (1, kiosk.begin),
        (1, lambda: kiosk.screen.drag(_somewhere(chance), _somewhere(chance))),
    ]
    while time.monotonic() < end:
        chance.choices([act for _, act in acts], [weight for weight, _ in acts])[0]()
        saver.save()
        taps += 1
        time.sleep(chance.choice((0.05, 0.2, 0.4, 0.8)))
    return taps


def _somewhere(chance: random.Random) -> tuple[int, int]:
    return chance.randrange(1920), chance.randrange(1080)


def _count(kiosk: Running) -> Count:
    display = kiosk.display() or 0
    return Count(
        time.monotonic(),
        processes.own_pss_mib(kiosk.keeper),
        processes.own_pss_mib(display),
        sum(_count_in(f"/proc/{pid}/fd") for pid in (kiosk.keeper, display)),
        sum(_count_in(f"/proc/{pid}/task") for pid in (kiosk.keeper, display)),
    )


def _count_in(folder: str) -> int:
    return sum(1 for _ in Path(folder).iterdir())


def _judge(report: Report, counts: list[Count]) -> None:
    warm = counts[int(len(counts) * WARM_UP) :]
    if len(warm) < 4:
        report.find("memory after warm-up", "too short a soak to tell", good=True)
        return
    at = np.array([count.at for count in warm]) / 3600
    half = len(warm) // 2
    for name in ("keeper", "display"):
        held = np.array([getattr(count, name) for count in warm])
        slope = float(np.polyfit(at, held, 1)[0])
        growth = float(np.median(held[half:]) - np.median(held[:half]))
        figure = f"{held[0]:.1f} → {held[-1]:.1f} MiB, {growth:+.1f} between halves, {slope:+.1f}/h"
        report.find(f"memory of the {name} after warm-up", figure, good=growth <= MOST_GROWTH)
    for name in ("files", "threads"):
        held = np.array([getattr(count, name) for count in warm])
        figure = f"{held.min()} to {held.max()}, first {held[0]}, last {held[-1]}"
        flat = np.median(held[half:]) <= np.median(held[:half]) + 1
        report.find(f"open {name}", figure, good=bool(flat))
