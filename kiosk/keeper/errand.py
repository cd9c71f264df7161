"""Running the worker: one at a time, on the newest content, with an end to patience."""

from __future__ import annotations

import json
import time
from typing import TYPE_CHECKING, Any

from kiosk.keeper.backoff import Backoff
from kiosk.keeper.lines import listen
from kiosk.platform.programs import command, environment
from kiosk.platform.spawn import Process

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.keeper.log import Log
    from kiosk.keeper.status import Status

PATIENCE = 90.0
FOREVER = float("inf")


class Errand:
    """The worker's runs; every method is called from the keeper's one loop."""

    def __init__(
        self,
        *,
        post: Callable[[Callable[[], None]], None],
        log: Log,
        status: Status,
        on_result: Callable[[dict[str, Any], str], None],
        on_settings: Callable[[], None] = lambda: None,
    ) -> None:
        """`on_result` gets the worker's result and the fingerprint of what it was run for.

        `on_settings` hears that the display's settings have changed.
        """
        self._post = post
        self._log = log
        self._status = status
        self._on_result = on_result
        self._on_settings = on_settings
        self._process: Process | None = None
        self._backoff = Backoff()
        self._deadline = FOREVER
        self._running = ""
        self._next: tuple[list[str], str] | None = None
        self._result: dict[str, Any] | None = None

    def run(self, arguments: list[str], fingerprint: str) -> None:
        """Run the worker for the content as it is now; an older run is broken off."""
        self._next = (arguments, fingerprint)
        if self._process is None:
            self._start()
        else:
            # What it has prepared is kept, so nothing is lost but the last file.
            self._process.kill()

    def next_deadline(self) -> float:
        """Return the monotonic time at which `tick` wants to be called."""
        return self._deadline

    def tick(self) -> None:
        """Start what waits, or end a run that says nothing any more."""
        if time.monotonic() < self._deadline:
            return
        if self._process is None:
            self._start()
            return
        self._log.write("the worker has said nothing for too long and is ended")
        self._deadline = time.monotonic() + PATIENCE
        self._process.kill()

    def stop(self) -> None:
        """End the run, if there is one."""
        self._next = None
        if self._process:
            self._process.kill()

    def _start(self) -> None:
        if self._next is None:
            self._deadline = FOREVER
            return
        arguments, self._running = self._next
        self._result = None
        try:
            self._process = Process(command("kiosk.worker", *arguments), environment())
        except OSError as error:
            self._log.write(f"the worker cannot be started: {error}")
            self._later()
            return
        self._deadline = time.monotonic() + PATIENCE
        listen(
            self._process,
            lambda line: self._post(lambda: self._hear(line)),
            lambda code: self._post(lambda: self._ended(code)),
        )

    def _hear(self, line: str) -> None:
        self._deadline = time.monotonic() + PATIENCE
        event = _parse(line)
        if event is None:
            if line.strip():
                self._log.write(f"worker: {line}")
        elif event["event"] == "preparing":
            self._status.preparing(event["done"], event["total"])
        elif event["event"] == "waiting":
            self._status.waiting(event["problems"])
        elif event["event"] == "settings":
            self._on_settings()
        elif event["event"] == "result":
            self._result = event

    def _ended(self, code: int) -> None:
        self._process = None
        self._deadline = FOREVER
        if self._result is not None:
            result, self._result = self._result, None
            self._on_result(result, self._running)
            if self._next and self._next[1] == self._running:
                if result.get("retry"):
                    self._later()
                    return
                self._next = None
            self._backoff = Backoff()
        elif self._next and self._next[1] == self._running:
            self._log.write(f"the worker ended with {code} before it was done")
            self._status.rest()
            self._later()
            return
        if self._next:
            self._start()

    def _later(self) -> None:
        now = time.monotonic()
        self._deadline = now + self._backoff.after_end(now, worked=False)


def _parse(line: str) -> dict[str, Any] | None:
    if not line.startswith("{"):
        return None
    try:
        event = json.loads(line)
    except ValueError:
        return None
    return event if isinstance(event, dict) and "event" in event else None
