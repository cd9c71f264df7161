"""A keeper under test with a pretended display: see stage.py."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.platform.programs import environment

if TYPE_CHECKING:
    from collections.abc import Callable

STAGE = Path(__file__).with_name("stage.py")


def wait_until(condition: Callable[[], object], seconds: float = 15.0) -> None:
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "it did not happen in time"
        time.sleep(0.01)


class Kiosk:
    """A keeper under test, its state and its content."""

    def __init__(self, folder: Path) -> None:
        self.state = folder / "state"
        self.content = folder / "content"
        self.content.mkdir()
        self.state.mkdir()
        self.save("title: First words")
        self.process: subprocess.Popen[bytes] | None = None

    def start(self, **extra: str) -> None:
        words = ["--state", str(self.state), "--content", str(self.content)]
        self.process = subprocess.Popen([sys.executable, STAGE, *words], env=environment(**extra))

    def save(self, words: str) -> None:
        (self.content / "deck.yaml").write_text(words)

    def act(self, act: str) -> None:
        part = self.state / "act.part"
        part.write_text(act)
        part.replace(self.state / "act")

    def starts(self) -> list[int]:
        return [int(line) for line in _lines(self.state / "starts")]

    def runs(self) -> list[list[str]]:
        return [json.loads(line) for line in _lines(self.state / "runs")]

    def status(self) -> dict[str, object]:
        try:
            found: dict[str, object] = json.loads((self.state / "status.json").read_text())
        except FileNotFoundError:
            return {}
        return found

    def has_read(self, words: str) -> bool:
        return self.status().get("source") == words

    def shows(self, number: int = 1) -> bool:
        return len(self.starts()) >= number and is_alive(self.starts()[-1])

    def ends(self) -> int:
        assert self.process
        return self.process.wait(timeout=15)


def _lines(path: Path) -> list[str]:
    return path.read_text().splitlines() if path.exists() else []


def is_alive(pid: int) -> bool:
    try:
        state = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
    except OSError:
        return False
    return state != "Z"
