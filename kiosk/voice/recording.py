"""Checking what an engine has spoken, and keeping it small."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

from kiosk.voice.engines import NoVoice
from kiosk.voice.spoken import word_count

if TYPE_CHECKING:
    from pathlib import Path

    import numpy as np
    from numpy.typing import NDArray

    Sound = NDArray[np.float32]

# Of the rates that Opus knows, the first above those of the usual engines.
RATE = 24_000
# On libsndfile's scale from 0 to 1 this is 18 kbit/s, where speech still sounds whole.
COMPRESSION = 0.95
QUIETEST_PEAK = 0.02
# Seconds a word; a single short word may last longer than its share.
FASTEST, SLOWEST, SPARE = 0.12, 1.6, 2.5


def to_ogg(wav: Path, text: str) -> tuple[bytes, int]:
    """Return the speech in `wav` as mono Ogg Opus and its length in ms.

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
    _judge(float(np.abs(mono).max(initial=0.0)), len(mono) / rate, text)
    out = io.BytesIO()
    soundfile.write(
        out, _at_rate(mono, rate), RATE, format="OGG", subtype="OPUS", compression_level=COMPRESSION
    )
    return out.getvalue(), round(len(mono) * 1000 / rate)


def _at_rate(mono: Sound, rate: int) -> Sound:
    """Return the sound at RATE, without tones that it did not have."""
    import numpy as np

    if rate == RATE:
        return mono
    length = round(len(mono) * RATE / rate)
    tones = np.fft.rfft(mono)[: length // 2 + 1]
    return np.fft.irfft(tones, length).astype("float32") * np.float32(length / len(mono))


def _judge(peak: float, seconds: float, text: str) -> None:
    words = word_count(text)
    if peak < QUIETEST_PEAK:
        message = "the engine has spoken nothing but silence"
        raise NoVoice(message)
    if not words * FASTEST <= seconds <= words * SLOWEST + SPARE:
        message = f"{seconds:.1f} seconds for {words:.0f} words is no speech"
        raise NoVoice(message)
