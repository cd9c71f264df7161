"""A parser's complaint, and what a rule makes of it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Finding:
    """What is wrong in line `line` (from 1), and the whole line as it should read, if we know."""

    line: int
    column: int
    message: str
    hint: str
    mended: str | None = None


@dataclass(frozen=True, slots=True)
class Broken:
    """A parser's complaint, and the lines around it (all count from 0)."""

    lines: list[str]
    line: int
    column: int
    problem: str
    context: str
    context_line: int
    context_column: int

    @property
    def text(self) -> str:
        """The line that the parser stumbled over."""
        return self.at(self.line)

    @property
    def before(self) -> int:
        """The number of the nearest line above that is neither empty nor a comment."""
        number = self.line - 1
        while number > 0 and (not self.at(number).strip() or self.at(number).strip()[0] == "#"):
            number -= 1
        return max(number, 0)

    def at(self, line: int) -> str:
        """A line, empty behind the last one."""
        return self.lines[line] if 0 <= line < len(self.lines) else ""


def quoted(text: str) -> str:
    """Put quotes around a text so that YAML takes every character as it is."""
    if '"' not in text and "\\" not in text:
        return f'"{text}"'
    return "'" + text.replace("'", "''") + "'"


def indent(text: str) -> int:
    return len(text) - len(text.lstrip(" "))


def short(text: str) -> str:
    return text if len(text) <= 100 else text[:99] + "…"
