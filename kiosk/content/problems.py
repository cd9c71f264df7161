"""What is wrong in a file, as data; printers for a terminal, programs and the staff screen."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Iterable

Severity = Literal["error", "warning"]
Steps = tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class Place:
    """A spot in a file: line and column count from 1; `path` is such as `slides[3].picture.alt`."""

    file: str
    line: int = 1
    column: int = 1
    path: str = ""


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One thing that is wrong (`message`) and what to write instead (`hint`), one sentence each."""

    file: str
    line: int
    column: int
    path: str
    message: str
    hint: str
    severity: Severity = "error"

    def __str__(self) -> str:
        """One line for a terminal."""
        mark = "" if self.severity == "error" else "warning: "
        where = f"{self.file}:{self.line}:{self.column}"
        return _shown(f"{where}: {mark}{self.message} → {self.hint}")


@dataclass(slots=True)
class Problems:
    """A collector that every check writes into, so that all is told in one go."""

    found: set[Problem] = field(default_factory=set)

    def error(self, place: Place, message: str, hint: str) -> None:
        """Add something that keeps the content off the screen."""
        self.add(place, message, hint, "error")

    def warning(self, place: Place, message: str, hint: str) -> None:
        """Add something that staff should look at."""
        self.add(place, message, hint, "warning")

    def add(self, place: Place, message: str, hint: str, severity: Severity) -> None:
        """Add a problem; the same one in the same place counts once."""
        where = (place.file, place.line, place.column, place.path)
        self.found.add(Problem(*where, message, hint, severity))

    @property
    def has_errors(self) -> bool:
        """Whether anything keeps the content off the screen."""
        return has_errors(self.found)

    def in_order(self) -> tuple[Problem, ...]:
        """All problems, by file, line and column."""
        return in_order(self.found)


def has_errors(problems: Iterable[Problem]) -> bool:
    """Whether one of them is an error."""
    return any(problem.severity == "error" for problem in problems)


def in_order(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """Sort by file, line and column."""
    return tuple(sorted(problems))


def path_text(path: Steps) -> str:
    """Write a path as staff read it: `slides[3].picture.alt`."""
    text = ""
    for step in path:
        if isinstance(step, int):
            text += f"[{step}]"
        else:
            text += f".{step}" if text else step
    return text


def as_text(problems: Iterable[Problem]) -> str:
    """Print for a terminal: a line each, and how many there are."""
    ordered = in_order(problems)
    errors = sum(problem.severity == "error" for problem in ordered)
    warnings = len(ordered) - errors
    if not ordered:
        return "No problems found.\n"
    lines = [str(problem) for problem in ordered]
    return "\n".join([*lines, "", f"{_count(errors, 'error')}, {_count(warnings, 'warning')}.", ""])


def as_json(problems: Iterable[Problem]) -> str:
    """Print for programs: a list of mappings with the names of Problem's fields."""
    return json.dumps(as_dicts(problems), ensure_ascii=False, indent=2) + "\n"


def as_dicts(problems: Iterable[Problem]) -> list[dict[str, str | int]]:
    """Give plain mappings for the staff screen and status.json."""
    return [asdict(problem) for problem in in_order(problems)]


def _count(number: int, word: str) -> str:
    return f"{number} {word}{'' if number == 1 else 's'}"


def _shown(text: str) -> str:
    """Make sure that quoted content cannot drive a terminal or begin a line of its own."""
    return "".join(c if c.isprintable() or c == " " else f"\\u{ord(c):04x}" for c in text)
