"""Pictures: a still one, one with layers that arrive, and what stands in for a needle."""

from __future__ import annotations

from datetime import timedelta
from typing import Annotated, Any, Literal, Self

from pydantic import BeforeValidator, ConfigDict, Field, model_validator

from kiosk.content.schema.base import Model
from kiosk.content.schema.scalars import refuse, text
from kiosk.content.schema.types import Flag, Line, PicturePath, Plain, Span

Sensitive = Annotated[Literal["needle"], BeforeValidator(text)]
Arrives = Annotated[
    Literal["fade", "left", "right", "above", "below", "grow"], BeforeValidator(text)
]
MAX_LAYERS = 12
_NEEDS: dict[str, Any] = {
    "anyOf": [{"required": ["alt"]}, {"required": ["decorative"]}],
    "dependencies": {"sensitive": ["instead"]},
}
"""What an editor can tell of the rules that `Picture` checks below."""


class Layer(Model):
    """A drawing of the same size that is laid over the picture, once."""

    image: PicturePath = Field(
        description="The layer's file; its canvas is as large as the picture's.",
        examples=["images/spine-needle.svg"],
    )
    arrives: Arrives = Field(
        default="fade",
        description="How it comes in: fade, left, right, above, below or grow.",
        examples=["fade"],
    )
    after: Span = Field(
        default=timedelta(),
        description="How long after the slide opens it begins to come.",
        examples=["1s"],
    )
    takes: Span = Field(
        default=timedelta(seconds=1), description="How long the coming takes.", examples=["1.5s"]
    )
    leaves: Span | None = Field(
        default=None,
        description="When it goes again, counted from the slide's opening; it stays without this.",
        examples=["4s"],
    )


class Still(Model):
    """A plain picture that stands in for another one."""

    image: PicturePath = Field(
        description="The picture's file.", examples=["images/spine-calm.svg"]
    )
    alt: Plain = Field(
        description="What the picture shows, for people who cannot see it: one or two sentences.",
        examples=["The lower back from the side. No needle is shown."],
    )


class Picture(Model):
    """A picture on a slide."""

    model_config = ConfigDict(json_schema_extra=_NEEDS)

    image: PicturePath = Field(
        description="The file, inside the deck's folder: JPEG, PNG, WebP or SVG.",
        examples=["images/spine-side.svg"],
    )
    alt: Plain | None = Field(
        default=None,
        description="What the picture shows, for people who cannot see it: one or two sentences.",
        examples=["The lower back from the side, with one sore joint marked."],
    )
    decorative: Flag = Field(
        default=False,
        description="Write yes when the picture says nothing that the words do not say.",
        examples=["yes"],
    )
    caption: Line | None = Field(
        default=None,
        description="A short line under the picture.",
        examples=["The front of the body is on the left."],
    )
    sensitive: Sensitive | None = Field(
        default=None,
        description="What some people would rather not see; so far only needle.",
        examples=["needle"],
    )
    instead: Still | None = Field(
        default=None,
        description="The picture for people who asked not to see it; needed with `sensitive`.",
        examples=[{"image": "images/spine-calm.svg", "alt": "The same view without a needle."}],
    )
    layers: list[Layer] = Field(
        default_factory=list,
        max_length=MAX_LAYERS,
        description="Drawings that come over the picture one after the other.",
        examples=[[{"image": "images/spine-needle.svg", "arrives": "right", "after": "1s"}]],
    )

    @model_validator(mode="after")
    def _described(self) -> Self:
        if self.alt is None and not self.decorative:
            hint = "write: alt: what the picture shows, in a sentence (or decorative: yes)."
            raise refuse("this picture has no “alt” words for people who cannot see it", hint)
        if self.sensitive and not self.instead:
            hint = "write: instead: {image: images/calm.svg, alt: …}"
            raise refuse("a picture with a needle needs one to show instead", hint)
        return self
