"""Checking media without preparing anything, for `kiosk check`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.worker.collecting import Media
from kiosk.worker.decks import write_pages
from kiosk.worker.media import Preparer
from kiosk.worker.pool import Pool

if TYPE_CHECKING:
    from kiosk.content.loaded import Content
    from kiosk.content.problems import Problem
    from kiosk.content.shapes import Screen

USUAL_SCREEN: Screen = {"width": 1920, "height": 1080}


def media_problems(content: Content, *, clips: bool = True) -> list[Problem]:
    """Open every picture, caption file and recording, and play the `clips` if asked to.

    Each file is opened in a limited process; takes about a quarter of a second for each clip.
    """
    media = Media()
    write_pages(content, media, USUAL_SCREEN, "clinic")
    wanted = [(item, place) for item, place in media.wanted() if clips or item.what != "clip"]
    with Pool() as pool:
        return Preparer(pool, USUAL_SCREEN).prepare(wanted).problems
