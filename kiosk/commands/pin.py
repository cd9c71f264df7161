"""kiosk pin: set the PIN that opens the staff panel, or take it away."""

from __future__ import annotations

import getpass
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.pin.store import PinStore
from kiosk.pin.strength import ADVICE, SHORTEST, weakness
from kiosk.platform.folders import state_folder, state_in_settings

if TYPE_CHECKING:
    import argparse

TURNS = 3


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument("--state", metavar="FOLDER", help="where the kiosk keeps its own files")
    parser.add_argument("--settings", metavar="FILE", help="kiosk.yaml of this machine")
    parser.add_argument("--stdin", action="store_true", help="read the PIN as one line of input")
    parser.add_argument("--remove", action="store_true", help="take the PIN away")


def run(args: argparse.Namespace) -> int:
    """Set or remove the PIN; return the exit code."""
    store = pin_store(args.state, args.settings)
    try:
        if args.remove:
            return _remove(store)
        pin = _read_line() if args.stdin else _ask()
        if pin is None:
            return 1
        store.set(pin)
    except OSError as error:
        sys.stderr.write(f"{store.file} cannot be written: {error.strerror or error}\n")
        return 1
    sys.stdout.write(
        f"The staff PIN is set. Only a hash of it is kept, in {store.file}\n"
        "To open the panel, hold the top right corner of the screen for three seconds "
        "(in Arabic the top left one), or F12 on a keyboard.\n"
    )
    return 0


def pin_store(state: str | None, settings: str | None) -> PinStore:
    """Return the store of the PIN for what the command line says."""
    from kiosk.settings.load import load_settings

    folder = Path(state or state_in_settings(settings) or state_folder())
    loaded = load_settings(Path(settings) if settings else None)
    named = loaded.settings.staff.pin_file
    return PinStore(folder, loaded.pin_file if named else None)


def _remove(store: PinStore) -> int:
    if store.remove():
        sys.stdout.write("The staff PIN is gone; the staff panel stays shut until you set one.\n")
    else:
        sys.stdout.write(f"There was no PIN in {store.file}\n")
    return 0


def _read_line() -> str | None:
    pin = sys.stdin.readline().strip()
    weak = weakness(pin)
    if weak:
        sys.stderr.write(f"This PIN is not taken: {ADVICE[weak]}\n")
        return None
    return pin


def _ask() -> str | None:
    """Ask twice without showing what is typed; None when there is no terminal or no good PIN."""
    if not sys.stdin.isatty():
        sys.stderr.write("There is no terminal to ask at → pipe it into “kiosk pin --stdin”.\n")
        return None
    for _ in range(TURNS):
        try:
            pin = getpass.getpass(f"New staff PIN, {SHORTEST} digits or more: ")
            weak = weakness(pin)
            if weak:
                sys.stderr.write(f"Not this one: {ADVICE[weak]}\n")
                continue
            if getpass.getpass("Once more: ") == pin:
                return pin
        except EOFError:
            break
        sys.stderr.write("These two differ → type the same PIN twice.\n")
    sys.stderr.write("No PIN was set.\n")
    return None
