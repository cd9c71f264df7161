"""The walk through a deck: where the patient is, and what lies before and behind."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk import session
from kiosk.session import Route, Tour, Visit
from kiosk.viewmodels.contents import contents_of
from kiosk.viewmodels.declare import Property, QmlUncreatable
from kiosk.viewmodels.panes import NONE, Panes, only, prepare, show
from kiosk.viewmodels.renewal import Renewal

if TYPE_CHECKING:
    from kiosk.viewmodels.store import Store
from kiosk.viewmodels.terms import terms_in

QML_IMPORT_NAME = "ClinicKiosk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the display")
class VisitModel(QObject):
    """Navigation for QML. Slides are numbered from 0 within the whole deck."""

    changed = Signal()
    wordsChanged = Signal()
    panesChanged = Signal()
    listsChanged = Signal()
    swappingChanged = Signal()
    ended = Signal()

    def __init__(self, store: Store, parent: QObject | None = None) -> None:
        """Follows `store`."""
        super().__init__(parent)
        self._store = store
        self._panes: Panes = (NONE, NONE, NONE)
        self._shown = 0
        self._direction = 0
        self._revision = 0
        self._stops: tuple[int, ...] = ()
        self._renewal = Renewal(store, self)
        self._renewal.due.connect(self._renew)
        store.visitChanged.connect(self._on_visit)
        store.bookChanged.connect(self._on_book)
        store.swappingChanged.connect(self.swappingChanged)
        store.visitEnded.connect(self.ended)

    # Where we are

    @Property(str, notify=changed)
    def screen(self) -> str:
        """Start or slide."""
        return self._store.visit.screen.value

    @Property(int, notify=changed)
    def index(self) -> int:
        """The slide on screen."""
        return self._store.visit.index

    @Property(int, notify=changed)
    def position(self) -> int:
        """How many slides of this tour come before this one."""
        here = self._store.visit
        index = here.index if here.looking is None else here.looking
        return self._stops.index(index) if index in self._stops else 0

    @Property(int, notify=changed)
    def count(self) -> int:
        """How many slides this tour has."""
        return len(self._stops)

    @Property(bool, notify=changed)
    def isLast(self) -> bool:
        """Whether this is the last slide of the deck's tour."""
        here = self._store.visit
        away = here.detour is not None or here.looking is not None
        away = away or session.turn_page(here, self._route(), 1) is not None
        return not away and bool(self._stops) and here.index == self._stops[-1]

    @Property(bool, notify=changed)
    def inDetour(self) -> bool:
        """Whether "more about this" is open."""
        return self._store.visit.detour is not None

    @Property(bool, notify=changed)
    def looking(self) -> bool:
        """Whether this slide was opened to explain an answer."""
        return self._store.visit.looking is not None

    @Property(bool, notify=changed)
    def hasMore(self) -> bool:
        """Whether the quick tour leaves something of this chapter out."""
        route = self._route()
        return bool(route.core) and session.has_detour(self._store.visit, route)

    @Property(str, notify=changed)
    def chapter(self) -> str:
        """The chapter of the slide on screen."""
        book = self._store.book
        return book.chapter(self._store.visit.index) if book else ""

    # Slides for the three panes

    @Property("QVariantList", notify=panesChanged)
    def panes(self) -> list[int]:
        """The slide in each of the three panes; -1 for none."""
        return list(self._panes)

    @Property(int, notify=panesChanged)
    def shown(self) -> int:
        """The pane on screen."""
        return self._shown

    @Property(int, notify=panesChanged)
    def direction(self) -> int:
        """1 when the last change went forward, -1 back, 0 without a way."""
        return self._direction

    @Property(int, notify=wordsChanged)
    def revision(self) -> int:
        """Changes whenever slides must be read anew (language, edition, pictures)."""
        return self._revision

    @Slot(int, int, result="QVariantMap")
    def slide(self, index: int, revision: int) -> dict[str, Any]:  # noqa: ARG002 - makes QML ask anew
        """Return a slide as the edition holds it, with file URLs; {} for none."""
        book = self._store.book
        if book is None:
            return {}
        return book.slide(index, no_needles=self._store.visit.comfort.no_needles)

    @Slot()
    def settle(self) -> None:
        """Fill the panes off screen; called when the change on screen is over."""
        index = self._store.visit.index
        ahead = next((i for i in self._stops if i > index), NONE)
        if self._store.visit.looking is not None:
            ahead = self._store.visit.looking
        behind = next((i for i in reversed(self._stops) if i < index), NONE)
        panes = prepare(self._panes, self._shown, ahead, behind)
        if panes != self._panes:
            self._panes = panes
            self.panesChanged.emit()

    @Property(bool, notify=swappingChanged)
    def swapping(self) -> bool:
        """Whether new words come in under a visit: their pictures must come in the same frame."""
        return self._store.is_swapping

    # Walking

    @Slot(str, bool)
    def start(self, deck: str, quick: bool) -> None:
        """Open a deck."""
        tour = Tour.QUICK if quick else Tour.ALL
        self._store.change(lambda visit: session.start(visit, deck, tour))

    @Slot()
    def forward(self) -> None:
        """One slide on; on the last one the visit ends."""
        if self.isLast:
            self._store.end_visit()
        else:
            self._store.change(lambda visit: session.forward(visit, self._route()))

    @Slot()
    def back(self) -> None:
        """One slide back; from the first to the start screen."""
        self._store.change(lambda visit: session.back(visit, self._route()))

    @Slot(int)
    def goTo(self, index: int) -> None:
        """Show a slide of the deck."""
        self._store.change(lambda visit: session.go_to(visit, index, self._route()))

    @Slot(str)
    def lookAt(self, slide_id: str) -> None:
        """Show the slide that explains an answer; Back, Next and `endLook` return."""
        book = self._store.book
        if book and slide_id in (ids := book.ids):
            self._store.change(lambda visit: session.look(visit, ids.index(slide_id)))

    @Slot()
    def endLook(self) -> None:
        """Back to the question."""
        self._store.change(session.end_look)

    @Slot()
    def more(self) -> None:
        """From the quick tour into the whole chapter, or back from there."""
        if self.inDetour:
            self._store.change(session.end_detour)
        else:
            self._store.change(lambda visit: session.begin_detour(visit, self._route()))

    @Slot()
    def home(self) -> None:
        """To the start screen."""
        self._store.change(session.home)

    @Slot()
    def finish(self) -> None:
        """Finish and clear."""
        self._store.end_visit()

    # Lists

    @Slot(result="QVariantList")
    def contents(self) -> list[dict[str, Any]]:
        """Return every slide as {index, heading, chapter, here, core}."""
        book = self._store.book
        slides = book.words["slides"] if book else []
        return contents_of(slides, self._store.visit.index, self._stops)

    @Slot(str, result="QVariantMap")
    def term(self, name: str) -> dict[str, Any]:
        """Return a glossary entry as {term, meaning}; {} when there is none."""
        book = self._store.book
        return dict(book.words["glossary"].get(name, {})) if book else {}

    @Slot(str, result="QVariantList")
    def termsOf(self, slide_id: str) -> list[dict[str, Any]]:
        """Return the glossary entries that a slide marks, as {term, meaning}."""
        book = self._store.book
        slides = book.words["slides"] if book else []
        found = next((slide for slide in slides if slide["id"] == slide_id), None)
        return [entry for name in terms_in(found) if (entry := self.term(name))]

    def _route(self) -> Route:
        book = self._store.book
        return book.route if book else Route()

    def _on_book(self) -> None:
        # The pane on screen stays, so that whoever reads on keeps their place in a long text.
        self._panes = only(self._store.visit.index, self._shown)
        self._direction = 0
        self._revision += 1
        self._restop(self._store.visit)
        self.wordsChanged.emit()
        self.panesChanged.emit()
        self.changed.emit()

    @Slot()
    def _renew(self) -> None:
        for index in (NONE, self._store.visit.index):
            self._panes = only(index, self._shown)
            self.panesChanged.emit()

    def _on_visit(self, before: Visit, after: Visit) -> None:
        if before.comfort.no_needles != after.comfort.no_needles:
            self._revision += 1
            self.wordsChanged.emit()
        if (before.asked, before.told) != (after.asked, after.told):
            self.listsChanged.emit()
        if before.quiz != after.quiz:
            self.changed.emit()
        walked = _place(before) != _place(after)
        if not walked:
            return
        self._restop(after)
        if before.index != after.index or before.deck != after.deck:
            step = (after.index > before.index) - (after.index < before.index)
            self._bring(after.index, step if before.screen is after.screen else 0)
        self.changed.emit()

    def _restop(self, visit: Visit) -> None:
        route = self._route()
        self._stops = route.stops(visit) if route.core else ()

    def _bring(self, index: int, direction: int) -> None:
        self._panes, self._shown = show(self._panes, index, self._shown)
        self._direction = direction
        self.panesChanged.emit()

    @Slot()
    def warm(self) -> None:
        """Read the deck that is likely to be opened, once the start screen stands."""
        if self._store.open() is not None:
            QTimer.singleShot(0, self, self.settle)

    @Slot()
    def swipeForward(self) -> None:
        """One slide on; a swipe never ends a visit."""
        if not self.isLast:
            self.forward()


def _place(visit: Visit) -> tuple[object, ...]:
    return (visit.screen, visit.deck, visit.tour, visit.index, visit.detour, visit.looking)
