"""The last kiosk.yaml that was free of errors: a broken one changes nothing on the screen."""

from __future__ import annotations

import contextlib
import json
from dataclasses import replace
from pathlib import Path

from kiosk.content.problems import has_errors
from kiosk.platform.durable import replace_file
from kiosk.settings.load import LoadedSettings, load_settings, parse_settings

KEPT_FILE = "kiosk-yaml.json"


def known_settings(folder: Path, file: Path | None) -> LoadedSettings:
    """Read kiosk.yaml (see `load_settings`); with errors in it, what it said when it had none.

    `folder` is where the last good one is kept. The problems are those of the file as it is now.
    """
    loaded = load_settings(file)
    if loaded.file is None:
        return loaded
    kept = folder / KEPT_FILE
    if has_errors(loaded.problems):
        good = _recall(kept, loaded.file)
        return replace(loaded, settings=good.settings) if good else loaded
    with contextlib.suppress(OSError):  # a disk that is full is told of when the content is written
        _keep(kept, loaded.file)
    return loaded


def _recall(kept: Path, file: Path) -> LoadedSettings | None:
    try:
        found = json.loads(kept.read_bytes())
        text = found["text"] if Path(found["file"]) == file.absolute() else None
    except (OSError, ValueError, KeyError, TypeError):
        return None
    return parse_settings(text.encode(), file) if isinstance(text, str) else None


def _keep(kept: Path, file: Path) -> None:
    try:
        text = file.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError:
        return
    data = json.dumps({"file": str(file.absolute()), "text": text}).encode()
    if not kept.exists() or kept.read_bytes() != data:
        kept.parent.mkdir(parents=True, exist_ok=True)
        replace_file(kept, data)
