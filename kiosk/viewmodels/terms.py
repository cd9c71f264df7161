"""Which glossary words a slide marks."""

from __future__ import annotations

import re
from typing import Any
from urllib.parse import unquote

_LINK = re.compile(r'href="term:([^"]+)"')


def terms_in(value: Any) -> list[str]:
    """Return the names of the terms marked anywhere in `value`, each once, in reading order."""
    return list(dict.fromkeys(_found(value)))


def _found(value: Any) -> list[str]:
    if isinstance(value, dict):
        links = [unquote(name) for name in _LINK.findall(value.get("styled") or "")]
        return links + [name for item in value.values() for name in _found(item)]
    if isinstance(value, list):
        return [name for item in value for name in _found(item)]
    return []
