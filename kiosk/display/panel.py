"""The staff panel's ties to this machine, made when somebody holds the hidden corner."""

from __future__ import annotations

import contextlib
import json
import os
import sys
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QTimer

from kiosk.content.changes import changes, saves
from kiosk.content.edition import EDITIONS_FOLDER, STATUS_FILE, current_id
from kiosk.display.chime import write_chime
from kiosk.display.facts import facts, made
from kiosk.display.fresh import fresh_visit, with_choices
from kiosk.display.wipe import Wipe
from kiosk.overrides import set_start_language, start_language
from kiosk.pin.store import PinStore
from kiosk.viewmodels.panel import PanelModel
from kiosk.viewmodels.panel_desk import Desk, EditionRow

if TYPE_CHECKING:
    from kiosk.display.program import Display


def make_panel(display: Display) -> PanelModel:
    """Return the panel of this display, shut."""
    state, settings = display.state, display.settings
    desk = Desk(
        pins=PinStore(state, Path(settings.pin_file) if settings.pin_file else None),
        ask=say,
        checks=partial(_checks, state),
        editions=partial(_editions, state),
        facts=partial(facts, display),
        sound_file=partial(write_chime, state),
        set_language=partial(_set_language, display),
        chosen_language=partial(start_language, state),
        block_input=_Blocker(display),
        leave=_leave,
        ends_after=settings.staff.ends_after_ms,
    )
    panel = PanelModel(desk, display.store, display.model.idle, display.model)
    display.listen().doors.someoneThere.connect(panel.touch)
    display.model.staff.changed.connect(panel.follow)
    return panel


def say(request: str) -> None:
    """Ask the keeper for something; without one nobody hears it."""
    with contextlib.suppress(OSError, ValueError):
        os.write(sys.stdout.fileno(), f"ask {request}\n".encode())


def _checks(state: Path) -> int:
    try:
        found = json.loads((state / STATUS_FILE).read_bytes())
        return int(found["checks"])
    except (OSError, ValueError, KeyError, TypeError):
        return 0


def _editions(state: Path) -> list[EditionRow]:
    rows, older, current = [], None, current_id(state)
    for name in saves(state):
        folder = state / EDITIONS_FOLDER / name
        rows.append(EditionRow(name, made(name), name == current, tuple(changes(older, folder))))
        older = folder
    return rows


def _set_language(display: Display, language: str) -> None:
    set_start_language(display.state, language)
    display.store.start_from(fresh_visit(with_choices(display.settings, display.state)))


class _Blocker:
    """Lays the wipe over the window, and takes it away."""

    def __init__(self, display: Display) -> None:
        self._window = display.window
        self._wipe = Wipe()
        self._blocked = False

    def __call__(self, blocked: bool) -> None:
        if blocked == self._blocked:
            return
        self._blocked = blocked
        if blocked:
            self._window.installEventFilter(self._wipe)
        else:
            self._window.removeEventFilter(self._wipe)


def _leave() -> None:
    # After the touch that asked for it has been dealt with.
    QTimer.singleShot(0, partial(QCoreApplication.exit, 0))
