"""Kind `picture`: words beside a picture."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from pydantic import BeforeValidator, Field

from kiosk.content.schema.scalars import text
from kiosk.content.schema.slide import SlideWithPicture


class PictureSlide(SlideWithPicture):
    """Words beside a picture, still or with layers."""

    about: ClassVar[str] = "Words beside a picture; the kind of every slide that names none."

    kind: Annotated[Literal["picture"], BeforeValidator(text)] = Field(
        default="picture", description="picture, or leave it out.", examples=["picture"]
    )
