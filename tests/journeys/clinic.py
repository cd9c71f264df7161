"""A clinic for journeys: a deck that staff edit, the real keeper and worker, and the screen.

The keeper's own display is a pretended one; the screen is the test's, on the same state folder.
"""

from __future__ import annotations

import json
import subprocess
import sys
import time
from typing import TYPE_CHECKING

from kiosk.content.edition import EDITIONS_FOLDER, current_id
from kiosk.keeper.memory import MEMORY_FILE
from kiosk.keeper.watch import EVERY, QUIET
from kiosk.platform.programs import environment
from kiosk.proof.publishing import Publishing
from tests.keeper.kiosks import STAGE

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from tests.views.conftest import Patient

PATIENCE_MS = 60_000
"""A worker may wait long for a processor when many tests run; nothing here is measured."""


LOOKS_S = 3 * (EVERY + QUIET)


class Clinic:
    """The content in `folder`, what the kiosk keeps in `state`, and somebody at the `screen`."""

    def __init__(self, folder: Path, walk_up: Callable[..., Patient], qtbot: QtBot) -> None:
        """Open with what is in `folder`/content; nobody watches the folder before `start`."""
        self.folder = folder / "content"
        self.state = folder / "state0"  # where walk_up looks
        self._qtbot = qtbot
        self._keeper: subprocess.Popen[bytes] | None = None
        self.screen = walk_up(edition=self._publish)

    def start(self) -> None:
        words = ["--state", str(self.state), "--content", str(self.folder)]
        run = [sys.executable, str(STAGE), *words]
        self._keeper = subprocess.Popen(run, env=environment(STAGE_WORKER="real"))
        self.waits_until(lambda: self.has_been_checked(1))

    def close(self) -> None:
        if self._keeper:
            self._keeper.terminate()
            self._keeper.wait(timeout=15)

    def replaces(self, old: str, new: str, file: str = "deck.yaml") -> None:
        """Do what an editor does: read, change, save."""
        path = self.folder / file
        words = path.read_text(encoding="utf-8")
        assert old in words
        path.write_text(words.replace(old, new), encoding="utf-8")

    def waits_until(self, true: Callable[[], object]) -> None:
        self._qtbot.waitUntil(lambda: bool(true()), timeout=PATIENCE_MS)

    def reads(self, words: str) -> None:
        """Wait until these words are on the screen."""
        self.waits_until(lambda: words in self.screen.words())

    def has_published(self, words: str) -> bool:
        """Whether the current edition holds these words, on the screen or not."""
        folder = self.state / EDITIONS_FOLDER / (current_id(self.state) or "")
        return any(words in file.read_text(encoding="utf-8") for file in folder.rglob("*.json"))

    def has_been_checked(self, times: int) -> bool:
        """Whether the keeper is done with this many saves; what it began with is the first."""
        try:
            status = json.loads((self.state / "status.json").read_bytes())
        except FileNotFoundError:
            return False
        return bool(status.get("checks", 0) >= times)

    def rests(self) -> None:
        """Wait until all that was saved has been read and no look has found more for a while."""
        seen: list[tuple[float, object]] = []

        def calm() -> bool:
            memory = json.loads((self.state / "keeper" / MEMORY_FILE).read_bytes())
            if not seen or seen[-1][1] != memory:
                seen.append((time.monotonic(), memory))
            read = str(memory.get("published")).startswith(f"{memory.get('content')}|")
            return read and time.monotonic() - seen[-1][0] > LOOKS_S

        self.waits_until(calm)

    def _publish(self, state: Path) -> None:
        assert Publishing(self.folder, state, None).run(lambda _done, _total: None).published
