"""Speaking what has been published, and publishing it again with its voice.

Files of speech lie in the store as KEY-MILLISECONDS.ogg. They are written whole, so a run that is
killed has lost one line, and the next run goes on.
"""

from __future__ import annotations

import hashlib
import json
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kiosk.content.edition import EDITIONS_FOLDER, START_FILE, current_id, read_edition
from kiosk.voice.engines import NoVoice, choose_engine
from kiosk.voice.lines import spoken_in
from kiosk.voice.recording import to_ogg
from kiosk.voice.spoken import as_spoken
from kiosk.worker.publishing import Pages, publish
from kiosk.worker.store import write_whole

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.voice.engines import Engine

FOLDER = "speech"
# Raise it when the same words must be spoken anew.
VERSION = 1
# So many lines of one language may fail before it is taken for one without a voice.
FAILURES = 3


def attach(pages: Pages, store: Path, command: str) -> None:
    """Note on each line the speech that is ready for it, and put the files into the edition."""
    engine = choose_engine(command)
    ready = _ready(store) if engine else {}
    for line in spoken_in(pages):
        line.owner.pop(line.key, None)
        line.owner.pop(f"{line.key}_ms", None)
        found = ready.get(_key(engine, line.language, as_spoken(line.text))) if engine else None
        if found:
            path = f"{FOLDER}/{found}"
            line.owner[line.key] = path
            line.owner[f"{line.key}_ms"] = int(Path(found).stem.partition("-")[2])
            pages.media[path] = found


def speak(
    state: Path, store: Path, command: str, tell: Callable[[dict[str, Any]], None]
) -> dict[str, int]:
    """Speak all lines of the current edition that have no voice yet; count what came of it."""
    engine, name = choose_engine(command), current_id(state)
    counts = {"spoken": 0, "ready": 0, "silent": 0}
    if engine is None or name is None:
        return counts
    ready, failures = set(_ready(store)), dict[str, int]()
    wanted = {
        (line.language, as_spoken(line.text)) for line in spoken_in(edition_pages(state, name))
    }
    with tempfile.TemporaryDirectory(prefix="kiosk-voice-") as scratch:
        for language, text in sorted(wanted):
            key = _key(engine, language, text)
            if key in ready:
                counts["ready"] += 1
            elif failures.get(language, 0) >= FAILURES:
                counts["silent"] += 1
            else:
                try:
                    sound, length = to_ogg(engine.speak(text, language, Path(scratch)), text)
                except NoVoice:
                    failures[language] = failures.get(language, 0) + 1
                    counts["silent"] += 1
                else:
                    write_whole(store / f"{key}-{length}.ogg", sound)
                    counts["spoken"] += 1
                tell({"event": "speaking", **counts})
    return counts


def publish_with_voice(state: Path, store: Path, command: str) -> bool:
    """Publish the current edition with all speech that is ready; tell whether that is a new one.

    Only the holder of the worker's lock may call this. Raise OSError when the disk fails.
    """
    name = current_id(state)
    if name is None:
        return False
    pages = edition_pages(state, name)
    attach(pages, store, command)
    return publish(state, store, pages)[1]


def edition_pages(state: Path, name: str) -> Pages:
    """Return a published edition as it was before it was written, without speech."""
    folder = state / EDITIONS_FOLDER / name
    start = read_edition(folder).start
    start["id"] = ""
    paths = [path for deck in start["decks"] for path in deck["words"].values()]
    words = {path: json.loads((folder / path).read_bytes()) for path in paths}
    media = {
        path.relative_to(folder).as_posix(): path.name
        for path in folder.glob("*/*")
        if path.is_file() and path.parent.name != FOLDER and path.name != START_FILE
    }
    return Pages(start, words, media)


def _ready(store: Path) -> dict[str, str]:
    """Return the files of speech in the store by their keys."""
    return {path.name.partition("-")[0]: path.name for path in store.glob("[0-9a-f]*-*.ogg")}


def _key(engine: Engine, language: str, text: str) -> str:
    words = "|".join((str(VERSION), engine.command, language, text))
    return hashlib.sha256(words.encode()).hexdigest()[:24]
