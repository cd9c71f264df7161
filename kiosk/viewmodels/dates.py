"""Days as people write them in their language."""

from __future__ import annotations

import re

from PySide6.QtCore import QDate, QLocale

# The decks write digits as in English in every language.
_DIGITS = str.maketrans("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹", "0123456789" * 2)


def shown(day: str | None, language: str) -> str:
    """Return a day such as 2026-10-01 with its month in words; "" for none."""
    date = QDate.fromString(day or "", "yyyy-MM-dd")
    if not date.isValid():
        return ""
    locale = QLocale(language)
    form = locale.dateFormat(QLocale.FormatType.LongFormat)
    # The day of the week says nothing here.
    form = re.sub(r"^dddd[^dMy']*|[^\w']*dddd$", "", form)
    return locale.toString(date, form).translate(_DIGITS)
