"""The peak memory of the worker and its children, from the kernel's own high-water marks."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import TYPE_CHECKING, Self

from bench import processes

if TYPE_CHECKING:
    from trials.running import Running

EVERY = 0.05
DISPLAY = b"kiosk.display"


class Peaks(threading.Thread):
    """Sums the peaks of all processes of one run of the worker; an upper bound of the whole."""

    def __init__(self, kiosk: Running) -> None:
        """Nothing is watched before the with statement."""
        super().__init__(name="peaks", daemon=True)
        self._kiosk = kiosk
        self._end = threading.Event()
        self._marks: dict[int, float] = {}
        self._lock = threading.Lock()

    def __enter__(self) -> Self:
        """Watch."""
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        """Look away."""
        self._end.set()
        self.join()

    def run(self) -> None:
        """Look at every process below the keeper but the display."""
        while not self._end.wait(EVERY):
            display = self._kiosk.display()
            skipped = {self._kiosk.keeper, display}
            for pid in processes.tree(self._kiosk.keeper) - skipped:
                peak = _peak_mib(pid)
                if peak:
                    with self._lock:
                        self._marks[pid] = max(peak, self._marks.get(pid, 0.0))

    def take(self) -> float:
        """Return the sum since the last call, in MiB, and begin anew."""
        with self._lock:
            total = sum(self._marks.values())
            self._marks.clear()
            return total


def _peak_mib(pid: int) -> float:
    try:
        lines = Path(f"/proc/{pid}/status").read_text().splitlines()
    except OSError:
        return 0.0
    return next((int(x.split()[1]) / 1024 for x in lines if x.startswith("VmHWM:")), 0.0)
