"""Writes clips with their posters and captions into the bundled deck, two at a time."""

from __future__ import annotations

import multiprocessing
import os
from concurrent.futures import ProcessPoolExecutor
from typing import TYPE_CHECKING

from artwork.clips import CLIPS
from artwork.clips.film import caption_text
from artwork.render import DECK, IMAGES

if TYPE_CHECKING:
    from collections.abc import Iterable

VIDEOS, CAPTIONS = DECK / "videos", DECK / "captions"


def write_stills(name: str) -> None:
    """A clip's poster and its English captions."""
    clip = CLIPS[name]
    CAPTIONS.mkdir(parents=True, exist_ok=True)
    (IMAGES / f"{name}-poster.svg").write_text(clip.poster().text(), "utf-8", newline="\n")
    (CAPTIONS / f"{name}.en.vtt").write_text(caption_text(clip), "utf-8", newline="\n")


def write_film(name: str) -> None:
    """A clip's film."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtGui import QGuiApplication

    from artwork.clips.encode import write

    app = QGuiApplication.instance() or QGuiApplication([])  # Qt draws only while it lives
    VIDEOS.mkdir(parents=True, exist_ok=True)
    write(CLIPS[name], VIDEOS / f"{name}.mp4")
    del app


def write_clips(names: Iterable[str] = ()) -> None:
    """The named clips, or all."""
    wanted = list(names) or list(CLIPS)
    for name in wanted:
        write_stills(name)
    fresh = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(max_workers=2, mp_context=fresh) as pool:
        list(pool.map(write_film, wanted))
