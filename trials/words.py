"""Telling an edition that is all of one save from one that mixes two, or lacks a part."""

from __future__ import annotations

import json
import re
import threading
from typing import TYPE_CHECKING, Self

if TYPE_CHECKING:
    from trials.running import Running

EVERY = 0.03
SLIDES = 8


def mixed(kiosk: Running) -> str:
    """Return what is wrong with the current edition; empty when it is whole."""
    edition = kiosk.edition()
    if edition is None:
        return ""
    deck = edition["decks"][0]
    if edition["source"] == "bundled":
        return ""
    folder = kiosk.state / "editions" / edition["id"]
    try:
        words = json.loads((folder / deck["words"]["en"]).read_bytes())
        missing = [
            slide["picture"]["file"]
            for slide in words["slides"]
            if not (folder / slide["picture"]["file"]).stat().st_size
        ]
    except OSError as error:
        # It may have been replaced while we looked.
        return "" if kiosk.edition() != edition else f"a file is missing: {error}"
    if missing:
        return f"empty: {missing}"
    numbers = set(re.findall(r"[Dd]eck (\d+)", json.dumps([deck, words])))
    if len(numbers) != 1:
        return f"words of several saves: {sorted(numbers)}"
    return "" if len(words["slides"]) == SLIDES else f"{len(words['slides'])} slides"


class Reader(threading.Thread):
    """Reads each edition that becomes current, and notes what is wrong with it."""

    def __init__(self, kiosk: Running) -> None:
        """Nothing is read before the with statement."""
        super().__init__(name="reader", daemon=True)
        self._kiosk = kiosk
        self._end = threading.Event()
        self.editions = 0
        self.wrong: list[str] = []

    def __enter__(self) -> Self:
        """Read."""
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        """Stop."""
        self._end.set()
        self.join()

    def run(self) -> None:
        """Look at `current` all the time."""
        last = None
        while not self._end.wait(EVERY):
            edition = self._kiosk.edition()
            name = edition["id"] if edition else None
            if name != last:
                last = name
                self.editions += 1
                wrong = "no current edition" if name is None else mixed(self._kiosk)
                if wrong:
                    self.wrong.append(f"{name}: {wrong}")
