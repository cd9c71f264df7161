"""Counting what a drawing's own references (`use`, patterns, markers …) add up to."""

from __future__ import annotations

from kiosk.worker.refused import Refused

MOST_DRAWN = 200_000


class References:
    """A graph of elements: children, and the ids that they draw again."""

    def __init__(self) -> None:
        """Start with no element."""
        self._children: list[list[int]] = []
        self._uses: list[list[str]] = []
        self._by_id: dict[str, int] = {}
        self._open: list[int] = []

    def open(self, name: str | None, *, is_open: bool = True) -> None:
        """Enter an element; `name` is its id. One that is not `is_open` is never drawn."""
        number = len(self._children)
        self._children.append([])
        self._uses.append([])
        if self._open and is_open:
            self._children[self._open[-1]].append(number)
        if name:
            self._by_id.setdefault(name, number)
        self._open.append(number)

    def use(self, name: str) -> None:
        """Note that the element just entered draws the one with this id."""
        self._uses[self._open[-1]].append(name)

    def close(self) -> None:
        """Leave the element."""
        self._open.pop()

    def check(self) -> None:
        """Raise Refused for circles and for drawings that multiply without end."""
        drawn: dict[int, int] = {}
        under_way: set[int] = set()
        # Without recursion: a chain of references may be as long as the file.
        work = [(0, False)]
        while work:
            number, done = work.pop()
            targets = self._children[number] + [
                self._by_id[name] for name in self._uses[number] if name in self._by_id
            ]
            if done:
                under_way.discard(number)
                drawn[number] = 1 + sum(drawn[target] for target in targets)
                if drawn[number] > MOST_DRAWN:
                    raise Refused(
                        "this drawing repeats its parts far too often", "export it as PNG"
                    )
                continue
            if number in drawn:
                continue
            if number in under_way:
                raise Refused("this drawing refers to itself in a circle", "save it as plain SVG")
            under_way.add(number)
            work.append((number, True))
            for target in targets:
                if target in under_way:
                    raise Refused(
                        "this drawing refers to itself in a circle", "save it as plain SVG"
                    )
                if target not in drawn:
                    work.append((target, False))
