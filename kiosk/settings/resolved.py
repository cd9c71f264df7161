"""The settings as the display reads them: plain JSON, see kiosk.settings_json."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from datetime import timedelta

    from kiosk.settings.load import LoadedSettings


def to_json(loaded: LoadedSettings) -> dict[str, Any]:
    """Write every setting that the display needs in the shape of ResolvedSettings."""
    settings = loaded.settings
    return {
        "language": settings.language,
        "languages": settings.languages,
        "show_drafts": settings.show_drafts,
        "theme": settings.theme,
        "text_size": settings.text_size,
        "less_motion": settings.motion == "less",
        "clips_start": settings.clips_start,
        "printer": settings.printer or "",
        "review_overdue": settings.review_overdue,
        "pin_file": str(loaded.pin_file),
        "keypad": settings.keypad,
        "screen": {
            "diagonal_inches": settings.screen.diagonal,
            "reading_distance_mm": settings.screen.reading_distance,
            "renderer": settings.screen.renderer,
        },
        "idle": {
            "still_there_after_ms": _ms(settings.idle.still_there_after),
            "answer_within_ms": _ms(settings.idle.answer_within),
            "start_clears_after_ms": _ms(settings.idle.start_clears_after),
        },
        "sound": {
            "volume": min(settings.sound.volume, settings.sound.loudest),
            "loudest": settings.sound.loudest,
        },
        "hours": settings.hours.model_dump(exclude_none=True) if settings.hours else {},
        "changes": settings.changes,
        "staff": {
            "corner_hold_ms": _ms(settings.staff.corner_hold),
            "ends_after_ms": _ms(settings.staff.ends_after),
        },
    }


def _ms(span: timedelta) -> int:
    return round(span.total_seconds() * 1000)
