from __future__ import annotations

import pytest

from kiosk.viewmodels.captions import CueTrack, cue_at

CUES = [
    {"start_ms": 0, "end_ms": 1000, "text": "one"},
    {"start_ms": 900, "end_ms": 2000, "text": "two"},
    {"start_ms": 3000, "end_ms": 4000, "text": "three"},
]


@pytest.mark.parametrize(
    ("position", "text"),
    [(0, "one"), (950, "one\ntwo"), (1000, "two"), (2500, ""), (3999, "three"), (9999, "")],
)
def test_the_caption_of_a_moment(position: int, text: str) -> None:
    assert cue_at(CUES, position) == text


def test_the_caption_changes_only_when_its_words_do() -> None:
    track = CueTrack()
    heard: list[str] = []
    track.textChanged.connect(lambda: heard.append(track.text))
    track.cues = CUES
    for position in (0, 100, 200, 1000, 2100):
        track.position = position
    assert heard == ["one", "two", ""]
