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
    from kiosk.content.template import write_new

    folder: Path = args.folder
    try:
        if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
            sys.stderr.write(f"{folder} is not empty → name a folder that does not exist yet.\n")
            return 1
        write_new(folder)
    except OSError as error:
        sys.stderr.write(f"{folder} cannot be written ({error.strerror}) → name another folder.\n")
        return 1
    sys.stdout.write(
        f"Wrote a small deck into {folder}, with every kind of slide.\n"
        f"Next: change a line in {folder / 'deck.yaml'}, and look at it:\n"
        f"  kiosk preview {folder}          in a window that follows your edits\n"
        f"  kiosk check {folder}            what is wrong, and what to write instead\n"
        f"  kiosk run --content {folder}    on the screen\n"
    )
    return 0
