"""Clips: the file, its poster, and its words for people who cannot hear or see it."""

from __future__ import annotations

from typing import Self

from pydantic import ConfigDict, Field, model_validator

from kiosk.content.schema.base import Model
from kiosk.content.schema.picture import Sensitive, Still
from kiosk.content.schema.scalars import refuse
from kiosk.content.schema.types import CaptionsPath, ClipPath, Code, Flag, Lines, PicturePath, Plain


class Clip(Model):
    """A video on the local disk."""

    model_config = ConfigDict(json_schema_extra={"dependencies": {"sensitive": ["instead"]}})

    file: ClipPath = Field(
        description="The video: H.264, HEVC, VP8 or VP9 in MP4, MOV, WebM or MKV.",
        examples=["videos/joints-glide.mp4"],
    )
    poster: PicturePath = Field(
        description="The picture that is shown until the clip runs.",
        examples=["images/joints-glide-poster.svg"],
    )
    alt: Plain = Field(
        description="What the clip shows, in one sentence.",
        examples=["A drawing of the low back that bends, leans back and twists."],
    )
    captions: dict[Code, CaptionsPath] = Field(
        default_factory=dict,
        description="Captions per language: WebVTT or SRT files.",
        examples=[{"en": "captions/joints-glide.en.vtt"}],
    )
    transcript: Lines = Field(
        default_factory=list,
        description="Everything that is said or written in the clip, a line each.",
        examples=[["These small joints at the back are your facet joints."]],
    )
    described: Lines = Field(
        default_factory=list,
        description="What can be seen, for people who cannot see it.",
        examples=[["A spine bends slowly. A ring marks each small joint."]],
    )
    speech: Flag = Field(
        default=False,
        description="Whether somebody speaks in the clip; then captions are needed.",
        examples=["no"],
    )
    sensitive: Sensitive | None = Field(
        default=None,
        description="What some people would rather not see; so far only needle.",
        examples=["needle"],
    )
    instead: Still | None = Field(
        default=None,
        description="The picture for people who asked not to see it; needed with `sensitive`.",
        examples=[{"image": "images/calm.svg", "alt": "The same room without a needle."}],
    )

    @model_validator(mode="after")
    def _has_instead(self) -> Self:
        if self.sensitive and not self.instead:
            hint = "write: instead: {image: images/calm.svg, alt: …}"
            raise refuse("a clip with a needle needs a picture to show instead", hint)
        return self
