"""Finding and reading kiosk.yaml; with anything wrong in it, that part keeps its default."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pydantic import ValidationError

from kiosk.content.bind import bind
from kiosk.content.nodes import value_of
from kiosk.content.problems import Place, Problem, Problems
from kiosk.content.reader import read_bytes, read_yaml
from kiosk.platform.folders import config_folder, state_folder
from kiosk.resources import assets
from kiosk.settings.schema import KioskSettings

if TYPE_CHECKING:
    from kiosk.content.nodes import Document

FILE = "kiosk.yaml"
ENVIRONMENT = "KIOSK_SETTINGS"
_PIN_FILE = "pin.json"


@dataclass(frozen=True, slots=True)
class LoadedSettings:
    """The settings, the file they came from, and what is wrong in it."""

    settings: KioskSettings
    file: Path | None
    problems: tuple[Problem, ...]

    @property
    def content_folder(self) -> Path:
        """The clinic's content, or the bundled decks."""
        return self._path(self.settings.content_folder) or assets() / "decks"

    @property
    def is_bundled(self) -> bool:
        """Whether the content is what came with the kiosk."""
        return self.settings.content_folder is None

    @property
    def state_folder(self) -> Path:
        """Where the kiosk keeps its own files: KIOSK_STATE, or the system's usual place."""
        return Path(state_folder())

    @property
    def clinic_file(self) -> Path | None:
        """The clinic.yaml that the settings name, or the one beside them; else None."""
        named = self._path(self.settings.clinic_file)
        if named or self.file is None:
            return named
        in_content = self.content_folder / "clinic.yaml"
        beside = self.file.parent / "clinic.yaml"
        # os.path says no where pathlib raises: to folders that may not be read.
        alone = os.path.isfile(beside) and not os.path.exists(in_content)  # noqa: PTH110, PTH113
        return beside if alone else None

    @property
    def pin_file(self) -> Path:
        """Where the PIN's hash is kept."""
        return self._path(self.settings.staff.pin_file) or self.state_folder / _PIN_FILE

    def _path(self, typed: str | None) -> Path | None:
        """Read a path as one from the settings' own folder; `~` is the home folder."""
        if not typed:
            return None
        path = Path(typed).expanduser()
        base = self.file.parent if self.file else Path.cwd()
        return path if path.is_absolute() else base / path


def settings_file() -> Path | None:
    """Return the kiosk.yaml that is used when none is named; None when there is none."""
    named = os.environ.get(ENVIRONMENT)
    places = (
        [Path(named)] if named else [Path(config_folder()) / FILE, Path("/etc/clinic-kiosk") / FILE]
    )
    return next((place for place in places if named or os.path.exists(place)), None)  # noqa: PTH110


def load_settings(file: Path | None = None) -> LoadedSettings:
    """Read `file`, or the usual one, or nothing: then all settings have their defaults."""
    path = file or settings_file()
    if path is None:
        return LoadedSettings(KioskSettings(), None, ())
    problems = Problems()
    return _loaded(read_yaml(path, problems), path, problems)


def parse_settings(data: bytes, file: Path) -> LoadedSettings:
    """Read settings that `file` once held."""
    problems = Problems()
    return _loaded(read_bytes(data, str(file), problems), file, problems)


def _loaded(document: Document | None, path: Path, problems: Problems) -> LoadedSettings:
    settings = _settings(document, problems) if document else KioskSettings()
    loaded = LoadedSettings(settings, path, problems.in_order())
    if not loaded.is_bundled and not os.path.isdir(loaded.content_folder):  # noqa: PTH112
        place = document.place(("content_folder",)) if document else Place(str(path))
        message = f"there is no folder {loaded.content_folder}"
        problems.error(place, message, "write the folder that holds deck.yaml or your decks.")
    return LoadedSettings(settings, path, problems.in_order())


def _settings(document: Document, problems: Problems) -> KioskSettings:
    bound = bind(document, KioskSettings, problems)
    if bound:
        return bound
    value: Any = value_of(document.root)
    try:
        KioskSettings.model_validate(value)
    except ValidationError as error:
        for detail in error.errors(include_url=False):
            _take_out(value, detail["loc"])
    try:
        return KioskSettings.model_validate(value)
    except ValidationError:
        return KioskSettings()


def _take_out(value: Any, location: tuple[str | int, ...]) -> None:
    """Drop the innermost key that is wrong, so that it keeps its default."""
    keys = [step for step in location[:2] if isinstance(step, str)]
    for key in keys[:-1]:
        value = value.get(key) if isinstance(value, dict) else None
    if isinstance(value, dict) and keys:
        value.pop(keys[-1], None)
