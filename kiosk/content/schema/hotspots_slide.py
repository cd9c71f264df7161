"""Kind `hotspots`: a picture with numbered points to touch."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from pydantic import BeforeValidator, Field

from kiosk.content.schema.base import Model
from kiosk.content.schema.picture import Picture
from kiosk.content.schema.scalars import text as typed
from kiosk.content.schema.slide import Slide
from kiosk.content.schema.types import Line, Lines, Number, span_of

Fraction = Annotated[Number, Field(ge=0, le=1), span_of("number", 0, 1)]


class Point(Model):
    """One point on the picture."""

    at: list[Fraction] = Field(
        min_length=2,
        max_length=2,
        description="Where it is: from the left and from the top, as fractions of the picture.",
        examples=[[0.49, 0.58]],
    )
    name: Line = Field(description="The part's name.", examples=["Nerve"])
    text: Lines = Field(
        description="What opens when it is touched.",
        examples=[["Nerves carry feeling."]],
    )


class HotspotsSlide(Slide):
    """A picture with up to eight numbered points, and a list of the same names."""

    about: ClassVar[str] = "A picture with numbered points; a touch on one opens its card."

    kind: Annotated[Literal["hotspots"], BeforeValidator(typed)] = Field(
        description="hotspots", examples=["hotspots"]
    )
    picture: Picture = Field(
        description="The picture that the points lie on.",
        examples=[{"image": "images/spine-side.svg", "alt": "The lower back from the side."}],
    )
    points: list[Point] = Field(
        min_length=1,
        max_length=8,
        description="One to eight points on the picture, each with a name and a card.",
        examples=[
            [
                {
                    "at": [0.53, 0.45],
                    "name": "Facet joint",
                    "text": ["It helps you bend and twist."],
                },
                {"at": [0.39, 0.26], "name": "Bone", "text": ["Five bones make your low back."]},
                {"at": [0.49, 0.58], "name": "Nerve", "text": ["Nerves carry feeling."]},
            ]
        ],
    )
