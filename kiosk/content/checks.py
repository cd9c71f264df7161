"""What the schema alone cannot tell: ids, links between slides, files, marks, dates."""

from __future__ import annotations

import json
from datetime import date, timedelta
from functools import cache
from typing import TYPE_CHECKING, cast

from kiosk.content import markup
from kiosk.content.files import Refusal
from kiosk.content.loaded import FileRole, FileUse, Version
from kiosk.content.nodes import NULL_WORDS
from kiosk.content.schema.question_slide import QuestionSlide
from kiosk.content.schema.roles import Role
from kiosk.content.schema.video_slide import VideoSlide
from kiosk.content.suggest import did_you_mean
from kiosk.content.words import files, slots, words
from kiosk.resources import assets

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.content.nodes import Document
    from kiosk.content.places import Folder
    from kiosk.content.problems import Problems
    from kiosk.content.salvage import Salvaged
    from kiosk.content.schema.deck import Deck
    from kiosk.content.schema.parts import Review

DUE_SOON = timedelta(days=30)
LONG_TITLE = 120
_ROLES = {
    Role.PICTURE: "picture",
    Role.CLIP: "clip",
    Role.CAPTIONS: "captions",
    Role.SOUND: "sound",
}


def check_structure(sound: Salvaged, document: Document, problems: Problems) -> None:
    """Check what holds in every language: ids, links, icons, the order of slides."""
    deck = sound.deck
    _check_ids(deck, document, problems)
    _check_links(deck, document, problems)
    _check_icons(deck, document, problems)
    _check_speech(deck, document, problems)
    for number, slide in enumerate(deck.slides[:-1]):
        if slide.kind == "summary":
            message = "the summary is not the last slide"
            problems.error(document.place(("slides", number)), message, "move it to the end.")
    if len(deck.title) > LONG_TITLE:
        message = f"the title has {len(deck.title)} letters, more than fit on a screen"
        problems.warning(document.place(("title",)), message, "write a few words only.")


def check_marks(version: Version, sound: Salvaged, problems: Problems) -> None:
    """Check the marks in every line of one language."""
    for slot in words(version.deck):
        if slot.role is Role.LINE and not sound.is_invented(slot.path):
            for fault in markup.faults(slot.text, version.known):
                add = problems.error if fault.severe else problems.warning
                place = version.place(slot.path, inside=fault.piece)
                add(place, fault.message, fault.hint)


def check_null_words(version: Version, problems: Problems) -> None:
    """Warn of `text: null`: it is shown as typed, and was hardly meant for patients."""
    for slot in words(version.deck):
        if slot.text in NULL_WORDS and not version.is_quoted(slot.path):
            message = f"patients will read “{slot.text}” here"
            hint = f'put quotes around it if that is meant: "{slot.text}"; else write the words.'
            problems.warning(version.place(slot.path), message, hint)


def check_review(review: Review, document: Document, today: date, problems: Problems) -> None:
    """Warn staff 30 days before a review is due, and once it has passed."""
    place = document.place(("review", "due"))
    hint = "have every slide checked, then write the new dates."
    if review.by and not review.on:
        place = document.place(("review",))
        problems.warning(place, "the review has no date", "write: on: 2026-10-01")
    if review.due and review.due < today:
        problems.warning(place, f"the review was due on {review.due.isoformat()}", hint)
    elif review.due and review.due - today <= DUE_SOON:
        problems.warning(place, f"the review is due on {review.due.isoformat()}", hint)


def files_of(
    version: Version, sound: Salvaged, folder: Folder, problems: Problems
) -> Iterator[FileUse]:
    """Find every file that one language's deck names; what cannot be found is a problem."""
    for slot in files(version.deck):
        from_source = version.places is not None and slot.path not in version.places
        if from_source or sound.is_invented(slot.path):
            continue
        place = version.place(slot.path)
        found = folder.find(slot.text)
        if isinstance(found, Refusal):
            problems.error(place, found.message, found.hint)
            continue
        role = cast("FileRole", _ROLES[slot.role])
        spoken = slot.role in (Role.CAPTIONS, Role.SOUND)
        language = str(slot.path[-1]) if slot.role is Role.CAPTIONS else version.language.code
        yield FileUse(slot.text, found, role, language if spoken else None, place)


def _check_ids(deck: Deck, document: Document, problems: Problems) -> None:
    first: dict[str, int] = {}
    for number, slide in enumerate(deck.slides):
        place = document.place(("slides", number, "id"))
        if slide.id in first:
            message = f"two slides have the id “{slide.id}”"
            problems.error(place, message, f"give one another id, such as {slide.id}-2.")
        first.setdefault(slide.id, number)


def _check_links(deck: Deck, document: Document, problems: Problems) -> None:
    ids = [slide.id for slide in deck.slides]
    for number, slide in enumerate(deck.slides):
        if not isinstance(slide, QuestionSlide):
            continue
        for slot in slots(slide, ("slides", number)):
            if slot.role is Role.SLIDE and slot.text not in ids:
                message = f"no slide has the id “{slot.text}”"
                hint = did_you_mean(slot.text, ids, "write the id of the slide that explains it.")
                problems.error(document.place(slot.path), message, hint)


def _check_icons(deck: Deck, document: Document, problems: Problems) -> None:
    known = icon_names()
    for slot in slots(deck):
        if slot.role is Role.ICON and known and slot.text not in known:
            message = f"there is no icon “{slot.text}”"
            hint = did_you_mean(slot.text, known, "choose a name from the Phosphor icons.")
            problems.error(document.place(slot.path), message, hint)


def _check_speech(deck: Deck, document: Document, problems: Problems) -> None:
    for number, slide in enumerate(deck.slides):
        if not isinstance(slide, VideoSlide) or not slide.clip.speech:
            continue
        if deck.language not in slide.clip.captions:
            message = "somebody speaks in this clip, and it has no captions"
            hint = f"write: captions: {{{deck.language}: captions/{slide.id}.vtt}}"
            problems.error(document.place(("slides", number, "clip")), message, hint)


@cache
def icon_names() -> frozenset[str]:
    """Return the names of the icons that this installation has."""
    try:
        found = json.loads((assets() / "icons" / "phosphor-bold.json").read_bytes())
    except (OSError, ValueError):
        return frozenset()
    return frozenset(found)
