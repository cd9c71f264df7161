"""Fonts and voices for the languages of the kiosk."""

from __future__ import annotations

import json
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.doctor.finding import Finding, Level
from kiosk.resources import assets, package

if TYPE_CHECKING:
    from collections.abc import Iterator

_ICONS = "Phosphor-Bold.ttf"


def fonts() -> Iterator[Finding]:
    """Look whether all fonts lie where they should."""
    folder = assets() / "fonts"
    try:
        table = json.loads((folder / "fonts.json").read_bytes())
        wanted = {name for entry in table.values() for name in entry["files"]} | {_ICONS}
    except (OSError, ValueError, KeyError, TypeError):
        wanted = {"fonts.json", _ICONS}
    missing = sorted(name for name in wanted if not (folder / name).is_file())
    if missing:
        remedy = "install the kiosk again, see README.md."
        yield Finding("Fonts", f"{', '.join(missing)} missing", Level.MEND, remedy)
    else:
        yield Finding("Fonts", f"{len(wanted)} files, for all languages")


def voices(command: str) -> Iterator[Finding]:
    """Try each language with the program of the settings, or the system's own."""
    from kiosk.voice.engines import NoVoice, choose_engine

    engine = choose_engine(command)
    if engine is None:
        yield Finding(
            "Voice",
            "no program that speaks; “Read to me” says so kindly",
            Level.LOOK,
            "install espeak-ng (Debian: apt install espeak-ng), or name a voice_command.",
        )
        return
    silent = []
    with tempfile.TemporaryDirectory(prefix="kiosk-doctor-") as scratch:
        for language in languages():
            try:
                engine.speak("1", language, Path(scratch))
            except NoVoice:
                silent.append(language)
    program = engine.command.split(maxsplit=1)[0]
    if silent:
        says = f"{program} has none for {', '.join(silent)}"
        yield Finding("Voice", says, Level.LOOK, "install that voice if you offer the language.")
    else:
        yield Finding("Voice", f"{program}, for {', '.join(languages())}")


def languages() -> list[str]:
    """Return the codes of the interface's languages."""
    return sorted(path.stem for path in (package() / "translations").glob("*.qm"))
