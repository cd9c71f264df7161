"""From typed characters to values: the only place where `yes`, `75s` or `0.4` gets a meaning.

Every function takes what stands in the file and returns the value, or raises a sentence for staff.
"""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import TYPE_CHECKING

from pydantic_core import PydanticCustomError

from kiosk.content.language import is_code
from kiosk.content.nodes import Text

if TYPE_CHECKING:
    from collections.abc import Callable

_FLAGS = {"true": True, "yes": True, "on": True, "false": False, "no": False, "off": False}
_NUMBER = re.compile(r"[+-]?\d{1,9}(\.\d{1,9})?")
_DURATION = re.compile(r"(\d{1,7}(?:\.\d{1,3})?) ?(ms|s|m|min|h|d)")
_UNITS = {"ms": 0.001, "s": 1.0, "m": 60.0, "min": 60.0, "h": 3600.0, "d": 86400.0}
_LENGTH = re.compile(r"(\d{1,5}(?:\.\d{1,2})?) ?(mm|cm|m|in|inch|inches|\")?")
_MILLIMETRES = {"mm": 1.0, "cm": 10.0, "m": 1000.0, "in": 25.4, "inch": 25.4, "inches": 25.4}
_SLUG = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_FIELD = re.compile(r"[a-z][a-z0-9_]{0,39}")
_COLOUR = re.compile(r"#[0-9A-Fa-f]{6}")
_TIMES = re.compile(r"([01]\d|2[0-3]):([0-5]\d) ?[-–] ?([01]\d|2[0-3]|24):([0-5]\d)")


def refuse(message: str, hint: str) -> PydanticCustomError:
    """Make the error that becomes a problem: what is wrong, and what to write instead."""
    return PydanticCustomError("content", "{message}", {"message": message, "hint": hint})


def text(value: object) -> str:
    """Take any typed text as it is."""
    if isinstance(value, str):
        return str(value)
    found = "a list" if isinstance(value, list) else "keys with values"
    raise refuse(f"a text belongs here, not {found}", "write the words on this line, in quotes.")


def words(value: object) -> str:
    """Take a text that must say something."""
    typed = text(value)
    if not typed.strip():
        raise refuse("this is empty", "write the words, or delete the line.")
    return typed


def one_or_many(value: object) -> object:
    """Let a single text stand where a list of texts is meant."""
    if isinstance(value, Text):
        return [words(value)] if not value else [value]
    if isinstance(value, dict):
        message, hint = "words belong here, not keys with values", "write them on this line."
        raise PydanticCustomError("content_at_key", "{message}", {"message": message, "hint": hint})
    return value


def flag(value: object) -> bool:
    """`yes` or `no`."""
    if isinstance(value, bool):
        return value
    found = _FLAGS.get(text(value).strip().lower())
    if found is None:
        raise refuse(f"“{_short(value)}” is neither yes nor no", "write yes or no.")
    return found


def number(value: object) -> float:
    """A number with a decimal point, such as 0.42."""
    if isinstance(value, int | float) and not isinstance(value, bool):
        return float(value)
    typed = text(value).strip()
    if not _NUMBER.fullmatch(typed):
        raise refuse(f"“{_short(typed)}” is not a number", "write digits, such as 0.5 or 3.")
    return float(typed)


def whole(value: object) -> int:
    """A number without decimals."""
    found = number(value)
    if not found.is_integer():
        raise refuse(f"“{_short(value)}” is not a whole number", "write digits only, such as 3.")
    return int(found)


def duration(value: object) -> timedelta:
    """A time span with its unit: 500ms, 75s, 2m, 8h, 14d."""
    if isinstance(value, timedelta):
        return value
    typed = text(value).strip()
    found = _DURATION.fullmatch(typed)
    seconds = float(found[1]) * _UNITS[found[2]] if found else 0.0
    if not found or seconds > 366 * 86400:
        hint = "write a number and its unit: 75s, 2m, 8h or 3d."
        raise refuse(f"“{_short(typed)}” is not a time span", hint)
    return timedelta(seconds=seconds)


def between(least: str, most: str) -> Callable[[timedelta], timedelta]:
    """Make the check that a time span lies within two others, both as they are written."""

    def check(span: timedelta) -> timedelta:
        if not duration(least) <= span <= duration(most):
            raise refuse("this time span is out of range", f"write {least} to {most}.")
        return span

    return check


def millimetres(value: object) -> float:
    """A length with its unit: 600 mm, 32 inches; without a unit the field's own is meant."""
    typed = text(value).strip() if not isinstance(value, int | float) else str(value)
    found = _LENGTH.fullmatch(typed)
    if not found:
        hint = "write a number and its unit: 600 mm or 32 inches."
        raise refuse(f"“{_short(typed)}” is not a length", hint)
    return float(found[1]) * _MILLIMETRES.get(found[2] or "mm", 25.4)


def inches(value: object) -> float:
    """A length as screens are sold: 32 inches; also in cm."""
    typed = text(value).strip() if not isinstance(value, int | float) else str(value)
    with_unit = typed if not re.fullmatch(r"[\d.]+", typed) else f"{typed} in"
    return round(millimetres(with_unit) / 25.4, 2)


def day(value: object) -> date:
    """A date as year-month-day."""
    if isinstance(value, date):
        return value
    typed = text(value).strip()
    try:
        if len(typed) == 10:
            return date.fromisoformat(typed)
    except ValueError:
        pass
    hint = "write year-month-day, such as 2026-10-01."
    raise refuse(f"“{_short(typed)}” is not a date", hint)


def slug(value: object) -> str:
    """An id: small letters, digits and hyphens."""
    typed = words(value)
    if not _SLUG.fullmatch(typed):
        better = re.sub(r"[^a-z0-9]+", "-", typed.lower()).strip("-")[:60] or "before-you-come"
        message = f"“{_short(typed)}” is not an id: small letters, digits and hyphens"
        raise refuse(message, f"write: {better}")
    return typed


def field_name(value: object) -> str:
    """A clinic field's name: small letters, digits and underscores."""
    typed = words(value)
    if not _FIELD.fullmatch(typed):
        better = re.sub(r"[^a-z0-9]+", "_", typed.lower()).strip("_")[:40] or "food_rule"
        message = f"“{_short(typed)}” is no field name: small letters, digits and underscores"
        raise refuse(message, f"write: {better}")
    return typed


def language_code(value: object) -> str:
    """A BCP 47 code."""
    typed = words(value)
    if not is_code(typed):
        raise refuse(f"“{_short(typed)}” is not a language code", "write en, es, de or zh-Hans.")
    return typed


def colour(value: object) -> str:
    """A colour as #RRGGBB."""
    typed = words(value).strip()
    if not _COLOUR.fullmatch(typed):
        hint = 'write it in quotes with six digits: "#075E59"'
        raise refuse(f"“{_short(typed)}” is not a colour", hint)
    return typed


def times(value: object) -> str:
    """A window of the day: 08:00-18:00; one over midnight belongs to the day it starts on."""
    typed = words(value).strip()
    if typed.lower() == "closed":
        return typed
    found = _TIMES.fullmatch(typed)
    if not found or (found[3], found[4]) > ("24", "00"):
        hint = 'write it in quotes: "08:00-18:00", or closed.'
        raise refuse(f"“{_short(typed)}” is not a time of day from–to", hint)
    if found.groups()[:2] == found.groups()[2:]:
        hint = "write closed, or 00:00-24:00 for the whole day."
        raise refuse(f"“{_short(typed)}” begins when it ends", hint)
    return typed


def _short(value: object) -> str:
    typed = str(value)
    return typed if len(typed) <= 40 else typed[:39] + "…"
