"""Kind `cards`: things to know, each with an icon."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from pydantic import BeforeValidator, Field

from kiosk.content.schema.base import Model
from kiosk.content.schema.scalars import text as typed
from kiosk.content.schema.slide import SlideWithPicture
from kiosk.content.schema.types import IconName, Line, Lines, PicturePath, Plain


class Card(Model):
    """A card that opens."""

    icon: IconName | None = Field(
        default=None, description="An icon's name (Phosphor icons).", examples=["pill"]
    )
    image: PicturePath | None = Field(
        default=None, description="A small picture in place of an icon.", examples=["images/a.svg"]
    )
    alt: Plain | None = Field(
        default=None,
        description="What the small picture shows, if the words do not say it.",
        examples=["A red drop."],
    )
    name: Line = Field(description="The card's name.", examples=["Blood thinners"])
    text: Lines = Field(description="Its words.", examples=[["Tell us. Do not stop on your own."]])
    tell: Line | None = Field(
        default=None,
        description="With this the card can be ticked, and these words go on “Tell my team”.",
        examples=["I take a blood thinner."],
    )


class CardsSlide(SlideWithPicture):
    """Three to six cards."""

    about: ClassVar[str] = "Three to six cards with icons that open at a touch."

    kind: Annotated[Literal["cards"], BeforeValidator(typed)] = Field(
        description="cards", examples=["cards"]
    )
    cards: list[Card] = Field(
        min_length=3,
        max_length=6,
        description="Three to six cards: an icon, a name, and the words on the other side.",
        examples=[
            [
                {
                    "icon": "drop",
                    "name": "Blood thinners",
                    "text": ["Tell us. Do not stop on your own."],
                    "tell": "I take a blood thinner.",
                },
                {"icon": "baby", "name": "Pregnancy", "text": ["Tell us before the X-ray."]},
                {"icon": "flower", "name": "Allergies", "text": ["Tell us about all of them."]},
            ]
        ],
    )
