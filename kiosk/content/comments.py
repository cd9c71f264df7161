"""The comments of a YAML file, which its values do not hold: where each stands, and its text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

import yaml

from kiosk.content.nodes import Mapping, Node, Scalar, Sequence

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.content.nodes import Document
    from kiosk.content.problems import Steps

_COMMENT = re.compile(r"#[^\r\n]*")


class Leaf(NamedTuple):
    """A text in a file: its path, its value, and the line where it or its key begins."""

    path: Steps
    node: Scalar
    line: int


class Comment(NamedTuple):
    """A comment; `alone` when nothing else stands on its line, which counts from 1."""

    line: int
    text: str
    alone: bool


def leaves(node: Node, path: Steps = (), line: int = 0) -> Iterator[Leaf]:
    """Yield every text of a file in the order of its lines."""
    if isinstance(node, Scalar):
        yield Leaf(path, node, line or node.line)
    elif isinstance(node, Sequence):
        for number, item in enumerate(node.items):
            yield from leaves(item, (*path, number))
    elif isinstance(node, Mapping):
        for key, entry in node.items.items():
            yield from leaves(entry.value, (*path, key), entry.line)


def comments_by_leaf(document: Document) -> dict[Steps | None, list[str]]:
    """Give each comment to the text below it, or beside it; None holds those behind the last."""
    found: dict[Steps | None, list[str]] = {}
    places = list(leaves(document.root))
    for comment in comments("\n".join(document.lines)):
        if comment.alone:
            owner = next((leaf.path for leaf in places if leaf.line > comment.line), None)
        else:
            above = [leaf.path for leaf in places if leaf.line <= comment.line]
            owner = above[-1] if above else None
        found.setdefault(owner, []).append(comment.text)
    return found


def comments(text: str) -> Iterator[Comment]:
    """Yield the comments of a text that is sound YAML: they stand between its tokens."""
    end = 0
    for token in yaml.scan(text, Loader=yaml.SafeLoader):
        start = token.start_mark.index
        for found in _COMMENT.finditer(text, end, max(start, end)):
            before = text[text.rfind("\n", 0, found.start()) + 1 : found.start()]
            line = text.count("\n", 0, found.start()) + 1
            yield Comment(line, found[0].rstrip(), not before.strip())
        end = max(end, token.end_mark.index)
