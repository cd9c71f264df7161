"""kiosk translate: write or update the file that a translator fills in."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import argparse

    from kiosk.content.problems import Problems


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument("language", metavar="LANG", help="a language code: es, de, zh-Hans")
    parser.add_argument("folder", nargs="?", type=Path, help="a deck, or a folder of decks")
    parser.add_argument("--settings", metavar="FILE", type=Path, help="kiosk.yaml of this machine")


def run(args: argparse.Namespace) -> int:
    """Write deck.LANG.yaml beside each deck.yaml; return 1 when one could not be written."""
    from kiosk.content.language import is_code
    from kiosk.content.load import deck_folders
    from kiosk.content.problems import Problems, as_text
    from kiosk.settings.load import load_settings

    if not is_code(args.language):
        sys.stderr.write(f"“{args.language}” is no language code → write es, pt-BR or zh-Hans.\n")
        return 2
    folder = args.folder
    if folder is None:
        settings = load_settings(args.settings)
        if settings.is_bundled:
            sys.stderr.write("Which deck? → kiosk translate LANG FOLDER\n")
            return 2
        folder = settings.content_folder
    problems = Problems()
    for deck in deck_folders(folder, problems):
        _translate(deck, args.language, problems)
    if problems.found:
        sys.stderr.write(as_text(problems.found))
    return 1 if problems.has_errors else 0


def _translate(folder: Path, code: str, problems: Problems) -> None:
    from kiosk.content.translation_update import update

    told = update(folder, code, problems)
    if told:
        sys.stdout.write(
            f"{told.file}: {_count(told.open, 'line')} to translate, "
            f"{told.stale} to compare with the source again, {told.gone} no longer needed.\n"
        )


def _count(number: int, word: str) -> str:
    return f"{number} {word}{'' if number == 1 else 's'}"
