"""Laying a translation's words over the source deck, and telling what is missing or too much."""

from __future__ import annotations

from dataclasses import dataclass, field
from hashlib import sha256
from typing import TYPE_CHECKING, Any

from kiosk.content.markup import pieces
from kiosk.content.nodes import (
    Document,
    Mapping,
    Node,
    Scalar,
    Sequence,
    Text,
    Value,
    child,
    copy_of,
    find,
)
from kiosk.content.problems import path_text
from kiosk.content.schema.roles import Role
from kiosk.content.suggest import did_you_mean
from kiosk.content.words import Slot, slots

if TYPE_CHECKING:
    from kiosk.content.problems import Problems, Steps
    from kiosk.content.schema.deck import Deck

_DECK_WORDS = ("title", "summary", "notice", "cover", "remember")
_TRANSLATED = frozenset({Role.LINE, Role.PLAIN, Role.CAPTIONS})


@dataclass(slots=True)
class Merged:
    """A deck's values in another language, where each of its texts stands, and what lacks."""

    value: Any
    places: dict[Steps, Steps] = field(default_factory=dict)
    """Steps in the deck → path in the translation's file."""
    missing: dict[str, list[str]] = field(default_factory=dict)
    """Slide id, or empty for the deck's own words → paths that have no translation."""
    stale: list[Steps] = field(default_factory=list)
    """Paths in the translation whose source has changed since."""


def merge(deck: Deck, value: Value, document: Document, problems: Problems) -> Merged:
    """Put the words of `document` into a copy of the source deck's `value`."""
    merged = Merged(copy_of(value))
    known = _sums(document)
    wanted = [slot for slot in slots(deck) if _is_translated(slot)]
    for slot in wanted:
        place = _place_of(slot.path, deck)
        owner = _owner(slot.path, deck)
        _lay(slot, place, owner, document, merged)
        sums = known.get(owner or "deck")
        if (
            sums is not None
            and place in merged.places.values()
            and short_sum(slot.text) not in sums
        ):
            merged.stale.append(place)
    _drop_recordings(deck, document, merged)
    _tell_extras(deck, document, problems)
    return merged


def short_sum(text: str) -> str:
    """Return the short sum that shows whether a line has changed since it was translated."""
    return sha256(text.encode()).hexdigest()[:6]


def _is_translated(slot: Slot) -> bool:
    first = slot.path[0]
    if slot.role not in _TRANSLATED or first not in (*_DECK_WORDS, "slides", "glossary"):
        return False
    return slot.role is Role.CAPTIONS or _has_words(slot.text)


def _has_words(text: str) -> bool:
    """Tell whether there is anything to translate beside clinic fields, digits and signs."""
    return any(not piece.field and any(c.isalpha() for c in piece.text) for piece in pieces(text))


def _owner(path: Steps, deck: Deck) -> str | None:
    if path[0] == "slides" and isinstance(path[1], int):
        return deck.slides[path[1]].id
    return "glossary" if path[0] == "glossary" else None


def _place_of(path: Steps, deck: Deck) -> Steps:
    """Turn a path in deck.yaml into the one in a translation."""
    if path[0] == "glossary":
        return (*path, "meaning")
    if path[0] != "slides" or not isinstance(path[1], int):
        return path
    rest = path[2:-1] if path[-2:-1] == ("captions",) else path[2:]
    return ("slides", deck.slides[path[1]].id, *rest)


def _lay(
    slot: Slot, place: Steps, owner: str | None, document: Document, merged: Merged
) -> Steps | None:
    """Put one text into the merged deck; return its place in the translation."""
    node = find(document.root, place)
    if node is None and slot.path[2:] == ("chapter",):
        place = ("chapters", slot.text)
        node = find(document.root, place)
    if not isinstance(node, Scalar):
        key = owner if owner and owner != "glossary" else ""
        inner = place if not key or place[0] == "chapters" else place[2:]
        merged.missing.setdefault(key, []).append(path_text(inner))
        return None
    text = Text(node.text, quoted=node.quoted)
    if slot.role is Role.CAPTIONS:
        code = _language(document)
        merged.places[*slot.path[:-1], code] = place
        _put(merged.value, slot.path[:-1], {code: text})
    else:
        merged.places[slot.path] = place
        _put(merged.value, slot.path, text)
    return place


def _put(value: Any, path: Steps, new: object) -> None:
    here = value
    for step in path[:-1]:
        if isinstance(here[step], Text):
            here[step] = [here[step]]  # a lone text stood where a list may stand
        here = here[step]
    here[path[-1]] = new


def _language(document: Document) -> str:
    node = find(document.root, ("language",))
    return node.text if isinstance(node, Scalar) else ""


def _sums(document: Document) -> dict[str, set[str]]:
    node = find(document.root, ("source",))
    if not isinstance(node, Mapping):
        return {}
    return {
        key: set(entry.value.text.split())
        for key, entry in node.items.items()
        if isinstance(entry.value, Scalar)
    }


def _drop_recordings(deck: Deck, document: Document, merged: Merged) -> None:
    """A recording in one language is no voice for another."""
    for number, slide in enumerate(deck.slides):
        if slide.narration is None:
            continue
        place = ("slides", slide.id, "narration")
        node = find(document.root, place)
        if isinstance(node, Scalar):
            merged.places["slides", number, "narration"] = place
            _put(merged.value, ("slides", number, "narration"), Text(node.text, quoted=True))
        else:
            merged.value["slides"][number].pop("narration", None)


def _tell_extras(deck: Deck, document: Document, problems: Problems) -> None:
    """Refuse words that no part of the deck waits for: a typing error in a key, a list too long."""
    tree: dict[str | int, Any] = {}
    for slot in slots(deck):
        if slot.path[0] == "slides" and (slot.role in _TRANSLATED or slot.role is Role.SOUND):
            here = tree
            for step in _place_of(slot.path, deck)[1:]:
                here = here.setdefault(step, {})
    node = child(document.root, "slides")
    if isinstance(node, Mapping):
        _compare(tree, node, ("slides",), document, problems)


def _compare(
    tree: dict[str | int, Any], node: Node, path: Steps, document: Document, problems: Problems
) -> None:
    if isinstance(node, Sequence):
        known = sum(isinstance(key, int) for key in tree)
        if len(node.items) > known:
            message = f"there are {len(node.items)} here, but {known} in the source"
            problems.error(document.place(path), message, "write as many as the source has.")
        for number, item in enumerate(node.items):
            if number in tree:
                _compare(tree[number], item, (*path, number), document, problems)
    elif isinstance(node, Mapping):
        for key, entry in node.items.items():
            if key in tree:
                _compare(tree[key], entry.value, (*path, key), document, problems)
            else:
                names = [name for name in tree if isinstance(name, str)]
                what = "slide" if path == ("slides",) else "text"
                problems.error(
                    document.place((*path, key), key=True),
                    f"the source has no {what} “{key}” here",
                    did_you_mean(key, names, "delete it."),
                )
