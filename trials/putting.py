"""Putting one odd file after the other into a running kiosk, and judging what becomes of each."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from trials import decks
from trials.eye import colours
from trials.running import Late, kill, until

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from trials.eye import Eye
    from trials.memory import Peaks
    from trials.report import Report
    from trials.running import Running

HOME_BUTTON = (148, 57)
NAMED = 3.0
FILE = 5.0
LOOK = 1.5
"""A file and the deck that names it may be noticed in two looks, and checked twice."""
SETTLES = 2.0
"""What the keeper takes to notice a save, and the worker to start, beside the file itself."""
EXTRA = 300.0
CLIP_PLACE = (slice(200, 760, 8), slice(80, 1180, 8))
CLIP_SHOWS = 5.0


@dataclass(slots=True)
class Odd:
    """An odd file: where it comes from, and what may become of it (any, refused, shown)."""

    name: str
    put: Callable[[], None]
    deck: Callable[[int], dict[str, Any] | None]
    must: str = "any"
    clip: bool = False
    named: str = ""
    """What the problem has to hold, else the file's name."""


class Putter:
    """One kiosk, into which everything is put; findings are summed up at the end."""

    def __init__(self, kiosk: Running, eye: Eye, peaks: Peaks, report: Report, kind: str) -> None:
        """Publish a first good deck."""
        self._kiosk, self._eye, self._peaks, self._report = kiosk, eye, peaks, report
        self._kind = kind
        self._number = 1
        self._named: list[float] = []
        self._took: list[float] = []
        self._extra: list[float] = []
        self._wrong: list[str] = []
        self.shown = self.refused = 0
        self._title, self._good = "Deck 1", 1
        self._checks = 0
        decks.write(kiosk.content, decks.deck(1, [decks.picture("one", 1)]))
        self._born = kiosk.settle()
        until(lambda: kiosk.number() == 1, 30, "the first deck")
        self._base = self._tame()

    def _tame(self) -> float:
        """Return the peak of a run with a picture and a clip that nobody could call odd."""
        self._peaks.take()
        kiosk = self._kiosk
        ordinary = [decks.picture("one", 2), decks.clip("two", "videos/tame.mp4")]
        self._number = self._good = 2
        self._title = "Deck 2"
        decks.write(kiosk.content, decks.deck(2, ordinary))
        until(lambda: kiosk.number() == 2, 30, "the second deck")
        until(lambda: not kiosk.workers(), 20, "rest")
        return self._peaks.take()

    def put(self, odd: Odd) -> None:
        """Put one file, wait for what comes of it, and look at the screen."""
        kiosk = self._kiosk
        self._number += 1
        number, saved = self._number, time.monotonic()
        stamp, checks = time.time_ns(), kiosk.status().get("checks", 0)
        self._checks = checks
        edition = self._edition()
        odd.put()
        content = odd.deck(number)
        if content is not None:
            decks.write(kiosk.content, content)
        named: float | None = None
        end, changed = time.monotonic() + 40, saved
        while not self._rests(checks, changed):
            if time.monotonic() > end:
                self._fault(odd, "hangs: nothing came of it in 40 s")
                return
            if named is None and self._names(odd, stamp):
                named = time.monotonic() - saved
            now = kiosk.status().get("checks", 0)
            if now != self._checks or kiosk.workers():
                self._checks, changed = now, time.monotonic()
            time.sleep(0.01)
        took = changed - saved
        self._took.append(took)
        self._extra.append(self._peaks.take() - self._base)
        if self._extra[-1] > EXTRA:
            self._fault(odd, f"takes {self._extra[-1]:.0f} MiB")
        if took > FILE + SETTLES:
            self._fault(odd, f"takes {took:.1f} s")
        # Without problems the words were those that are shown already.
        if self._edition() != edition or not kiosk.problems():
            self._see(odd, number)
        else:
            self._judge_refusal(odd, named or took)
        if kiosk.display() != self._born:
            self._fault(odd, "the display has ended")
            self._born = kiosk.display() or 0

    def _edition(self) -> str:
        edition = self._kiosk.edition()
        return str(edition["id"]) if edition else ""

    def _rests(self, checks: int, changed: float) -> bool:
        """Tell whether a new check has ended, and no other has begun for longer than a look."""
        return self._checks > checks and time.monotonic() - changed > LOOK

    def _names(self, odd: Odd, stamp: int) -> bool:
        kiosk = self._kiosk
        if (kiosk.state / "status.json").stat().st_mtime_ns < stamp:
            return False
        told = kiosk.problems() + kiosk.problems("warning")
        return any((odd.named or odd.name) in str(problem) for problem in told)

    def _judge_refusal(self, odd: Odd, named: float) -> None:
        kiosk = self._kiosk
        self.refused += 1
        self._named.append(named)
        if named > NAMED:
            self._fault(odd, f"was told of after {named:.1f} s")
        if odd.must == "shown":
            told = [problem["message"] for problem in kiosk.problems()]
            self._fault(odd, f"is refused: {told}")
        told = kiosk.problems()
        if not told or not all(problem["line"] >= 1 and problem["hint"] for problem in told):
            self._fault(odd, f"is refused without a line and a remedy: {told}")
        if kiosk.title() != self._title or kiosk.number() != self._good % decks.COVERS:
            self._fault(odd, f"changed the screen: {kiosk.title()}, {kiosk.number()}")

    def _see(self, odd: Odd, number: int) -> None:
        kiosk = self._kiosk
        self.shown += 1
        self._title = kiosk.title()
        if self._title != f"Deck {number}":
            number = 1  # a deck that was bent carries the number that it was made with
        self._good = number
        if odd.must == "refused":
            self._fault(odd, "is accepted")
        try:
            until(lambda: kiosk.number() == number % decks.COVERS, 8, "the new start screen")
            kiosk.begin()
            until(lambda: kiosk.number() is None, 5, "the slide")
            if odd.clip:
                self._see_clip(odd)
            else:
                until(lambda: colours(kiosk) > 8, 5, "words and a picture")
            kiosk.tap(HOME_BUTTON)
            until(lambda: kiosk.number() == number % decks.COVERS, 5, "the start screen again")
        except Late as late:
            self._fault(odd, f"{late}")
            self._begin_anew(odd, number)

    def _begin_anew(self, odd: Odd, number: int) -> None:
        """Wait for the end of the visit; end the display when even that does not come."""
        kiosk = self._kiosk
        try:
            until(lambda: kiosk.number() == number % decks.COVERS, 60, "the end of the visit")
        except Late as late:
            self._fault(odd, f"{late}")
            kill(self._born)
            until(lambda: kiosk.number() == number % decks.COVERS, 30, "a new display")
            self._born = kiosk.display() or 0

    def _see_clip(self, odd: Odd) -> None:
        """See frames, or the poster; never a black place for more than a second."""
        begun, black_since, moving = time.monotonic(), None, False
        first = None
        while time.monotonic() - begun < CLIP_SHOWS and not moving:
            now = time.monotonic()
            place = self._kiosk.screen.pixels[CLIP_PLACE].copy()
            if _is_dark(place):
                black_since = black_since or now
                if now - black_since > 1.0:
                    self._fault(odd, "is black for more than a second")
                    return
            else:
                black_since = None
            if first is None and now - begun > 0.6:
                first = place
            moving = first is not None and not np.array_equal(place, first)
            time.sleep(0.03)
        if not moving:
            self._wrong.append(f"{odd.name} stands still")

    def _fault(self, odd: Odd, words: str) -> None:
        self._report.fault(f"{self._kind}: {odd.name!r} {words}")

    def sum_up(self) -> None:
        """Tell what was found."""
        report, kind = self._report, self._kind
        mine = [fault for fault in report.faults if fault.startswith(f"{kind}: ")]
        report.find(f"{kind}: odd files without a fault",
                    f"{self.shown} shown, {self.refused} refused, {len(mine)} faults",
                    good=not mine)  # fmt: skip
        report.times(f"{kind}: from save to the name of a refused file", self._named, NAMED)
        report.times(f"{kind}: from save to the end of the work", self._took, FILE + SETTLES)
        report.find(f"{kind}: memory of the worker over its base of {self._base:.0f} MiB",
                    f"{max(self._extra, default=0):.0f} of {EXTRA:.0f} MiB",
                    good=max(self._extra, default=0) <= EXTRA)  # fmt: skip
        black = self._eye.longest_black
        report.find(f"{kind}: the screen is never black", f"{black:.1f} s", good=black <= 1)
        traces = self._kiosk.tracebacks()
        report.find(f"{kind}: no traceback", traces, good=not traces)
        for words in self._wrong:
            report.say(words)


def _is_dark(place: Any) -> bool:
    levels = np.maximum(np.maximum(place & 255, place >> 8 & 255), place >> 16 & 255)
    return bool((levels < 24).mean() > 0.97)


def copying(source: Path, target: Path) -> Callable[[], None]:
    """Return what puts a copy of `source` there."""

    def put() -> None:
        target.write_bytes(source.read_bytes())

    return put
