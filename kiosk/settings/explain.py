"""Each setting with what it is now, its default and its meaning."""

from __future__ import annotations

from datetime import timedelta
from textwrap import wrap
from typing import TYPE_CHECKING

from pydantic import BaseModel

if TYPE_CHECKING:
    from collections.abc import Iterator

_INDENT = "    "
_WIDTH = 92


def explained(settings: BaseModel, defaults: BaseModel, under: str = "") -> Iterator[str]:
    """Yield the lines that `kiosk settings --explain` prints."""
    for name, field in type(settings).model_fields.items():
        value, default = getattr(settings, name), getattr(defaults, name)
        path = f"{under}{name}"
        if isinstance(value, BaseModel) and type(value) is type(default):
            yield from explained(value, default, f"{path}.")
            continue
        now = "" if value == default else f"   (default: {shown(default)})"
        yield f"{path}: {shown(value)}{now}"
        yield from wrap(
            field.description or "", _WIDTH, initial_indent=_INDENT, subsequent_indent=_INDENT
        )


def shown(value: object) -> str:
    """Write a value as it could stand in kiosk.yaml."""
    if isinstance(value, BaseModel):
        return shown(value.model_dump(exclude_none=True))
    if isinstance(value, list):
        return "[" + ", ".join(shown(item) for item in value) + "]"
    if isinstance(value, dict):
        return "{" + ", ".join(f"{key}: {shown(item)}" for key, item in value.items()) + "}"
    return _lone(value)


def _lone(value: object) -> str:
    if isinstance(value, timedelta):
        return _span(value)
    if isinstance(value, float):
        return f"{value:g}"
    if isinstance(value, bool):
        return "yes" if value else "no"
    return "null" if value is None else str(value)


def _span(span: timedelta) -> str:
    seconds = span.total_seconds()
    for unit, length in (("d", 86400), ("h", 3600), ("m", 60)):
        if seconds and seconds % length == 0 and seconds >= 2 * length:
            return f"{seconds / length:g}{unit}"
    return f"{seconds:g}s"
