"""What stands on the sheet, as the small HTML that Qt's text layout reads."""

from __future__ import annotations

import json
from dataclasses import dataclass
from html import escape
from typing import Any

RIGHT_TO_LEFT = frozenset({"ar", "fa", "he", "ur"})
LONGEST = 2000
"""Characters of one line; a sheet is for a few questions."""
RULE = "border-bottom: 1px solid #777777; font-size: 20pt"


@dataclass(frozen=True)
class Sheet:
    """`sections` are (heading, lines); `clinic` is (name, phone), either may be empty."""

    language: str
    title: str
    clinic: tuple[str, str]
    sections: tuple[tuple[str, tuple[str, ...]], ...]
    note: str

    @property
    def right_to_left(self) -> bool:
        """Whether the language is written from right to left."""
        return self.language.split("-", maxsplit=1)[0] in RIGHT_TO_LEFT


def read_sheet(text: str) -> Sheet:
    """Read a sheet from JSON; raise ValueError when it is not one."""
    found = json.loads(text)
    if not isinstance(found, dict):
        message = "a sheet is a mapping"
        raise ValueError(message)  # noqa: TRY004 - one error for all that is not a sheet
    clinic = found.get("clinic") or {}
    return Sheet(
        language=_text(found.get("language")) or "en",
        title=_text(found.get("title")),
        clinic=(_text(clinic.get("name")), _text(clinic.get("phone"))),
        sections=tuple(
            (_text(section.get("heading")), tuple(map(_text, section.get("lines") or ())))
            for section in found.get("sections") or ()
        ),
        note=_text(found.get("note")),
    )


def html(sheet: Sheet) -> str:
    """Return the sheet's text; every word is escaped, and there is room to write answers."""
    way = "rtl" if sheet.right_to_left else "ltr"
    parts = [f'<body dir="{way}">']
    name, phone = (escape(word) for word in sheet.clinic)
    if name or phone:
        parts.append(f'<p class="clinic">{name}{" · " if name and phone else ""}{phone}</p>')
    parts.append(f"<h1>{escape(sheet.title)}</h1>")
    for heading, lines in sheet.sections:
        if lines:
            parts.append(f"<h2>{escape(heading)}</h2>")
            parts += [_row(number, line) for number, line in enumerate(lines, 1)]
    parts.append(f'<p class="note">{escape(sheet.note)}</p></body>')
    return "".join(parts)


def _row(number: int, line: str) -> str:
    # A ruled line below each one, for what the doctor says.
    rule = f'<table width="100%"><tr><td style="{RULE}">&nbsp;</td></tr></table>'
    return f'<p class="line">{number}. {escape(line)}</p>{rule}'


def _text(value: Any) -> str:
    return value[:LONGEST] if isinstance(value, str) else ""
