"""Taking a recorded voice into the store, inside a limited process."""

from __future__ import annotations

import hashlib
import io
from pathlib import Path
from typing import Any

from kiosk.worker import store
from kiosk.worker.files import read_regular
from kiosk.worker.refused import Refused

SOUND_BYTES = 40 << 20
LONGEST_SECONDS = 600
_ENDINGS = {"OGG": ".ogg", "WAV": ".wav", "WAVEX": ".wav", "FLAC": ".flac", "MP3": ".mp3"}
_REMEDY = "export it as Ogg (Vorbis), WAV, FLAC or MP3"


def take_sound(job: dict[str, Any]) -> dict[str, Any]:
    """Take in {path, root, store}; the note tells the file and its length."""
    data = read_regular(Path(job["path"]), Path(job["root"]), SOUND_BYTES)
    source = hashlib.sha256(data).hexdigest()
    folder = Path(job["store"]) if job.get("store") else None
    key = store.key_for(source, "sound")
    ready = store.take(folder, key) if folder else None
    if ready:
        return ready | {"source": source}
    ending, seconds = _judge(data)
    if folder is None:
        return {}
    name = f"{key}{ending}"
    store.write_whole(folder / name, data)
    note = {"file": name, "duration_ms": round(seconds * 1000)}
    return store.put(folder, key, note, [name]) | {"source": source}


def _judge(data: bytes) -> tuple[str, float]:
    import soundfile

    try:
        facts = soundfile.info(io.BytesIO(data))
    except (RuntimeError, OSError, ValueError, TypeError) as error:
        raise Refused("this recording cannot be played", _REMEDY) from error
    if facts.format not in _ENDINGS or facts.samplerate <= 0:
        raise Refused(f"this recording is stored as {facts.format}", _REMEDY)
    if not 0 < facts.duration <= LONGEST_SECONDS:
        raise Refused("this recording is empty or longer than ten minutes", "cut it to its slide")
    return _ENDINGS[facts.format], facts.duration
