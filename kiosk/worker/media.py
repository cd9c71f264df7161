"""Preparing all media files of the decks: what is ready is taken over, the rest is made."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

from kiosk.content.problems import Place, Problem
from kiosk.worker import store
from kiosk.worker.helper import SECONDS, Job, Kind
from kiosk.worker.pool import Waiting
from kiosk.worker.refused import Refused
from kiosk.worker.sizes import Use, box_for

if TYPE_CHECKING:
    import os
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from kiosk.content.shapes import Screen
    from kiosk.worker.pool import Pool
    from kiosk.worker.seen import Seen

What = Literal["picture", "layer", "clip", "captions", "sound"]
_KINDS: dict[What, Kind] = {
    "picture": "pictures",
    "layer": "pictures",
    "clip": "clips",
    "captions": "others",
    "sound": "others",
}
# Large clips are copied and read in full before they are played.
CLIP_BYTES_A_SECOND = 20 << 20
_SLOW = ("opening this file takes long", "wait a moment; if it is refused, export it simpler")


@dataclass(frozen=True, slots=True)
class Wanted:
    """One file for one use: as the deck names it, and where it lies below `root`.

    `base` is the picture that a layer lies on.
    """

    what: What
    root: Path
    file: str
    path: Path
    use: Use = "panel"
    zoom: bool = True
    base: Wanted | None = None


@dataclass(slots=True)
class Prepared:
    """What came of it: a note for each file that can be used, and the problems."""

    notes: dict[Wanted, dict[str, Any]]
    problems: list[Problem]


class Preparer:
    """Prepares media for one screen into one store, or only checks them without a store."""

    def __init__(
        self,
        pool: Pool,
        screen: Screen,
        folder: Path | None = None,
        seen: Seen | None = None,
        *,
        progress: Callable[[int, int], None] = lambda _done, _total: None,
        waiting: Callable[[list[Problem]], None] = lambda _problems: None,
    ) -> None:
        """Remember where to.

        `progress` hears how many files of how many are done, `waiting` of files that take long.
        """
        self._pool = pool
        self._screen = screen
        self._store = folder
        self._seen = seen
        self._progress = progress
        self._waiting = waiting
        self._result = Prepared({}, [])

    def prepare(self, wanted: Iterable[tuple[Wanted, Place]]) -> Prepared:
        """Prepare each file once; a refused one is a problem at every place that names it.

        Raises OSError when our own disk fails.
        """
        places: dict[Wanted, list[Place]] = {}
        for item, place in wanted:
            places.setdefault(item, []).append(place)
        layers = [item for item in places if item.what == "layer"]
        first = [item for item in places if item.what != "layer"]
        self._run(first, places, len(places))
        # A layer is cut to its base, so it waits for the base's size.
        ready = [layer for layer in layers if layer.base in self._result.notes]
        self._run(ready, places, len(places))
        return self._result

    def _run(self, items: list[Wanted], places: dict[Wanted, list[Place]], total: int) -> None:
        todo: list[tuple[Wanted, os.stat_result | None]] = []
        for item in items:
            note = self._take_over(item)
            if note is not None:
                self._result.notes[item] = note
            else:
                todo.append((item, _stat(item.path)))
        jobs = [self._job(item, status) for item, status in todo]
        self._progress(total - len(todo), total)
        count = total - len(todo)
        for event in self._pool.run(jobs):
            item, before = todo[event.number]
            if isinstance(event, Waiting):
                self._slow(item, places.get(item, []))
                continue
            outcome = event.outcome
            if isinstance(outcome, OSError):
                raise outcome
            if isinstance(outcome, Refused):
                self._tell(item, places.get(item, []), outcome.message, outcome.hint, "error")
            else:
                self._accept(item, before, outcome, places.get(item, []))
            count += 1
            self._progress(count, total)

    def _accept(
        self,
        item: Wanted,
        before: os.stat_result | None,
        note: dict[str, Any],
        places: list[Place],
    ) -> None:
        self._result.notes[item] = note
        if self._seen and before and "source" in note:
            self._seen.remember(item.path, before, note["source"])
        for warning in note.get("warnings", ()):
            self._tell(item, places, warning, "mend these lines in the caption file", "warning")

    def _slow(self, item: Wanted, places: list[Place]) -> None:
        """Name a file that may yet be refused, before its time is up."""
        self._waiting(self._problems(item, places, *_SLOW, "warning"))

    def _tell(
        self,
        item: Wanted,
        places: list[Place],
        message: str,
        hint: str,
        severity: Literal["error", "warning"],
    ) -> None:
        self._result.problems += self._problems(item, places, message, hint, severity)

    @staticmethod
    def _problems(
        item: Wanted,
        places: list[Place],
        message: str,
        hint: str,
        severity: Literal["error", "warning"],
    ) -> list[Problem]:
        return [
            Problem(p.file, p.line, p.column, p.path, f"{item.file}: {message}", hint, severity)
            for p in places
        ]

    def _take_over(self, item: Wanted) -> dict[str, Any] | None:
        """Return what an earlier run made of the very same file, if the file rested since."""
        if self._store is None or self._seen is None:
            return None
        digest = self._seen.digest(item.path)
        return store.take(self._store, self._key(item, digest)) if digest else None

    def _key(self, item: Wanted, digest: str) -> str:
        if item.what == "picture":
            return store.key_for(digest, "picture", self._box(item), item.zoom)
        if item.what == "layer":
            return store.key_for(digest, "layer", *self._size_of_base(item))
        return store.key_for(digest, item.what)

    def _box(self, item: Wanted) -> tuple[int, int]:
        width, height = box_for(item.use, self._screen)
        # Whether a picture can be drawn shows at a quarter of its size as well, in less time.
        return (width, height) if self._store else (width // 4, height // 4)

    def _size_of_base(self, layer: Wanted) -> tuple[int, int]:
        assert layer.base is not None  # noqa: S101 - layers are made with one
        note = self._result.notes[layer.base]
        return note["width"], note["height"]

    def _job(self, item: Wanted, status: os.stat_result | None) -> Job:
        arguments: dict[str, Any] = {
            "path": str(item.path),
            "root": str(item.root),
            "store": str(self._store) if self._store else None,
        }
        seconds = SECONDS
        if item.what == "picture":
            arguments |= {"box": self._box(item), "zoom": item.zoom}
        elif item.what == "layer":
            arguments |= {"size": self._size_of_base(item)}
        elif item.what == "clip" and status:
            seconds += status.st_size / CLIP_BYTES_A_SECOND
        return Job(_KINDS[item.what], item.what, arguments, seconds)


def _stat(path: Path) -> os.stat_result | None:
    try:
        return path.stat()
    except (OSError, ValueError):
        return None
