"""clinic.yaml: what belongs to this clinic, in all its decks and on all its screens."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import BeforeValidator, Field, WithJsonSchema

from kiosk.content.schema.base import Model
from kiosk.content.schema.scalars import language_code, refuse, text
from kiosk.content.schema.types import Code, Colour, FieldName, PicturePath, Said


def field_value(value: Any) -> dict[str, str]:
    """Take one text for the clinic's own language, or a text per language."""
    if isinstance(value, str):
        return {"": text(value)}
    if isinstance(value, dict):
        return {language_code(key): text(found) for key, found in value.items()}
    raise refuse("a text belongs here", "write the words, or en: and es: below each other.")


FieldValue = Annotated[
    dict[str, str],
    BeforeValidator(field_value),
    WithJsonSchema({"type": ["string", "number", "object"]}),
]


class Colours(Model):
    """The clinic's own colours; where they could not be read, the nearest that can be is used."""

    action: Colour | None = Field(
        default=None, description="Buttons, with white words on them.", examples=["#075E59"]
    )
    accent: Colour | None = Field(
        default=None,
        description="Links, signs and small headings; else the colour of the buttons.",
        examples=["#084F4B"],
    )
    ground: Colour | None = Field(
        default=None,
        description="The soft ground of the start screen.",
        examples=["#DDEDE8"],
    )


class Clinic(Model):
    """The clinic's own facts and rules."""

    name: Said | None = Field(
        default=None,
        description="The clinic's name, on the start screen.",
        examples=["Riverside Pain Clinic"],
    )
    language: Code = Field(
        default="en",
        description="The language that the fields below are written in.",
        examples=["en"],
    )
    logo: PicturePath | None = Field(
        default=None,
        description="A picture file beside this one, shown on the start screen.",
        examples=["logo.svg"],
    )
    phone: Said | None = Field(
        default=None,
        description="The clinic's phone number, as patients dial it.",
        examples=["555 0100"],
    )
    colours: Colours = Field(
        default_factory=Colours,
        description="The clinic's own colours.",
        examples=[{"action": "#075E59"}],
    )
    fields: dict[FieldName, FieldValue] = Field(
        default_factory=dict,
        description="The clinic fields of the decks. An empty one reads “Ask your clinic”.",
        examples=[{"emergency_number": "911", "food_rule": {"en": "Eat as usual."}}],
    )
