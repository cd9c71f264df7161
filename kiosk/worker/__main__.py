"""python -m kiosk.worker: publish the content once, telling the keeper in lines of JSON."""

from __future__ import annotations

import argparse
import contextlib
import json
import os
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kiosk.content.edition import BrokenEdition
from kiosk.content.problems import as_dicts
from kiosk.platform.locks import take_lock
from kiosk.settings.last_good import known_settings
from kiosk.worker.machine import run
from kiosk.worker.voices import first_language, publish_with_voice, speak
from kiosk.worker.work import PRIVATE_FOLDER, Task, disk_problem

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import IO

    from kiosk.content.shapes import Screen

# The run before this one may be on its way out.
LOCK_SECONDS = 30.0
BUSY = 3


def main(words: Sequence[str] | None = None) -> int:
    """Run once; 0 when it came to a result, whatever that is."""
    args = _parser().parse_args(words)
    with contextlib.suppress(OSError, AttributeError):
        os.nice(5)  # patients come first
    state = Path(args.state)
    if args.voices:
        return _speak(state, _path(args.settings))
    try:
        (state / PRIVATE_FOLDER).mkdir(parents=True, exist_ok=True)
        lock = _wait_for_lock(state)
    except OSError as error:
        problems = as_dicts([disk_problem(state, error)])
        _tell({"event": "result", "published": False, "problems": problems, "retry": True})
        return 0
    if lock is None:
        return BUSY
    with lock:
        content, settings = _path(args.content), _path(args.settings)
        event = run(state, args.screen, content, settings, _tell, alone=args.alone)
    _tell(event)
    return 0


def _speak(state: Path, settings: Path | None) -> int:
    """Give the current edition its voice; publishing waits for none of this."""
    with contextlib.suppress(OSError, AttributeError):
        os.nice(14)
    try:
        return _give_voice(state, settings)
    except (OSError, BrokenEdition) as error:
        # A full disk, or an edition that was replaced just now: the keeper tries again.
        sys.stdout.write(f"speech has to wait: {error}\n")
        return BUSY


def _give_voice(state: Path, settings: Path | None) -> int:
    command = known_settings(state / PRIVATE_FOLDER, settings).settings.voice_command or ""
    store = Task(state, {"width": 0, "height": 0}).store
    store.mkdir(parents=True, exist_ok=True)
    published, counts = False, dict[str, int]()
    # Eight languages take minutes: the clinic's own does not wait for the others.
    first = first_language(state)
    for only in [first, None] if first else [None]:
        counts = speak(state, store, command, _tell, only)
        lock = _wait_for_lock(state)
        if lock is None:
            return BUSY
        with lock:
            published = publish_with_voice(state, store, command) or published
    _tell({"event": "result", "published": published, **counts})
    return 0


def _path(words: str | None) -> Path | None:
    return Path(words).absolute() if words else None


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m kiosk.worker")
    parser.add_argument("--state", required=True)
    parser.add_argument("--screen", type=_screen, default="1920x1080")
    parser.add_argument("--content")
    parser.add_argument("--settings")
    parser.add_argument("--voices", action="store_true")
    parser.add_argument("--alone", action="store_true")
    return parser


def _screen(words: str) -> Screen:
    width, _, height = words.partition("x")
    return {"width": int(width), "height": int(height)}


def _wait_for_lock(state: Path) -> IO[bytes] | None:
    end = time.monotonic() + LOCK_SECONDS
    while (lock := take_lock(str(state / PRIVATE_FOLDER / "worker.lock"))) is None:
        if time.monotonic() > end:
            return None
        time.sleep(0.05)
    return lock


def _tell(event: dict[str, Any]) -> None:
    sys.stdout.write(json.dumps(event, ensure_ascii=False) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
