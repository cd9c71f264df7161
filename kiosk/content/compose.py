"""From YAML's events to our nodes; whatever could surprise is refused on the way."""

from __future__ import annotations

import re

from kiosk.content.events import Event, Mark, events_of
from kiosk.content.lost_text import lost_after
from kiosk.content.nodes import Entry, Mapping, Node, Scalar, Sequence
from kiosk.content.problems import Place, Problems

MAX_DEPTH = 20
MAX_EVENTS = 50_000
MAX_KEYS = 1_000
MAX_ODDITIES = 20
# A deck gives one event for every 8 to 20 characters; punctuation alone gives one for each.
_FREE_EVENTS = 10_000
_CHARACTERS_AN_EVENT = 3
_TIGHT_ITEM = re.compile(r"-[^\W\d_]")
_ITEM_BELOW = re.compile(r"\n([ ]*)- ")
_NOT_A_HYPHEN = ("– ", "— ", "• ", "− ")


class TooMuch(Exception):  # noqa: N818 - not an error of ours, it ends the reading
    """The file is refused as a whole; the problem has been told."""


class Composer:
    """Reads one document. Raises TooMuch, or YAMLError where the text is no YAML."""

    def __init__(self, text: str, name: str, problems: Problems) -> None:
        """Prepare to read `text`; problems name the file `name`."""
        self._text = text
        self._name = name
        self._problems = problems
        self._events = events_of(text)
        self._count = 0
        self._oddities = 0

    def document(self) -> Node | None:
        """Return the file's values; None when it holds nothing."""
        self._next()
        start = self._next()
        if start.kind == "StreamEnd":
            return None
        if start.tag:
            self._refuse(start.start, "%TAG lines are not used here", "delete this line.")
        root = self._node(self._next(), 1)
        self._next()
        after = self._next()
        if after.kind != "StreamEnd":
            message = "a second document begins here (after ---)"
            self._refuse(after.start, message, "keep one in a file; delete the line ---.")
            raise TooMuch
        return root

    def _node(self, event: Event, depth: int) -> Node:
        if depth > MAX_DEPTH:
            self._refuse(event.start, "lists are nested too deeply here", "use fewer levels.")
            raise TooMuch
        if event.kind == "Alias":
            return self._alias(event)
        if event.anchor is not None or event.tag is not None:
            self._no_extras(event)
        if event.kind == "Scalar":
            return self._scalar(event)
        read = self._sequence if event.kind == "SequenceStart" else self._mapping
        node = read(event, depth)
        return self._lone_mark(event, node) if event.in_brackets else node

    def _lone_mark(self, event: Event, node: Node) -> Node:
        """A text that is nothing but {field} or [[term]] is no list: it lacks its quotes."""
        mark = _mark_in(node)
        if mark is None:
            return node
        if not mark.startswith("{{"):  # the inner pair of two has been told
            message = f"a text that begins with {mark[0]} needs quotes"
            self._refuse(event.start, message, f'write: "{_short(mark)}"')
        line, quoted = event.start.line + 1, True
        return Scalar(mark, quoted, line, event.start.column + 1, line)

    def _sequence(self, start: Event, depth: int) -> Sequence:
        items: list[Node] = []
        while (event := self._next()).kind != "SequenceEnd":
            items.append(self._node(event, depth + 1))
        return Sequence(items, start.start.line + 1, start.start.column + 1)

    def _mapping(self, start: Event, depth: int) -> Mapping:
        items: dict[str, Entry] = {}
        while (event := self._next()).kind != "MappingEnd":
            key = self._node(event, depth + 1)
            value = self._node(self._next(), depth + 1)
            if isinstance(key, Scalar) and self._good_key(key, event.start, items):
                items[key.text] = Entry(key.line, key.column, value)
            elif not isinstance(key, Scalar):
                message = "a text that begins with a brace or bracket needs quotes"
                self._refuse(start.start, message, f"write: {self._quoted(start.start)}")
            if len(items) > MAX_KEYS:
                self._refuse(start.start, f"there are more than {MAX_KEYS} keys", "use fewer.")
                raise TooMuch
        return Mapping(items, start.start.line + 1, start.start.column + 1)

    def _good_key(self, key: Scalar, mark: Mark, items: dict[str, Entry]) -> bool:
        if key.text == "<<" and not key.quoted:
            message = "<< (merging) is not used here"
            self._refuse(mark, message, "write the keys out in each place.")
        elif key.text.startswith(_NOT_A_HYPHEN):
            message = f"“{key.text[0]}” does not begin a list item"
            self._refuse(mark, message, f"write a hyphen: - {key.text[1:].strip()}: …")
        elif key.text in items:
            message = f"“{key.text}” is written twice; the first is on line {items[key.text].line}"
            self._refuse(mark, message, "keep one of the two, and delete the other.")
        else:
            return True
        return False

    def _scalar(self, event: Event) -> Scalar:
        if not event.quoted and event.value:
            self._warn_of_surprises(event)
        start = event.start
        return Scalar(
            event.value, event.quoted, start.line + 1, start.column + 1, event.end.line + 1
        )

    def _warn_of_surprises(self, event: Event) -> None:
        """Text without quotes may be another text than people think: cut, or joined."""
        lost = lost_after(event.value, self._text, event.end.at)
        if lost:
            self._problems.warning(
                self._place(event.end, 1),
                f"“{_short(lost)}” is lost: a # after a space begins a comment",
                f'put all of it in quotes: "{_short(event.value)} {_short(lost)}"',
            )
        if _TIGHT_ITEM.match(event.value):
            message = "there is no space behind this hyphen, so it begins no list item"
            hint = "write a space behind it, or put quotes around the text."
            self._problems.warning(self._place(event.start), message, hint)
        joined = _ITEM_BELOW.search(self._text, event.start.at, event.end.at)
        if joined:
            line = event.start.line + self._text.count("\n", event.start.at, joined.end())
            place = Place(self._name, line + 1, len(joined[1]) + 1)
            message = "this line is read as a part of the text above it, not as a list item"
            self._problems.warning(place, message, "let the hyphens stand below each other.")

    def _alias(self, event: Event) -> Scalar:
        mark = event.start
        message = "a text that begins with * is a reference in YAML, and these are not used here"
        self._refuse(mark, message, f"write it in quotes: {self._quoted(mark)}")
        quoted = True
        return Scalar(f"*{event.anchor}", quoted, mark.line + 1, mark.column + 1, mark.line + 1)

    def _no_extras(self, event: Event) -> None:
        mark = event.start
        if event.anchor is not None:
            message = f"“&{_short(event.anchor)}” would vanish: & has a meaning of its own in YAML"
        else:
            message = "a text that begins with ! is a tag in YAML, and these are not used here"
        self._refuse(mark, message, f"put quotes around the text: {self._quoted(mark)}")

    def _next(self) -> Event:
        event = next(self._events)
        self._count += 1
        dense = self._count - _FREE_EVENTS > event.end.at / _CHARACTERS_AN_EVENT
        if dense or self._count > MAX_EVENTS:
            message = "this file holds too many separate values"
            self._refuse(event.start, message, "split it, or delete what is not content.")
            raise TooMuch
        return event

    def _refuse(self, mark: Mark, message: str, hint: str) -> None:
        self._problems.error(self._place(mark), message, hint)
        self._oddities += 1
        if self._oddities > MAX_ODDITIES:
            raise TooMuch

    def _place(self, mark: Mark, after: int = 0) -> Place:
        return Place(self._name, mark.line + 1, mark.column + 1 + after)

    def _quoted(self, mark: Mark) -> str:
        """Show the rest of a line in the quotes that it needs."""
        end = self._text.find("\n", mark.at)
        rest = self._text[mark.at : end if end >= 0 else None].strip()
        return f'"{_short(rest)}"' if '"' not in rest else f"'{_short(rest)}'"


def _mark_in(node: Node) -> str | None:
    if isinstance(node, Mapping) and len(node.items) == 1:
        ((key, entry),) = node.items.items()
        empty = isinstance(entry.value, Scalar) and not entry.value.text
        return f"{{{key}}}" if empty and not _is_quoted(entry.value) else None
    if isinstance(node, Sequence) and len(node.items) == 1:
        inner = node.items[0]
        alone = isinstance(inner, Sequence) and len(inner.items) == 1
        word = inner.items[0] if isinstance(inner, Sequence) and alone else None
        return f"[[{word.text}]]" if isinstance(word, Scalar) and not word.quoted else None
    return None


def _is_quoted(node: Node) -> bool:
    return isinstance(node, Scalar) and node.quoted


def _short(text: str) -> str:
    return text if len(text) <= 60 else text[:59] + "…"
