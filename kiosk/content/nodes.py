"""YAML values that remember where they stand: text exactly as typed, lists and mappings."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Self

from kiosk.content.problems import Place, Steps, path_text

NULL_WORDS = frozenset({"", "~", "null", "Null", "NULL"})


class Text(str):
    """A typed text that still knows whether it stood in quotes."""

    __slots__ = ("quoted",)
    quoted: bool

    def __new__(cls, text: str, *, quoted: bool) -> Self:
        """Keep the characters, and whether there were quotes (or a `|` or `>` block)."""
        self = super().__new__(cls, text)
        self.quoted = quoted
        return self

    @property
    def means_nothing(self) -> bool:
        """Whether it is an empty value or YAML's word for one, without quotes."""
        return not self.quoted and str(self) in NULL_WORDS


@dataclass(frozen=True, slots=True)
class Scalar:
    """A text; line and column count from 1; `last_line` is where it ends."""

    text: str
    quoted: bool
    line: int
    column: int
    last_line: int


@dataclass(frozen=True, slots=True)
class Sequence:
    """A list."""

    items: list[Node]
    line: int
    column: int


@dataclass(frozen=True, slots=True)
class Entry:
    """A key's own place, and its value."""

    line: int
    column: int
    value: Node


@dataclass(frozen=True, slots=True)
class Mapping:
    """Keys with values, in the order of the file; every key once."""

    items: dict[str, Entry]
    line: int
    column: int


Node = Scalar | Sequence | Mapping
Value = Text | list["Value"] | dict[str, "Value"]


@dataclass(frozen=True, slots=True)
class Document:
    """A file that was read: its name for problems, its values, and its lines as typed."""

    name: str
    root: Node
    lines: list[str] = field(default_factory=list)

    def place(self, path: Steps, *, key: bool = False, inside: str = "") -> Place:
        """Find where `path` stands, or the nearest thing above it that exists.

        With `key` the place of the last key instead of its value; `inside` is a piece of the
        text to point at.
        """
        node = self.root
        line, column = node.line, node.column
        for number, step in enumerate(path):
            found = child(node, step)
            if found is None:
                break
            if isinstance(node, Mapping) and isinstance(step, str):
                entry = node.items[step]
                line, column = entry.line, entry.column
                if key and number == len(path) - 1:
                    return Place(self.name, line, column, path_text(path))
            node = found
            line, column = node.line, node.column
        if inside and isinstance(node, Scalar):
            line, column = self._inside(node, inside)
        return Place(self.name, line, column, path_text(path))

    def quote(self, line: int) -> str:
        """Return a line as typed, without its indentation."""
        return self.lines[line - 1].strip() if 0 < line <= len(self.lines) else ""

    def _inside(self, node: Scalar, piece: str) -> tuple[int, int]:
        for line in range(node.line, min(node.last_line, len(self.lines)) + 1):
            start = node.column - 1 if line == node.line else 0
            at = self.lines[line - 1].find(piece, start)
            if at >= 0:
                return line, at + 1
        return node.line, node.column


def child(node: Node, step: str | int) -> Node | None:
    """Go one step down; a lone text counts as a list of one."""
    if isinstance(node, Mapping):
        entry = node.items.get(step) if isinstance(step, str) else None
        return entry.value if entry else None
    if isinstance(node, Sequence):
        return node.items[step] if isinstance(step, int) and step < len(node.items) else None
    return node if step == 0 else None


def find(node: Node, path: Steps) -> Node | None:
    """Go down a whole path; None when it leads nowhere."""
    here: Node | None = node
    for step in path:
        here = child(here, step) if here is not None else None
    return here


def value_of(node: Node) -> Value:
    """Turn nodes into plain values for the schema; texts stay as typed."""
    if isinstance(node, Scalar):
        return Text(node.text, quoted=node.quoted)
    if isinstance(node, Sequence):
        return [value_of(item) for item in node.items]
    return {key: value_of(entry.value) for key, entry in node.items.items()}


def copy_of(value: Value) -> Value:
    """Copy lists and mappings; texts stay the same."""
    if isinstance(value, list):
        return [copy_of(item) for item in value]
    if isinstance(value, dict):
        return {key: copy_of(item) for key, item in value.items()}
    return value
