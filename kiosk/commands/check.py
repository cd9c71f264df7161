"""kiosk check: every problem at once, with what to write instead."""

from __future__ import annotations

import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import argparse

    from kiosk.content.loaded import Content
    from kiosk.content.problems import Problem
    from kiosk.worker.checking import Checked


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument("folder", nargs="?", type=Path, help="a deck, or a folder of decks")
    parser.add_argument("--json", action="store_true", help="for programs")
    parser.add_argument("--report", metavar="FILE", type=Path, help="write a page to show around")
    parser.add_argument("--quick", action="store_true", help="do not open pictures and clips")
    parser.add_argument("--no-clips", action="store_true", help="do not play the clips")
    parser.add_argument("--settings", metavar="FILE", type=Path, help="kiosk.yaml of this machine")


def run(args: argparse.Namespace) -> int:
    """Check, print, and return 1 when there are errors."""
    from concurrent.futures import ThreadPoolExecutor

    from kiosk.content.load import load_content
    from kiosk.content.problems import as_json, as_text, has_errors, in_order
    from kiosk.content.teaching import teaching_problems
    from kiosk.settings.fit import unoffered
    from kiosk.settings.load import load_settings

    settings = load_settings(args.settings)
    folder = args.folder or settings.content_folder
    clinic_file = None if args.folder else settings.clinic_file
    content = load_content(folder, clinic_file=clinic_file)
    found = list(content.problems)
    if not args.folder:
        found += settings.problems
        found += unoffered(settings, content)
    with TemporaryDirectory(prefix="kiosk-check-") as scratch, ThreadPoolExecutor(1) as beside:
        small = Path(scratch) if args.report else None
        # Other processes open the files meanwhile.
        opened = beside.submit(_media, args, content, small)
        found += teaching_problems(content)
        media = opened.result()
        problems = [_short(problem) for problem in in_order([*found, *media.problems])]
        pictures = media.thumbnails
        if args.report and not _write_report(args.report, folder, content, problems, pictures):
            return 2
    sys.stdout.write(as_json(problems) if args.json else as_text(problems))
    if not args.json:
        _print_figures(content)
    return 1 if has_errors(problems) else 0


def _write_report(
    file: Path,
    folder: Path,
    content: Content,
    problems: list[Problem],
    pictures: dict[Path, Path],
) -> bool:
    from kiosk.content.report import write_report

    try:
        write_report(file, folder, content, problems, pictures)
    except OSError as error:
        sys.stderr.write(f"{file} cannot be written ({error.strerror}) → name another file.\n")
        return False
    return True


def _print_figures(content: Content) -> None:
    from kiosk.content.figures import as_lines

    for deck in content.readable:
        if not deck.is_salvaged:
            sys.stdout.write("".join(f"{line}\n" for line in as_lines(deck)))


def _media(args: argparse.Namespace, content: Content, small: Path | None) -> Checked:
    from kiosk.worker.checking import Checked, check_media

    if args.quick:
        return Checked([], {})
    return check_media(content, clips=not args.no_clips, small=small)


def _short(problem: Problem) -> Problem:
    """Name files as seen from here, so that an editor's terminal opens them at a click."""
    from dataclasses import replace

    try:
        return replace(problem, file=str(Path(problem.file).relative_to(Path.cwd())))
    except ValueError:
        return problem
