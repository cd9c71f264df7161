"""A deck in one language: the source, and every translation that is complete."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from kiosk.content.bind import bind
from kiosk.content.clinic import ALWAYS, values_of
from kiosk.content.fields import field_texts
from kiosk.content.gaps import without_gaps
from kiosk.content.language import is_code, language
from kiosk.content.letters import undrawn_script
from kiosk.content.loaded import Term, Version
from kiosk.content.markup import vocabulary
from kiosk.content.merge import Merged, merge
from kiosk.content.problems import Place, Problems
from kiosk.content.reader import read_yaml
from kiosk.content.schema.deck import Deck
from kiosk.content.schema.translation import Translation
from kiosk.content.words import slots

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from kiosk.content.loaded import LoadedClinic
    from kiosk.content.nodes import Document, Value
    from kiosk.content.problems import Steps

_FILE = re.compile(r"deck\.(.+)\.ya?ml")
_SHOWN = 4


def source_version(deck: Deck, document: Document, clinic: LoadedClinic) -> Version:
    """Make the version that deck.yaml itself holds."""
    terms = {key: Term(key, meaning) for key, meaning in deck.glossary.items()}
    fields = _fields(deck, clinic, deck.language, None)
    known = vocabulary(deck.glossary, fields)
    return Version(language(deck.language), "source", deck, terms, known, document)


class Desk(NamedTuple):
    """What reading a deck's files needs; `folder` is named in problems as it is."""

    folder: Path
    clinic: LoadedClinic
    problems: Problems


def translated_versions(source: Version, value: Value, desk: Desk) -> Iterator[Version]:
    """Read the translations beside deck.yaml; yield those that are complete.

    `value` are the values of deck.yaml that the words are laid over.
    """
    for document, words in _translations(desk):
        version = _translated(document, words, source, value, desk)
        if version:
            yield version


def check_translations_alone(desk: Desk) -> None:
    """Tell what is wrong in the translations when deck.yaml itself cannot be used."""
    for _ in _translations(desk):
        pass


def _translations(desk: Desk) -> Iterator[tuple[Document, Translation]]:
    for path in sorted(desk.folder.iterdir()):
        named = _FILE.fullmatch(path.name)
        if not named:
            continue
        code, problems = named[1], desk.problems
        if not is_code(code):
            message = f"“{code}” in this file's name is not a language code"
            hint = "name it deck.es.yaml or deck.zh-Hans.yaml."
            problems.error(Place(str(path)), message, hint)
            continue
        document = read_yaml(path, problems, within=desk.folder)
        document = without_gaps(document) if document else None
        words = bind(document, Translation, problems) if document else None
        if document is None or words is None:
            continue
        if words.language == code:
            yield document, words
        else:
            place = document.place(("language",))
            problems.error(place, f"the file's name says {code}", f"write: language: {code}")


def _translated(
    document: Document, words: Translation, source: Version, value: Value, desk: Desk
) -> Version | None:
    code = words.language
    told = Problems()
    merged = merge(source.deck, value, document, told)
    _tell_gaps(merged, source, document, told)
    desk.problems.found |= told.found
    if merged.missing or told.has_errors or _cannot_be_drawn(words, document, desk.problems):
        return None
    merged.value["language"] = code
    deck = bind(document, Deck, desk.problems, merged.value)
    if deck is None:
        return None
    terms = {key: Term(found.term, found.meaning) for key, found in words.glossary.items()}
    fields = _fields(deck, desk.clinic, code, words.ask_your_clinic)
    known = vocabulary(deck.glossary, fields)
    status = words.translation.status
    return Version(language(code), status, deck, terms, known, document, merged.places)


def _cannot_be_drawn(words: Translation, document: Document, problems: Problems) -> bool:
    script = undrawn_script(slot.text for slot in slots(words))
    if script is None:
        return False
    message = f"the kiosk has no font for {script} letters, so this language is not offered"
    hint = "ask those who look after the kiosk for a font; the words are kept until then."
    problems.warning(document.place(("language",)), message, hint)
    return True


def _fields(deck: Deck, clinic: LoadedClinic, code: str, ask: str | None) -> dict[str, str]:
    values = values_of(clinic.clinic)
    declared = {*deck.fields, *ALWAYS, *clinic.clinic.fields}
    return field_texts(declared, values, code, clinic_language=clinic.clinic.language, ask=ask)


def _tell_gaps(merged: Merged, source: Version, document: Document, problems: Problems) -> None:
    for owner, paths in merged.missing.items():
        path: Steps = ("slides", owner) if owner else ()
        rest = f" and {len(paths) - _SHOWN} more" if len(paths) > _SHOWN else ""
        listed = ", ".join(paths[:_SHOWN]) + rest
        where = f"the slide “{owner}”" if owner else "the deck"
        message = f"{where} has no words here yet for: {listed}"
        hint = "the deck is offered in this language when all of it is translated."
        problems.warning(document.place(path), message, hint)
    for path in merged.stale:
        message = f"the {source.language.name} words of this line have changed since"
        hint = "compare them, change this line if need be, then run “kiosk translate”."
        problems.warning(document.place(path), message, hint)
