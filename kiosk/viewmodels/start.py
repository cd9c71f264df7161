"""What the start screen says."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.session import Screen, Visit
from kiosk.viewmodels.book import file_url
from kiosk.viewmodels.dates import shown
from kiosk.viewmodels.declare import Property, QmlUncreatable

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.content.shapes import Deck
    from kiosk.viewmodels.store import Store

QML_IMPORT_NAME = "ClinicKiosk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the display")
class StartModel(QObject):
    """Decks and languages on offer."""

    changed = Signal()

    def __init__(self, store: Store, parent: QObject | None = None) -> None:
        """Follows `store`."""
        super().__init__(parent)
        self._store = store
        store.visitChanged.connect(self._on_visit)
        store.editionChanged.connect(self.changed)
        store.visitEnded.connect(self.changed)
        store.dayChanged.connect(self.changed)

    @Property(bool, notify=changed)
    def usable(self) -> bool:
        """Whether there is anything to show."""
        return bool(self._store.decks)

    @Property("QVariantMap", notify=changed)
    def deck(self) -> dict[str, Any]:
        """The deck to open: {id, title, summary, notice, cover, minutes, quickMinutes, review…}."""
        deck = self._store.deck()
        return self._row(deck) if deck else {}

    @Property("QVariantList", notify=changed)
    def topics(self) -> list[dict[str, Any]]:
        """All decks, when there is more than one to choose from."""
        decks = self._store.decks
        return [self._row(deck) for deck in decks] if len(decks) > 1 else []

    @Property(bool, notify=changed)
    def topicChosen(self) -> bool:
        """Whether the patient has chosen among several decks."""
        return bool(self._store.visit.deck) or len(self._store.decks) <= 1

    @Property("QVariantList", notify=changed)
    def languages(self) -> list[dict[str, Any]]:
        """Languages of all decks, the clinic's first: {code, name, rtl, here}."""
        found: dict[str, dict[str, Any]] = {}
        for deck in self._store.decks:
            for language in self._store.languages_of(deck):
                found.setdefault(language["code"], dict(language))
        here = self._code()
        return [{**row, "here": code == here} for code, row in found.items()]

    @Property(str, notify=changed)
    def language(self) -> str:
        """The code of the language on screen."""
        return self._code()

    @Property(str, notify=changed)
    def languageName(self) -> str:
        """The language on screen by its own name."""
        here = self._code()
        return next((str(row["name"]) for row in self.languages if row["code"] == here), "")

    @Property(bool, notify=changed)
    def rightToLeft(self) -> bool:
        """Whether the language on screen is written from right to left."""
        here = self._code()
        return any(row["rtl"] for row in self.languages if row["code"] == here)

    @Property("QVariantMap", notify=changed)
    def clinic(self) -> dict[str, Any]:
        """The clinic's {name, phone, emergency_number, logo, colours}; {} without an edition."""
        edition = self._store.edition
        if edition is None:
            return {}
        clinic = edition.start["clinic"]
        logo = clinic["logo"]
        shown = {**logo, "file": file_url(edition.folder, logo["file"])} if logo else None
        return {**clinic, "logo": shown}

    @Slot(str)
    def chooseLanguage(self, code: str) -> None:
        """Speak this language from now on, until the visit ends."""
        self._store.change(lambda visit: replace(visit, language=code))

    @Slot(str)
    def chooseTopic(self, deck: str) -> None:
        """Look at one deck's cover; "" goes back to the list."""
        self._store.change(lambda visit: replace(visit, deck=deck, screen=Screen.START, index=0))

    def _code(self) -> str:
        deck = self._store.deck()
        return self._store.language_for(deck) if deck else self._store.visit.language

    def _row(self, deck: Deck) -> dict[str, Any]:
        code = self._store.language_for(deck)
        edition = self._store.edition
        assert edition is not None  # noqa: S101 - a deck comes from an edition
        status = next(row["status"] for row in deck["languages"] if row["code"] == code)
        return {
            "id": deck["id"],
            "title": deck["title"][code]["plain"],
            "summary": deck["summary"][code]["plain"],
            "notice": deck["notice"][code]["plain"],
            "icon": deck["icon"] or "",
            "cover": _picture(deck, code, edition.folder),
            "minutes": deck["minutes"][code]["all"],
            "quickMinutes": deck["minutes"][code]["quick"],
            "hasQuickTour": 0 < deck["core"] < deck["slides"],
            "reviewedBy": deck["review"]["by"] or "",
            "reviewedRole": deck["review"]["role"] or "",
            "reviewedOn": shown(deck["review"]["on"], code),
            "reviewDue": shown(deck["review"]["due"], code),
            "overdue": self._store.is_overdue(deck),
            "draft": status == "draft",
        }

    def _on_visit(self, before: Visit, after: Visit) -> None:
        def part(visit: Visit) -> tuple[object, ...]:
            return (visit.language, visit.deck, visit.asked, visit.told)

        if part(before) != part(after):
            self.changed.emit()


def _picture(deck: Deck, code: str, folder: Path) -> dict[str, Any] | None:
    cover = deck["cover"].get(code)
    return {**cover, "file": file_url(folder, cover["file"])} if cover else None
