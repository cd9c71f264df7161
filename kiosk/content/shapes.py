"""The shapes inside an edition's JSON files, for those who write them and those who read them.

Lengths are pixels unless a comment says fractions; times carry their unit in the name.
"""

from __future__ import annotations

from typing import Any, Literal, TypedDict

Arrival = Literal["fade", "left", "right", "above", "below", "grow"]
Level = Literal["core", "more"]
TranslationStatus = Literal["source", "draft", "translated", "reviewed"]


class Line(TypedDict):
    """One line of words: `styled` is escaped StyledText with only <b> and <a href="term:…">."""

    plain: str
    styled: str


class PictureFile(TypedDict):
    """One prepared bitmap; `file` is relative to the edition's folder."""

    file: str
    width: int
    height: int


class Layer(TypedDict):
    """A bitmap laid over its base once; x, y, width and height are fractions of the base."""

    file: str
    x: float
    y: float
    width: float
    height: float
    arrives: Arrival
    after_ms: int
    takes_ms: int
    leaves_ms: int | None


class Picture(TypedDict):
    """A picture at the size that the screen needs, and up to twice that for the zoom."""

    file: str
    width: int
    height: int
    zoom: PictureFile | None
    alt: str
    decorative: bool
    caption: Line | None
    opaque: bool
    sensitive: str | None
    instead: Picture | None
    layers: list[Layer]


class Cue(TypedDict):
    """One caption of a clip, as plain text with line breaks."""

    start_ms: int
    end_ms: int
    text: str


class Clip(TypedDict):
    """A clip that has been played at its start, middle and end; size as shown, upright."""

    file: str
    width: int
    height: int
    duration_ms: int
    frame_rate: float
    has_audio: bool
    poster: Picture
    alt: str
    cues: list[Cue]
    transcript: list[Line]
    described: list[Line]
    sensitive: str | None
    instead: Picture | None


# A slide has the keys of its kind beside the common ones, so it stays a plain mapping.
Slide = dict[str, Any]


class Chapter(TypedDict):
    """A chapter's name and the index of its first slide."""

    name: Line
    first: int


class Term(TypedDict):
    """A glossary entry in one language."""

    term: Line
    meaning: Line


class Source(TypedDict):
    """Where a deck's facts come from."""

    title: str
    publisher: str | None
    year: int | None
    where: str | None


class Words(TypedDict):
    """decks/<deck>/<language>.json: everything a patient reads in one language."""

    glossary: dict[str, Term]
    sources: list[Source]
    chapters: list[Chapter]
    slides: list[Slide]


class Phrase(TypedDict):
    """phrases/<language>.json, by the words on the screen: a file of speech and its length."""

    voice: str
    voice_ms: int


class Language(TypedDict):
    """A language that a deck is complete in, by its own name."""

    code: str
    name: str
    rtl: bool
    status: TranslationStatus


class Review(TypedDict):
    """Who stands behind the words; all null for sample content. Dates as 2026-10-01."""

    by: str | None
    role: str | None
    on: str | None
    due: str | None


class Minutes(TypedDict):
    """How long the whole deck and its quick tour take, rounded up."""

    all: int
    quick: int


class Deck(TypedDict):
    """What the start screen needs of a deck; the keys of the inner mappings are languages."""

    id: str
    title: dict[str, Line]
    summary: dict[str, Line]
    notice: dict[str, Line]
    icon: str | None
    cover: dict[str, Picture]
    languages: list[Language]
    minutes: dict[str, Minutes]
    slides: int
    core: int
    review: Review
    words: dict[str, str]


class Clinic(TypedDict):
    """The clinic's own facts; null where clinic.yaml is silent."""

    name: str | None
    phone: str | None
    logo: Picture | None
    emergency_number: str | None
    colours: dict[str, dict[str, str]]
    """Theme (light, dark) → token of Theme.qml → #RRGGBB; the themes' own where it is silent."""


class Screen(TypedDict):
    """The screen that the pictures were prepared for."""

    width: int
    height: int


class Start(TypedDict):
    """edition.json: small, and all that the start screen needs."""

    format: int
    id: str
    source: Literal["bundled", "clinic"]
    clinic: Clinic
    screen: Screen
    said: str
    """A digest of all but the voice; two editions with the same one differ in that alone."""
    decks: list[Deck]
