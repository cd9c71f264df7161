"""A few limited child processes that open files, each of which may end without harm."""

from __future__ import annotations

import os
import queue
import threading
import time
from dataclasses import replace
from typing import TYPE_CHECKING, Any, NamedTuple, Self

from kiosk.worker.helper import Helper, Job
from kiosk.worker.refused import Refused

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

MOST_HELPERS = 4
# A decoder of clips keeps several processor cores busy by itself.
CLIPS_AT_ONCE = 2
SECOND_TRY = 2.0
# A job that lasts longer than this is told of before it ends.
LONG = 1.2
LOOK_EVERY = 0.2
Outcome = dict[str, Any] | Refused | OSError


class Waiting(NamedTuple):
    """A job that is taking its time; told once, so that staff learn of it before it ends."""

    number: int


class Done(NamedTuple):
    """A job's number in the list, and what came of it: a note, a refusal, or our own trouble."""

    number: int
    outcome: Outcome


class Pool:
    """Helpers that stay for the next list of jobs; to be closed."""

    def __init__(self, helpers: int | None = None) -> None:
        """Nothing is started before there is a job for it."""
        self._helpers: list[Helper | None] = [None] * (
            helpers or min(os.cpu_count() or 1, MOST_HELPERS)
        )

    def __enter__(self) -> Self:
        """Use it in a with statement."""
        return self

    def __exit__(self, *_: object) -> None:
        """End all helpers."""
        for helper in self._helpers:
            if helper:
                helper.end()

    def run(self, jobs: Sequence[Job]) -> Iterator[Done | Waiting]:
        """Do all jobs and yield each as it is done, in any order."""
        again: list[int] = []
        for event in self._run(jobs, range(len(jobs)), len(self._helpers)):
            if isinstance(event, Done) and _was_slow(event) and _is_machine_busy():
                again.append(event.number)
            else:
                yield event
        # Alone and with more time, a file that was only unlucky gets through.
        slower = [replace(job, seconds=job.seconds * SECOND_TRY) for job in jobs]
        yield from self._run(slower, again, 1)

    def _run(
        self, jobs: Sequence[Job], numbers: Sequence[int], most: int
    ) -> Iterator[Done | Waiting]:
        list_of_work = _Work(jobs, numbers)
        done: queue.SimpleQueue[Done] = queue.SimpleQueue()
        threads = [
            threading.Thread(target=self._serve, args=(slot, list_of_work, done), daemon=True)
            for slot in range(min(most, len(numbers)))
        ]
        for thread in threads:
            thread.start()
        left = len(numbers)
        while left:
            try:
                yield done.get(timeout=LOOK_EVERY)
                left -= 1
            except queue.Empty:
                yield from map(Waiting, list_of_work.lasting())
        for thread in threads:
            thread.join()

    def _serve(self, slot: int, work: _Work, done: queue.SimpleQueue[Done]) -> None:
        """Do one job after the other with the helper in `slot`."""
        while True:
            helper = self._helpers[slot]
            number = work.take(helper.kind if helper else None)
            if number is None:
                return
            done.put(Done(number, self._do(slot, work.jobs[number])))
            work.give_back(number)

    def _do(self, slot: int, job: Job) -> Outcome:
        helper = self._helpers[slot]
        try:
            if helper is None or helper.kind != job.kind or not helper.is_alive():
                if helper:
                    helper.end()
                self._helpers[slot] = None
                self._helpers[slot] = helper = Helper(job.kind)
            return helper.do(job)
        except (Refused, OSError) as trouble:
            return trouble


class _Work:
    """The jobs that are left, given out so that helpers keep their kind and clips stay few."""

    def __init__(self, jobs: Sequence[Job], numbers: Sequence[int]) -> None:
        self.jobs = jobs
        self._left = list(numbers)
        self._clips = 0
        self._begun: dict[int, float] = {}
        self._changed = threading.Condition()

    def take(self, kind: str | None) -> int | None:
        """Return the number of a job, best of this kind; None when nothing is left."""
        with self._changed:
            while self._left:
                free = [n for n in self._left if self._may_start(n)]
                if free:
                    number = next((n for n in free if self.jobs[n].kind == kind), free[0])
                    self._left.remove(number)
                    self._clips += self.jobs[number].kind == "clips"
                    self._begun[number] = time.monotonic()
                    return number
                self._changed.wait()
            return None

    def give_back(self, number: int) -> None:
        """Note that a job is done."""
        with self._changed:
            self._clips -= self.jobs[number].kind == "clips"
            self._begun.pop(number, None)
            self._changed.notify_all()

    def lasting(self) -> list[int]:
        """Return the jobs that have just become long ones, each once."""
        with self._changed:
            since = time.monotonic() - LONG
            lasting = [number for number, begun in self._begun.items() if begun < since]
            for number in lasting:
                del self._begun[number]
            return lasting

    def _may_start(self, number: int) -> bool:
        return self.jobs[number].kind != "clips" or self._clips < CLIPS_AT_ONCE


def _was_slow(done: Done) -> bool:
    return isinstance(done.outcome, Refused) and done.outcome.slow


def _is_machine_busy() -> bool:
    """Tell whether more wants to run than the machine has processor cores for."""
    try:
        return os.getloadavg()[0] > (os.cpu_count() or 1)
    except (AttributeError, OSError):
        return False
