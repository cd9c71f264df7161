"""The sound of the sound test."""

from __future__ import annotations

from typing import TYPE_CHECKING

import soundfile

from kiosk.display.chime import write_chime

if TYPE_CHECKING:
    from pathlib import Path


def test_it_is_heard_starts_softly_and_never_clips(tmp_path: Path) -> None:
    samples, rate = soundfile.read(write_chime(tmp_path))
    assert 1.2 < len(samples) / rate < 1.5
    assert 0.3 < abs(samples).max() <= 0.5
    assert abs(samples[0]) < 0.01
    assert abs(samples[-1]) < 0.1
