"""What a trial found: plain sentences with a figure each."""

from __future__ import annotations

import json
import statistics
import sys
import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class Finding:
    """One sentence, its figure, and whether it is good enough."""

    sentence: str
    figure: str
    good: bool

    def __str__(self) -> str:
        """Return a line of the table in Markdown."""
        return f"| {self.sentence} | {self.figure} | {'yes' if self.good else 'NO'} |"


@dataclass(slots=True)
class Report:
    """The findings of one or more trials; `faults` says in detail what went wrong."""

    findings: list[Finding] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)
    started: float = field(default_factory=time.monotonic)
    patience: float = 1.0
    """By how much limits of time are stretched: a machine that runs tests does other things too."""

    def say(self, words: str) -> None:
        """Tell how far the trial is."""
        sys.stderr.write(f"{time.monotonic() - self.started:7.1f} s  {words}\n")
        sys.stderr.flush()

    def fault(self, words: str) -> None:
        """Note something that went wrong."""
        self.faults.append(words)
        self.say(f"FAULT {words}")

    def find(self, sentence: str, figure: object, *, good: bool) -> None:
        """Add a sentence with its figure."""
        finding = Finding(sentence, str(figure), good)
        self.findings.append(finding)
        self.say(str(finding))

    def times(self, sentence: str, seconds: list[float], limit: float) -> None:
        """Add a sentence about durations in seconds, none of which may be over `limit`."""
        limit *= self.patience
        if not seconds:
            self.find(sentence, "never measured", good=False)
            return
        ordered = sorted(seconds)
        late = ordered[min(len(ordered) - 1, round(0.95 * (len(ordered) - 1)))]
        figure = (
            f"median {statistics.median(ordered):.2f}, 95 % {late:.2f}, "
            f"most {ordered[-1]:.2f} of {limit:g} s ({len(ordered)})"
        )
        self.find(sentence, figure, good=ordered[-1] <= limit)

    @property
    def good(self) -> bool:
        """Whether everything holds."""
        return all(finding.good for finding in self.findings)

    def __str__(self) -> str:
        """Return the table, and every fault below it."""
        head = ["| what | found | holds |", "|---|---|---|"]
        return "\n".join([*head, *map(str, self.findings), "", *self.faults])

    def keep(self, file: Path) -> None:
        """Append the findings as a line of JSON."""
        file.parent.mkdir(parents=True, exist_ok=True)
        line = {
            "at": time.strftime("%Y-%m-%dT%H:%M:%S"),
            "found": {
                finding.sentence: [finding.figure, finding.good] for finding in self.findings
            },
            "faults": self.faults,
        }
        with file.open("a", encoding="utf-8") as out:
            out.write(json.dumps(line, ensure_ascii=False) + "\n")
