"""A patient's list as plain text, to take along."""

from __future__ import annotations

from typing import NamedTuple


class Section(NamedTuple):
    """A heading with its lines."""

    heading: str
    lines: tuple[str, ...]


class Handout(NamedTuple):
    """What goes along: `title` names the deck, `sections` hold what was picked."""

    title: str
    sections: tuple[Section, ...]


def as_text(handout: Handout) -> str:
    """Return the list as lines of text; sections without lines are left out."""
    lines = [handout.title]
    for section in handout.sections:
        if section.lines:
            lines += ["", section.heading, *(f"- {line}" for line in section.lines)]
    return "\n".join(lines)


def split(text: str, limit: int) -> tuple[str, ...]:
    """Cut a text into parts of at most `limit` bytes in UTF-8, between lines, else between words.

    Put together, the parts hold every word once and in order.
    """
    parts: list[str] = []
    part = ""
    for line in text.split("\n"):
        for piece in _pieces(line, limit):
            longer = f"{part}\n{piece}" if part else piece
            if _size(longer) > limit:
                parts.append(part.strip("\n"))
                part = piece
            else:
                part = longer
    return tuple(kept for kept in (*parts, part.strip("\n")) if kept)


def _pieces(line: str, limit: int) -> list[str]:
    if _size(line) <= limit:
        return [line]
    pieces = [""]
    for word in _words(line, limit):
        longer = f"{pieces[-1]} {word}" if pieces[-1] else word
        if _size(longer) > limit:
            pieces.append(word)
        else:
            pieces[-1] = longer
    return pieces


def _words(line: str, limit: int) -> list[str]:
    """Return words of at most `limit` bytes; a line without spaces (Chinese) is cut anywhere."""
    found: list[str] = []
    for word in line.split(" "):
        rest = word
        while _size(rest) > limit:
            cut = next(i for i in range(len(rest), 0, -1) if _size(rest[:i]) <= limit)
            found.append(rest[:cut])
            rest = rest[cut:]
        found.append(rest)
    return found


def _size(text: str) -> int:
    return len(text.encode())
