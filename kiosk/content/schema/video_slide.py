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
        description="The clip: its file, and its words for people who cannot hear or see it.",
        examples=[
            {
                "file": "videos/joints-glide.mp4",
                "poster": "images/joints-glide-poster.svg",
                "alt": "A drawing of the low back that bends, leans back and twists.",
                "captions": {"en": "captions/joints-glide.en.vtt"},
                "transcript": [
                    "These small joints at the back are your facet joints.",
                    "When you bend forward, the joints open a little.",
                    "When you lean back, they close.",
                    "Now you see the back from behind.",
                    "When you twist, the joints glide.",
                    "They also stop the bones from going too far.",
                ],
                "described": [
                    "The low back bends, and each joint opens by a small gap.",
                    "Then the bones twist to one side and to the other.",
                ],
            }
        ],
    )
