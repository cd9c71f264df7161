"""The PIN on the disk, and the one way to check it."""

from __future__ import annotations

import contextlib
import json
import os
import stat
import sys
from enum import StrEnum
from typing import TYPE_CHECKING, Any, NamedTuple

from kiosk.pin import lockout
from kiosk.pin.hashing import Hash, from_json, make_hash
from kiosk.pin.lockout import WORST, Moment, Tries
from kiosk.platform.durable import replace_file

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

PIN_FILE = "pin.json"
TRIES_FILE = "pin-tries.json"
MOST_BYTES = 4096


class Verdict(StrEnum):
    """What came of a try, or, before one, how things stand."""

    READY = "ready"
    RIGHT = "right"
    WRONG = "wrong"
    WAIT = "wait"
    NO_PIN = "no-pin"
    DAMAGED = "damaged"
    UNWRITABLE = "unwritable"


class Answer(NamedTuple):
    """A verdict, the seconds to wait before the next try, and the tries left until a wait."""

    verdict: Verdict
    wait: int = 0
    left: int = 0


class PinStore:
    """The hash in `file`, and the record of wrong tries in the state folder.

    `file` is the setting's, or pin.json in the state folder.
    """

    def __init__(
        self, state: Path, file: Path | None = None, now: Callable[[], Moment] = lockout.now
    ) -> None:
        """`now` is the clock that nobody can move."""
        self.file = file or state / PIN_FILE
        self._tries_file = state / TRIES_FILE
        self._now = now

    def condition(self) -> Verdict:
        """Return READY when there is a PIN, else NO_PIN or DAMAGED; nothing is written."""
        found = self._hash()
        return found if isinstance(found, Verdict) else Verdict.READY

    def standing(self) -> Answer:
        """Return how things stand: READY for a try, or what stands in the way."""
        found = self._hash()
        if isinstance(found, Verdict):
            return Answer(found)
        return self._standing(self._tries())

    def check(self, pin: str) -> Answer:
        """Check `pin`. The try counts as wrong on the disk before anything is compared."""
        found = self._hash()
        if isinstance(found, Verdict):
            return Answer(found)
        tries = self._tries()
        standing = self._standing(tries)
        if standing.verdict is not Verdict.READY:
            return standing
        failed = tries.failed(self._now())
        try:
            self._keep(failed)
        except OSError:
            return Answer(Verdict.UNWRITABLE)
        if not found.matches(pin):
            return Answer(Verdict.WRONG, failed.wait(self._now()), failed.left)
        # A record that cannot be cleared costs a try, not the right answer.
        with contextlib.suppress(OSError):
            self._keep(Tries())
        return Answer(Verdict.RIGHT)

    def set(self, pin: str) -> None:
        """Keep the hash of `pin`, readable by us alone, and forget wrong tries; may raise OSError.

        Whoever sets a PIN has made sure that it is not weak.
        """
        self.file.parent.mkdir(parents=True, exist_ok=True)
        value = {"version": 1, "scrypt": make_hash(pin).as_json()}
        replace_file(self.file, json.dumps(value).encode(), mode=0o600)
        _give_to_owner(self.file)
        self._tries_file.unlink(missing_ok=True)

    def remove(self) -> bool:
        """Forget the PIN; tell whether there was one. May raise OSError."""
        there = self.file.exists()
        self.file.unlink(missing_ok=True)
        self._tries_file.unlink(missing_ok=True)
        return there

    def is_readable_by_others(self) -> bool:
        """Whether other people on this machine may read the hash; Windows has other ways."""
        try:
            mode = self.file.stat().st_mode
        except OSError:
            return False
        return sys.platform != "win32" and bool(mode & (stat.S_IRWXG | stat.S_IRWXO))

    def _standing(self, tries: Tries) -> Answer:
        moment = self._now()
        if lockout.wait_after(tries.failures) and tries.resumed(moment) is not tries:
            tries = tries.resumed(moment)
            try:
                self._keep(tries)
            except OSError:
                return Answer(Verdict.UNWRITABLE)
        wait = tries.wait(moment)
        return Answer(Verdict.WAIT if wait else Verdict.READY, wait, tries.left)

    def _hash(self) -> Hash | Verdict:
        try:
            found = _read(self.file)
        except FileNotFoundError:
            return Verdict.NO_PIN
        except (OSError, ValueError):
            return Verdict.DAMAGED
        try:
            return from_json(found.get("scrypt"))
        except ValueError:
            return Verdict.DAMAGED

    def _tries(self) -> Tries:
        try:
            found = _read(self._tries_file)
            if "failures" not in found:
                return WORST
            since = found.get("since")
            moment = Moment(str(since[0]), float(since[1])) if since else None
            return Tries(max(0, int(found["failures"])), moment)
        except FileNotFoundError:
            return Tries()
        except (OSError, ValueError, TypeError, IndexError, KeyError):
            return WORST

    def _keep(self, tries: Tries) -> None:
        since = [tries.since.boot, tries.since.seconds] if tries.since else None
        value = {"failures": tries.failures, "since": since}
        replace_file(self._tries_file, json.dumps(value).encode(), mode=0o600)


def _give_to_owner(path: Path) -> None:
    """Let the owner of the folder read what an administrator has written there."""
    if sys.platform != "win32" and os.geteuid() == 0:
        folder = path.parent.stat()
        os.chown(path, folder.st_uid, folder.st_gid)


def _read(path: Path) -> dict[str, Any]:
    """Return the mapping in a small file; raise OSError or ValueError."""
    if not stat.S_ISREG(path.stat().st_mode):
        message = f"{path} is no file"
        raise ValueError(message)
    with path.open("rb") as file:
        try:
            found = json.loads(file.read(MOST_BYTES))
        except RecursionError as error:
            message = f"{path} is nested too deeply"
            raise ValueError(message) from error
    if not isinstance(found, dict):
        message = f"{path} holds no mapping"
        raise ValueError(message)  # noqa: TRY004 - a damaged file, not a wrong argument
    return found
