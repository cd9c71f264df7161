"""`kiosk shots`: pictures of every screen, to look at before patients do."""

from __future__ import annotations

import os
import sys
from itertools import product
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator

    from kiosk.display.shots import Look, Order

_THEMES = ("light", "dark", "high-contrast")
_SHAPES = ("landscape", "portrait")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare which screens and looks to take."""
    parser.add_argument("--out", type=Path, default=Path("shots"), help="folder for the pictures")
    parser.add_argument("--content", type=Path, help="content folder (else the bundled deck)")
    parser.add_argument("--state", type=Path, help="take an edition as it is in this state folder")
    parser.add_argument("--languages", nargs="*", help="codes, as en es; en-XA is a test language")
    parser.add_argument("--themes", nargs="*", default=_THEMES, choices=_THEMES)
    parser.add_argument("--text-sizes", nargs="*", type=int, default=(100, 200), metavar="PERCENT")
    parser.add_argument("--orientations", nargs="*", default=_SHAPES, choices=_SHAPES)
    parser.add_argument("--screens", nargs="*", default=[""], help="parts of screens' names")
    parser.add_argument("--closed", action="store_true", help="the start screen and slides alone")
    parser.add_argument("--single", action="store_true", help="keep each picture in its full size")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1, help="programs at a time")


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

    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    prepare_environment(state, software=True)

    from concurrent.futures import BrokenExecutor

    import kiosk.viewmodels  # noqa: F401 - registers the types that QML names
    from kiosk.commands.shots_page import write_page
    from kiosk.content.edition import PSEUDO, read_current
    from kiosk.display.shots import Look, Order
    from kiosk.settings_json import ResolvedSettings

    edition = read_current(state)
    if edition is None:
        sys.stderr.write("There is no edition to show → run “kiosk check” on the content first.\n")
        return 1
    offered = [row["code"] for deck in edition.start["decks"] for row in deck["languages"]]
    languages = args.languages or list(dict.fromkeys(offered))
    shown = product(args.orientations, languages, args.themes, args.text_sizes)
    looks = [Look(language, theme, size, shape) for shape, language, theme, size in shown]
    settings = ResolvedSettings(languages=(PSEUDO,) if PSEUDO in languages else ())
    order = Order(state, settings, args.out, tuple(args.screens), not args.closed, args.single)
    try:
        for sheet in _share(order, looks, args.jobs):
            sys.stdout.write(f"{sheet}\n")
            sys.stdout.flush()
    except BrokenExecutor:
        sys.stderr.write("A program that takes pictures ended by itself → take fewer --jobs.\n")
        return 1
    sys.stdout.write(f"{write_page(args.out, looks)}\n")
    return 0


def _share(order: Order, looks: list[Look], jobs: int) -> Iterator[Path]:
    """Let several programs take the looks; each takes one language in one shape."""
    from concurrent.futures import ProcessPoolExecutor, as_completed
    from multiprocessing import get_context

    parts: dict[tuple[str, str], list[Look]] = {}
    for look in looks:
        parts.setdefault((look.orientation, look.language), []).append(look)
    with ProcessPoolExecutor(jobs, get_context("spawn"), max_tasks_per_child=1) as pool:
        for done in as_completed([pool.submit(take_part, order, mine) for mine in parts.values()]):
            yield from done.result()


def take_part(order: Order, looks: list[Look]) -> list[Path]:
    """Take some of the looks in this program."""
    import kiosk.viewmodels  # noqa: F401 - registers the types that QML names
    from kiosk.display.shots import take

    return list(take(order, looks))
