"""A few limited child processes that open files, each of which may end without harm."""

from __future__ import annotations

import contextlib
import json
import os
import queue
import subprocess
import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

from kiosk.platform.programs import command, environment
from kiosk.worker.refused import Refused

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

Kind = Literal["pictures", "clips", "others"]
READY_SECONDS = 30.0
SECONDS = 5.0
MOST_CHILDREN = 4
_ENVIRONMENT = {
    "QT_QPA_PLATFORM": "offscreen",
    "QT_FFMPEG_PROTOCOL_WHITELIST": "file",
    # What a driver can do differs by machine; a clip must play by the processor alone.
    "QT_FFMPEG_DECODING_HW_DEVICE_TYPES": ",",
    "MALLOC_ARENA_MAX": "1",
}


@dataclass(frozen=True, slots=True)
class Job:
    """A file to open: which kind of child, what to do with it, and for how long at most."""

    kind: Kind
    do: str
    arguments: dict[str, Any]
    seconds: float = SECONDS


class Done(NamedTuple):
    """A job's number in the list, and what came of it: a note, a refusal, or our own trouble."""

    number: int
    outcome: dict[str, Any] | Refused | OSError


def run(jobs: Sequence[Job], children: int | None = None) -> Iterator[Done]:
    """Do all jobs and yield each as it is done, in any order."""
    todo: queue.SimpleQueue[tuple[int, Job] | None] = queue.SimpleQueue()
    done: queue.SimpleQueue[Done] = queue.SimpleQueue()
    count = min(children or min(os.cpu_count() or 1, MOST_CHILDREN), len(jobs))
    # Neighbours of one kind share a child, so each starts with as few libraries as it can.
    for number in sorted(range(len(jobs)), key=lambda n: jobs[n].kind):
        todo.put((number, jobs[number]))
    for _ in range(count):
        todo.put(None)
    helpers = [
        threading.Thread(target=_serve, args=(todo, done), daemon=True) for _ in range(count)
    ]
    for helper in helpers:
        helper.start()
    for _ in jobs:
        yield done.get()
    for helper in helpers:
        helper.join()


def _serve(todo: queue.SimpleQueue[tuple[int, Job] | None], done: queue.SimpleQueue[Done]) -> None:
    """Work through the queue with one child at a time."""
    child: _Child | None = None
    while (item := todo.get()) is not None:
        number, job = item
        outcome: dict[str, Any] | Refused | OSError
        try:
            if child is None or child.kind != job.kind or not child.alive():
                if child:
                    child.end()
                child = _Child(job.kind)
            outcome = child.do(job)
        except Refused as refused:
            outcome = refused
        except OSError as error:
            outcome = error
        done.put(Done(number, outcome))
    if child:
        child.end()


class _Child:
    """One limited process and the thread that hears its answers."""

    def __init__(self, kind: Kind) -> None:
        self.kind = kind
        self._process = subprocess.Popen(
            command("kiosk.worker.child", kind),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=environment(**_ENVIRONMENT),
        )
        self._lines: queue.SimpleQueue[bytes] = queue.SimpleQueue()
        threading.Thread(target=self._listen, daemon=True).start()
        if not self._answer(READY_SECONDS):
            self.end()
            message = f"the program that opens {kind} did not start"
            raise ChildProcessError(message)

    def do(self, job: Job) -> dict[str, Any]:
        """Return the note; raise Refused for the file's fault, OSError for the machine's."""
        line = json.dumps({"do": job.do, **job.arguments}) + "\n"
        assert self._process.stdin is not None  # noqa: S101 - it was asked for as a pipe
        with contextlib.suppress(BrokenPipeError):
            self._process.stdin.write(line.encode())
            self._process.stdin.flush()
        raw = self._answer(job.seconds)
        if raw is None:
            self.end()
            raise Refused(
                f"opening this file took longer than {SECONDS:g} seconds",
                "export a simpler version",
            )
        if not raw:
            self.end()
            raise Refused(
                "opening this file takes more than the kiosk allows", "export a simpler version"
            )
        answer: dict[str, Any] = json.loads(raw)
        if "refused" in answer:
            raise Refused(*answer["refused"])
        if "failed" in answer:
            raise OSError(*answer["failed"])
        note: dict[str, Any] = answer["note"]
        return note

    def alive(self) -> bool:
        return self._process.poll() is None

    def end(self) -> None:
        self._process.kill()
        self._process.wait()
        if self._process.stdin:
            with contextlib.suppress(OSError):
                self._process.stdin.close()

    def _answer(self, seconds: float) -> bytes | None:
        """Return the next line, empty when the child ended, None when time is up."""
        try:
            return self._lines.get(timeout=seconds)
        except queue.Empty:
            return None

    def _listen(self) -> None:
        assert self._process.stdout is not None  # noqa: S101 - it was asked for as a pipe
        with self._process.stdout as out:
            for line in out:
                self._lines.put(line)
        self._lines.put(b"")
