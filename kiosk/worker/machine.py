"""One run for this machine: its settings first, then the content that they name."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kiosk.content.edition import current_id
from kiosk.content.problems import Problem, has_errors
from kiosk.content.quotes import with_quotes
from kiosk.platform.durable import replace_file
from kiosk.platform.folders import config_folder
from kiosk.settings.last_good import known_settings
from kiosk.settings.load import FILE, LoadedSettings
from kiosk.settings.resolved import to_json
from kiosk.settings.schema import KioskSettings
from kiosk.worker.work import PRIVATE_FOLDER, Outcome, Task, Work, disk_problem

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.content.shapes import Screen

SETTINGS_FILE = "settings.json"
CLINIC_FILE = "clinic.yaml"
PIN_FILE = "pin.json"


def run(
    state: Path,
    screen: Screen,
    content: Path | None,
    settings: Path | None,
    tell: Callable[[dict[str, Any]], None],
    *,
    alone: bool = False,
) -> dict[str, Any]:
    """Do it all and return the line that the keeper reads.

    `content` and `settings` are what the command line names; None leaves it to the settings, and
    these to their usual place. `alone` is told in `Task`.
    """
    loaded = known_settings(state / PRIVATE_FOLDER, settings)
    problems: list[Problem] = list(loaded.problems)
    folder = content or loaded.content_folder.absolute()
    try:
        if _resolve(state, loaded):
            # Told at once: a run that is broken off must not keep it to itself.
            tell({"event": "settings"})
    except OSError as error:
        problems.append(disk_problem(state, error))
    clinic_file = _clinic_file(folder, loaded)
    if content is None and loaded.is_bundled and has_errors(problems) and current_id(state):
        # Broken settings may have named a content folder: what is shown stays.
        outcome = Outcome()
    else:
        voice = loaded.settings.voice_command or ""
        task = Task(state, screen, folder, clinic_file, voice, alone)
        outcome = Work(task, tell).run()
    return {
        "event": "result",
        "published": outcome.published,
        "speak": outcome.published,
        "problems": with_quotes([*problems, *outcome.problems]),
        "retry": outcome.retry,
        "source": str(folder),
        "watch": _watched(folder, settings, loaded, clinic_file),
    }


def _resolve(state: Path, loaded: LoadedSettings) -> bool:
    """Write the settings for the display; tell whether they changed. Broken ones change none."""
    path = state / PRIVATE_FOLDER / SETTINGS_FILE
    resolved = _as_json(state, loaded)
    try:
        before: object = json.loads(path.read_bytes())
    except (OSError, ValueError):
        before = None
    if resolved == before or (before is not None and has_errors(loaded.problems)):
        return False
    replace_file(path, json.dumps(resolved, indent=1).encode())
    # Without a file the display has started on the defaults.
    return resolved != (before or _as_json(state, LoadedSettings(KioskSettings(), None, ())))


def _as_json(state: Path, loaded: LoadedSettings) -> object:
    resolved = to_json(loaded)
    if not loaded.settings.staff.pin_file:
        resolved["pin_file"] = str(state / PIN_FILE)
    # Through JSON, so that tuples compare as the lists that they become.
    value: object = json.loads(json.dumps(resolved))
    return value


def _clinic_file(folder: Path, loaded: LoadedSettings) -> Path | None:
    """Return the clinic.yaml that counts, None for the one in the content folder."""
    named = loaded.settings.clinic_file
    # os.path, because a folder that may not be read is no reason to end.
    there = os.path.exists(folder / CLINIC_FILE)  # noqa: PTH110
    return loaded.clinic_file if named or not there else None


def _watched(
    folder: Path, settings: Path | None, loaded: LoadedSettings, clinic_file: Path | None
) -> list[str]:
    """Return everything whose change asks for another run, also what is not there yet."""
    file = settings or loaded.file or Path(config_folder()) / FILE
    paths = [folder, file, file.parent / CLINIC_FILE, *([clinic_file] if clinic_file else [])]
    return list(dict.fromkeys(str(path.absolute()) for path in paths))
