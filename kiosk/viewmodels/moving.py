"""Where a visit goes on when the words are exchanged under it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kiosk.session import home

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kiosk.session import Visit


def moved(visit: Visit, before: Sequence[str], after: Sequence[str]) -> Visit:
    """Return the visit on the same slides of a new edition; `before` and `after` are slide ids.

    A slide that is gone gives way to the next one that is still there, else to the one before. What
    the patient picked and answered stays; entries without a slide are shown nowhere.
    """
    here = _place(visit.index, before, after)
    if here is None:
        return home(visit)
    return replace(
        visit,
        index=here,
        detour=_exact(visit.detour, before, after),
        looking=_exact(visit.looking, before, after),
    )


def _place(index: int, before: Sequence[str], after: Sequence[str]) -> int | None:
    if not after:
        return None
    nearest = [*before[index:], *reversed(before[:index])]
    return next((after.index(name) for name in nearest if name in after), 0)


def _exact(index: int | None, before: Sequence[str], after: Sequence[str]) -> int | None:
    if index is None or index >= len(before) or before[index] not in after:
        return None
    return after.index(before[index])
