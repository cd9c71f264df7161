"""Running the worker in tests, in this process or as the keeper does."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import TYPE_CHECKING, Any

from kiosk.content.edition import Edition, current_id, read_edition
from kiosk.platform.programs import command, environment
from kiosk.worker.work import Outcome, Task, Work

if TYPE_CHECKING:
    from pathlib import Path

LANDSCAPE = (1920, 1080)


def work(state: Path, content: Path, screen: tuple[int, int] = LANDSCAPE) -> Outcome:
    """Run once in this process, with its children."""
    size = {"width": screen[0], "height": screen[1]}
    task = Task(state, size, content)  # type: ignore[arg-type]  # a TypedDict made in two steps
    return Work(task, lambda _event: None).run()


def start_worker(state: Path, content: Path) -> subprocess.Popen[str]:
    """Start a worker process as the keeper does."""
    return subprocess.Popen(
        command("kiosk.worker", "--state", str(state), "--content", str(content)),
        env=environment(),
        stdout=subprocess.PIPE,
        stderr=sys.stderr,
        text=True,
    )


def result_of(process: subprocess.Popen[str]) -> dict[str, Any]:
    """Wait for a worker and return its last line."""
    out, _ = process.communicate(timeout=60)
    return event_in(out)


def event_in(out: str) -> dict[str, Any]:
    """Return the last line that a worker said."""
    result: dict[str, Any] = json.loads(out.splitlines()[-1])
    return result


def current(state: Path) -> Edition:
    """Return the current edition after checking that every file that it names is there."""
    name = current_id(state)
    assert name is not None, "there is no current edition"
    edition = read_edition(state / "editions" / name)
    assert edition.start["id"] == name
    texts = [edition.folder / "edition.json"]
    texts += [
        edition.folder / path for deck in edition.start["decks"] for path in deck["words"].values()
    ]
    for text in texts:
        for file in _files(json.loads(text.read_bytes())):
            assert (edition.folder / file).stat().st_size > 0
    return edition


def _files(value: object) -> list[str]:
    if isinstance(value, list):
        return [file for item in value for file in _files(item)]
    if not isinstance(value, dict):
        return []
    own = [value["file"]] if isinstance(value.get("file"), str) else []
    return own + [file for item in value.values() for file in _files(item)]


def slide(state: Path, number: int = 0, language: str = "en") -> dict[str, Any]:
    """Return a slide of the current edition's first deck."""
    edition = current(state)
    deck = edition.start["decks"][0]
    words = json.loads((edition.folder / deck["words"][language]).read_bytes())
    found: dict[str, Any] = words["slides"][number]
    return found
