"""The line that a problem stands in, for people who have no editor open beside the screen."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from kiosk.content.decoding import lines_of
from kiosk.content.files import Refusal, read_regular
from kiosk.content.problems import Problem, in_order

if TYPE_CHECKING:
    from collections.abc import Iterable

LONGEST = 56
_BEFORE = 18
_PIECE = re.compile(r"“([^”]+)”")


class Quote(NamedTuple):
    """A line without its indentation, cut to what fits; `caret` and `length` mark the spot in it.

    All are empty or 0 where there is no line to quote.
    """

    text: str
    caret: int
    length: int


NOTHING = Quote("", 0, 0)


def with_quotes(problems: Iterable[Problem]) -> list[dict[str, str | int]]:
    """Give plain mappings as `as_dicts` does; errors with `quote`, `caret` and `caret_length`."""
    lines: dict[str, list[str]] = {}
    rows = []
    for found in in_order(problems):
        row: dict[str, str | int] = {name: getattr(found, name) for name in Problem.__slots__}
        if found.severity == "error":
            if found.file not in lines:
                lines[found.file] = _lines(Path(found.file))
            quote = quote_of(found, lines[found.file])
            row |= {"quote": quote.text, "caret": quote.caret, "caret_length": quote.length}
        rows.append(row)
    return rows


def quote_of(problem: Problem, lines: list[str]) -> Quote:
    """Return the problem's line out of its file's `lines`."""
    if not 0 < problem.line <= len(lines):
        return NOTHING
    # A tab would be drawn at some width, other controls as nothing or worse.
    typed = "".join(c if c.isprintable() else " " for c in lines[problem.line - 1]).rstrip()
    text = typed.lstrip()
    caret = max(0, min(problem.column - 1 - (len(typed) - len(text)), len(text)))
    length = _length(text[caret:], problem.message)
    start = 0
    if len(text) > LONGEST and caret > LONGEST - _BEFORE:
        start = caret - _BEFORE
    shown = text[start : start + LONGEST]
    before = "…" if start else ""
    after = "…" if start + LONGEST < len(text) else ""
    at = caret - start + len(before)
    return Quote(before + shown + after, at, min(length, len(shown) - (caret - start)))


def _length(rest: str, message: str) -> int:
    """Count what is to be marked: what the message names, else a word or a quoted text."""
    named = [piece for piece in _PIECE.findall(message) if rest.startswith(piece)]
    if named:
        return max(map(len, named))
    found = re.match(r"\"[^\"]*\"?|'[^']*'?|[^\s,}\]]+", rest)
    return len(found[0]) if found else 1


def _lines(path: Path) -> list[str]:
    """Read a file again, as careful as the first time; nothing where it cannot be read."""
    # A link could lead to a file that is not for this screen.
    data = read_regular(path, within=path.parent)
    if isinstance(data, Refusal):
        return []
    return lines_of(data.decode("utf-8", "replace"))
