"""Every setting with its default and a line of help; what is not written keeps its default."""

from __future__ import annotations

from datetime import timedelta
from typing import Annotated, Literal

from pydantic import AfterValidator, BeforeValidator, Field

from kiosk.content.schema.base import Model
from kiosk.content.schema.scalars import between, one_or_many, text, whole
from kiosk.content.schema.types import (
    Code,
    Flag,
    Inches,
    Millimetres,
    Span,
    Staff,
    Times,
    Whole,
    span_of,
)
from kiosk.settings.key_names import key_name

_Word = BeforeValidator(text)
Renderer = Annotated[Literal["auto", "software", "gpu"], _Word]
Motion = Annotated[Literal["full", "less"], _Word]
Theme = Annotated[Literal["light", "dark", "high-contrast"], _Word]
Overdue = Annotated[Literal["notice", "withhold"], _Word]
Changes = Annotated[Literal["between-visits", "at-once"], _Word]
KeyName = Annotated[str, BeforeValidator(key_name)]
Key = Annotated[
    Literal["next", "previous", "select", "help", "louder", "quieter", "home", "listen"], _Word
]
Percent = Annotated[Whole, Field(ge=0, le=100), span_of("integer", 0, 100)]
TextSize = Annotated[Literal[100, 125, 150, 175, 200], BeforeValidator(whole)]
Quiet = Annotated[Span, AfterValidator(between("5s", "1h"))]
Hold = Annotated[Span, AfterValidator(between("1s", "30s"))]
Languages = Annotated[list[Code], BeforeValidator(one_or_many)]


class Screen(Model):
    """The screen and where people stand before it; sizes on it follow from these."""

    diagonal: Annotated[Inches, Field(ge=5, le=120)] = Field(
        default=32.0,
        description="From corner to corner: 32 inches or 81 cm.",
        examples=["32 inches"],
    )
    reading_distance: Annotated[Millimetres, Field(ge=200, le=3000)] = Field(
        default=600.0,
        description="From people's eyes to the screen: 600 mm or 60 cm.",
        examples=["600 mm"],
    )
    renderer: Renderer = Field(
        default="auto",
        description="How pictures are drawn: auto finds out, software needs no graphics card.",
        examples=["auto"],
    )


class Idle(Model):
    """What happens when nobody touches the screen."""

    still_there_after: Quiet = Field(
        default=timedelta(seconds=75),
        description="When the kiosk asks “Still there?”; never while a clip or a voice runs.",
        examples=["75s"],
    )
    answer_within: Quiet = Field(
        default=timedelta(seconds=20),
        description="How long it waits for an answer before it goes back to the start.",
        examples=["20s"],
    )
    start_clears_after: Quiet = Field(
        default=timedelta(seconds=30),
        description="When choices made on the start screen are put back.",
        examples=["30s"],
    )


class Sound(Model):
    """Sound is off at the start of every visit; these hold once a patient turns it on."""

    volume: Percent = Field(
        default=60, description="How loud it is at first, 0 to 100.", examples=[60]
    )
    loudest: Percent = Field(
        default=80, description="How loud patients can make it, 0 to 100.", examples=[80]
    )


class Hours(Model):
    """When the screen is on; outside of these hours it is dark. Without hours it is always on.

    A day without hours is closed; but if only closed days are named, the others are open all day.
    """

    every_day: Times | None = Field(
        default=None,
        description="Hours for all days that have none below.",
        examples=["08:00-18:00"],
    )
    monday: Times | None = Field(default=None, description="Monday.", examples=["08:00-18:00"])
    tuesday: Times | None = Field(default=None, description="Tuesday.", examples=["08:00-18:00"])
    wednesday: Times | None = Field(
        default=None, description="Wednesday.", examples=["08:00-12:00"]
    )
    thursday: Times | None = Field(default=None, description="Thursday.", examples=["08:00-18:00"])
    friday: Times | None = Field(default=None, description="Friday.", examples=["08:00-18:00"])
    saturday: Times | None = Field(default=None, description="Saturday.", examples=["closed"])
    sunday: Times | None = Field(default=None, description="Sunday.", examples=["closed"])


class StaffPanel(Model):
    """The staff panel; its PIN is never written here: run “kiosk pin”."""

    corner_hold: Hold = Field(
        default=timedelta(seconds=3),
        description="How long to hold the hidden corner.",
        examples=["3s"],
    )
    ends_after: Quiet = Field(
        default=timedelta(seconds=120),
        description="When the panel closes by itself if nobody touches it.",
        examples=["2m"],
    )
    pin_file: Staff | None = Field(
        default=None,
        description="Where the PIN's hash is kept; else in the state folder.",
        examples=["pin.json"],
    )


class KioskSettings(Model):
    """Everything that can be set for one machine."""

    content_folder: Staff | None = Field(
        default=None,
        description="The folder with your deck or decks; else the deck that comes with the kiosk.",
        examples=["~/kiosk-content"],
    )
    clinic_file: Staff | None = Field(
        default=None,
        description="Your clinic.yaml; else the one in the content folder, or beside this file.",
        examples=["clinic.yaml"],
    )
    language: Code = Field(
        default="en", description="The language of the start screen.", examples=["en"]
    )
    languages: Languages = Field(
        default_factory=list,
        description="The languages to offer, in this order; none named: all that are complete.",
        examples=[["en", "es"]],
    )
    show_drafts: Flag = Field(
        default=True,
        description="Whether translations that nobody has checked are offered, with a notice.",
        examples=["yes"],
    )
    theme: Theme = Field(
        default="light", description="light, dark or high-contrast.", examples=["light"]
    )
    text_size: TextSize = Field(
        default=100, description="Percent: 100, 125, 150, 175 or 200.", examples=[100]
    )
    motion: Motion = Field(
        default="full", description="full, or less: no movement on slides.", examples=["full"]
    )
    clips_start: Flag = Field(
        default=True,
        description="Whether clips start by themselves, without sound.",
        examples=["yes"],
    )
    review_overdue: Overdue = Field(
        default="notice",
        description="What happens once a review is overdue: notice tells patients, withhold "
        "takes the deck off the screen.",
        examples=["notice"],
    )
    changes: Changes = Field(
        default="between-visits",
        description="When a saved change is shown: between-visits, or at-once for staff who edit.",
        examples=["between-visits"],
    )
    printer: Staff | None = Field(
        default=None,
        description="The printer for patients' questions, by its name; none: no print button.",
        examples=["Front desk"],
    )
    voice_command: Staff | None = Field(
        default=None,
        description="A program that speaks: {text}, {language} and {file} are filled in; else "
        "the system's own voice.",
        examples=["piper --model {language}.onnx --output_file {file}"],
    )
    keypad: dict[KeyName, Key] = Field(
        default_factory=dict,
        description="What the keys of a keypad do: a key's name (F13, MediaNext, VolumeUp, Up), "
        "and next, previous, select, help, louder, quieter, home or listen. F1 is help.",
        examples=[{"F13": "next", "F14": "previous"}],
    )
    screen: Screen = Field(
        default_factory=Screen,
        description="The screen.",
        examples=[{"diagonal": "32 inches", "reading_distance": "600 mm"}],
    )
    idle: Idle = Field(
        default_factory=Idle,
        description="When nobody touches the screen.",
        examples=[{"still_there_after": "75s"}],
    )
    sound: Sound = Field(
        default_factory=Sound, description="How loud.", examples=[{"volume": 60, "loudest": 80}]
    )
    hours: Hours | None = Field(
        default=None,
        description="When the screen is on; none: always. Outside of these hours it is dark, and a "
        "touch brings light for one visit.",
        examples=[{"every_day": "08:00-18:00", "sunday": "closed"}],
    )
    staff: StaffPanel = Field(
        default_factory=StaffPanel,
        description="The staff panel.",
        examples=[{"corner_hold": "3s"}],
    )
