"""Kind `risks`: what is usual, when to call, when to get help now."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from pydantic import BeforeValidator, Field

from kiosk.content.schema.base import Model
from kiosk.content.schema.scalars import text as typed
from kiosk.content.schema.slide import SlideWithPicture
from kiosk.content.schema.types import IconName, Line


class Sign(Model):
    """One thing that a person may notice."""

    icon: IconName | None = Field(
        default=None, description="An icon's name (Phosphor icons).", examples=["thermometer"]
    )
    text: Line = Field(
        description="What a person notices.", examples=["You have a fever or chills."]
    )


class RisksSlide(SlideWithPicture):
    """Three lists, told apart by shape, word and colour."""

    about: ClassVar[str] = "Three lists: what is usual, when to call the clinic, when to get help."

    kind: Annotated[Literal["risks"], BeforeValidator(typed)] = Field(
        description="risks", examples=["risks"]
    )
    usual: list[Sign] = Field(
        min_length=1,
        max_length=8,
        description="Usual, and nothing to worry about.",
        examples=[
            [
                {"icon": "bandaids", "text": "Your back is sore for some days."},
                {"icon": "thermometer", "text": "Your face feels warm and looks red."},
            ]
        ],
    )
    call: list[Sign] = Field(
        min_length=1,
        max_length=8,
        description="Reasons to call the clinic.",
        examples=[[{"icon": "thermometer", "text": "You have a fever or chills."}]],
    )
    now: list[Sign] = Field(
        min_length=1,
        max_length=8,
        description="Reasons to get help at once.",
        examples=[[{"icon": "wind", "text": "You cannot breathe well."}]],
    )
    call_number: Line | None = Field(
        default=None, description="The number to call.", examples=["{clinic_phone}"]
    )
    now_number: Line | None = Field(
        default=None, description="The emergency number.", examples=["{emergency_number}"]
    )
