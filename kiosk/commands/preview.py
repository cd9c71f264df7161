"""`kiosk preview`: a window that follows your edits; patients see nothing of it."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import argparse


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument("folder", nargs="?", type=Path, help="a deck, or a folder of decks")
    parser.add_argument("--settings", metavar="FILE", type=Path, help="kiosk.yaml of this machine")


def run(args: argparse.Namespace) -> int:
    """Show the folder until the window is closed."""
    from tempfile import TemporaryDirectory

    from kiosk.settings.load import load_settings

    if not _has_screen():
        sys.stderr.write("There is no screen here → run “kiosk proof” to get a PDF instead.\n")
        return 2
    loaded = load_settings(args.settings)
    folder: Path = args.folder or loaded.content_folder
    if not folder.is_dir():
        sys.stderr.write(f"There is no folder {folder} → name one, or run “kiosk new {folder}”.\n")
        return 2
    with TemporaryDirectory(prefix="kiosk-preview-", ignore_cleanup_errors=True) as scratch:
        from kiosk.display.drawing import prepare_environment

        prepare_environment(Path(scratch), software=True)

        from kiosk.preview.program import run as show

        return show(folder, Path(scratch), args.settings, loaded)


def _has_screen() -> bool:
    names = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return not sys.platform.startswith("linux") or any(os.environ.get(name) for name in names)
