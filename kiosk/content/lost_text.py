"""Telling a comment from words that YAML would drop behind a `#`."""

from __future__ import annotations

import re

_TAIL = re.compile(r"([ \t]+)(#[^\r\n]*)")


def lost_after(value: str, text: str, index: int) -> str | None:
    """Return the words behind a plain value that are lost, or None for an honest comment.

    `Room #4` loses words; `core  # core or more` does not. A comment has a space after its `#`,
    and stands apart by two spaces or follows a single word.
    """
    found = _TAIL.match(text, index)
    if not found:
        return None
    gap, tail = found.groups()
    honest = tail[1:2] in ("", " ", "#", "!") and (len(gap) > 1 or " " not in value)
    return None if honest else tail.rstrip()
