"""The list of contents that opens from the progress bar."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kiosk.content.shapes import Slide


def contents_of(slides: Sequence[Slide], here: int, stops: Sequence[int]) -> list[dict[str, Any]]:
    """Return every slide as {index, heading, chapter, here, core}.

    The first slide of a chapter alone names it; `stops` are the slides of this tour.
    """
    rows: list[dict[str, Any]] = []
    for i, slide in enumerate(slides):
        first = i == 0 or slide["chapter_index"] != slides[i - 1]["chapter_index"]
        rows.append(
            {
                "index": i,
                "heading": slide["heading"]["plain"],
                "chapter": slide.get("chapter", "") if first else "",
                "here": i == here,
                "core": i in stops,
            }
        )
    return rows
