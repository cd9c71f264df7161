"""What every visit starts from, out of the settings."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kiosk.content.edition import PSEUDO
from kiosk.hours import Hours, read_hours
from kiosk.overrides import start_language
from kiosk.session import Comfort, Theme, Visit
from kiosk.viewmodels.idle import IdleTimes
from kiosk.viewmodels.store import Offer

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.settings_json import ResolvedSettings


def with_choices(settings: ResolvedSettings, state: Path) -> ResolvedSettings:
    """Return the settings with what staff have chosen at the panel."""
    language = start_language(state)
    return replace(settings, language=language) if language else settings


def fresh_visit(settings: ResolvedSettings) -> Visit:
    """Return the visit that a patient finds on walking up."""
    return Visit(
        language=settings.language,
        comfort=Comfort(
            theme=Theme(settings.theme),
            text_size=settings.text_size,
            less_motion=settings.less_motion,
            volume=settings.sound.volume,
            loudest=settings.sound.loudest,
        ),
    )


def idle_times(settings: ResolvedSettings) -> IdleTimes:
    """Return the quiet times in milliseconds."""
    return IdleTimes(
        ask_after=settings.idle.still_there_after_ms,
        answer_within=settings.idle.answer_within_ms,
        start_clears_after=settings.idle.start_clears_after_ms,
    )


def offer_of(settings: ResolvedSettings) -> Offer:
    """Return what patients may choose from."""
    return Offer(
        languages=tuple(code for code in settings.languages if code != PSEUDO),
        drafts=settings.show_drafts,
        overdue=settings.review_overdue != "withhold",
        pseudo=PSEUDO in settings.languages,
    )


def hours_of(settings: ResolvedSettings) -> Hours | None:
    """Return when the screen is on; None for always, also where nobody could read the hours."""
    try:
        return read_hours(settings.hours)
    except ValueError:
        return None
