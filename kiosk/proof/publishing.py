"""Publishing a content folder into a state folder of its own, away from the patients' kiosk."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from kiosk.content.problems import Problem, has_errors
from kiosk.keeper.lines import listen
from kiosk.platform.programs import command, environment
from kiosk.platform.spawn import Process

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class Result:
    """What a run of the worker came to."""

    published: bool
    problems: tuple[Problem, ...]

    @property
    def has_errors(self) -> bool:
        """Whether something keeps the content off the screen."""
        return has_errors(self.problems)


class Publishing:
    """Runs of the worker on one folder; `stop` may be called from another thread."""

    def __init__(self, folder: Path, state: Path, settings: Path | None) -> None:
        """Publish `folder` into `state`; `settings` is a kiosk.yaml, None the usual one."""
        words = ["--alone", "--state", str(state), "--content", str(folder.absolute())]
        words += ["--settings", str(settings.absolute())] if settings else []
        self._command = command("kiosk.worker", *words)
        self._folder = folder
        self._process: Process | None = None
        self._stopped = False

    def run(self, on_progress: Callable[[int, int], None]) -> Result:
        """Run once and wait for it; `on_progress` hears (files done, files in all)."""
        if self._stopped:
            return Result(published=False, problems=())
        events: list[dict[str, Any]] = []

        def hear(line: str) -> None:
            event = _parse(line)
            if event.get("event") == "preparing":
                on_progress(event["done"], event["total"])
            elif event.get("event") == "result":
                events.append(event)

        try:
            self._process = process = Process(self._command, environment())
        except OSError as error:
            return self._failed(f"the check cannot be started ({error.strerror})")
        listen(process, hear, lambda _code: None).join()
        self._process = None
        if not events:
            return self._failed("the check ended before it was done")
        problems = tuple(
            Problem(**{name: found[name] for name in Problem.__slots__})
            for found in events[-1]["problems"]
        )
        return Result(bool(events[-1]["published"]), problems)

    def stop(self) -> None:
        """End the run that is under way; none begins after it."""
        self._stopped = True
        if process := self._process:
            process.kill()

    def _failed(self, message: str) -> Result:
        hint = "try again; if it happens twice, run “kiosk check” on the folder."
        return Result(False, (Problem(str(self._folder), 1, 1, "", message, hint),))


def _parse(line: str) -> dict[str, Any]:
    try:
        event = json.loads(line) if line.startswith("{") else {}
    except ValueError:
        return {}
    return event if isinstance(event, dict) else {}
