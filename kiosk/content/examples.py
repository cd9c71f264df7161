"""Example values of whole models, made from the example of each field."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.content.schema.shape import fields_of
from kiosk.content.schema.slide import Slide

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from pydantic import BaseModel
    from pydantic.fields import FieldInfo

RARE = ("narration", "note", "more", "layers", "sensitive", "instead", "decorative")


def example(field: FieldInfo) -> object:
    """Return a field's first example."""
    return (field.examples or ["…"])[0]


def own_fields(kind: type[Slide]) -> dict[str, FieldInfo]:
    """Return the fields that a kind adds to those of every slide."""
    common = {*fields_of(Slide), "picture"} if "picture" not in _needed(kind) else fields_of(Slide)
    return {key: field for key, field in fields_of(kind).items() if key not in common}


def example_slide(name: str, kind: type[Slide]) -> dict[str, object]:
    """Return a slide of one kind with everything that the kind is about."""
    slide: dict[str, object] = {"id": f"an-example-of-{name}", "kind": name}
    slide["heading"] = f"An example of {name}"
    slide["text"] = ["One short line for each thought."]
    if name == "picture":
        slide["picture"] = example(fields_of(kind)["picture"])
    slide.update({key: example(field) for key, field in own_fields(kind).items()})
    return slide


def model_example(model: type[BaseModel], leave_out: Iterable[str] = RARE) -> dict[str, object]:
    """Return an example of a whole model."""
    return {key: example(field) for key, field in fields_of(model).items() if key not in leave_out}


def required(model: type[BaseModel]) -> Iterator[str]:
    """Yield the keys that may not be missing."""
    return (key for key, field in fields_of(model).items() if field.is_required())


def _needed(kind: type[Slide]) -> set[str]:
    return set(required(kind))
