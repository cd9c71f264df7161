"""kiosk.yaml as `kiosk new` writes it: every setting with its meaning, at its default."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pydantic import BaseModel

from kiosk.content.yaml_text import comment, entry, scalar
from kiosk.settings.explain import shown
from kiosk.settings.schema import KioskSettings

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pydantic.fields import FieldInfo

_HEAD = (
    "# The settings of one screen. Each stands at its default: change what you need.",
    "# Take away the “# ” in front of a setting to use it; its words are an example.",
    "# Start the kiosk with this file:  kiosk run --settings FOLDER/kiosk.yaml",
)


def kiosk_lines(schema: str) -> Iterator[str]:
    """Yield the lines of the file; `schema` is the path of the JSON Schema beside it."""
    yield f"# yaml-language-server: $schema={schema}"
    yield from _HEAD
    yield from _lines(KioskSettings(content_folder="."), 0)


def _lines(model: BaseModel, indent: int) -> Iterator[str]:
    for key, field in type(model).model_fields.items():
        value = getattr(model, key)
        if not indent:
            yield ""
        yield from comment(field.description or "", indent)
        if isinstance(value, BaseModel):
            yield f"{key}:"
            yield from _lines(value, indent + 2)
        elif value in (None, [], {}):
            space = " " * indent
            lines = entry(key, _example(field), indent)
            yield from (f"{space}# {line[indent:]}" for line in lines)
        else:
            yield f"{' ' * indent}{key}: {_written(field, value)}"


def _written(field: FieldInfo, value: object) -> str:
    """Write a value as the example does, which has the unit, when it is the same one."""
    now, usual = shown(value), str(_example(field))
    return scalar(usual if usual.startswith(now) else now)


def _example(field: FieldInfo) -> object:
    return (field.examples or [""])[0]
