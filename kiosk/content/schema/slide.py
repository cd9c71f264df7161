"""What every kind of slide has."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from pydantic import BeforeValidator, Field

from kiosk.content.schema.base import Model
from kiosk.content.schema.picture import Picture
from kiosk.content.schema.scalars import text as typed
from kiosk.content.schema.types import Line, Lines, Plain, Slug, SoundPath, Staff

Level = Annotated[Literal["core", "more"], BeforeValidator(typed)]


class MoreCard(Model):
    """A card behind the button “More about this”."""

    title: Line = Field(description="The card's title.", examples=["What will I feel?"])
    text: Lines = Field(
        description="Its words, one short line each.",
        examples=[["You may feel a push.", "It is over soon."]],
    )
    picture: Picture | None = Field(
        default=None,
        description="A picture on the card.",
        examples=[{"image": "images/body.svg", "alt": "A body seen from behind."}],
    )


class Slide(Model):
    """The base of all kinds; a kind adds its own keys, and says in `about` what it is for."""

    about: ClassVar[str]

    id: Slug = Field(
        description="A readable name, once in the deck, never changed: everything links by it.",
        examples=["meet-your-joints"],
    )
    kind: str = Field(default="picture", description="What the slide is.", examples=["picture"])
    chapter: Plain | None = Field(
        default=None,
        description="The chapter it belongs to; the same words on each of the chapter's slides.",
        examples=["Your back"],
    )
    level: Level = Field(
        default="more",
        description="core: also in the quick tour; more: only in the whole deck.",
        examples=["core"],
    )
    heading: Line = Field(
        description="The slide's heading: what it says, in a few words.",
        examples=["Meet your joints"],
    )
    text: Lines = Field(
        default_factory=list,
        description="The words, one short line each, four lines at most.",
        examples=[["Facet joints are **small**.", "They help you bend."]],
    )
    more: list[MoreCard] = Field(
        default_factory=list,
        max_length=8,
        description="Cards with more about it, behind a button.",
        examples=[[{"title": "Does it hurt?", "text": ["Most people feel a short sting."]}]],
    )
    ask: Lines = Field(
        default_factory=list,
        description="Questions that a patient may want to ask; offered for their own list.",
        examples=[["What could this do for me?"]],
    )
    narration: SoundPath | None = Field(
        default=None,
        description="A recording of somebody who reads the slide aloud.",
        examples=["audio/en/meet-your-joints.ogg"],
    )
    note: Staff | None = Field(
        default=None,
        description="A note for staff; patients never see it.",
        examples=["Checked with the pain team."],
    )


class SlideWithPicture(Slide):
    """A slide that may show a picture beside its words."""

    picture: Picture | None = Field(
        default=None,
        description="The picture beside the words.",
        examples=[{"image": "images/spine-side.svg", "alt": "The lower back from the side."}],
    )
