"""Writing YAML the way people would: one key a line, quotes only where they are needed."""

from __future__ import annotations

import re
from textwrap import wrap
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_PLAIN = re.compile(r"[A-Za-z0-9][^:#\"'\[\]{}&*!|>%@`]*")
_WIDTH = 96


def scalar(value: object) -> str:
    """Write one value; in quotes when YAML could take it for something else."""
    if value is None:
        return "null"
    text = str(value)
    if _PLAIN.fullmatch(text) and text == text.strip():
        return text
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def block(value: object, indent: int) -> Iterator[str]:
    """Yield the lines of a list or a mapping, each with `indent` spaces before it."""
    space = " " * indent
    if isinstance(value, dict):
        for key, item in value.items():
            yield from entry(key, item, indent)
    elif isinstance(value, list):
        for item in value:
            first, *rest = list(block(item, indent + 2)) if _is_deep(item) else [scalar(item)]
            yield f"{space}- {first.strip()}"
            yield from rest


def entry(key: str, value: object, indent: int) -> Iterator[str]:
    """Yield the lines of one key."""
    space = " " * indent
    if isinstance(value, list) and all(isinstance(item, int | float) for item in value):
        yield f"{space}{key}: [{', '.join(str(item) for item in value)}]"
    elif _is_deep(value):
        yield f"{space}{key}:"
        yield from block(value, indent + 2)
    else:
        yield f"{space}{key}: {scalar(value)}"


def comment(text: str, indent: int) -> Iterator[str]:
    """Yield a text as comment lines."""
    space = " " * indent + "# "
    yield from wrap(text, _WIDTH, initial_indent=space, subsequent_indent=space)


def _is_deep(value: object) -> bool:
    return isinstance(value, dict | list)
