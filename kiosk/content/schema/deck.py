"""deck.yaml: the structure of a deck, and its words in the main language."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BeforeValidator, Field

from kiosk.content.schema.base import Model
from kiosk.content.schema.kinds import AnySlide
from kiosk.content.schema.parts import ClinicField, Cover, Review, Source
from kiosk.content.schema.scalars import whole
from kiosk.content.schema.types import Code, FieldName, IconName, Line, Lines, StaffLines

FORMAT = 1
MAX_SLIDES = 2_000
Format = Annotated[Literal[1], BeforeValidator(whole)]


class Deck(Model):
    """A deck: one procedure, explained."""

    format: Format = Field(description="The format's number. Leave it at 1.", examples=[1])
    title: Line = Field(
        description="The deck's title on the start screen.", examples=["Facet joint injections"]
    )
    summary: Line | None = Field(
        default=None,
        description="One line under the title.",
        examples=["What it is, what happens, and what to ask."],
    )
    language: Code = Field(
        description="The language that this file is written in.", examples=["en"]
    )
    cover: Cover | None = Field(
        default=None,
        description="The picture on the start screen.",
        examples=[{"image": "images/cover.svg", "alt": "The lower spine seen from the side."}],
    )
    topic_icon: IconName | None = Field(
        default=None,
        description="An icon for the list of topics, when there are several decks.",
        examples=["bone"],
    )
    notice: Line | None = Field(
        default=None,
        description="A small line on the first and the last screen.",
        examples=["General information. It does not replace advice from your care team."],
    )
    review: Review = Field(
        default_factory=Review,
        description="Who stands behind the words.",
        examples=[{"by": "Dr. Ana Keller", "role": "Pain specialist", "on": "2026-10-01"}],
    )
    sources: list[Source] = Field(
        default_factory=list,
        description="Where the facts come from.",
        examples=[[{"title": "Low back pain: a guideline", "year": 2023}]],
    )
    fields: dict[FieldName, ClinicField] = Field(
        default_factory=dict,
        description="What differs from clinic to clinic; used in a text as {field_name}.",
        examples=[{"food_rule": {"name": "Food before the shot", "example": "Eat as usual."}}],
    )
    glossary: dict[str, Line] = Field(
        default_factory=dict,
        description="Words to explain; used in a text as [[term]] or [[shown words|term]].",
        examples=[{"facet joint": "One of the small joints that link your back bones."}],
    )
    remember: Lines = Field(
        default_factory=list,
        max_length=3,
        description="Up to three points for the last screen when there is no summary slide.",
        examples=[["You have other choices, too."]],
    )
    editor_notes: StaffLines = Field(
        default_factory=list,
        description="Notes for those who review; patients never see them.",
        examples=[["Please compare slide 4 with your own leaflet."]],
    )
    slides: list[AnySlide] = Field(
        min_length=1,
        max_length=MAX_SLIDES,
        description="The slides, in order.",
        examples=[[{"id": "welcome", "heading": "Welcome"}]],
    )
