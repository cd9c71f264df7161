"""One thing that was looked at, and how it is printed."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable


class Level(StrEnum):
    """OK; worth a look, the kiosk works; must be mended, something does not work."""

    OK = "ok"
    LOOK = "look"
    MEND = "mend"


class Finding(NamedTuple):
    """What was looked at, what is so, and what to do about it."""

    name: str
    says: str
    level: Level = Level.OK
    remedy: str = ""


_MARKS = {Level.OK: "OK", Level.LOOK: "look at this", Level.MEND: "mend this"}


def as_lines(findings: Iterable[Finding]) -> list[str]:
    """Return a line for each finding, the level first."""
    lines = []
    for finding in findings:
        remedy = f" → {finding.remedy}" if finding.remedy else ""
        lines.append(f"{_MARKS[finding.level]:<13} {finding.name}: {finding.says}{remedy}")
    return lines
