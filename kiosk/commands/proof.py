"""`kiosk proof`: every slide on paper, to read and sign."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import argparse

    from kiosk.settings.load import LoadedSettings

PAPERS = {"a4": "A4", "letter": "Letter"}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument("folder", nargs="?", type=Path, help="a deck, or a folder of decks")
    parser.add_argument("--out", type=Path, default=Path("proof.pdf"), help="the PDF to write")
    parser.add_argument("--language", help="a code, as es (else each deck's own language)")
    parser.add_argument("--paper", choices=PAPERS, default="a4", help="a4 or letter")
    parser.add_argument("--settings", metavar="FILE", type=Path, help="kiosk.yaml of this machine")


def run(args: argparse.Namespace) -> int:
    """Check the content, then write the PDF; 1 when the content has errors."""
    from tempfile import TemporaryDirectory

    from kiosk.settings.load import load_settings

    if not args.out.parent.is_dir():
        sys.stderr.write(f"There is no folder {args.out.parent} → name one that is there.\n")
        return 2
    loaded = load_settings(args.settings)
    with TemporaryDirectory(prefix="kiosk-proof-") as scratch:
        return _publish_and_write(args, loaded, Path(scratch))


def _publish_and_write(args: argparse.Namespace, loaded: LoadedSettings, state: Path) -> int:
    from kiosk.content.edition import read_current
    from kiosk.content.problems import as_text
    from kiosk.proof.publishing import Publishing

    folder = args.folder or loaded.content_folder
    progress = _Progress("Preparing pictures and clips")
    result = Publishing(folder, state, args.settings).run(progress.tell)
    progress.end()
    edition = read_current(state) if result.published and not result.has_errors else None
    if edition is None:
        sys.stdout.write(as_text(result.problems))
        return 1
    offered = dict.fromkeys(
        row["code"] for deck in edition.start["decks"] for row in deck["languages"]
    )
    if args.language and args.language not in offered:
        known = ", ".join(offered)
        sys.stderr.write(f"No deck here is complete in “{args.language}” → choose of: {known}.\n")
        return 2
    return _write(args, loaded, state)


def _write(args: argparse.Namespace, loaded: LoadedSettings, state: Path) -> int:
    import shutil

    os.environ["QT_QPA_PLATFORM"] = "offscreen"  # a proof needs no window
    # Clips only show their poster here, so what Qt says about decoders helps nobody.
    os.environ.setdefault("QT_LOGGING_RULES", "qt.multimedia.*=false")
    from kiosk.display.drawing import prepare_environment

    prepare_environment(state, software=True)

    from PySide6.QtGui import QGuiApplication

    from kiosk.content.edition import read_current
    from kiosk.content.load import load_content
    from kiosk.proof.making import make_proof

    app = QGuiApplication.instance() or QGuiApplication(sys.argv[:1])
    edition = read_current(state)
    assert edition is not None  # noqa: S101 - it was there a moment ago, in our own folder
    folder = args.folder or loaded.content_folder
    named = loaded.settings.clinic_file or not (folder / "clinic.yaml").exists()
    content = load_content(folder, clinic_file=loaded.clinic_file if named else None)
    progress = _Progress("Slide")
    made = state / "proof.pdf"
    pages = make_proof(
        state,
        edition,
        content,
        made,
        language=args.language,
        paper=PAPERS[args.paper],
        on_progress=progress.tell,
    )
    progress.end()
    del app
    try:
        shutil.copyfile(made, args.out)
    except OSError as error:
        why = error.strerror
        sys.stderr.write(f"{args.out} cannot be written ({why}) → name another file.\n")
        return 2
    sys.stdout.write(f"{args.out}: {pages} pages\n")
    return 0


class _Progress:
    """One line on the error output that counts; on a terminal it is written over."""

    def __init__(self, what: str) -> None:
        self._what = what
        self._over = sys.stderr.isatty()
        self._told = False

    def tell(self, done: int, total: int) -> None:
        """Tell how far we are."""
        bar = "█" * round(20 * done / max(1, total))
        line = f"{self._what} {done} of {total}"
        sys.stderr.write(f"\r{line} {bar:<20}" if self._over else f"{line}\n")
        sys.stderr.flush()
        self._told = True

    def end(self) -> None:
        """End the line."""
        if self._told and self._over:
            sys.stderr.write("\n")
