"""Looking into the declared models: the fields of each, what is inside a list, and the examples."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, get_args, get_origin

from pydantic import BaseModel

from kiosk.content.schema.kinds import KINDS
from kiosk.content.schema.roles import Role
from kiosk.content.schema.slide import Slide
from kiosk.content.yaml_text import scalar

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pydantic.fields import FieldInfo

Step = str | int


def fields_of(model: type[BaseModel]) -> dict[str, FieldInfo]:
    """Return a model's fields by the keys that staff write."""
    return {field.alias or name: field for name, field in model.model_fields.items()}


def inner_models(annotation: Any) -> list[type[BaseModel]]:
    """Return the models inside an annotation, however deep in lists and unions."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return [annotation]
    return [model for part in get_args(annotation) for model in inner_models(part)]


def role_of(field: FieldInfo) -> Role:
    """Return what a field's text is for; OTHER when it is no text."""
    return next(_roles((*field.metadata, field.annotation)), Role.OTHER)


def model_at(root: type[BaseModel], location: tuple[Step, ...]) -> type[BaseModel] | None:
    """Follow an error's location down from `root`; slide kinds are steps of their own there."""
    here: type[BaseModel] | None = root
    key_is_free = False
    for step in location:
        if key_is_free or isinstance(step, int) or here is None:
            key_is_free = False
        elif here is Slide and step in KINDS:
            here = KINDS[step]
        else:
            field = fields_of(here).get(step)
            models = inner_models(field.annotation) if field else []
            here = Slide if len(models) > 1 else next(iter(models), None)
            key_is_free = field is not None and get_origin(field.annotation) is dict
    return here


def example_of(key: str, field: FieldInfo) -> str:
    """Write a key with its example on one line, as it could stand in a file."""
    examples = field.examples or ["…"]
    return f"{key}: {inline(examples[0])}"


def inline(value: object) -> str:
    """Write a value in YAML on one line."""
    if isinstance(value, dict):
        return "{" + ", ".join(f"{key}: {inline(found)}" for key, found in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(inline(found) for found in value) + "]"
    written = scalar(value)
    needs_quotes = written[:1] not in "\"'" and any(c in written for c in ",]}")
    return f'"{written}"' if needs_quotes else written


def _roles(parts: tuple[Any, ...]) -> Iterator[Role]:
    for part in parts:
        if isinstance(part, Role):
            yield part
        else:
            yield from _roles((*getattr(part, "__metadata__", ()), *get_args(part)))
