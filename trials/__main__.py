"""`python -m trials [NAME …]`: run the trials, print what they found, keep the figures."""

from __future__ import annotations

import argparse
import signal
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from bench.screen import Screen
from trials.corpus import corpus
from trials.hardships import hardships, second_kiosk
from trials.kills import kills
from trials.modes import modes
from trials.oddities import oddities
from trials.outside import outside
from trials.report import Report
from trials.running import ROOT
from trials.saving import saves, torn
from trials.soak import soak

if TYPE_CHECKING:
    from collections.abc import Callable

TRIALS: dict[str, Callable[[Screen, Path, Report], None]] = {
    "saves": saves,
    "torn": torn,
    "kills": kills,
    "outside": outside,
    "hardships": hardships,
    "second": second_kiosk,
    "modes": modes,
    "corpus": corpus,
    "oddities": oddities,
    "soak": soak,
}


def main() -> int:
    """Run what is named, else everything; 1 when something does not hold."""
    parser = argparse.ArgumentParser(prog="python -m trials", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help=", ".join(TRIALS))
    asked = parser.parse_args()
    unknown = set(asked.names) - set(TRIALS)
    if unknown:
        parser.error(f"{', '.join(unknown)}: choose from {', '.join(TRIALS)}")
    # Broken off, a trial still ends what it has started.
    signal.signal(signal.SIGTERM, lambda number, _: sys.exit(128 + number))
    report = Report()
    for name in asked.names or TRIALS:
        report.say(f"== {name}")
        with tempfile.TemporaryDirectory(prefix="trial-") as folder, Screen() as screen:
            TRIALS[name](screen, Path(folder), report)
    sys.stdout.write(f"{report}\n")
    report.keep(ROOT / "trials/results/found.jsonl")
    return 0 if report.good else 1


if __name__ == "__main__":
    sys.exit(main())
