"""The worker's task: from a content folder to the current edition, or to a list of problems."""

from __future__ import annotations

import errno
import os
import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from kiosk.content.edition import current_id
from kiosk.content.load import load_content
from kiosk.content.problems import Problem, has_errors
from kiosk.content.quotes import with_quotes
from kiosk.resources import assets
from kiosk.worker import store
from kiosk.worker.collecting import Media
from kiosk.worker.decks import write_pages
from kiosk.worker.media import Preparer
from kiosk.worker.pool import Pool
from kiosk.worker.publishing import publish, tidy
from kiosk.worker.seen import Seen
from kiosk.worker.torn import remember, texts_in, wait_for_whole
from kiosk.worker.voices import attach

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from kiosk.content.shapes import Screen
    from kiosk.worker.decks import Origin

PRIVATE_FOLDER = "keeper"
TELL_EVERY = 0.2
# So many files of a clinic's own are prepared before the deck that comes with the kiosk.
SMALL = 40


@dataclass(frozen=True, slots=True)
class Task:
    """Where everything is; `content` None means the deck that comes with the kiosk.

    `alone`: no patient is waiting, so the bundled deck is not shown before the content is ready.
    """

    state: Path
    screen: Screen
    content: Path | None = None
    clinic_file: Path | None = None
    voice_command: str = ""
    alone: bool = False

    @property
    def store(self) -> Path:
        """Where prepared media wait to be shared by editions."""
        return self.state / PRIVATE_FOLDER / "prepared"


@dataclass(slots=True)
class Outcome:
    """What came of it; `retry` when our own disk was at fault."""

    published: bool = False
    problems: list[Problem] = field(default_factory=list)
    retry: bool = False


class Work:
    """One run of the worker."""

    def __init__(self, task: Task, tell: Callable[[dict[str, Any]], None]) -> None:
        """`tell` hears how far the preparation is."""
        self._task = task
        self._tell = tell
        self._told = 0.0
        self._before: str | None = None
        self._seen: Seen | None = None
        self._pool = Pool()

    def run(self) -> Outcome:
        """Publish the content, or leave the current edition as it is and tell why."""
        outcome = Outcome()
        try:
            with self._pool:
                self._run(outcome)
        except OSError as error:
            outcome.problems.append(disk_problem(self._task.state, error))
            outcome.retry = True
        return outcome

    def _run(self, outcome: Outcome) -> None:
        self._task.store.mkdir(parents=True, exist_ok=True)
        self._seen = Seen(self._task.state / PRIVATE_FOLDER / "seen.json")
        tidy(self._task.state)
        bundled = bundled_decks()
        content = self._task.content or bundled
        self._before = current_id(self._task.state)
        is_first = not self._task.alone and self._before is None
        if content != bundled and is_first and not _is_small(content):
            # A thousand photos take their time, so something calm is shown before them.
            self._publish(bundled, "bundled", Outcome())
        texts, memory = texts_in(content), self._task.state / PRIVATE_FOLDER / "texts"
        wait_for_whole(texts, memory)
        self._publish(content, "bundled" if content == bundled else "clinic", outcome)
        if is_first and current_id(self._task.state) is None:
            self._publish(bundled, "bundled", Outcome())
        self._seen.save()
        if outcome.published:
            remember(texts, memory)
            store.sweep(self._task.store, tidy(self._task.state))

    def _publish(self, folder: Path, origin: Origin, outcome: Outcome) -> None:
        screen = self._task.screen
        content = load_content(folder, clinic_file=self._task.clinic_file)
        outcome.problems += content.problems
        media = Media()
        write_pages(content, media, screen, origin)
        preparer = Preparer(
            self._pool,
            screen,
            self._task.store,
            self._seen,
            progress=self._progress,
            waiting=lambda slow: self._tell(
                {"event": "waiting", "problems": with_quotes([*outcome.problems, *slow])}
            ),
        )
        prepared = preparer.prepare(media.wanted())
        outcome.problems += prepared.problems
        if has_errors(outcome.problems) or not content.readable:
            return
        media.provide(prepared.notes)
        pages = write_pages(content, media, screen, origin)
        # What was spoken before stays; what is new is spoken after patients can read it.
        attach(pages, self._task.store, self._task.voice_command)
        # Clips take minutes: what staff have brought back meanwhile stays.
        _, outcome.published = publish(
            self._task.state, self._task.store, pages, instead_of=self._before
        )

    def _progress(self, done: int, total: int) -> None:
        now = time.monotonic()
        if done < total and now - self._told > TELL_EVERY:
            self._told = now
            self._tell({"event": "preparing", "done": done, "total": total})


def _is_small(folder: Path) -> bool:
    """Tell whether a folder's files are prepared sooner than those of the bundled deck."""
    count = 0
    for _, _, names in os.walk(folder):
        count += len(names)
        if count > SMALL:
            return False
    return True


def bundled_decks() -> Path:
    """Return the folder of the decks that come with the kiosk."""
    return assets() / "decks"


def disk_problem(state: Path, error: OSError) -> Problem:
    """Say what is wrong with the disk that holds our own files."""
    known = {
        errno.ENOSPC: ("the disk is full", "free some space on it"),
        errno.EDQUOT: ("the disk is full", "free some space on it"),
        errno.EROFS: ("the disk can only be read", "make it writable, or choose another folder"),
        errno.EACCES: ("this folder may not be written", "give the kiosk's user the right to it"),
        errno.EPERM: ("this folder may not be written", "give the kiosk's user the right to it"),
    }
    usual = (f"the kiosk's own files cannot be written ({error.strerror})", "check the disk")
    message, hint = known.get(error.errno or 0, usual)
    return Problem(str(state), 1, 1, "", message, hint, "error")
