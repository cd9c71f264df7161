"""Checking media for `kiosk check`: nothing is kept but small pictures, where wanted."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from kiosk.worker.collecting import Media
from kiosk.worker.decks import write_pages
from kiosk.worker.media import Preparer
from kiosk.worker.pool import Pool

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.content.loaded import Content
    from kiosk.content.problems import Problem
    from kiosk.content.shapes import Screen
    from kiosk.worker.media import Prepared

USUAL_SCREEN: Screen = {"width": 1920, "height": 1080}
# On it, the picture of a slide is as large as a thumbnail.
SMALL_SCREEN: Screen = {"width": 640, "height": 360}


class Checked(NamedTuple):
    """What is wrong with the files, and small pictures by the file they were made from."""

    problems: list[Problem]
    thumbnails: dict[Path, Path]


def check_media(content: Content, *, clips: bool = True, small: Path | None = None) -> Checked:
    """Open every picture, caption file and recording, and play the `clips` if asked to.

    `small` is a folder for thumbnails; without it none are made. Each file is opened in a limited
    process; a clip takes about a quarter of a second.
    """
    screen = SMALL_SCREEN if small else USUAL_SCREEN
    media = Media()
    write_pages(content, media, screen, "clinic")
    wanted = [(item, place) for item, place in media.wanted() if clips or item.what != "clip"]
    with Pool() as pool:
        prepared = Preparer(pool, screen, small).prepare(wanted)
    return Checked(prepared.problems, _thumbnails(prepared, small) if small else {})


def _thumbnails(prepared: Prepared, folder: Path) -> dict[Path, Path]:
    return {
        item.path: folder / note["file"]
        for item, note in prepared.notes.items()
        if item.what == "picture"
    }
