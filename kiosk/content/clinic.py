"""Reading clinic.yaml, and giving its values to the fields that decks declare."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from kiosk.content.bind import bind
from kiosk.content.fields import Values, is_empty
from kiosk.content.files import Refusal
from kiosk.content.loaded import FileUse, LoadedClinic
from kiosk.content.palette import corrections
from kiosk.content.places import Folder
from kiosk.content.reader import read_yaml
from kiosk.content.schema.clinic import Clinic
from kiosk.content.suggest import did_you_mean

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from kiosk.content.nodes import Document
    from kiosk.content.problems import Problems

ALWAYS = ("clinic_name", "clinic_phone")
"""Fields that every deck may use without declaring them."""

_STANDS = {
    "action": "white words on",
    "accent": "words in",
    "ground": "words on",
}


def load_clinic(path: Path, problems: Problems) -> LoadedClinic:
    """Read clinic.yaml; without one, or with errors in it, every field is empty."""
    if not os.path.lexists(path):
        return LoadedClinic(folder=path.parent)
    document = read_yaml(path, problems, within=path.parent)
    if document is None:
        return LoadedClinic(folder=path.parent)
    clinic = bind(document, Clinic, problems)
    if clinic is None:
        return LoadedClinic(folder=path.parent)
    _check_colours(clinic, document, problems)
    logo = _logo(clinic, path.parent, document, problems)
    return LoadedClinic(clinic, path.parent, document, logo)


def values_of(clinic: Clinic) -> dict[str, Values]:
    """Return the value of every field that the clinic filled in."""
    own = {"clinic_name": clinic.name, "clinic_phone": clinic.phone}
    general: dict[str, Values] = {name: {"": text} for name, text in own.items() if text}
    return general | {name: text for name, text in clinic.fields.items() if not is_empty(text)}


def check_fields(clinic: LoadedClinic, declared: Iterable[str], problems: Problems) -> None:
    """Tell staff of fields that no deck uses, and of an emergency number that is empty."""
    if clinic.document is None:
        return
    known = {*declared, *ALWAYS}
    for name in clinic.clinic.fields:
        if name not in known:
            place = clinic.document.place(("fields", name), key=True)
            message = f"no deck has a clinic field “{name}”"
            problems.warning(place, message, did_you_mean(name, known, "delete the line."))
    if "emergency_number" in known and "emergency_number" not in values_of(clinic.clinic):
        place = clinic.document.place(("fields", "emergency_number"))
        message = "the emergency number is empty, so patients read “your local emergency number”"
        problems.warning(place, message, 'write under fields: emergency_number: "911"')


def _check_colours(clinic: Clinic, document: Document, problems: Problems) -> None:
    for wrong in corrections(clinic.colours):
        typed = getattr(clinic.colours, wrong.key)
        message = f"{_STANDS[wrong.key]} {typed} are hard to read ({wrong.contrast:.1f} to 1)"
        hint = f'{wrong.better} is used instead, the nearest with 7 to 1; write: "{wrong.better}"'
        problems.warning(document.place(("colours", wrong.key)), message, hint)


def _logo(clinic: Clinic, folder: Path, document: Document, problems: Problems) -> FileUse | None:
    if clinic.logo is None:
        return None
    place = document.place(("logo",))
    found = Folder(folder).find(clinic.logo)
    if isinstance(found, Refusal):
        problems.error(place, found.message, found.hint)
        return None
    return FileUse(clinic.logo, found, "picture", None, place)
