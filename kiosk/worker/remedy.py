"""The ffmpeg line that turns a clip we refuse into one that every kiosk plays."""

from __future__ import annotations

import shlex
from pathlib import PurePath

_SCALE = "scale='min(1920,iw)':-2"


def ffmpeg_line(name: str) -> str:
    """Return the command that staff (or whoever helps them) can paste into a terminal."""
    # A name that begins with a dash must not read as an option.
    safe = f"./{name}" if name.startswith("-") else name
    target = f"{safe.removesuffix(PurePath(name).suffix)}-kiosk.mp4"
    return (
        f"ffmpeg -i {shlex.quote(safe)} -c:v libx264 -pix_fmt yuv420p -vf {shlex.quote(_SCALE)} "
        f"-c:a aac -movflags +faststart {shlex.quote(target)}"
    )
