"""The way from the display to a printer that the settings name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.platform.programs import command, environment
from kiosk.viewmodels.take_home import Printer

if TYPE_CHECKING:
    from kiosk.settings_json import ResolvedSettings


def printer_for(settings: ResolvedSettings) -> Printer:
    """Return the program that prints a sheet; one without a command when no printer is named."""
    if not settings.printer:
        return Printer()
    return Printer(tuple(command("kiosk.printing", "--printer", settings.printer)), environment())
