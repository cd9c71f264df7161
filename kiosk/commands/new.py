"""kiosk new: a small commented deck to start from, with what editors need to help."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import argparse


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument("folder", type=Path, help="a new folder for the deck")


def run(args: argparse.Namespace) -> int:
    """Write the files; nothing that is there already is ever changed."""
    from kiosk.content.template import template

    folder: Path = args.folder
    try:
        if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
            sys.stderr.write(f"{folder} is not empty → name a folder that does not exist yet.\n")
            return 1
        for name, text in template().items():
            file = folder / name
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, encoding="utf-8", newline="\n")
    except OSError as error:
        sys.stderr.write(f"{folder} cannot be written ({error.strerror}) → name another folder.\n")
        return 1
    sys.stdout.write(
        f"Wrote {folder / 'deck.yaml'} and its pictures.\n"
        f"Next: change the words in it, then run “kiosk check {folder}”.\n"
    )
    return 0
