"""kiosk doctor: what is there and what is missing on this machine."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.doctor import files, probe, programs, words
from kiosk.doctor.finding import Finding, Level, as_lines
from kiosk.platform.folders import state_folder, state_in_settings

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument("--state", metavar="FOLDER", help="where the kiosk keeps its own files")
    parser.add_argument("--settings", metavar="FILE", help="kiosk.yaml of this machine")
    parser.add_argument("--json", action="store_true", help="for programs")


def run(args: argparse.Namespace) -> int:
    """Look at everything; 1 when something must be mended."""
    found = list(_look(args.state, args.settings))
    broken = any(one.level is Level.MEND for one in found)
    if args.json:
        rows = [one._asdict() for one in found]
        value = {"ok": not broken, "findings": rows}
        sys.stdout.write(json.dumps(value, ensure_ascii=False, indent=2) + "\n")
    else:
        sys.stdout.write("\n".join(as_lines(found)) + "\n")
    return 1 if broken else 0


def _look(named: str | None, settings: str | None) -> Iterator[Finding]:
    yield from programs.python()
    yield from programs.pyside()
    yield from programs.libraries()
    if any(one.level is Level.MEND for one in programs.libraries()):
        return  # the rest stands on them
    from kiosk.commands.pin import pin_store
    from kiosk.settings.load import load_settings

    state = Path(named or state_in_settings(settings) or state_folder())
    loaded = load_settings(Path(settings) if settings else None)
    yield from probe.screen_and_sound(state)
    yield from words.fonts()
    yield from words.voices(loaded.settings.voice_command or "")
    yield from files.state_folder(state)
    yield from files.settings(loaded)
    yield from files.content(loaded, state)
    yield from files.pin(pin_store(named, settings))
    yield from files.time_of_day()
