"""Writes clips with their posters and captions into the bundled deck, two at a time."""

from __future__ import annotations

from concurrent.futures import ProcessPoolExecutor
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

from artwork.clips import CLIPS
from artwork.clips.film import caption_text, write
from artwork.render import DECK, IMAGES

if TYPE_CHECKING:
    from collections.abc import Iterable
import multiprocessing
import os


def write_clip(name: str) -> str:
    """One clip: film, poster and English captions."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    app = QGuiApplication.instance() or QGuiApplication([])  # Qt draws only while it lives
    clip = CLIPS[name]
    videos, captions = DECK / "videos", DECK / "captions"
    videos.mkdir(parents=True, exist_ok=True)
    captions.mkdir(parents=True, exist_ok=True)
    (IMAGES / f"{name}-poster.svg").write_text(clip.poster().text(), "utf-8", newline="\n")
    (captions / f"{name}.en.vtt").write_text(caption_text(clip), "utf-8", newline="\n")
    write(clip, videos / f"{name}.mp4")
    del app
    return name


def write_clips(names: Iterable[str] = ()) -> None:
    """The named clips, or all."""
    fresh = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(max_workers=2, mp_context=fresh) as pool:
        list(pool.map(write_clip, list(names) or list(CLIPS)))
