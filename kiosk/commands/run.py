"""kiosk run: show the kiosk, and keep showing it."""

from __future__ import annotations

import os
import sys

from kiosk.keeper.early import end_leftover, start_display
from kiosk.pin.asking import may_ask, offer
from kiosk.platform.folders import state_folder, state_in_settings

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse
    from typing import IO

    from kiosk.platform.spawn import Process

_WITH_VALUE = {"--content", "--state", "--settings"}
_LOCK = "keeper.lock"


class _Early:
    """What was done before the other imports."""

    state: str | None = None
    lock: IO[bytes] | None = None
    display: Process | None = None


def begin(words: list[str]) -> None:
    """Start the display at once if `words` is a plain command line; the rest takes its time."""
    state = _plain_state(words)
    if state is None or may_ask(state):
        return
    try:
        _Early.lock = _take(state)
        if _Early.lock:
            _Early.state = state
            end_leftover(state)
            _Early.display = start_display(state, windowed="--windowed" in words)
    except OSError:
        return  # run() meets the same trouble and finds a way


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options; `_plain_state` knows them too."""
    parser.add_argument("--content", metavar="FOLDER", help="the deck, or a folder of decks")
    parser.add_argument("--state", metavar="FOLDER", help="where the kiosk keeps its own files")
    parser.add_argument("--settings", metavar="FILE", help="kiosk.yaml of this machine")
    parser.add_argument("--windowed", action="store_true", help="in a window, for work at a desk")


def run(args: argparse.Namespace) -> int:
    """Keep the display alive and its content fresh until staff leave or a signal comes."""
    from kiosk.keeper.keeper import Keeper, Options

    state = _state(args.state, args.settings)
    lock = _Early.lock
    if lock is None:
        try:
            lock = _take(state)
        except OSError as error:
            state, lock = _refuge(state, error)
        else:
            if lock is None:
                sys.stderr.write(f"A kiosk already runs on {state} → end it, or use --state.\n")
                return 1
    _see_to_the_pin(state, args.state, args.settings)
    keeper = Keeper(Options(state, args.content, args.settings, args.windowed))
    try:
        return keeper.run(_Early.display if _Early.state == state else None)
    finally:
        if lock:
            lock.close()


def _see_to_the_pin(state: str, named: str | None, settings: str | None) -> None:
    """As long as there is no PIN, offer to set one at a first start, else say how to."""
    if not _has_pin(state):
        offer(state, named, settings)
    if not _has_pin(state):
        where = f" --state {named}" if named else ""
        sys.stderr.write(f"The staff panel opens once there is a PIN → kiosk pin{where}\n")


def _has_pin(state: str) -> bool:
    from pathlib import Path

    from kiosk.keeper.early import PRIVATE_FOLDER, SETTINGS_FILE
    from kiosk.pin.store import PIN_FILE
    from kiosk.settings_json import load_resolved

    file = load_resolved(Path(state, PRIVATE_FOLDER, SETTINGS_FILE)).pin_file
    # os.path, because pathlib raises where a folder may not be read.
    return os.path.exists(file or Path(state, PIN_FILE))  # noqa: PTH110


def _refuge(state: str, error: OSError) -> tuple[str, IO[bytes] | None]:
    """Find a way to show something although the state folder cannot be written.

    Editions that are there are shown from there; else all is made anew in a temporary folder.
    """
    import tempfile

    sys.stderr.write(f"{state} cannot be written ({error.strerror}) → use --state, or mend it.\n")
    if os.path.isfile(os.path.join(state, "current")):  # noqa: PTH113, PTH118
        return state, None
    # The same one after each start, so that restarts do not fill the disk.
    usual = os.path.join(tempfile.gettempdir(), f"clinic-kiosk-{_user()}")  # noqa: PTH118
    lock = _take(usual) if _is_ours(usual) else None
    if lock:
        return usual, lock
    refuge = tempfile.mkdtemp(prefix="clinic-kiosk-")
    return refuge, _take(refuge)


def _is_ours(folder: str) -> bool:
    """Make the folder if need be; tell whether it is a real one that nobody else can write."""
    import stat

    try:
        os.mkdir(folder, 0o700)  # noqa: PTH102
    except FileExistsError:
        pass
    except OSError:
        return False
    found = os.lstat(folder)
    return stat.S_ISDIR(found.st_mode) and found.st_uid == _user() and not found.st_mode & 0o022


def _user() -> int:
    return os.getuid() if sys.platform != "win32" else 0


def _take(state: str) -> IO[bytes] | None:
    from kiosk.platform.locks import take_lock

    os.makedirs(os.path.join(state, "keeper"), exist_ok=True)  # noqa: PTH103, PTH118
    return take_lock(os.path.join(state, "keeper", _LOCK))  # noqa: PTH118 - start-up time


def _plain_state(words: list[str]) -> str | None:
    """Return the state folder of a command line that holds nothing but known options."""
    rest, named = list(words), dict[str, str]()
    while rest:
        word = rest.pop(0)
        if word in _WITH_VALUE and rest:
            named[word] = rest.pop(0)
        elif word != "--windowed":
            return None
    return _state(named.get("--state"), named.get("--settings"))


def _state(named: str | None, settings: str | None) -> str:
    """Return the state folder: the one named, else the settings', else the system's."""
    state = named or state_in_settings(settings) or state_folder()
    return os.path.abspath(state)  # noqa: PTH100 - start-up time
