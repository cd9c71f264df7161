"""kiosk schema: the reference page and the JSON Schema files, made from the code."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import argparse


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument(
        "--write",
        metavar="DOCS",
        type=Path,
        nargs="?",
        const=Path("docs"),
        help="renew them in a folder (else docs)",
    )
    parser.add_argument("--show", metavar="NAME", help="print one file, such as deck.schema.json")


def run(args: argparse.Namespace) -> int:
    """Write or print; without options, list the names."""
    from kiosk.content.docs import documents, write_documents

    if args.write:
        for file in write_documents(args.write):
            sys.stdout.write(f"Wrote {file}\n")
        return 0
    made = documents(Path("docs"))
    if args.show:
        text = made.get(args.show) or made.get(f"schema/{args.show}")
        sys.stdout.write(text or "".join(f"{name}\n" for name in made))
        return 0 if text else 2
    sys.stdout.write("".join(f"{name}\n" for name in made))
    return 0
