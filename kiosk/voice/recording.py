"""Checking what an engine has spoken, and keeping it small."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

from kiosk.voice.engines import NoVoice
from kiosk.voice.spoken import word_count

if TYPE_CHECKING:
    from pathlib import Path

RATE = 22_050
QUIETEST_PEAK = 0.02
# Seconds a word; a single short word may last longer than its share.
FASTEST, SLOWEST, SPARE = 0.12, 1.6, 2.5


def to_ogg(wav: Path, text: str) -> tuple[bytes, int]:
    """Return the speech in `wav` as mono Ogg Vorbis and its length in ms.

    Raise NoVoice when it is silent, or too short or too long for the words of `text`.
    """
    import numpy as np
    import soundfile

    try:
        sound, rate = soundfile.read(wav, dtype="float32", always_2d=True)
    except (RuntimeError, OSError, ValueError, TypeError) as error:
        message = f"the engine's file cannot be read: {error}"
        raise NoVoice(message) from error
    mono = sound.mean(axis=1)
    if rate > RATE:
        places = np.arange(0, len(mono), rate / RATE)
        mono, rate = np.interp(places, np.arange(len(mono)), mono).astype("float32"), RATE
    _judge(float(np.abs(mono).max(initial=0.0)), len(mono) / rate, text)
    out = io.BytesIO()
    soundfile.write(out, mono, rate, format="OGG", subtype="VORBIS")
    return out.getvalue(), round(len(mono) * 1000 / rate)


def _judge(peak: float, seconds: float, text: str) -> None:
    words = word_count(text)
    if peak < QUIETEST_PEAK:
        message = "the engine has spoken nothing but silence"
        raise NoVoice(message)
    if not words * FASTEST <= seconds <= words * SLOWEST + SPARE:
        message = f"{seconds:.1f} seconds for {words:.0f} words is no speech"
        raise NoVoice(message)
