"""The voice: "Read to me", and guidance for those who do not see the screen. One at a time."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.session import Screen, Visit
from kiosk.viewmodels.declare import Property, QmlUncreatable
from kiosk.viewmodels.phrases import Phrasebook, open_phrasebook
from kiosk.viewmodels.voice import Speech, speech_of, speech_of_lines

if TYPE_CHECKING:
    from kiosk.content.shapes import Line
    from kiosk.viewmodels.book import Book
    from kiosk.viewmodels.idle import IdleModel
    from kiosk.viewmodels.store import Store

QML_IMPORT_NAME = "ClinicKiosk"
QML_IMPORT_MAJOR_VERSION = 1

# What stands above several decks: the view that shows it, and the words.
_CHOICE = ("TopicList", "What would you like to know about?")


@QmlElement
@QmlUncreatable("made by the display")
class ReadingModel(QObject):
    """What is being said; the player plays `voice` and calls `next` at its end."""

    changed = Signal()
    helpAsked = Signal()

    def __init__(self, store: Store, idle: IdleModel, parent: QObject | None = None) -> None:
        """Follows `store`: another slide, language or visit ends the voice."""
        super().__init__(parent)
        self._store = store
        self._idle = idle
        self._queue: list[Speech] = []
        self._at = -1
        self._turn = 0
        self._missing = False
        self._guiding = False
        self._phrases: Phrasebook | None = None
        # What lies open on top of the slide, the last one uppermost.
        self._open: dict[int, list[Any]] = {}
        self._tickets = 0
        store.visitChanged.connect(self._on_visit)
        store.bookChanged.connect(self._on_book)
        store.visitEnded.connect(self.stop)

    @Property(bool, notify=changed)
    def speaking(self) -> bool:
        """Whether something is read aloud because it was asked for."""
        return self._at >= 0 and not self._guiding

    @Property(bool, notify=changed)
    def sounding(self) -> bool:
        """Whether any voice runs, guidance included."""
        return self._at >= 0

    @Property(bool, notify=changed)
    def missing(self) -> bool:
        """Whether a voice was asked for and there is none."""
        return self._missing

    @Property(str, notify=changed)
    def voice(self) -> str:
        """The URL of the line that is being said, "" for none."""
        return self._now.voice

    @Property(str, notify=changed)
    def words(self) -> str:
        """What is being said, as the screen shows it."""
        return self._now.words

    @Property(str, notify=changed)
    def part(self) -> str:
        """The part of the slide that these words belong to, "" for none."""
        return self._now.part

    @Property(int, notify=changed)
    def length(self) -> int:
        """How long this line lasts in ms, 0 when nobody knows."""
        return self._now.length

    @Property(int, notify=changed)
    def turn(self) -> int:
        """Grows with each line that begins, so that the same line can be said twice."""
        return self._turn

    @Slot()
    def toggle(self) -> None:
        """Read what is on the screen, or stop."""
        if self.speaking or self._missing:
            self.stop()
        else:
            self.again()

    @Slot()
    def again(self) -> None:
        """Read from the first line."""
        self._queue = self._speech()
        self._missing = not self._queue
        self._begin(0 if self._queue else -1, guiding=False)

    @Slot()
    def next(self) -> None:
        """Go on to the next line; after the last one the voice is done."""
        if self.sounding:
            more = self._at + 1 < len(self._queue)
            self._begin(self._at + 1 if more else -1, guiding=self._guiding)

    @Slot()
    def stop(self) -> None:
        """Be quiet."""
        if self.sounding or self._missing:
            self._missing = False
            self._begin(-1, guiding=False)

    @Slot()
    def help(self) -> None:
        """Say how to use the kiosk, and guide by voice until the visit ends."""

        def guided(visit: Visit) -> Visit:
            comfort, usual = visit.comfort, self._store.fresh.comfort
            volume = comfort.volume if comfort.sound and comfort.volume else usual.volume
            loud = replace(comfort, guided=True, sound=True, volume=volume)
            return replace(visit, comfort=loud)

        self._store.change(guided)
        self.stop()
        self.helpAsked.emit()
        if not self.sounding:
            self._missing = True
            self.changed.emit()

    @Slot("QStringList")
    def say(self, texts: list[str]) -> None:
        """Say words of the screen, one after the other, in place of what is being said."""
        queue = [speech for text in texts for speech in self._phrasebook().say(text)]
        if queue:
            self._queue, self._missing = queue, False
            self._begin(0, guiding=True)

    @Slot("QStringList")
    def mention(self, texts: list[str]) -> None:
        """Say what has changed, unless something is read aloud or a clip runs."""
        if not self.speaking and not self._idle.runs("clip"):
            self.say(texts)

    @Slot("QVariantList", result=int)
    def open(self, lines: list[Any]) -> int:
        """Lines, pictures and plain words lie on top of the slide now; return a ticket for them."""
        self.stop()
        self._tickets += 1
        self._open[self._tickets] = lines
        return self._tickets

    @Slot(int)
    def close(self, ticket: int) -> None:
        """What came with this ticket is gone, and its voice with it."""
        if self._open.pop(ticket, None) is not None:
            self.stop()

    @property
    def _now(self) -> Speech:
        return self._queue[self._at] if self._at >= 0 else Speech("", 0)

    def _begin(self, at: int, *, guiding: bool) -> None:
        self._at, self._guiding = at, guiding
        self._turn += at >= 0
        self._idle.busy("voice", at >= 0)
        self.changed.emit()

    def _phrasebook(self) -> Phrasebook:
        if self._phrases is None:
            self._phrases = open_phrasebook(self._store)
        return self._phrases

    def _speech(self) -> list[Speech]:
        if self._open:
            return speech_of_lines(list(self._open.values())[-1], self._phrasebook())
        visit, book = self._store.visit, self._store.open()
        if visit.screen is Screen.SLIDE and book:
            slide = book.slide(visit.index, no_needles=visit.comfort.no_needles)
            return speech_of(slide, self._phrasebook())
        return self._start_speech(book) if book else []

    def _start_speech(self, book: Book) -> list[Speech]:
        """Return what is said of the deck to open, or of all there are to choose from."""
        decks, chosen = self._store.decks, self._store.visit.deck
        choosing = len(decks) > 1 and not chosen
        shown = decks if choosing else [deck for deck in [self._store.deck()] if deck]
        lines: list[Line] = []
        for deck in shown:
            code = self._store.language_for(deck)
            lines += [deck["title"][code], deck["summary"][code]]
            lines += [] if choosing else [deck["notice"][code]]
        question = [self._phrasebook().translated(*_CHOICE)] if choosing else []
        return speech_of_lines([*question, *book.with_urls(lines)], self._phrasebook())

    def _on_book(self) -> None:
        self._phrases = None
        self.stop()

    def _on_visit(self, before: Visit, after: Visit) -> None:
        if (before.language, before.deck) != (after.language, after.deck):
            self._phrases = None
        if _place(before) != _place(after):
            self.stop()


def _place(visit: Visit) -> tuple[object, ...]:
    return (visit.screen, visit.deck, visit.index, visit.language, visit.comfort.no_needles)
