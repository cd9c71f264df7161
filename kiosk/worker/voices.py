"""Speaking what has been published, and publishing it again with its voice.

Files of speech lie in the store as KEY-MILLISECONDS.ogg. They are written whole, so a run that is
killed has lost one line, and the next run goes on.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import shutil
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kiosk.content.edition import (
    EDITIONS_FOLDER,
    PHRASES_FOLDER,
    START_FILE,
    current_id,
    read_edition,
)
from kiosk.voice.engines import NoVoice, choose_engine
from kiosk.voice.lines import phrases_in, spoken_in
from kiosk.voice.recording import to_ogg
from kiosk.voice.spoken import as_spoken
from kiosk.worker.publishing import Pages, publish
from kiosk.worker.store import write_whole

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from kiosk.voice.engines import Engine
    from kiosk.voice.lines import Spoken

FOLDER = "speech"
# Raise it when the same words must be spoken anew.
VERSION = 2
# So many lines of one language may fail in a row before it is taken for one without a voice.
FAILURES = 3
DAY = 86_400.0
# Half of the machine at most: patients come first.
HANDS = max(1, min(4, (os.cpu_count() or 1) // 2))


def attach(pages: Pages, store: Path, command: str) -> None:
    """Note on each line the speech that is ready for it, and put the files into the edition."""
    engine = choose_engine(command)
    ready = _ready(store) if engine else {}

    def note(line: Spoken) -> bool:
        line.owner.pop(line.key, None)
        line.owner.pop(f"{line.key}_ms", None)
        found = ready.get(_key(engine, line.language, as_spoken(line.text))) if engine else None
        if not found:
            return False
        path = f"{FOLDER}/{found}"
        line.owner[line.key] = path
        line.owner[f"{line.key}_ms"] = int(Path(found).stem.partition("-")[2])
        pages.media[path] = found
        return True

    for line in spoken_in(pages):
        note(line)
    for path, phrases in phrases_in(pages):
        said = {line.owner.pop("words"): line.owner for line in phrases if note(line)}
        if said:
            pages.words[path] = said


def speak(
    state: Path,
    store: Path,
    command: str,
    tell: Callable[[dict[str, Any]], None],
    only: str | None = None,
) -> dict[str, int]:
    """Speak all lines of the current edition that have no voice yet; count what came of it.

    `only` keeps to one language.
    """
    engine, name = choose_engine(command), current_id(state)
    counts = {"spoken": 0, "ready": 0, "silent": 0}
    if engine is None or name is None:
        return counts
    ready, missing = set(_ready(store)), list[tuple[str, str]]()
    for language, text in sorted(_wanted(edition_pages(state, name))):
        if only not in (None, language):
            continue
        if _key(engine, language, text) in ready:
            counts["ready"] += 1
        else:
            missing.append((language, text))
    with _scratch(store.with_name("speaking")) as scratch:
        speaker = _Speaker(engine, store, scratch)
        with ThreadPoolExecutor(HANDS) as hands:
            try:
                for spoken in hands.map(speaker.speak, missing):
                    counts["spoken" if spoken else "silent"] += 1
                    tell({"event": "speaking", **counts})
            finally:
                hands.shutdown(wait=True, cancel_futures=True)
    return counts


@contextlib.contextmanager
def _scratch(folder: Path) -> Iterator[Path]:
    """Give an empty folder of our own; what killed runs have left in theirs goes after a day."""
    for left in folder.glob("*"):
        with contextlib.suppress(OSError):
            if time.time() - left.stat().st_mtime > DAY:
                shutil.rmtree(left)
    # A run whose keeper was killed may still be on its way out of its own.
    own = folder / str(os.getpid())
    own.mkdir(parents=True, exist_ok=True)
    try:
        yield own
    finally:
        shutil.rmtree(own, ignore_errors=True)


def first_language(state: Path) -> str | None:
    """Return the clinic's own language while nothing of the current edition has a voice yet."""
    name = current_id(state)
    if name is None or any((state / EDITIONS_FOLDER / name).glob(f"{PHRASES_FOLDER}/*")):
        return None
    decks = read_edition(state / EDITIONS_FOLDER / name).start["decks"]
    return decks[0]["languages"][0]["code"]


def publish_with_voice(state: Path, store: Path, command: str) -> bool:
    """Publish the current edition with all speech that is ready; tell whether that is a new one.

    Only the holder of the worker's lock may call this. Raise OSError when the disk fails.
    """
    name = current_id(state)
    if name is None:
        return False
    pages = edition_pages(state, name)
    attach(pages, store, command)
    return publish(state, store, pages, instead_of=name)[1]


def edition_pages(state: Path, name: str) -> Pages:
    """Return a published edition as it was before it was written, without speech."""
    folder = state / EDITIONS_FOLDER / name
    start = read_edition(folder).start
    start["id"] = start["said"] = ""
    paths = [path for deck in start["decks"] for path in deck["words"].values()]
    words = {path: json.loads((folder / path).read_bytes()) for path in paths}
    media = {
        path.relative_to(folder).as_posix(): path.name
        for path in folder.glob("*/*")
        if path.is_file()
        and path.parent.name not in (FOLDER, PHRASES_FOLDER)
        and path.name != START_FILE
    }
    return Pages(start, words, media)


class _Speaker:
    """Speaks line after line into the store, with several hands at once."""

    def __init__(self, engine: Engine, store: Path, scratch: Path) -> None:
        self._engine = engine
        self._store = store
        self._scratch = scratch
        self._failures: dict[str, int] = {}

    def speak(self, line: tuple[str, str]) -> bool:
        """Speak a (language, text); tell whether it has a voice now."""
        language, text = line
        if self._failures.get(language, 0) >= FAILURES:
            return False
        folder = self._scratch / str(threading.get_ident())
        folder.mkdir(exist_ok=True)
        try:
            sound, length = to_ogg(self._engine.speak(text, language, folder), text)
        except NoVoice:
            self._failures[language] = self._failures.get(language, 0) + 1
            return False
        self._failures[language] = 0
        key = _key(self._engine, language, text)
        write_whole(self._store / f"{key}-{length}.ogg", sound)
        return True


def _wanted(pages: Pages) -> set[tuple[str, str]]:
    """Return all that is to be said, as (language, text)."""

    def lines() -> Iterator[Spoken]:
        yield from spoken_in(pages)
        for _, phrases in phrases_in(pages):
            yield from phrases

    return {(line.language, as_spoken(line.text)) for line in lines()}


def _ready(store: Path) -> dict[str, str]:
    """Return the files of speech in the store by their keys."""
    return {path.name.partition("-")[0]: path.name for path in store.glob("[0-9a-f]*-*.ogg")}


def _key(engine: Engine, language: str, text: str) -> str:
    words = "|".join((str(VERSION), engine.command, language, text))
    return hashlib.sha256(words.encode()).hexdigest()[:24]
