"""Kind `choices`: ways to go on, and what speaks for and against each."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from pydantic import BeforeValidator, Field

from kiosk.content.schema.base import Model
from kiosk.content.schema.scalars import text as typed
from kiosk.content.schema.slide import SlideWithPicture
from kiosk.content.schema.types import IconName, Line, Lines, PicturePath, Plain


class Choice(Model):
    """One way; waiting is one, too."""

    icon: IconName | None = Field(
        default=None, description="An icon's name (Phosphor icons).", examples=["hourglass"]
    )
    image: PicturePath | None = Field(
        default=None, description="A small picture in place of an icon.", examples=["images/a.svg"]
    )
    alt: Plain | None = Field(
        default=None,
        description="What the small picture shows, if the words do not say it.",
        examples=["A person walks."],
    )
    name: Line = Field(description="Its name.", examples=["Wait for now"])
    text: Lines = Field(
        default_factory=list, description="What it is.", examples=[["You can wait and see."]]
    )
    good: Lines = Field(
        default_factory=list,
        description="What speaks for it.",
        examples=[["There is no risk from a shot."]],
    )
    less_good: Lines = Field(
        default_factory=list,
        description="What speaks against it.",
        examples=[["Your pain may stay as it is."]],
    )


class ChoicesSlide(SlideWithPicture):
    """Two to six choices."""

    about: ClassVar[str] = "Other ways, and what speaks for and against each of them."

    kind: Annotated[Literal["choices"], BeforeValidator(typed)] = Field(
        description="choices", examples=["choices"]
    )
    choices: list[Choice] = Field(
        min_length=2,
        max_length=6,
        description="Two to six choices, each with what speaks for and against it.",
        examples=[
            [
                {
                    "icon": "barbell",
                    "name": "More exercise",
                    "good": ["It makes you stronger."],
                    "less_good": ["It takes time."],
                },
                {
                    "icon": "hourglass",
                    "name": "Wait for now",
                    "good": ["There is no risk from a shot."],
                    "less_good": ["Your pain may stay as it is."],
                },
            ]
        ],
    )
