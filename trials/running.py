"""A running kiosk on a virtual screen: started, watched and hurt from outside."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self

import numpy as np

from bench import marker, processes

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from bench.screen import Screen

ROOT = Path(__file__).resolve().parent.parent
START_COLUMN = 140
"""Left of the words on the start button, wherever it stands."""
NEXT_BUTTON = (1780, 1010)
TRACEBACK = "Traceback (most recent call last)"
SETTINGS = "voice_command: 'false'\n"
"""No speech, unless a trial is about it: it would run beside everything that is measured."""


class Late(AssertionError):  # noqa: N818 - what happened, not an error of ours
    """Something that had to happen did not, within its time."""


def until(condition: Callable[[], object], seconds: float, what: str) -> float:
    """Look a hundred times a second until it holds; return the seconds it took."""
    begun = time.monotonic()
    while not condition():
        if time.monotonic() - begun > seconds:
            message = f"not within {seconds:g} s: {what}"
            raise Late(message)
        time.sleep(0.01)
    return time.monotonic() - begun


class Running:
    """The program on its screen. A context manager; `start` may be called again after an end."""

    def __init__(
        self,
        screen: Screen,
        folder: Path,
        *,
        settings: str = SETTINGS,
        environment: Mapping[str, str] | None = None,
        prefix: Sequence[str] = (),
    ) -> None:
        """`folder` holds content/ and gets state/ and kiosk.yaml; `prefix` wraps the command."""
        self.screen = screen
        self.folder = folder
        self.content = folder / "content"
        self.state = folder / "state"
        self.settings = folder / "kiosk.yaml"
        self.settings.write_text(settings)
        self._extra = dict(environment or {})
        self._prefix = list(prefix)
        self._runtime = tempfile.TemporaryDirectory(prefix="trial")
        self.runtime = self._runtime.name
        self.temporary = folder / "temporary"
        self.temporary.mkdir(exist_ok=True)
        self._box: marker.Box | None = None
        self._family: set[int] = set()
        self.process: subprocess.Popen[bytes] | None = None
        self.errors = folder / "stderr"

    def __enter__(self) -> Self:
        """Start it."""
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        """End it."""
        self.close()

    def start(self) -> None:
        """Start keeper and display."""
        words = [sys.executable, str(ROOT / "main.py"), "run", "--content", str(self.content)]
        words += ["--state", str(self.state), "--settings", str(self.settings)]
        environment = os.environ | {
            "DISPLAY": self.screen.name,
            "QT_QPA_PLATFORM": "xcb",
            "XDG_RUNTIME_DIR": self._runtime.name,
            "TMPDIR": str(self.temporary),
            "PYTHONFAULTHANDLER": "1",
            **self._extra,
        }
        environment.pop("QT_QUICK_BACKEND", None)
        with self.errors.open("ab") as errors:
            self.process = subprocess.Popen(
                [*self._prefix, *words], env=environment, stdout=errors, stderr=errors
            )

    def close(self) -> None:
        """End it for good."""
        self.stop()
        self._runtime.cleanup()

    def stop(self) -> None:
        """End it as a system does, then whatever is left of it."""
        if self.process is None:
            return
        family = self.family()
        if self.process.poll() is None:
            self.process.terminate()
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        for pid in family:
            kill(pid)
        self.process = None
        self.screen.clear()

    def kill_keeper(self) -> None:
        """End the keeper at once."""
        if self.process:
            self.process.kill()
            self.process.wait()

    def leave(self) -> None:
        """Ask the keeper itself to end, whatever it runs under."""
        for pid in self.of_module(str(ROOT / "main.py")):
            if b"strace" not in _words(pid):
                os.kill(pid, signal.SIGTERM)

    @property
    def keeper(self) -> int:
        """The keeper's process id."""
        return self.process.pid if self.process else 0

    @property
    def runs(self) -> bool:
        """Whether what was started still runs."""
        return self.process is not None and self.process.poll() is None

    def display(self) -> int | None:
        """The display's process id, when it runs."""
        return next(iter(self.of_module("kiosk.display")), None)

    def displays(self) -> list[int]:
        """Return the displays below the keeper, on whatever state folder."""
        family = processes.tree(self.keeper)
        return sorted(pid for pid in family if b"kiosk.display" in _words(pid))

    def settle(self, seconds: float = 90.0) -> int:
        """Wait until the first content is there, and the display that has read the settings."""
        until(lambda: self.status().get("checks", 0) and not self.workers(), seconds, "a check")
        if self._wants_other_display():
            until(lambda: not self._wants_other_display(), 30, "a display with these settings")
        until(lambda: self.display() is not None, 20, "a display")
        return self.display() or 0

    def _wants_other_display(self) -> bool:
        """Tell whether the display is older than the settings that it should have."""
        settled = self.state / "keeper/settings.json"
        ours = self.settings.read_text()
        pid = self.display()
        return ours != SETTINGS and (pid is None or _age_of(pid) > _age(settled))

    def workers(self) -> list[int]:
        """Return the workers that run; their children are below them."""
        return self.of_module("kiosk.worker")

    def of_module(self, module: str) -> list[int]:
        """Return all processes that run a module of ours on this state folder."""
        state = os.fsencode(self.state)
        found = []
        for entry in Path("/proc").iterdir():
            if entry.name.isdigit():
                words = _words(int(entry.name))
                if module.encode() in words and state in words:
                    found.append(int(entry.name))
        return sorted(found)

    def family(self) -> set[int]:
        """Return every process of the kiosk, orphans too."""
        roots = [*self.of_module("kiosk.display"), *self.of_module("kiosk.worker")]
        if self.process:
            roots.append(self.process.pid)
        return {pid for root in roots for pid in processes.tree(root) if is_alive(pid)}

    def status(self) -> dict[str, Any]:
        """Return what status.json says."""
        try:
            found: dict[str, Any] = json.loads((self.state / "status.json").read_bytes())
        except (OSError, ValueError):
            return {}
        return found

    def problems(self, severity: str = "error") -> list[dict[str, Any]]:
        """Return the problems that staff are told."""
        told = self.status().get("problems", [])
        return [problem for problem in told if problem["severity"] == severity]

    def edition(self) -> dict[str, Any] | None:
        """Return edition.json of the current edition; None without one."""
        try:
            name = (self.state / "current").read_text().strip()
            start: dict[str, Any] = json.loads(
                (self.state / "editions" / name / "edition.json").read_bytes()
            )
        except (OSError, ValueError):
            return None
        return start

    def title(self) -> str:
        """Return the title that the current edition starts with."""
        edition = self.edition()
        return str(next(iter(edition["decks"][0]["title"].values()))["plain"]) if edition else ""

    def number(self) -> int | None:
        """Return the number that the start screen shows, always at the same place."""
        if self._box is None:
            self._box = marker.find(self.screen.pixels)
        return marker.read(self.screen.pixels, self._box) if self._box else None

    def begin(self) -> None:
        """Touch the start button: the only tall dark stretch at the left of the start screen."""
        column = self.screen.pixels[:, START_COLUMN]
        dark = (column & 255 < 130) & (column >> 8 & 255 < 130) & (column >> 16 & 255 < 60)
        rows = np.flatnonzero(dark)
        stretches = np.split(rows, np.flatnonzero(np.diff(rows) > 1) + 1)
        longest = max(stretches, key=len)
        if len(longest) > 50:
            self.tap((START_COLUMN, int(longest[len(longest) // 2])))

    def tap(self, place: tuple[int, int]) -> None:
        """Touch the screen for a moment."""
        self.screen.move(*place)
        self.screen.tap()

    def log(self) -> str:
        """Return the kiosk's own log."""
        try:
            return (self.state / "keeper/kiosk.log").read_text(errors="replace")
        except OSError:
            return ""

    def tracebacks(self) -> int:
        """Count what no patient and no log should ever hold."""
        return (self._said() + self.log()).count(TRACEBACK)

    def first_traceback(self) -> str:
        """Return the lines of the first one."""
        return "".join((self._said() + self.log()).partition(TRACEBACK)[1:])[:3000]

    def _said(self) -> str:
        return self.errors.read_text(errors="replace") if self.errors.exists() else ""


def kill(pid: int) -> None:
    """End a process at once, if it is still there."""
    try:
        os.kill(pid, signal.SIGKILL)
    except ProcessLookupError:
        return


def is_alive(pid: int) -> bool:
    """Tell whether a process still runs."""
    try:
        state = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
    except OSError:
        return False
    return state != "Z"


def _age(path: Path) -> float:
    return time.time() - path.stat().st_mtime if path.exists() else 0.0


def _age_of(pid: int) -> float:
    try:
        fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    except OSError:
        return 0.0
    up = float(Path("/proc/uptime").read_text().split()[0])
    return up - int(fields[19]) / processes.TICKS


def _words(pid: int) -> list[bytes]:
    try:
        return Path(f"/proc/{pid}/cmdline").read_bytes().split(b"\0")
    except OSError:
        return []
