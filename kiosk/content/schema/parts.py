"""The parts of a deck beside its slides: cover, review, sources and clinic fields."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from kiosk.content.schema.base import Model
from kiosk.content.schema.types import Day, PicturePath, Plain, Said, Staff, Whole, span_of

Year = Annotated[Whole, Field(ge=1800, le=2200), span_of("integer", 1800, 2200)]


class Cover(Model):
    """The picture on the start screen."""

    image: PicturePath = Field(
        description="The file, inside the deck's folder.", examples=["images/cover.svg"]
    )
    alt: Plain = Field(
        description="What it shows, for people who cannot see it.",
        examples=["The lower spine seen from the side."],
    )


class Review(Model):
    """Who stands behind the words; patients read it."""

    by: Said | None = Field(
        default=None,
        description="Who checked every slide; empty: the kiosk says that this is sample content.",
        examples=["Dr. Ana Keller"],
    )
    role: Said | None = Field(
        default=None, description="What they are.", examples=["Pain specialist"]
    )
    on: Day | None = Field(
        default=None, description="When they checked it.", examples=["2026-10-01"]
    )
    due: Day | None = Field(
        default=None,
        description="When it has to be checked again; staff are told 30 days ahead.",
        examples=["2027-10-01"],
    )


class Source(Model):
    """Where facts come from."""

    title: Said = Field(description="Its title.", examples=["Low back pain: a guideline"])
    publisher: Said | None = Field(
        default=None, description="Who published it.", examples=["World Health Organization"]
    )
    year: Year | None = Field(default=None, description="When.", examples=[2023])
    where: Said | None = Field(
        default=None, description="Where to find it, as plain words.", examples=["Chapter 3"]
    )


class ClinicField(Model):
    """Something that differs from clinic to clinic; the value stands in clinic.yaml."""

    name: Staff = Field(description="Its name, for staff.", examples=["Emergency number"])
    help: Staff | None = Field(
        default=None,
        description="What to fill in, for staff.",
        examples=["The number that patients call in an emergency."],
    )
    example: Staff | None = Field(default=None, description="An example.", examples=["911"])
