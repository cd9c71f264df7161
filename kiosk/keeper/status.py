"""status.json: what the display and staff may know about the content, written in one step."""

from __future__ import annotations

import contextlib
import json
import time
from typing import TYPE_CHECKING, Any

from kiosk.content.edition import STATUS_FILE, current_id

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


# A deck of text that was never meant to be one can have thousands.
MOST = 100
# No path of a deck looks like this one.
_SILENT = "(silent)"


class Status:
    """The last known state of things; survives restarts in its file."""

    def __init__(self, state: Path, on_rest: Callable[[], None]) -> None:
        """Take over the problems and the source that the last run found.

        `on_rest` hears when there may be something new to show.
        """
        self._on_rest = on_rest
        self._state = state
        self._path = state / STATUS_FILE
        try:
            found = json.loads(self._path.read_bytes())
        except (OSError, ValueError):
            found = None
        self._facts: dict[str, Any] = {
            "edition": current_id(state),
            "preparing": None,
            "problems": [],
            "checked_at": None,
            "checks": 0,
            "source": None,
        }
        self._silent: list[dict[str, Any]] = []
        if isinstance(found, dict):
            mine = self._facts
            mine |= {k: v for k, v in found.items() if k in mine and _fits(v, mine[k])}
            told = self._facts["problems"]
            known = [p for p in told if isinstance(p, dict) and p.get("path") != _SILENT]
            self._facts |= {"edition": current_id(state), "preparing": None, "problems": known}
            if known != told:
                self._save()

    def preparing(self, done: int, total: int) -> None:
        """Tell how far the preparation of media is."""
        self._facts["preparing"] = {"done": done, "total": total}
        self._save()

    def waiting(self, problems: list[dict[str, Any]]) -> None:
        """Tell what a check that is still going on has found so far."""
        self._facts["problems"] = _few(problems)
        self._save()

    def checked(self, problems: list[dict[str, Any]], source: str | None) -> None:
        """Tell what a finished check of the content found."""
        now = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime())
        # The count tells two checks within one second apart.
        checks = int(self._facts["checks"]) + 1
        problems = _few(problems)
        self._facts |= {"problems": problems, "checked_at": now, "checks": checks, "source": source}
        self.rest()

    def silence(self, folder: str | None) -> None:
        """Tell that the content's folder does not answer; None when it does again."""
        self._silent = [
            {
                "file": folder,
                "line": 1,
                "column": 1,
                "path": _SILENT,
                "message": "this folder does not answer",
                "hint": "check the network, or the stick that it lies on",
                "severity": "error",
            }
        ] if folder else []  # fmt: skip
        self._save()

    def rest(self) -> None:
        """Tell that nothing is being prepared, and which edition is current."""
        self._facts |= {"preparing": None, "edition": current_id(self._state)}
        self._save()
        self._on_rest()

    def _save(self) -> None:
        # Not synced: after a power cut the next check writes it anew.
        part = self._path.with_name(f".{self._path.name}")
        try:
            facts = self._facts | {"problems": [*self._silent, *self._facts["problems"]]}
            part.write_text(json.dumps(facts, ensure_ascii=False), encoding="utf-8")
            part.replace(self._path)
        except OSError:
            # A disk that refuses this may refuse that too: what is on the screen stays.
            with contextlib.suppress(OSError):
                part.unlink(missing_ok=True)


def _few(problems: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return what staff can take in, and the display can show without a pause."""
    if len(problems) <= MOST:
        return problems
    message = f"there are {len(problems) - MOST} more problems"
    rest = {"path": "", "message": message, "hint": "mend these first, then save again"}
    return [*problems[:MOST], {**problems[MOST], **rest}]


def _fits(value: object, usual: object) -> bool:
    """Tell whether a value from the disk is of the kind that belongs there."""
    return usual is None or type(value) is type(usual)
