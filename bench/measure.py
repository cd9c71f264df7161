"""`make bench`: what the kiosk costs on this machine, beside its goals.

A virtual screen of 1920 × 1080, the software renderer, whole process trees from outside. Content
and editions are made once, under build/bench.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import statistics
import subprocess
import sys
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from bench import content, deck, marker
from bench.kiosk import ROOT, Kiosk, now, until
from bench.screen import Screen

if TYPE_CHECKING:
    from pathlib import Path

BUILD = ROOT / "build/bench"
STILL = ROOT / "bench/still.yaml"  # the next slide stands at once
IDLE = 40.0  # seconds
MOVING = ROOT / "bench/moving.yaml"  # clips start by themselves


@dataclass(frozen=True)
class Row:
    """One line of the table; the goal is the largest value that is good enough."""

    what: str
    value: float
    goal: float
    unit: str
    at_least: bool = False

    def __str__(self) -> str:
        """Return the line in Markdown."""
        good = self.value >= self.goal if self.at_least else self.value <= self.goal
        sign = "≥" if self.at_least else "≤"
        mark = "yes" if good else "no"
        return f"| {self.what} | {self.value:.3g} {self.unit} | {sign} {self.goal:g} | {mark} |"


def photo_deck(count: int) -> Path:
    """Return the content folder of a deck of photos."""
    folder = BUILD / f"photos-{count}"
    if not (folder / "deck.yaml").exists():
        folder.mkdir(parents=True, exist_ok=True)
        paths = content.photos(BUILD / "photos", count)
        items = content.deck_json(folder / "deck.json", [("image", path) for path in paths])
        deck.convert(items, folder)
    return folder


def clip_deck() -> Path:
    """Return the content folder of a deck of a photo, a clip, a photo."""
    folder = BUILD / "clip"
    if not (folder / "deck.yaml").exists():
        folder.mkdir(parents=True, exist_ok=True)
        first, _, third = content.photos(BUILD / "photos", 3)
        clip = content.clip(BUILD / "clip.mp4")
        slides = [("image", first), ("video", clip), ("image", third)]
        deck.convert(content.deck_json(folder / "deck.json", slides), folder)
    return folder


def publish(screen: Screen, folder: Path, slides: int, settings: Path = STILL) -> None:
    """Run the kiosk until its edition of this deck is there."""
    with Kiosk(screen, folder, settings) as kiosk:
        start = now()
        until(lambda: kiosk.published(slides), 900, f"an edition of {slides} slides")
        print(f"edition of {slides} slides: {now() - start:.1f} s", file=sys.stderr)
        # Speech is made after publishing: it must not run beside what is measured later.
        until(kiosk.rests, 1800, f"the end of the work on {slides} slides")
        print(f"with speech: {now() - start:.1f} s", file=sys.stderr)
        for problem in kiosk.problems():
            print(problem, file=sys.stderr)


def measure_start(screen: Screen, count: int, rounds: int) -> list[Row]:
    """Exec to the first pixel and to the steady start screen."""
    folder = photo_deck(count)
    publish(screen, folder, count)
    first, steady = [], []
    for _ in range(rounds):
        with Kiosk(screen, folder, STILL) as kiosk:
            first.append(kiosk.first_pixel())
            steady.append(kiosk.steady())
    return [
        Row(f"start, {count} slides: first pixel", statistics.median(first), 0.45, "s"),
        Row(f"start, {count} slides: steady", statistics.median(steady), 0.45, "s"),
    ]


def measure_taps(screen: Screen, count: int, taps: int) -> list[Row]:
    """Memory, idle cost, and what a tap on Next gives."""
    with Kiosk(screen, photo_deck(count), STILL) as kiosk:
        kiosk.first_pixel()
        kiosk.steady()
        time.sleep(3)
        at_start = kiosk.memory()
        box = kiosk.open_first_slide()
        time.sleep(2)
        before = kiosk.cpu_at_rest()
        time.sleep(IDLE)
        idle = (kiosk.cpu_at_rest() - before) / IDLE * 100
        before, times = kiosk.cpu(), []
        for number in range(2, taps + 2):
            times.append(kiosk.tap_next(box, number))
            time.sleep(0.1)
        spent = (kiosk.cpu() - before) / taps * 100
        after = kiosk.memory()
    pixel, shown = np.array(times).T
    return [
        Row("tap to first changed pixel, median", float(np.median(pixel)), 10, "ms"),
        Row("tap to first changed pixel, 95 %", float(np.percentile(pixel, 95)), 17, "ms"),
        Row("tap to next photo, less motion, median", float(np.median(shown)), 10, "ms"),
        Row("tap to next photo, less motion, 95 %", float(np.percentile(shown, 95)), 17, "ms"),
        Row("CPU of 100 changes", spent, 3, "s"),
        Row("CPU of a still slide", idle, 0.1, "%"),
        Row("memory at the start screen", at_start, 130, "MiB"),
        Row(f"memory after {taps} photos", after, 145, "MiB"),
    ]


def frames_of(screen: Screen, box: marker.Box, seconds: float) -> tuple[list[int], float]:
    """Read the clip's frame numbers for some seconds; return them and the time that it took."""
    seen: list[int] = []
    start = now()
    while now() - start < seconds:
        number = marker.read(screen.pixels, box)
        if number is not None and number >= marker.FIRST_FRAME and seen[-1:] != [number]:
            seen.append(number)
        time.sleep(0.002)
    return seen, now() - start


def first_frame(screen: Screen, box: marker.Box) -> float:
    """Wait for a frame of the clip in the box; return when it was there."""

    def moving() -> bool:
        number = marker.read_on_its_way(screen.pixels, box)  # the slide may still travel
        return number is not None and number >= marker.FIRST_FRAME

    return until(moving, 10, "a frame of the clip")


def measure_clip(screen: Screen, rounds: int) -> list[Row]:
    """Time to the first frame, frames shown, CPU while it plays."""
    folder = clip_deck()
    publish(screen, folder, 3, MOVING)
    entered, rates, costs, missed = [], [], [], []
    place: marker.Box | None = None
    for _ in range(rounds + 1):  # the first round finds the place
        with Kiosk(screen, folder, MOVING) as kiosk:
            kiosk.first_pixel()
            kiosk.steady()
            kiosk.open_first_slide()
            time.sleep(1.5)
            start = screen.tap()
            if place is None:
                time.sleep(2)
                place = marker.find(screen.pixels)
                continue
            entered.append((first_frame(screen, place) - start) * 1000)
            time.sleep(1)
            before = kiosk.cpu()
            seen, took = frames_of(screen, place, 8)
            costs.append((kiosk.cpu() - before) / took * 100)
            rates.append(len(set(seen)) / took)
            missed.append(seen[-1] - seen[0] + 1 - len(set(seen)))
    return [
        Row("clip: tap to first frame", statistics.median(entered), 100, "ms"),
        Row("clip: frames shown", statistics.median(rates), 29.5, "a second", at_least=True),
        Row("clip: frames left out in 8 s", statistics.median(missed), 0, ""),
        Row("clip: CPU", statistics.median(costs), 40, "% of a core"),
    ]


def measure_inside(screen: Screen) -> list[Row]:
    """Another language and an opened card, on every slide of the bundled deck."""
    state = BUILD / "bundled-state"
    state.mkdir(exist_ok=True)
    worker = [sys.executable, "-m", "kiosk.worker", "--state", str(state), "--screen", "1920x1080"]
    subprocess.run(worker, check=True, cwd=ROOT, capture_output=True)
    inside = [sys.executable, "-m", "bench.inside", str(state)]
    display = {"DISPLAY": screen.name, "QT_QPA_PLATFORM": "xcb", "QT_QUICK_BACKEND": "software"}
    found = subprocess.run(
        inside,
        check=True,
        cwd=ROOT,
        capture_output=True,
        env=os.environ | display | {"QT_XCB_GL_INTEGRATION": "none"},
    )
    figures = json.loads(found.stdout.splitlines()[-1])
    screen.clear()
    return [
        Row("another language, median", float(np.median(figures["language"])), 100, "ms"),
        Row("another language, 95 %", float(np.percentile(figures["language"], 95)), 100, "ms"),
        Row("an opened card, median", float(np.median(figures["card"])), 17, "ms"),
        Row("an opened card, 95 %", float(np.percentile(figures["card"], 95)), 17, "ms"),
    ]


def main() -> int:
    """Measure, print the table, keep the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--taps", type=int, default=200)
    parser.add_argument("--slides", type=int, default=1000, help="of the long deck")
    parser.add_argument("--only", choices=["start", "taps", "clip", "inside"])
    asked = parser.parse_args()
    BUILD.mkdir(parents=True, exist_ok=True)
    rows: list[Row] = []
    with Screen() as screen:
        if asked.only in {None, "start"}:
            rows += measure_start(screen, 10, asked.rounds)
            rows += measure_start(screen, asked.slides, asked.rounds)
        if asked.only in {None, "taps"}:
            publish(screen, photo_deck(asked.slides), asked.slides)
            rows += measure_taps(screen, asked.slides, min(asked.taps, asked.slides - 1))
        if asked.only in {None, "clip"}:
            rows += measure_clip(screen, 3)
        if asked.only in {None, "inside"}:
            rows += measure_inside(screen)
    print(f"\n{platform.system()} {platform.machine()}, Python {platform.python_version()}\n")
    print("| what | measured | goal | reached |\n|---|---|---|---|")
    print(*rows, sep="\n")
    results = ROOT / "bench/results"
    results.mkdir(exist_ok=True)
    line = {"at": time.strftime("%Y-%m-%dT%H:%M:%S"), **{row.what: row.value for row in rows}}
    with (results / "measured.jsonl").open("a") as file:
        file.write(json.dumps(line) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
