"""A slide written out as the small HTML that Qt's text layout reads: every word a patient meets."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, Any

from kiosk.proof.words import HEADS, LABELS, UNSEEN, clock, facts, label

if TYPE_CHECKING:
    from kiosk.content.shapes import Slide, Words

DEEPEST = 6
STAFF = frozenset({"where", "label", "fact"})
"""Classes of paragraphs in our own words."""
FROM_LEFT, EITHER_WAY, END = "\u2066", "\u2068", "\u2069"


def slide_html(slide: Slide, number: int, count: int, picture: str) -> str:
    """Return one slide; `picture` is the element that shows it, `number` counts from 1."""
    where = [
        f"Slide {number} of {count}",
        f"chapter “{slide['chapter']}”" if slide.get("chapter") else "",
        "also in the short tour" if slide.get("level") == "core" else "",
        slide["id"],
    ]
    return "".join(
        [
            paragraph("where", " · ".join(filter(None, where))),
            f"<h2>{escape(slide['heading']['plain'])}</h2>",
            picture,
            *_inside(slide, 0),
        ]
    )


def glossary_html(words: Words) -> str:
    """Return the words that are explained at a touch, "" when there are none."""
    rows = [
        labelled(term["term"]["plain"], term["meaning"]["plain"])
        for term in words["glossary"].values()
    ]
    return "".join([heading("Words that are explained"), *rows]) if rows else ""


def sources_html(words: Words) -> str:
    """Return where the facts come from, "" when nothing is named."""
    keys = ("title", "publisher", "year", "where")
    rows = [
        paragraph("", ", ".join(str(source.get(key)) for key in keys if source.get(key)))
        for source in words["sources"]
    ]
    return "".join([heading("Sources"), *rows]) if rows else ""


def heading(words: str) -> str:
    """Return a heading in our own words."""
    return f"<h2>{isolated(escape(words))}</h2>"


def paragraph(name: str, words: str, depth: int = 0, *, safe: bool = False) -> str:
    """Return a paragraph of the class `name`; words that are not `safe` HTML are escaped."""
    shown = words if safe else escape(words).replace("\n", "<br>")
    step = f' style="-qt-block-indent:{depth}"' if depth else ""
    return f'<p class="{name}"{step}>{isolated(shown) if name in STAFF else shown}</p>'


def labelled(name: str, words: str, depth: int = 0) -> str:
    """Return a paragraph that begins with what staff call it; both are plain words."""
    begin = f"<b>{isolated(f'{escape(name)}:')}</b>"
    return paragraph("", f"{begin} {EITHER_WAY}{escape(words)}{END}", depth, safe=True)


def isolated(words: str) -> str:
    """Let our own words run from left to right in a line that runs the other way."""
    return f"{FROM_LEFT}{words}{END}"


def is_line(value: object) -> bool:
    """Tell whether this is one line of words in an edition."""
    return isinstance(value, dict) and "plain" in value


def _plain(line: Any) -> str:
    return escape(line["plain"])


def _inside(part: dict[str, Any], depth: int, head: str = "") -> list[str]:
    """Write everything in `part` but what stands in its `head`."""
    known = [key for key in LABELS if key in part]
    keys = [*known, *(key for key in part if key not in LABELS)]
    out = [paragraph("fact", fact, depth) for fact in facts(part)]
    for key in keys:
        if key != head and key not in UNSEEN:
            out += _part(key, part[key], depth)
    return out


def _part(key: str, value: Any, depth: int) -> list[str]:
    if not value or depth > DEEPEST:
        return []
    if isinstance(value, str):
        return [labelled(label(key), value, depth)] if key in LABELS else []
    if is_line(value):
        return [labelled(label(key), value["plain"], depth)]
    if isinstance(value, dict):
        return _titled(key, _inside(value, depth + 1), depth)
    if isinstance(value, list):
        body = depth + (key != "text")
        rows = [_item(key, item, number, body) for number, item in enumerate(value, 1)]
        return _titled(key, [line for row in rows for line in row], depth)
    return []


def _item(key: str, item: Any, number: int, depth: int) -> list[str]:
    if is_line(item):
        return [paragraph("", _plain(item), depth, safe=True)]
    if not isinstance(item, dict):
        return []
    if key == "cues":
        return [paragraph("", f"{clock(item['start_ms'])}  {item['text']}", depth)]
    head = next((name for name in HEADS if is_line(item.get(name))), "")
    rows = _inside(item, depth + 1, head)
    if head:
        rows.insert(0, paragraph("item", f"{number}. {_plain(item[head])}", depth, safe=True))
    return rows


def _titled(key: str, rows: list[str], depth: int) -> list[str]:
    if not rows or not label(key):
        return rows
    return [paragraph("label", label(key), depth), *rows]
