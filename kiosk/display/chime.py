"""The sound of the sound test: three soft notes, made when it is asked for."""

from __future__ import annotations

import wave
from array import array
from math import exp, pi, sin
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

RATE = 22_050
NOTES = (523.25, 659.26, 783.99)
"""Hertz: C, E and G."""
SECONDS = 0.45
LOUDNESS = 0.5
FILE = "chime.wav"


def write_chime(folder: Path) -> Path:
    """Write the sound into `folder` and return its path; may raise OSError."""
    path = folder / FILE
    samples = array("h")
    for note in NOTES:
        for i in range(int(RATE * SECONDS)):
            time = i / RATE
            # Rises within 10 ms, so that no loudspeaker clicks, and fades like a bell.
            shape = min(1.0, time / 0.01) * exp(-5 * time)
            samples.append(round(32_767 * LOUDNESS * shape * sin(2 * pi * note * time)))
    with wave.open(str(path), "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(2)
        sound.setframerate(RATE)
        sound.writeframes(samples.tobytes())
    return path
