"""Kind `timeline`: what happens when, over hours or days."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal, Self

from pydantic import BeforeValidator, Field, model_validator

from kiosk.content.schema.base import Model
from kiosk.content.schema.scalars import refuse
from kiosk.content.schema.scalars import text as typed
from kiosk.content.schema.slide import SlideWithPicture
from kiosk.content.schema.types import Line, Lines, Number, Span, span_of

Tenth = Annotated[Number, Field(ge=0, le=10), span_of("number", 0, 10)]
Unit = Annotated[Literal["hours", "days"], BeforeValidator(typed)]


class TimeMark(Model):
    """A point in time with a card."""

    at: Span = Field(description="When: hours or days after the start.", examples=["2h"])
    name: Line = Field(description="Its name.", examples=["First hours"])
    text: Lines = Field(
        description="What opens when it is touched.", examples=[["You may feel numb."]]
    )


class BandPoint(Model):
    """How wide the range is at one time."""

    at: Span = Field(description="When.", examples=["2h"])
    low: Tenth = Field(description="The lowest, 0 to 10.", examples=[1])
    high: Tenth = Field(description="The highest, 0 to 10.", examples=[6])

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if self.low > self.high:
            raise refuse("low is above high here", "write the smaller number behind low.")
        return self


class TimeSpan(Model):
    """A named stretch of time."""

    from_: Span = Field(alias="from", description="When it begins.", examples=["0h"])
    to: Span = Field(description="When it ends.", examples=["8h"])
    name: Line = Field(description="Its name.", examples=["Numb hours"])

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if self.from_ >= self.to:
            raise refuse("this ends before it begins", "write the earlier time behind from.")
        return self


class TimelineSlide(SlideWithPicture):
    """Marks on a line of time, with a band for what may be."""

    about: ClassVar[str] = "What may happen when: marks to touch on a line of hours or days."

    kind: Annotated[Literal["timeline"], BeforeValidator(typed)] = Field(
        description="timeline", examples=["timeline"]
    )
    unit: Unit = Field(
        default="days", description="hours or days along the line.", examples=["days"]
    )
    until: Span | None = Field(
        default=None, description="Where the line ends; else at the last mark.", examples=["14d"]
    )
    marks: list[TimeMark] = Field(
        min_length=2,
        max_length=7,
        description="Two to seven points in time, the earliest first.",
        examples=[
            [
                {"at": "2h", "name": "First hours", "text": ["You may feel numb."]},
                {"at": "3d", "name": "First week", "text": ["The medicine may start to work."]},
                {"at": "14d", "name": "Two weeks", "text": ["Tell us if it helped."]},
            ]
        ],
    )
    band: list[BandPoint] = Field(
        default_factory=list,
        description="The range of what may be, as a band; a line would promise too much.",
        examples=[
            [
                {"at": "0h", "low": 5, "high": 8},
                {"at": "8h", "low": 1, "high": 8},
                {"at": "2d", "low": 4, "high": 9},
                {"at": "14d", "low": 1, "high": 8},
            ]
        ],
    )
    low_label: Line | None = Field(
        default=None, description="Words at the lower end.", examples=["Less pain"]
    )
    high_label: Line | None = Field(
        default=None, description="Words at the upper end.", examples=["More pain"]
    )
    spans: list[TimeSpan] = Field(
        default_factory=list,
        max_length=5,
        description="Named stretches of time.",
        examples=[[{"from": "2d", "to": "7d", "name": "It may start to work"}]],
    )
    caption: Line | None = Field(
        default=None, description="A line under the drawing.", examples=["Everyone is different."]
    )

    @model_validator(mode="after")
    def _in_time(self) -> Self:
        for points, name in ((self.marks, "marks"), (self.band, "band")):
            times = [point.at for point in points]
            if times != sorted(times):
                raise refuse(f"the {name} are not in the order of time", "put the earliest first.")
        latest = max((mark.at for mark in self.marks), default=None)
        if self.until and latest and latest > self.until:
            raise refuse("a mark lies behind the end of the line", "write a later time for until.")
        return self
