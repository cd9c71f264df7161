"""Builds the preview and runs it until its window is closed."""

from __future__ import annotations

import signal
import sys
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication

from kiosk.content.edition import PSEUDO
from kiosk.preview.desk import Desk
from kiosk.preview.frame import Frame
from kiosk.preview.runs import Runs
from kiosk.settings_json import IdleSettings, ResolvedSettings, ScreenSettings

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.settings.load import LoadedSettings

# Staff read and think for as long as they like: eleven days, within a timer's range.
_NEVER_MS = 1_000_000_000


def run(folder: Path, state: Path, named: Path | None, loaded: LoadedSettings) -> int:
    """Show `folder` by way of `state`; `named` is the kiosk.yaml of the command line."""
    QCoreApplication.setApplicationName("clinic-kiosk-preview")
    app = QGuiApplication(sys.argv[:1])
    app.setQuitOnLastWindowClosed(False)
    frame = Frame(folder)
    desk = Desk(state, settings_of(loaded), frame)
    also = [path for path in (loaded.file, loaded.clinic_file) if path]
    runs = Runs(folder, state, named, also)
    follow(runs, desk)
    frame.closed.connect(app.quit)
    for name in (signal.SIGTERM, signal.SIGINT):
        signal.signal(name, lambda number, _frame: app.exit(128 + number))
    runs.start()
    code = app.exec()
    runs.stop()
    desk.close()
    frame.close()
    return code


def follow(runs: Runs, desk: Desk) -> None:
    """Let the desk hear of the runs."""
    runs.began.connect(desk.run_began)
    runs.progressed.connect(desk.run_progressed)
    runs.ended.connect(desk.run_ended)


def settings_of(loaded: LoadedSettings) -> ResolvedSettings:
    """Return this machine's looks, and no quiet time after which a screen would be cleared."""
    settings = loaded.settings
    screen = ScreenSettings(settings.screen.diagonal, settings.screen.reading_distance)
    return replace(
        ResolvedSettings(),
        language=settings.language,
        languages=(PSEUDO,),
        theme=settings.theme,
        text_size=settings.text_size,
        less_motion=settings.motion == "less",
        screen=screen,
        idle=IdleSettings(_NEVER_MS, _NEVER_MS, _NEVER_MS),
    )
