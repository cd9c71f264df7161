"""Writing an edition so that it is either there, whole and current, or was never there."""

from __future__ import annotations

import datetime as dt
import hashlib
import json
import os
import shutil
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from kiosk.content.changes import saves, silent
from kiosk.content.edition import (
    CURRENT_FILE,
    EDITIONS_FOLDER,
    START_FILE,
    BrokenEdition,
    current_id,
    edition_ids,
    read_edition,
)
from kiosk.platform.durable import replace_file, sync_file, sync_folder
from kiosk.platform.locks import is_in_use

if TYPE_CHECKING:
    from kiosk.content.shapes import Start

KEPT = 3
_NEW = ".new-"


class Pages(NamedTuple):
    """What goes into an edition; the paths are relative to its folder, `words` are JSON files."""

    start: Start
    words: dict[str, Any]
    media: dict[str, str]


def publish(
    state: Path, store: Path, pages: Pages, *, instead_of: str | None = None
) -> tuple[str, bool]:
    """Make an edition current and return its id, and whether it is a new one.

    `pages.start` comes with an empty id; `pages.media` maps paths to names in the store. Content
    equal to the current edition's gives that one. With `instead_of`, nothing happens once another
    edition than that is current: staff have brought one back meanwhile. Raises OSError when the
    disk fails, with the current edition as it was.
    """
    digest = _digest(pages)
    current = current_id(state)
    if current and current.endswith(f"-{digest}") and _is_readable(state, current):
        return current, False
    name = f"{_stamp(state)}-{digest}"
    editions = state / EDITIONS_FOLDER
    editions.mkdir(parents=True, exist_ok=True)
    draft = editions / f"{_NEW}{os.getpid()}"
    try:
        _fill(draft, store, pages, name)
        _sync(draft, pages, editions / current if current else None)
        now = current_id(state)
        if now and instead_of and now != instead_of:
            shutil.rmtree(draft, ignore_errors=True)
            return now, False
        draft.rename(editions / name)
    except OSError:
        shutil.rmtree(draft, ignore_errors=True)
        raise
    sync_folder(editions)
    make_current(state, name)
    return name, True


def make_current(state: Path, name: str) -> None:
    """Point `current` at an edition, in one step."""
    replace_file(state / CURRENT_FILE, name.encode("ascii"))


def tidy(state: Path) -> set[str]:
    """Remove what killed runs left and all but the last editions; return the media they use.

    An edition that is on a screen stays, however old: a visit may outlast many saves.
    Only the holder of the worker's lock may call this.
    """
    editions = state / EDITIONS_FOLDER
    if not editions.is_dir():
        return set()
    for draft in editions.glob(f"{_NEW}*"):
        shutil.rmtree(draft, ignore_errors=True)
    ids, current = edition_ids(state), current_id(state)
    others = [name for name in saves(state) if name != current]
    kept = [*others[-(KEPT - 1) :], current]
    kept += [name for name in ids if is_in_use(str(editions / name / START_FILE))]
    for name in ids:
        if name not in kept:
            # Renamed first: an edition that is half removed must not pass for one.
            doomed = editions / f"{_NEW}old-{name}"
            try:
                (editions / name).rename(doomed)
            except OSError:
                kept.append(name)  # Windows keeps what is in use
                continue
            shutil.rmtree(doomed, ignore_errors=True)
    return {path.name for name in kept if name for path in (editions / name).glob("*/*.*")}


def _fill(draft: Path, store: Path, pages: Pages, name: str) -> None:
    draft.mkdir()
    for folder in {(draft / path).parent for path in [*pages.words, *pages.media]}:
        folder.mkdir(parents=True, exist_ok=True)
    for path, source in pages.media.items():
        _take(store / source, draft / path)
    start = {**pages.start, "id": name, "said": _said(pages)}
    for path, value in {**pages.words, START_FILE: start}.items():
        data = json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()
        (draft / path).write_bytes(data)


def _sync(draft: Path, pages: Pages, published: Path | None) -> None:
    """See the draft onto the disk; what the current edition shares with it is there already."""
    for path in [*pages.words, START_FILE, *pages.media]:
        if path not in pages.media or published is None or not (published / path).exists():
            sync_file(draft / path)
    for folder, _, _ in os.walk(draft, topdown=False):
        sync_folder(Path(folder))


def _take(source: Path, target: Path) -> None:
    """Share the file where the file system can, else copy it."""
    try:
        os.link(source, target)
    except OSError:
        shutil.copyfile(source, target)


def _said(pages: Pages) -> str:
    decks = {path: words for path, words in pages.words.items() if path.startswith("decks/")}
    return _digest(silent([pages.start, decks]))


def _digest(value: object) -> str:
    whole = json.dumps(value, sort_keys=True, ensure_ascii=False)
    return hashlib.sha256(whole.encode()).hexdigest()[:8]


def _stamp(state: Path) -> str:
    """Return the time in UTC, but never before the newest edition's: a clock may be wrong."""
    now = dt.datetime.now(dt.UTC)
    newest = max((name.partition("-")[0] for name in edition_ids(state)), default="")
    form = "%Y%m%dT%H%M%SZ"
    stamp = now.strftime(form)
    if stamp <= newest:
        try:
            last = dt.datetime.strptime(newest, form).replace(tzinfo=dt.UTC)
        except ValueError:
            return stamp
        stamp = (last + dt.timedelta(seconds=1)).strftime(form)
    return stamp


def _is_readable(state: Path, name: str) -> bool:
    try:
        read_edition(state / EDITIONS_FOLDER / name)
    except BrokenEdition:
        return False
    return True
