"""One run of the kiosk on a virtual screen, watched from outside."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING, Self, TypedDict

from bench import marker, processes

if TYPE_CHECKING:
    from collections.abc import Callable

    from bench.screen import Screen

ROOT = Path(__file__).resolve().parent.parent
KEEPER_AND_DISPLAY = 2


class Peer(TypedDict):
    """Where to tap; the same file serves the comparison with other programs."""

    marker: list[int]
    setup: list[dict[str, list[int]]]
    next: dict[str, list[int]]


PEER: Peer = json.loads((ROOT / "bench/peers/clinic-kiosk.json").read_text())
now = time.perf_counter


def until(condition: Callable[[], bool], seconds: float, what: str) -> float:
    """Look about a thousand times a second until it holds; return when it did."""
    end = now() + seconds
    while not condition():
        if now() > end:
            message = f"not within {seconds} s: {what}"
            raise TimeoutError(message)
        time.sleep(0.001)
    return now()


class Kiosk:
    """The running program. A context manager."""

    def __init__(self, screen: Screen, content: Path, settings: Path) -> None:
        """Start it; the state folder stands beside the content."""
        self.screen = screen
        self.state = content.with_name(content.name + "-state")
        self._runtime = tempfile.TemporaryDirectory(prefix="bench")
        command = [sys.executable, str(ROOT / "main.py"), "run", "--content", str(content)]
        command += ["--state", str(self.state), "--settings", str(settings)]
        environment = os.environ | {
            "DISPLAY": screen.name,
            "QT_QPA_PLATFORM": "xcb",
            "XDG_RUNTIME_DIR": self._runtime.name,
        }
        self.before = screen.sample()
        self.started = now()
        self.process = subprocess.Popen(
            command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )

    def __enter__(self) -> Self:
        """Return the run."""
        return self

    def __exit__(self, *_: object) -> None:
        """End it, and show the empty screen again."""
        family = processes.tree(self.process.pid)
        self.process.terminate()
        try:
            self.process.wait(5)
        except subprocess.TimeoutExpired:
            for pid in family:
                os.kill(pid, signal.SIGKILL)
            self.process.wait()
        self._runtime.cleanup()
        time.sleep(0.3)  # the display's window goes after its process
        self.screen.clear()

    def first_pixel(self) -> float:
        """Return the seconds from exec to the first changed pixel."""
        return until(lambda: self.screen.changed(self.before), 30, "a first pixel") - self.started

    def steady(self) -> float:
        """Return the seconds from exec to the last change before half a second of calm."""
        last, seen = now(), self.screen.sample()
        while now() - last < 0.5:
            if self.screen.changed(seen):
                last, seen = now(), self.screen.sample()
            time.sleep(0.002)
        return last - self.started

    def published(self, slides: int) -> bool:
        """Tell whether the current edition holds the whole deck."""
        try:
            folder = self.state / "editions" / (self.state / "current").read_text().strip()
            edition = json.loads((folder / "edition.json").read_text())
        except (OSError, ValueError):
            return False
        return bool(edition["source"] == "clinic" and edition["decks"][0]["slides"] >= slides)

    def rests(self) -> bool:
        """Tell whether no worker has run for two seconds."""
        end = now() + 2
        while now() < end:
            if len(processes.tree(self.process.pid)) > KEEPER_AND_DISPLAY:
                return False
            time.sleep(0.1)
        return True

    def problems(self) -> list[str]:
        """Return what the kiosk found wrong in the content or the settings."""
        status = json.loads((self.state / "status.json").read_text())
        return [f"{found['file']}: {found['message']}" for found in status["problems"]]

    def open_first_slide(self) -> marker.Box:
        """Leave the start screen and return where the first photo shows its marker."""
        for action in PEER["setup"]:
            if "tap" in action:
                self.screen.move(*action["tap"])
                self.screen.tap()
        until(lambda: marker.find(self.screen.pixels) is not None, 10, "the first slide")
        box = marker.find(self.screen.pixels)
        assert box is not None
        self.screen.move(*PEER["next"]["tap"])
        return box

    def tap_next(self, box: marker.Box, number: int) -> tuple[float, float]:
        """Go on to photo `number`; return ms to the first changed pixel and to the photo."""
        seen = self.screen.sample()
        start = self.screen.tap()
        first = until(lambda: self.screen.changed(seen), 10, "any change")
        shown = until(lambda: marker.read(self.screen.pixels, box) == number, 10, f"photo {number}")
        return (first - start) * 1000, (shown - start) * 1000

    def cpu(self) -> float:
        """Return the seconds of CPU used so far."""
        return processes.cpu_seconds(self.process.pid)

    def cpu_at_rest(self) -> float:
        """Return the seconds of CPU used by what runs now, finer than `cpu`."""
        return processes.running_seconds(self.process.pid)

    def memory(self) -> float:
        """Return MiB of all processes together."""
        return processes.pss_mib(self.process.pid)
