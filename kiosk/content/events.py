"""PyYAML's events in a shape of our own: what begins or ends, and where.

Only its pure Python reader, scanner and parser are used; nothing is ever constructed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from yaml.parser import Parser
from yaml.reader import Reader
from yaml.scanner import Scanner

if TYPE_CHECKING:
    from collections.abc import Iterator


class Mark(NamedTuple):
    """A spot in the text; all count from 0."""

    line: int
    column: int
    at: int


class Event(NamedTuple):
    """One event: `kind` is the name of PyYAML's class without its last word."""

    kind: str
    start: Mark
    end: Mark
    value: str = ""
    quoted: bool = False
    anchor: str | None = None
    tag: str | None = None
    in_brackets: bool = False
    """Whether a list or a mapping is written in [brackets] or {braces}."""


class _Source(Reader, Scanner, Parser):
    def __init__(self, text: str) -> None:
        Reader.__init__(self, text)
        Scanner.__init__(self)
        Parser.__init__(self)


def events_of(text: str) -> Iterator[Event]:
    """Yield the events of a text one by one; raise yaml.YAMLError where it is no YAML."""
    source: Any = _Source(text)  # PyYAML's stubs give these methods no types
    while source.check_event():
        found = source.get_event()
        start, end = found.start_mark, found.end_mark
        kind = type(found).__name__.removesuffix("Event")
        style = getattr(found, "style", None)
        yield Event(
            kind,
            Mark(start.line, start.column, start.index),
            Mark(end.line, end.column, end.index),
            getattr(found, "value", ""),
            style is not None,
            getattr(found, "anchor", None),
            _tag_of(found),
            bool(getattr(found, "flow_style", False)),
        )


def _tag_of(found: Any) -> str | None:
    tags = getattr(found, "tags", None)
    return str(tags) if tags else getattr(found, "tag", None)
