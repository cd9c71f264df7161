"""Kind `video`: a clip with its words."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from pydantic import BeforeValidator, Field

from kiosk.content.schema.clip import Clip
from kiosk.content.schema.scalars import text
from kiosk.content.schema.slide import Slide


class VideoSlide(Slide):
    """A clip that plays without sound as soon as its slide is entered."""

    about: ClassVar[str] = "A clip from this folder, with captions, a transcript and a poster."

    kind: Annotated[Literal["video"], BeforeValidator(text)] = Field(
        description="video", examples=["video"]
    )
    clip: Clip = Field(
        description="The clip.",
        examples=[
            {
                "file": "videos/the-visit.mp4",
                "poster": "images/the-visit-poster.svg",
                "alt": "A nurse leads a person through the clinic.",
                "captions": {"en": "captions/the-visit.en.vtt"},
                "transcript": ["First you meet a nurse.", "Then you see the doctor."],
            }
        ],
    )
