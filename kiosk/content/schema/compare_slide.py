"""Kind `compare`: two pictures of the same thing."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from pydantic import BeforeValidator, Field

from kiosk.content.schema.base import Model
from kiosk.content.schema.scalars import text
from kiosk.content.schema.slide import Slide
from kiosk.content.schema.types import Line, PicturePath, Plain


class Side(Model):
    """One of the two."""

    name: Line = Field(description="Its name, for the button.", examples=["Healthy joint"])
    image: PicturePath = Field(
        description="Its picture; both are best drawn alike.", examples=["images/joint-healthy.svg"]
    )
    alt: Plain = Field(
        description="What the picture shows, for people who cannot see it.",
        examples=["Two bone ends with a thick, smooth cover."],
    )


class CompareSlide(Slide):
    """Two states, changed by two buttons or a drag."""

    about: ClassVar[str] = "Two pictures of the same thing, to change between."

    kind: Annotated[Literal["compare"], BeforeValidator(text)] = Field(
        description="compare", examples=["compare"]
    )
    sides: list[Side] = Field(
        min_length=2,
        max_length=2,
        description="The two pictures, each with the name for its button.",
        examples=[
            [
                {
                    "name": "Healthy joint",
                    "image": "images/joint-healthy.svg",
                    "alt": "A smooth joint.",
                },
                {
                    "name": "Sore joint",
                    "image": "images/joint-sore.svg",
                    "alt": "The joint is swollen.",
                },
            ]
        ],
    )
