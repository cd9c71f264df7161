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

from kiosk.platform.locks import take_lock
from kiosk.worker.work import PRIVATE_FOLDER, Task, Work, bundled_decks

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import IO

    from kiosk.content.shapes import Screen

# The run before this one may be on its way out.
LOCK_SECONDS = 10.0
BUSY = 3


def main(words: Sequence[str] | None = None) -> int:
    """Run once; 0 when it came to a result, whatever that is."""
    args = _parser().parse_args(words)
    with contextlib.suppress(OSError, AttributeError):
        os.nice(5)  # patients come first
    state = Path(args.state)
    (state / PRIVATE_FOLDER).mkdir(parents=True, exist_ok=True)
    lock = _wait_for_lock(state)
    if lock is None:
        return BUSY
    content = Path(args.content) if args.content else None
    task = Task(state, args.screen, content)
    with lock:
        outcome = Work(task, _tell).run()
    source = content or bundled_decks()
    _tell({**outcome.as_event(source), "watch": [str(source.absolute())]})
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m kiosk.worker")
    parser.add_argument("--state", required=True)
    parser.add_argument("--screen", type=_screen, default="1920x1080")
    parser.add_argument("--content")
    parser.add_argument("--settings")
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
