"""The odd files speak of title, slides, heading, body, image, video and note; here are our keys.

Only keys change: every text keeps its characters, its line and its column.
"""

from __future__ import annotations

from kiosk.content.nodes import Document, Entry, Mapping, Node, Scalar, Sequence

PICTURE = "images/a.png"


def with_our_keys(document: Document) -> Document:
    """Return the document as if it had been written for us."""
    root = document.root
    assert isinstance(root, Mapping)
    items = dict(root.items)
    items.setdefault("format", _entry(root, "1"))
    items.setdefault("language", _entry(root, "en"))
    slides = items.get("slides")
    if slides and isinstance(slides.value, Sequence):
        renamed = [_slide(item, number) for number, item in enumerate(slides.value.items)]
        value = Sequence(renamed, slides.value.line, slides.value.column)
        items["slides"] = Entry(slides.line, slides.column, value)
    return Document(document.name, Mapping(items, root.line, root.column), document.lines)


def _slide(node: Node, number: int) -> Node:
    if not isinstance(node, Mapping):
        return node
    items = dict(node.items)
    items.setdefault("id", _entry(node, f"slide-{number}"))
    if "body" in items:
        items["text"] = items.pop("body")
    if "image" in items:
        items["picture"] = _media(items.pop("image"), "image", {"decorative": "yes"})
    if "video" in items:
        words = {"poster": PICTURE, "alt": "A clip"}
        items["clip"] = _media(items.pop("video"), "file", words)
        items["kind"] = _entry(node, "video")
    return Mapping(items, node.line, node.column)


def _media(entry: Entry, key: str, more: dict[str, str]) -> Entry:
    value = entry.value
    around = Mapping({}, value.line, value.column)
    around.items[key] = entry
    around.items.update({name: _entry(value, text) for name, text in more.items()})
    return Entry(entry.line, entry.column, around)


def _entry(near: Node, text: str) -> Entry:
    return Entry(near.line, near.column, Scalar(text, True, near.line, near.column, near.line))
