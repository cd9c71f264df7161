"""A clip as drawings in time: its stills, its poster and its captions."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from artwork.svg import Picture, defs

if TYPE_CHECKING:
    from collections.abc import Callable

WIDTH, HEIGHT, RATE = 1920, 1080, 30


@dataclass(frozen=True)
class Cue:
    """Words on the screen from `start` to `end` in seconds."""

    start: float
    end: float
    text: str


@dataclass(frozen=True)
class Clip:
    """A film of `seconds`: `ground` stays, `frame` gives what stands on it at a time.

    `fills` are the gradients that both may name.
    """

    name: str
    seconds: float
    fills: tuple[str, ...]
    ground: Callable[[], list[str]]
    frame: Callable[[float], list[str]]
    cues: tuple[Cue, ...]
    poster_at: float
    quality: int = 20

    def poster(self) -> Picture:
        """The still that stands for the clip."""
        return self.picture([*self.ground(), *self.frame(self.poster_at)])

    def picture(self, parts: list[str]) -> Picture:
        """Parts at the film's size, with its gradients."""
        return Picture(WIDTH, HEIGHT, (defs(*self.fills), *parts))


def caption_text(clip: Clip) -> str:
    """The clip's cues as WebVTT."""
    rows = [f"{_stamp(cue.start)} --> {_stamp(cue.end)}\n{cue.text}\n" for cue in clip.cues]
    return "WEBVTT\n\n" + "\n".join(rows)


def _stamp(seconds: float) -> str:
    whole = round(seconds * 1000)
    return f"{whole // 60000:02d}:{whole // 1000 % 60:02d}.{whole % 1000:03d}"
