"""The keeper's one loop: everything that happens anywhere is handed to it and done in turn."""

from __future__ import annotations

import contextlib
import os
import queue
import signal
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from kiosk import __version__
from kiosk.content.edition import current_id
from kiosk.keeper.early import PRIVATE_FOLDER
from kiosk.keeper.errand import Errand
from kiosk.keeper.log import Log
from kiosk.keeper.memory import Memory
from kiosk.keeper.pulse import Request, Screen
from kiosk.keeper.quarantine import Quarantine
from kiosk.keeper.restore import bring_back, is_held, let_go
from kiosk.keeper.show import LEAVE, Show
from kiosk.keeper.silence import Silence
from kiosk.keeper.status import Status
from kiosk.keeper.watch import Watch
from kiosk.resources import assets

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.platform.spawn import Process

USUAL_SCREEN = Screen(1920, 1080)
# How long the first run of the worker waits for the display to tell its size.
SCREEN_PATIENCE = 3.0
# A size that differs by less is served well enough by the pictures that are there.
SCREEN_TOLERANCE = 0.05
LONGEST_NAP = 30.0
# What the worker was run for while the content did not answer.
MEANWHILE = "meanwhile"


class Options(NamedTuple):
    """What the command line says; None where it is silent."""

    state: str
    content: str | None = None
    settings: str | None = None
    windowed: bool = False


class Keeper:
    """Runs until it is told to stop or staff leave the kiosk."""

    def __init__(self, options: Options) -> None:
        """Prepare everything; nothing runs yet."""
        self._options = options
        state = Path(options.state)
        private = state / PRIVATE_FOLDER
        with contextlib.suppress(OSError):  # what is there is shown from a read-only disk as well
            private.mkdir(parents=True, exist_ok=True)
        self._calls: queue.SimpleQueue[Callable[[], None]] = queue.SimpleQueue()
        self._log = Log(state / PRIVATE_FOLDER / "kiosk.log")
        self._memory = Memory(private)
        self._quarantine = Quarantine(private / "quarantine.json")
        self._show = Show(
            options.state,
            windowed=options.windowed,
            post=self._calls.put,
            log=self._log,
            quarantine=self._quarantine,
            on_screen=self._on_screen,
            on_request=self._on_request,
        )
        self._status = Status(state, on_rest=self._show.nudge)
        self._errand = Errand(
            post=self._calls.put,
            log=self._log,
            status=self._status,
            on_result=self._on_result,
            on_settings=self._show.renew,
        )
        self._voices = Errand(
            post=self._calls.put, log=self._log, status=self._status, on_result=self._on_spoken
        )
        self._watch: Watch | None = None
        self._content: str | None = None
        self._silence = Silence(self._status, self._log)
        self._screen = self._remembered_screen()
        self._screen_deadline = 0.0
        self._stopping_since: float | None = None

    def run(self, display: Process | None = None) -> int:
        """Keep going; `display` is one that was started early. Returns the exit code."""
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, lambda *_: self._calls.put(self._stop))
        self._log.write(f"the kiosk {__version__} starts")
        self._show.start(display)
        self._screen_deadline = time.monotonic() + SCREEN_PATIENCE
        self._watch_roots(self._memory.recall("watch", list) or self._first_roots())
        while not self._is_done():
            self._step()
        self._errand.stop()
        self._voices.stop()
        self._log.write("the kiosk has ended")
        return 0

    def _step(self) -> None:
        try:
            call = self._calls.get(timeout=self._nap())
        except queue.Empty:
            call = self._tick
        call()
        self._tick()

    def _nap(self) -> float:
        deadlines = [part.next_deadline() for part in (self._show, self._errand, self._voices)]
        if self._content is not None and self._screen is None:
            deadlines.append(self._screen_deadline)
        if self._stopping_since is not None:
            deadlines.append(self._stopping_since + LEAVE)
        return min(LONGEST_NAP, max(0.01, min(deadlines) - time.monotonic()))

    def _tick(self) -> None:
        self._show.tick()
        self._errand.tick()
        self._voices.tick()
        if self._silence.begins(self._watch):
            self._show_ours()
        now = time.monotonic()
        if self._content is not None and self._screen is None and now >= self._screen_deadline:
            self._on_screen(USUAL_SCREEN)
        if self._stopping_since is not None and now >= self._stopping_since + LEAVE:
            self._show.stop()
            self._stopping_since = now

    def _is_done(self) -> bool:
        return self._show.left or (self._stopping_since is not None and self._show.is_gone)

    def _stop(self) -> None:
        if self._stopping_since is None:
            self._stopping_since = time.monotonic()
            self._show.stop()

    def _watch_roots(self, roots: list[str]) -> None:
        if self._watch:
            self._watch.stop()
        self._watch = watch = Watch(
            roots, lambda content: self._calls.put(lambda: self._on_content(watch, content))
        )
        watch.start()

    def _first_roots(self) -> list[str]:
        """Return what the command line names; the worker will tell the rest."""
        named = (self._options.content, self._options.settings)
        return [os.path.abspath(root) for root in named if root]  # noqa: PTH100 - plain words

    def _on_content(self, watch: Watch, content: str) -> None:
        if watch is self._watch:
            self._content = content
            self._publish()

    def _show_ours(self) -> None:
        """Publish the deck that comes with the kiosk while nothing is known of the content."""
        if self._content is None and current_id(Path(self._options.state)) is None:
            words = ["--state", self._options.state, "--content", str(assets() / "decks")]
            words += ["--screen", "x".join(map(str, self._screen or USUAL_SCREEN))]
            self._errand.run(words, MEANWHILE)

    def _on_screen(self, screen: Screen) -> None:
        known = self._screen
        if known is not None and all(
            abs(new - old) <= old * SCREEN_TOLERANCE for new, old in zip(screen, known, strict=True)
        ):
            return
        self._screen = screen
        self._memory.keep(screen=list(screen))
        self._publish()

    def _on_request(self, request: Request) -> None:
        state = Path(self._options.state)
        if request.what == "restore":
            self._errand.stop()  # a save that is prepared, or waits for another try, is older
            self._log.write(bring_back(state, request.edition))
            self._status.rest()
            return
        self._log.write("staff asked to read the content again")
        let_go(state)
        self._memory.keep(published="")
        # A new watch reads every name anew; what it finds is published.
        self._watch_roots(self._memory.recall("watch", list) or self._first_roots())

    def _remembered_screen(self) -> Screen | None:
        sides = self._memory.recall("screen", list)
        whole = sides and len(sides) == 2 and all(isinstance(side, int) for side in sides)
        return Screen(*sides) if sides and whole else None

    def _publish(self) -> None:
        """Run the worker, unless it has already run for this very content and screen."""
        if self._content is None or self._screen is None or self._stopping_since is not None:
            return
        fingerprint = "|".join(
            (
                self._content,
                __version__,
                "x".join(map(str, self._screen)),
                *(str(part) for part in (self._options.content, self._options.settings)),
            )
        )
        if self._memory.recall("published", str) == fingerprint:
            self._speak()
            return
        if is_held(Path(self._options.state), self._content):
            return
        self._memory.keep(content=self._content)
        words = ["--state", self._options.state, "--screen", "x".join(map(str, self._screen))]
        if self._options.content:
            words += ["--content", self._options.content]
        if self._options.settings:
            words += ["--settings", self._options.settings]
        self._voices.stop()
        self._errand.run(words, fingerprint)

    def _on_result(self, result: dict[str, Any], fingerprint: str) -> None:
        self._status.checked(result.get("problems", []), result.get("source"))
        if result.get("published"):
            with contextlib.suppress(OSError):
                self._quarantine.forgive()
        if not result.get("retry"):
            self._memory.keep(published=fingerprint)
        if result.get("speak"):
            self._memory.keep(speak=True)
        self._speak()
        roots = result.get("watch")
        if fingerprint == MEANWHILE:
            return
        if roots and roots != self._memory.recall("watch", list):
            self._memory.keep(watch=roots)
            self._watch_roots(roots)

    def _speak(self) -> None:
        """Have the current edition spoken, also when a run that was to do it was broken off."""
        if not self._memory.recall("speak", bool) or self._stopping_since is not None:
            return
        words = ["--state", self._options.state, "--voices"]
        if self._options.settings:
            words += ["--settings", self._options.settings]
        self._voices.run(words, "voices")

    def _on_spoken(self, _result: dict[str, Any], _fingerprint: str) -> None:
        self._memory.keep(speak=False)
        self._status.rest()
