"""Taking a clip into the store and playing it there, inside a limited process of its own."""

from __future__ import annotations

import hashlib
import os
import shutil
import sys
from pathlib import Path
from typing import Any

from kiosk.worker import store
from kiosk.worker.containers import check_whole
from kiosk.worker.files import CLIP_BYTES, open_regular
from kiosk.worker.refused import Refused
from kiosk.worker.remedy import ffmpeg_line
from kiosk.worker.screening import Screening
from kiosk.worker.sniff import kind_of

# Linux's "share these blocks": a copy of a large clip that costs nothing, where it is offered.
_FICLONE = 0x40049409


class Screener:
    """Prepares clips one after the other."""

    def __init__(self) -> None:
        """Start the player's Qt."""
        self._screening = Screening()

    def clip(self, job: dict[str, Any]) -> dict[str, Any]:
        """Prepare {path, root, store}; the note tells file, size, length, rate and sound.

        Without a store the clip is only checked, where it lies.
        """
        path = Path(job["path"])
        try:
            return self._prepare(path, Path(job["root"]), job.get("store"))
        except Refused as refused:
            hint = refused.hint or f"convert it: {ffmpeg_line(path.name)}"
            raise Refused(refused.message, hint, slow=refused.slow) from refused

    def _prepare(self, path: Path, root: Path, folder: str | None) -> dict[str, Any]:
        handle, status = open_regular(path, root, CLIP_BYTES)
        try:
            kind = kind_of(os.read(handle, 512))
            if kind not in {"mp4", "matroska"}:
                raise Refused(f"this is {kind}, not an MP4 or WebM clip", "")
            ending = check_whole(kind, handle, status.st_size)
            if folder is None:
                self._screening.play(str(path))
                return {}
            return self._take_in(handle, Path(folder), ending)
        finally:
            os.close(handle)

    def _take_in(self, handle: int, folder: Path, ending: str) -> dict[str, Any]:
        part = folder / f".clip.{os.getpid()}{ending}"
        try:
            _copy(handle, part)
            with part.open("rb") as copied:
                source = hashlib.file_digest(copied, "sha256").hexdigest()
            key = store.key_for(source, "clip")
            ready = store.take(folder, key)
            if ready is None:
                facts = self._screening.play(str(part))
                name = f"{key}{ending}"
                part.replace(folder / name)
                ready = store.put(folder, key, {"file": name, **facts._asdict()}, [name])
        finally:
            part.unlink(missing_ok=True)
        return ready | {"source": source}


def _copy(handle: int, target: Path) -> None:
    os.lseek(handle, 0, os.SEEK_SET)
    with target.open("wb") as out:
        if sys.platform == "linux":
            import fcntl

            try:
                fcntl.ioctl(out.fileno(), _FICLONE, handle)
            except OSError:
                pass  # a file system without it: copy the bytes
            else:
                return
        with os.fdopen(os.dup(handle), "rb") as stream:
            shutil.copyfileobj(stream, out, 1 << 20)
