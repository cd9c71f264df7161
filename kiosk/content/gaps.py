"""Lines of a translation that still wait for their words: an empty value counts as none."""

from __future__ import annotations

from dataclasses import replace

from kiosk.content.nodes import (
    NULL_WORDS,
    Document,
    Entry,
    Mapping,
    Node,
    Scalar,
    Sequence,
    find,
)


def without_gaps(document: Document) -> Document:
    """Leave out what is empty; lists keep their length, so that each line keeps its place."""
    root = _without(document.root)
    if isinstance(root, Mapping):
        root = _without_parts(root)
    return replace(document, root=root)


def _without_parts(root: Mapping) -> Mapping:
    """Leave out what only counts as a whole: a glossary word, the cover, the points at the end."""
    items = dict(root.items)
    glossary = find(root, ("glossary",))
    if isinstance(glossary, Mapping):
        whole = {key: item for key, item in glossary.items.items() if _is_whole(item.value)}
        items["glossary"] = replace(items["glossary"], value=replace(glossary, items=whole))
    cover, remember = find(root, ("cover",)), find(root, ("remember",))
    if isinstance(cover, Mapping) and not cover.items:
        del items["cover"]
    if isinstance(remember, Sequence) and any(isinstance(i, Mapping) for i in remember.items):
        del items["remember"]
    return replace(root, items=items)


def is_gap(node: Node) -> bool:
    """Tell whether nothing is written here yet."""
    return isinstance(node, Scalar) and not node.quoted and node.text in NULL_WORDS


def _without(node: Node) -> Node:
    if isinstance(node, Sequence):
        return replace(node, items=[_item(item) for item in node.items])
    if isinstance(node, Mapping):
        kept = {key: item for key, item in node.items.items() if not is_gap(item.value)}
        items = {
            key: Entry(item.line, item.column, _without(item.value)) for key, item in kept.items()
        }
        return replace(node, items=items)
    return node


def _item(node: Node) -> Node:
    return Mapping({}, node.line, node.column) if is_gap(node) else _without(node)


def _is_whole(term: Node) -> bool:
    """A word without its meaning, or a meaning without its word, is not translated yet."""
    return not isinstance(term, Mapping) or {"term", "meaning"} <= term.items.keys()
