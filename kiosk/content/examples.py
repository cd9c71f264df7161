"""Example values of whole models, made from the example of each field."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.content.schema.shape import fields_of
from kiosk.content.schema.slide import Slide

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pydantic import BaseModel
    from pydantic.fields import FieldInfo

WORDS = {
    "picture": ("Meet your back", "Facet joints are **small**. They help you bend."),
    "video": ("See your joints move", "Your joints move each time you bend or twist."),
    "hotspots": ("Look closer", "Touch a number to learn what that part does."),
    "compare": ("When a joint gets sore", "A joint may swell and hurt. Compare the two."),
    "timeline": ("When will I feel better?", "Everyone is different. Touch a mark to read more."),
    "cards": ("Tell us first", "Turn a card. Tick what is true for you."),
    "risks": ("After the shot", "Learn the signs. Do not wait to ask for help."),
    "choices": ("You have choices", "Ask your team what fits you. You can also wait."),
    "question": ("Check what you learned", "Nobody keeps a score."),
    "summary": ("Before you go", "Take your questions to your doctor."),
}
"""Kind → what the example of a slide of this kind says: its heading, and a line of words."""


def example(field: FieldInfo) -> object:
    """Return a field's first example."""
    return (field.examples or ["…"])[0]


def own_fields(kind: type[Slide]) -> dict[str, FieldInfo]:
    """Return the fields that a kind adds to those of every slide."""
    common = {*fields_of(Slide), "picture"} if "picture" not in _needed(kind) else fields_of(Slide)
    return {key: field for key, field in fields_of(kind).items() if key not in common}


def example_slide(name: str, kind: type[Slide]) -> dict[str, object]:
    """Return a slide of one kind with everything that the kind is about."""
    heading, text = WORDS[name]
    slide: dict[str, object] = {"id": _slug(heading), "kind": name}
    slide["heading"] = heading
    slide["text"] = [text]
    if name == "picture":
        slide["picture"] = example(fields_of(kind)["picture"])
    slide.update({key: example(field) for key, field in own_fields(kind).items()})
    return slide


def required(model: type[BaseModel]) -> Iterator[str]:
    """Yield the keys that may not be missing."""
    return (key for key, field in fields_of(model).items() if field.is_required())


def _needed(kind: type[Slide]) -> set[str]:
    return set(required(kind))


def _slug(heading: str) -> str:
    letters = "".join(c if c.isalnum() else " " for c in heading.lower())
    return "-".join(letters.split())
