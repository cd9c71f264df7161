"""Joins the kiosk's screens, the switches and the runs: what was saved last is what is shown."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QMetaObject, QObject, QRect, QSize, Slot

from kiosk.content.edition import BrokenEdition, read_current
from kiosk.display.program import Display
from kiosk.display.screen import unit
from kiosk.preview.changes import Pages, Spot
from kiosk.session import Screen, Theme, Tour, Visit

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.preview.frame import Frame
    from kiosk.proof.publishing import Result
    from kiosk.settings_json import ResolvedSettings

SIZE = QSize(1280, 720)


class Desk(QObject):
    """Keep it alive as long as the window."""

    def __init__(self, state: Path, settings: ResolvedSettings, frame: Frame) -> None:
        """Show what is published in `state` inside `frame`."""
        super().__init__()
        self._state = state
        self._settings = settings
        self._frame = frame
        self._pages: Pages | None = None
        self._edition = ""
        self.display = Display(state, settings, software=True, window_size=SIZE)
        self.display.listen()
        frame.hold(self.display.window)
        frame.chosen.connect(self._choose)
        frame.placed.connect(self._place)
        self.display.store.visitChanged.connect(self._show_choices)
        self._place(frame.screen_place)
        self._show_choices()

    def close(self) -> None:
        """Take the kiosk's screens down."""
        self.display.close()

    @Slot()
    def run_began(self) -> None:
        """Somebody saved."""
        self._frame.tell("note", "Checking what you saved …")

    @Slot(int, int)
    def run_progressed(self, done: int, total: int) -> None:
        """Tell how far the preparation of media is."""
        self._frame.tell("note", f"Preparing pictures and clips: {done} of {total}")

    @Slot(object)
    def run_ended(self, result: Result) -> None:
        """Show the new words, or what is wrong with them and the last good ones."""
        self._frame.list_problems(result.problems)
        note = "This is what you saved last."
        edition = read_current(self._state)
        if edition is None:
            note = "There is nothing to show yet. Please mend what is listed below."
        elif edition.start["id"] != self._edition:
            try:
                pages = Pages(edition)
            except BrokenEdition:
                note = "The disk could not be read. Please save once more."
            else:
                self._edition = edition.start["id"]
                self._turn_to(pages)
        if edition is not None and result.has_errors:
            note = "These are the last good words. Please mend what is listed below."
        self._frame.tell("note", note)

    def _turn_to(self, pages: Pages) -> None:
        """Show the new edition on the slide that changed, else on the same one."""
        store, before = self.display.store, self._pages
        visit = store.visit
        deck = store.deck()
        here = store.language_for(deck) if deck else visit.language
        spot = pages.changed_since(before, here) if before else None
        if spot is None and before and visit.screen is Screen.SLIDE and visit.deck:
            spot = Spot(visit.deck, here, before.slide_at(visit.deck, here, visit.index))
        self._pages = pages
        self.display.watch.look()
        store.end_visit()  # the new edition comes on screen; no frame is drawn before the next line
        store.set(_at(visit, spot, pages))
        QMetaObject.invokeMethod(self.display.window, "warm")
        self._show_choices()
        self.display.window.show()

    @Slot(str, str)
    def _choose(self, what: str, value: str) -> None:
        visit = self.display.store.visit
        if what == "language":
            visit = replace(visit, language=value)
        elif what == "theme":
            visit = replace(visit, comfort=replace(visit.comfort, theme=Theme(value)))
        else:
            visit = replace(visit, comfort=replace(visit.comfort, text_size=int(value)))
        self.display.store.set(visit)

    @Slot(QRect)
    def _place(self, place: QRect) -> None:
        if place.isEmpty():
            return
        screen = self._settings.screen
        self.display.window.setGeometry(place)
        ratio = self.display.window.devicePixelRatio()
        size = place.size() * ratio
        distance = screen.reading_distance_mm
        scale = unit(size.width(), size.height(), screen.diagonal_inches, distance)
        self.display.model.set_unit(scale / ratio)

    @Slot()
    def _show_choices(self) -> None:
        comfort, start = self.display.store.visit.comfort, self.display.model.start
        self._frame.tell("languages", list(start.languages))
        self._frame.tell("language", start.language)
        self._frame.tell("theme", comfort.theme.value)
        self._frame.tell("textSize", comfort.text_size)


def _at(visit: Visit, spot: Spot | None, pages: Pages) -> Visit:
    """Return the visit at a spot; None leaves it at the start screen."""
    away = replace(visit, detour=None, looking=None)
    if spot is None:
        return replace(away, screen=Screen.START, index=0)
    away = replace(away, deck=spot.deck, language=spot.language)
    if not spot.slide:
        return replace(away, screen=Screen.START, index=0)
    index = pages.index(spot, otherwise=visit.index)
    core = pages.is_core(spot)
    tour = visit.tour if core and visit.detour is None else Tour.ALL
    return replace(away, screen=Screen.SLIDE, index=index, tour=tour)
