"""The four marks in a line: **bold**, [[term]], [[shown words|term]] and {clinic_field}.

Everything else is shown as it was typed; `styled` is escaped and holds only <b> and <a>.
"""

from __future__ import annotations

import re
from html import escape
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import quote

from kiosk.content.suggest import did_you_mean

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from kiosk.content.shapes import Line

# A Latin ending right behind a term belongs to the word: [[facet joint]]s.
_MARK = re.compile(
    r"(?P<bold>\*\*)"
    r"|\[\[(?P<term>[^\[\]]*)\]\](?P<ending>[a-zß-ɏ]*)"
    r"|(?P<open>\[\[)"
    r"|\{(?P<field>[a-z][a-z0-9_]*)\}"
    r"|(?P<spaced>\{ *[A-Za-z][A-Za-z0-9_ ]*\})"
)


class Piece(NamedTuple):
    """A run of words with one look; `term` is a glossary key as typed, `field` a field's name."""

    text: str
    bold: bool = False
    term: str | None = None
    field: str | None = None


class Fault(NamedTuple):
    """What is wrong with a mark; `piece` are the characters to point at."""

    piece: str
    message: str
    hint: str
    severe: bool = True


class Vocabulary(NamedTuple):
    """What marks may name: glossary keys and clinic fields with their values in one language."""

    terms: Mapping[str, str]
    """Key in small letters → key as it is written in the glossary."""
    fields: Mapping[str, str]


def vocabulary(glossary: Mapping[str, object], fields: Mapping[str, str]) -> Vocabulary:
    """Prepare glossary keys and field values for lookup."""
    return Vocabulary({key.lower(): key for key in glossary}, fields)


def pieces(text: str) -> Iterator[Piece]:
    """Cut a line at its marks; whatever is no mark stays text."""
    bold = False
    end = 0
    closed = len(re.findall(r"\*\*", text)) // 2 * 2
    for mark in _MARK.finditer(text):
        if mark.start() > end:
            yield Piece(text[end : mark.start()], bold)
        end = mark.end()
        if mark["bold"]:
            if closed:
                bold = not bold
                closed -= 1
            else:
                yield Piece("**", bold)
        elif mark["term"] is not None:
            shown, _, term = mark["term"].partition("|")
            yield Piece(shown + mark["ending"], bold, (term or shown).strip())
        else:
            yield Piece(mark[0], bold, field=mark["field"])
    if end < len(text):
        yield Piece(text[end:], bold)


def line(text: str, known: Vocabulary) -> Line:
    """Write a line for the display; a field gets its value, an unknown mark stays as typed."""
    plain, styled = [], []
    for piece in pieces(text):
        shown = known.fields.get(piece.field, piece.text) if piece.field else piece.text
        plain.append(shown)
        look = escape(shown, quote=False)
        key = known.terms.get(piece.term.lower()) if piece.term else None
        if key:
            look = f'<a href="term:{quote(key, safe="")}">{look}</a>'
        styled.append(f"<b>{look}</b>" if piece.bold else look)
    return {"plain": "".join(plain), "styled": "".join(styled).replace("</b><b>", "")}


def plain(text: str, known: Vocabulary | None = None) -> str:
    """Give a line's words alone."""
    return line(text, known or Vocabulary({}, {}))["plain"]


def faults(text: str, known: Vocabulary) -> Iterator[Fault]:
    """Yield what is wrong with the marks of a line."""
    stars = text.count("**")
    if stars % 2:
        message = "the ** for bold is not closed"
        yield Fault(text[text.rfind("**") :][:12], message, "write ** before and after the words.")
    for mark in _MARK.finditer(text):
        if mark["open"]:
            message = "the [[ of a glossary word is not closed"
            yield Fault(text[mark.start() :][:12], message, "write ]] behind the word.")
        elif mark["term"] is not None:
            yield from _term_faults(mark["term"], known)
        elif mark["field"]:
            yield from _field_faults(mark["field"], known)
        elif mark["spaced"]:
            yield from _spaced_faults(mark["spaced"], known)


def _term_faults(inside: str, known: Vocabulary) -> Iterator[Fault]:
    shown, bar, key = inside.partition("|")
    term = (key if bar else shown).strip()
    if not term or not shown.strip():
        message = "there is no word between [[ and ]]"
        yield Fault(f"[[{inside}]]", message, "write a glossary word between them.")
    elif term.lower() not in known.terms:
        hint = did_you_mean(term, known.terms.values(), f"add “{term}: …” under glossary:")
        yield Fault(f"[[{inside}]]", f"the glossary does not explain “{term}”", hint)


def _field_faults(name: str, known: Vocabulary) -> Iterator[Fault]:
    if name in known.fields:
        return
    hint = did_you_mean(name, known.fields, f"add “{name}: {{name: …}}” under fields:")
    # A lone word in braces may be meant as it stands; one that looks like a field is not.
    severe = "_" in name or hint.startswith("did you mean")
    yield Fault(f"{{{name}}}", f"no clinic field is called “{name}”", hint, severe)


def _spaced_faults(piece: str, known: Vocabulary) -> Iterator[Fault]:
    name = re.sub(r"\W+", "_", piece.strip("{} ")).lower()
    if name in known.fields:
        message = f"“{piece}” is not how a clinic field is written"
        yield Fault(piece, message, f"write: {{{name}}}")
