"""Walking a deck: every text in it, with its path and what it is for."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from pydantic import BaseModel

from kiosk.content.schema.roles import FILES, WORDS, Role
from kiosk.content.schema.shape import role_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.content.problems import Steps


class Slot(NamedTuple):
    """One text: where it stands, what it is for, and its characters."""

    path: Steps
    role: Role
    text: str


def slots(model: BaseModel, path: Steps = ()) -> Iterator[Slot]:
    """Yield every text below a model, in the order of the schema."""
    for name, key, role in _fields(type(model)):
        yield from _inside(getattr(model, name), (*path, key), role)


def words(model: BaseModel, path: Steps = ()) -> Iterator[Slot]:
    """Yield the texts that patients read or hear."""
    return (slot for slot in slots(model, path) if slot.role in WORDS)


def files(model: BaseModel, path: Steps = ()) -> Iterator[Slot]:
    """Yield the paths of files."""
    return (slot for slot in slots(model, path) if slot.role in FILES)


def _inside(value: object, path: Steps, role: Role) -> Iterator[Slot]:
    if isinstance(value, str):
        yield Slot(path, role, value)
    elif isinstance(value, BaseModel):
        yield from slots(value, path)
    elif isinstance(value, list):
        for number, item in enumerate(value):
            yield from _inside(item, (*path, number), role)
    elif isinstance(value, dict):
        for key, item in value.items():
            yield from _inside(item, (*path, key), role)


@cache
def _fields(model: type[BaseModel]) -> tuple[tuple[str, str, Role], ...]:
    return tuple(
        (name, field.alias or name, role_of(field)) for name, field in model.model_fields.items()
    )
