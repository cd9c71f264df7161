"""The kinds of slides: a new kind is a class of its own and one line here."""

from __future__ import annotations

from functools import reduce
from operator import or_
from typing import TYPE_CHECKING, Annotated

from pydantic import Discriminator, Tag

from kiosk.content.schema.cards_slide import CardsSlide
from kiosk.content.schema.choices_slide import ChoicesSlide
from kiosk.content.schema.compare_slide import CompareSlide
from kiosk.content.schema.hotspots_slide import HotspotsSlide
from kiosk.content.schema.picture_slide import PictureSlide
from kiosk.content.schema.question_slide import QuestionSlide
from kiosk.content.schema.risks_slide import RisksSlide
from kiosk.content.schema.summary_slide import SummarySlide
from kiosk.content.schema.timeline_slide import TimelineSlide
from kiosk.content.schema.video_slide import VideoSlide

if TYPE_CHECKING:
    from kiosk.content.schema.slide import Slide

KINDS: dict[str, type[Slide]] = {
    "picture": PictureSlide,
    "video": VideoSlide,
    "hotspots": HotspotsSlide,
    "compare": CompareSlide,
    "timeline": TimelineSlide,
    "cards": CardsSlide,
    "risks": RisksSlide,
    "choices": ChoicesSlide,
    "question": QuestionSlide,
    "summary": SummarySlide,
}


def kind_of(slide: object) -> str:
    """Return the kind that a slide names; one that names none is a picture."""
    if isinstance(slide, dict):
        named = slide.get("kind", "picture")
        return str(named) if isinstance(named, str) else "picture"
    return getattr(slide, "kind", "picture")


if TYPE_CHECKING:
    AnySlide = Slide
else:
    _TAGGED = [Annotated[model, Tag(kind)] for kind, model in KINDS.items()]
    AnySlide = Annotated[reduce(or_, _TAGGED), Discriminator(kind_of)]
