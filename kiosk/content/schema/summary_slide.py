"""Kind `summary`: the closing slide."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from pydantic import BeforeValidator, Field

from kiosk.content.schema.scalars import text
from kiosk.content.schema.slide import SlideWithPicture
from kiosk.content.schema.types import Flag, Line, Lines


class SummarySlide(SlideWithPicture):
    """The last slide, with “Finish and clear”."""

    about: ClassVar[str] = "The last slide: up to three points to remember, and the way out."

    kind: Annotated[Literal["summary"], BeforeValidator(text)] = Field(
        description="summary", examples=["summary"]
    )
    points: Lines = Field(
        min_length=1,
        max_length=3,
        description="One to three things to remember.",
        examples=[["The shot may help for a while.", "You have other choices, too."]],
    )
    thanks: Line | None = Field(
        default=None, description="A word of thanks.", examples=["Thank you for your time."]
    )
    clean_hands: Flag = Field(
        default=False,
        description="Whether to remind people to clean their hands.",
        examples=["yes"],
    )
