"""`kiosk shots`: pictures of every screen, to look at before patients do."""

from __future__ import annotations

import os
import sys
from itertools import product
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import argparse

_THEMES = ("light", "dark", "high-contrast")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare which screens and looks to take."""
    parser.add_argument("--out", type=Path, default=Path("shots"), help="folder for the pictures")
    parser.add_argument("--content", type=Path, help="content folder (else the bundled deck)")
    parser.add_argument("--state", type=Path, help="take an edition as it is in this state folder")
    parser.add_argument("--languages", nargs="*", help="codes, as en es (else all)")
    parser.add_argument("--themes", nargs="*", default=_THEMES, choices=_THEMES)
    parser.add_argument("--text-sizes", nargs="*", type=int, default=(100, 200))
    parser.add_argument("--orientations", nargs="*", default=("landscape", "portrait"))
    parser.add_argument("--screens", default="", help="only screens whose name holds this")


def run(args: argparse.Namespace) -> int:
    """Publish the content into a folder of its own and take the pictures."""
    import tempfile

    with tempfile.TemporaryDirectory(prefix="kiosk-shots-") as scratch:
        state = args.state or Path(scratch)
        if args.state is None and not _publish(args.content, state):
            return 1
        return _take(args, state)


def _publish(content: Path | None, state: Path) -> bool:
    import subprocess

    words = ["--state", str(state), "--screen", "1920x1080"]
    if content is not None:
        words += ["--content", str(content)]
    program = [sys.executable, "-m", "kiosk.worker", *words]
    done = subprocess.run(program, check=False, stdout=subprocess.DEVNULL)
    return done.returncode == 0


def _take(args: argparse.Namespace, state: Path) -> int:
    from kiosk.display.drawing import prepare_environment

    if not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    prepare_environment(state, software=True)

    import kiosk.viewmodels  # noqa: F401 - registers the types that QML names
    from kiosk.content.edition import read_current
    from kiosk.display.shots import Look, take
    from kiosk.settings_json import ResolvedSettings

    edition = read_current(state)
    if edition is None:
        sys.stderr.write("There is no edition to show → run “kiosk check” on the content first.\n")
        return 1
    offered = [row["code"] for deck in edition.start["decks"] for row in deck["languages"]]
    languages = args.languages or list(dict.fromkeys(offered))
    looks = [
        Look(language, theme, size, orientation)
        for language, theme, size, orientation in product(
            languages, args.themes, args.text_sizes, args.orientations
        )
    ]
    for sheet in take(state, ResolvedSettings(), looks, args.screens, args.out):
        sys.stdout.write(f"{sheet}\n")
    return 0
