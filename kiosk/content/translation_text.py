"""Writing a translation's file: above each text its source, and a mark where that has changed."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

from kiosk.content.kept_words import BEFORE, CHANGED, one_line
from kiosk.content.language import own_name
from kiosk.content.nodes import NULL_WORDS
from kiosk.content.problems import path_text
from kiosk.content.translating import Entry
from kiosk.content.yaml_text import scalar

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.content.translating import Sheet

_HEADER = (
    "Write the translation of each line behind its key or hyphen, in quotes.",
    "  **bold**   [[words shown|glossary key as in the source]]   {clinic_field}   stay as marks.",
    "A line marked CHANGED: compare, change it if need be, delete the mark.",
    "Then run “kiosk translate” again, and “kiosk check”.",
)
_GONE = "# The deck no longer asks for these words; delete them when you are sure:"
_SUMS = "# Short sums of the source lines. “kiosk translate” keeps them; nothing to translate here."
_MARK = f"{CHANGED}: compare with the source, change the line if need be, then delete this mark."
_BREAKS = re.compile("[\x7f-\xa0\u2028\u2029\ufeff]")


def text_of(found: Sheet, source: str, schema: str | None = None) -> str:
    """Write the file; `source` is the language of the deck, `schema` a path for editors."""
    title = f"# {own_name(found.language)} ({found.language})"
    header = [title, *(f"# {line}" for line in _HEADER)]
    if schema:
        header.insert(0, f"# yaml-language-server: $schema={schema}")
    known = {*header, _GONE, _SUMS}
    tree: dict[Any, Any] = {}
    for entry in found.entries:
        entry.notes = [note for note in entry.notes if note not in known]
        here = tree
        for step in entry.place[:-1]:
            here = here.setdefault(step, {})
        here[entry.place[-1]] = entry
    lines = [*header, *_sections(tree, source), "", _SUMS, "source:"]
    lines += [f'  {_quoted(owner)}: "{sums}"' for owner, sums in found.sums.items()]
    tail = [note for note in found.tail if note not in known]
    tail += [
        f"# {path_text(place)}: {json.dumps(w, ensure_ascii=False)}" for place, w in found.gone
    ]
    lines += ["", _GONE, *tail] if tail else []
    return "\n".join(lines) + "\n"


def _sections(tree: dict[Any, Any], source: str) -> Iterator[str]:
    """Yield the whole tree, with air around the deck's own words, the glossary and each slide."""
    for key, found in tree.items():
        if key in ("title", "chapters", "glossary", "slides"):
            yield ""
        if key != "slides":
            yield from _mapping({key: found}, "", source)
            continue
        yield "slides:"
        for number, (slide, words) in enumerate(found.items()):
            if number:
                yield ""
            yield from _mapping({slide: words}, "  ", source)


def _mapping(tree: dict[Any, Any], indent: str, source: str) -> Iterator[str]:
    for key, found in tree.items():
        if isinstance(found, Entry):
            yield from _comments(found, indent, source)
            yield f"{indent}{_quoted(key)}: {_words(found)}".rstrip()
        elif all(isinstance(step, int) for step in found):
            yield f"{indent}{_quoted(key)}:"
            yield from _list(found, f"{indent}  ", source)
        else:
            yield f"{indent}{_quoted(key)}:"
            yield from _mapping(found, f"{indent}  ", source)


def _list(tree: dict[Any, Any], indent: str, source: str) -> Iterator[str]:
    for number in range(max(tree) + 1):
        found = tree.get(number)
        if isinstance(found, Entry):
            yield from _comments(found, indent, source)
            yield f"{indent}- {_words(found)}".rstrip()
        elif found is None:
            yield f"{indent}-"
        else:
            hyphen = "- "
            for line in _mapping(found, "", source):
                comment = line.startswith("#")
                yield f"{indent}{hyphen if not comment else ''}{line}"
                hyphen = hyphen if comment and hyphen == "- " else "  "


def _comments(entry: Entry, indent: str, source: str) -> Iterator[str]:
    for note in entry.notes:
        yield f"{indent}{note}"
    if entry.stale:
        yield f"{indent}{_MARK}"
        if entry.before:
            yield f"{indent}# {source} {BEFORE}: {entry.before}"
    if entry.source is not None and entry.place[0] != "chapters":
        yield f"{indent}# {source}: {one_line(entry.source)}"


def _words(entry: Entry) -> str:
    return "" if entry.words is None else _quoted(entry.words)


def _quoted(text: str) -> str:
    """Write a text so that it reads back as it is; in quotes unless it is a plain word or two."""
    if text.isprintable() and text not in NULL_WORDS:
        return scalar(text)
    escaped = json.dumps(text, ensure_ascii=False)
    return _BREAKS.sub(lambda found: f"\\u{ord(found[0]):04x}", escaped)
