"""What comes out of a content folder once it has been read and checked: frozen, with its places."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from kiosk.content import markup
from kiosk.content.nodes import Scalar, find
from kiosk.content.schema.clinic import Clinic

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.content.language import Language
    from kiosk.content.nodes import Document
    from kiosk.content.problems import Place, Problem, Steps
    from kiosk.content.schema.deck import Deck
    from kiosk.content.shapes import Line, TranslationStatus

FileRole = Literal["picture", "clip", "captions", "sound"]


@dataclass(frozen=True, slots=True)
class FileUse:
    """A file that a deck names: as typed, on the disk, and where it is named."""

    typed: str
    file: Path
    role: FileRole
    language: str | None
    place: Place


@dataclass(frozen=True, slots=True)
class Term:
    """A glossary entry in one language, with the marks as typed."""

    term: str
    meaning: str


@dataclass(frozen=True, slots=True)
class Version:
    """A deck in one language: every text of `deck` is in this language."""

    language: Language
    status: TranslationStatus
    deck: Deck
    terms: dict[str, Term]
    known: markup.Vocabulary
    document: Document
    """The file that the words stand in."""
    places: dict[Steps, Steps] | None = None
    """For a translation: path in the deck → path in the file."""

    def line(self, text: str) -> Line:
        """Write a text for the display, with its marks resolved."""
        return markup.line(text, self.known)

    def place(self, path: Steps, *, inside: str = "") -> Place:
        """Find where the text at `path` of `deck` stands in this language's file."""
        return self.document.place(self._in_file(path), inside=inside)

    def is_quoted(self, path: Steps) -> bool:
        """Tell whether the text at `path` stands in quotes."""
        node = find(self.document.root, self._in_file(path))
        return isinstance(node, Scalar) and node.quoted

    def _in_file(self, path: Steps) -> Steps:
        return self.places.get(path, path) if self.places else path


@dataclass(frozen=True, slots=True)
class LoadedDeck:
    """A deck in all languages that it is complete in; the source comes first."""

    id: str
    folder: Path
    source: str
    versions: dict[str, Version]
    files: tuple[FileUse, ...]
    is_salvaged: bool = False
    """Whether parts with errors were taken out, so that the rest could be looked at."""


@dataclass(frozen=True, slots=True)
class LoadedClinic:
    """clinic.yaml; `folder` is where its logo lies."""

    clinic: Clinic = field(default_factory=Clinic)
    folder: Path | None = None
    document: Document | None = None
    logo: FileUse | None = None

    @property
    def emergency_number(self) -> str | None:
        """The number that patients call in an emergency."""
        values = self.clinic.fields.get("emergency_number", {})
        return next((text for text in values.values() if text.strip()), None)


@dataclass(frozen=True, slots=True)
class Content:
    """Everything in a content folder: decks without errors, the clinic, and all problems."""

    decks: tuple[LoadedDeck, ...]
    clinic: LoadedClinic
    problems: tuple[Problem, ...]
    readable: tuple[LoadedDeck, ...] = ()
    """All decks whose words could be read, with and without errors."""
