"""The folders, the settings, the PIN and the clock of this machine."""

from __future__ import annotations

import json
import shutil
import tempfile
from typing import TYPE_CHECKING

from kiosk import clock
from kiosk.content.edition import STATUS_FILE, current_id, read_current
from kiosk.doctor.finding import Finding, Level
from kiosk.pin.store import Verdict

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from kiosk.pin.store import PinStore
    from kiosk.settings.load import LoadedSettings

LITTLE = 1e9
TOO_LITTLE = 2e8


def state_folder(state: Path) -> Iterator[Finding]:
    """Look whether the kiosk can keep its own files, and how much room there is."""
    name = "State folder"
    try:
        # One that is not there yet is made by the first start.
        place = next(folder for folder in (state, *state.parents) if folder.exists())
        with tempfile.TemporaryFile(dir=place):
            free = shutil.disk_usage(place).free
    except OSError as error:
        says = f"{state} cannot be written ({error.strerror})"
        yield Finding(name, says, Level.MEND, "give this user the right to write there.")
        return
    says = f"{state}, {free / 1e9:.1f} GB free"
    if free < TOO_LITTLE:
        yield Finding(name, says, Level.MEND, "make room: new content needs it.")
    elif free < LITTLE:
        yield Finding(name, says, Level.LOOK, "make room soon.")
    else:
        yield Finding(name, says)


def settings(loaded: LoadedSettings) -> Iterator[Finding]:
    """Look for mistakes in kiosk.yaml."""
    if not loaded.problems:
        where = str(loaded.file) if loaded.file else "no kiosk.yaml, all have their defaults"
        yield Finding("Settings", where)
    for problem in loaded.problems:
        says = f"{problem.file}:{problem.line}: {problem.message}"
        level = Level.MEND if problem.severity == "error" else Level.LOOK
        yield Finding("Settings", says, level, problem.hint)


def content(loaded: LoadedSettings, state: Path) -> Iterator[Finding]:
    """Look for something to show, and whether the last save is on the screen."""
    folder = loaded.content_folder
    if not folder.is_dir():
        says = f"there is no folder {folder}"
        yield Finding("Content", says, Level.MEND, "write the right content_folder in kiosk.yaml.")
    elif loaded.is_bundled:
        remedy = "name your own content_folder in kiosk.yaml before patients see it."
        yield Finding("Content", "the sample deck that comes with the kiosk", Level.LOOK, remedy)
    else:
        yield Finding("Content", str(folder))
    edition = read_current(state)
    if edition is None:
        says = "nothing was made ready yet"
        yield Finding("On the screen", says, Level.LOOK, "start the kiosk once.")
        return
    wrong = _errors(state)
    says = f"edition {current_id(state) or edition.folder.name}"
    if wrong:
        remedy = "kiosk check tells which lines to mend."
        yield Finding("On the screen", f"{says}; {wrong} problems since", Level.MEND, remedy)
    else:
        yield Finding("On the screen", says)


def pin(store: PinStore) -> Iterator[Finding]:
    """Look for the staff PIN, and whether nobody else can read its hash."""
    verdict = store.condition()
    if verdict is Verdict.NO_PIN:
        yield Finding("Staff PIN", "none is set", Level.LOOK, "kiosk pin")
    elif verdict is Verdict.DAMAGED:
        yield Finding("Staff PIN", f"{store.file} is damaged", Level.MEND, "kiosk pin")
    elif store.is_readable_by_others():
        says = f"others can read {store.file}"
        yield Finding("Staff PIN", says, Level.MEND, f"chmod 600 {store.file}")
    else:
        yield Finding("Staff PIN", f"set, its hash lies in {store.file}")


def time_of_day() -> Iterator[Finding]:
    """Look whether the clock can be right."""
    now = clock.now()
    if now is None:
        says = "a date before this program was written"
        yield Finding("Clock", says, Level.MEND, "set it; if it forgets, change its battery.")
    else:
        yield Finding("Clock", now.strftime("%Y-%m-%d %H:%M %Z"))


def _errors(state: Path) -> int:
    try:
        problems = json.loads((state / STATUS_FILE).read_bytes())["problems"]
        return sum(one["severity"] == "error" for one in problems)
    except (OSError, ValueError, KeyError, TypeError):
        return 0
