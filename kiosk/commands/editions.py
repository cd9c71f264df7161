"""kiosk editions: what was shown before, and one of them brought back."""

from __future__ import annotations

import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.content.changes import saves, what_changed
from kiosk.content.edition import EDITIONS_FOLDER, BrokenEdition, current_id, edition_ids
from kiosk.keeper.restore import restore
from kiosk.platform.folders import state_folder, state_in_settings

if TYPE_CHECKING:
    import argparse


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument("--state", metavar="FOLDER", help="where the kiosk keeps its own files")
    parser.add_argument("--settings", metavar="FILE", help="kiosk.yaml of this machine")
    parser.add_argument("act", nargs="?", choices=["restore"], help="bring one back")
    parser.add_argument("id", nargs="?", metavar="ID", help="the edition, as listed")


def run(args: argparse.Namespace) -> int:
    """List the editions, newest first, or restore one; return the exit code."""
    state = Path(args.state or state_in_settings(args.settings) or state_folder())
    if args.act == "restore":
        return _restore(state, args.id)
    ids = saves(state)
    if not ids:
        sys.stdout.write("There is no edition yet → start the kiosk once.\n")
        return 0
    current = current_id(state)
    older: Path | None = None
    lines = []
    for name in ids:
        folder = state / EDITIONS_FOLDER / name
        mark = "  ← on the screen" if name == current else ""
        told = "".join(f"    {change}\n" for change in what_changed(older, folder))
        lines.append(f"{name}  {_when(name)}{mark}\n{told}")
        older = folder
    sys.stdout.write("\n".join(reversed(lines)))
    return 0


def _restore(state: Path, name: str | None) -> int:
    if name not in edition_ids(state):
        listed = ", ".join(reversed(saves(state))) or "there is none yet"
        sys.stderr.write(f"There is no edition “{name or ''}” → choose one of: {listed}\n")
        return 1
    try:
        restore(state, str(name))
    except (OSError, BrokenEdition) as error:
        sys.stderr.write(f"It cannot be brought back: {error}\n")
        return 1
    sys.stdout.write(f"{name} is back. It stays until the content is changed.\n")
    return 0


def _when(name: str) -> str:
    try:
        moment = datetime.strptime(name.partition("-")[0], "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC)
    except ValueError:
        return ""
    return moment.astimezone().strftime("%Y-%m-%d %H:%M:%S")
