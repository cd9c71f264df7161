"""The sample edition with a voice: one short sound for everything that is said in English."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import numpy as np
import soundfile

from kiosk.display.items import everything
from kiosk.voice.phrases import phrases
from tests.worker.sample_edition import build_sample_edition

if TYPE_CHECKING:
    from pathlib import Path

    from tests.views.conftest import Patient

LINE_MS = 300


def voiced(state: Path) -> None:
    """Write the sample edition with its English lines and the interface's words spoken."""
    give_voice(build_sample_edition(state))


def give_voice(folder: Path) -> None:
    """Give the lines of an edition a voice, each a file of its own."""
    (folder / "speech").mkdir()
    wave = np.sin(np.arange(24000 * LINE_MS // 1000) / 20).astype("float32") * 0.2
    soundfile.write(folder / "speech/said.ogg", wave, 24000, format="OGG", subtype="OPUS")
    sound = (folder / "speech/said.ogg").read_bytes()
    count = 0

    def file() -> dict[str, Any]:
        nonlocal count
        count += 1
        (folder / f"speech/{count}.ogg").write_bytes(sound)
        return {"voice": f"speech/{count}.ogg", "voice_ms": LINE_MS}

    def walk(value: Any) -> None:
        if isinstance(value, dict) and "styled" in value:
            value |= file()
        if isinstance(value, dict) and value.get("alt"):
            value |= {f"alt_{key}": item for key, item in file().items()}
        for item in value.values() if isinstance(value, dict) else value:
            if isinstance(item, dict | list):
                walk(item)

    path = folder / "decks/sample/en.json"
    words = json.loads(path.read_bytes())
    walk(words)
    path.write_text(json.dumps(words))
    start = json.loads((folder / "edition.json").read_bytes())
    for part in ("title", "summary", "notice"):
        walk([deck[part]["en"] for deck in start["decks"]])
    (folder / "edition.json").write_text(json.dumps(start))
    (folder / "phrases").mkdir()
    known = {words: file() for words in phrases(start)["en"]}
    (folder / "phrases/en.json").write_text(json.dumps(known))


def lit(patient: Patient) -> list[str]:
    """Return the words that are lit now, and the names of what is lit without words."""
    items = everything(patient.display.window.contentItem())
    places = [item.parentItem() for item in items if item.objectName() == "spokenPaper"]
    return [
        str(place.property("text") or place.property("partName") or place.objectName())
        for place in places
    ]


class Listener:
    """Notes everything that is said from now on, in order."""

    def __init__(self, patient: Patient) -> None:
        self._reading = patient.display.model.reading
        self._turn = self._reading.turn
        self.heard: list[str] = []
        self._reading.changed.connect(self._on_changed)

    def _on_changed(self) -> None:
        if self._reading.turn != self._turn:
            self._turn = self._reading.turn
            self.heard.append(self._reading.words)
