from __future__ import annotations

from typing import TYPE_CHECKING

from bench import content, deck
from kiosk.content.load import load_content

if TYPE_CHECKING:
    from pathlib import Path


def test_the_comparison_s_deck_becomes_content_without_an_error(tmp_path: Path) -> None:
    photos = content.photos(tmp_path / "photos", 3)
    clip = tmp_path / "clip.mp4"
    clip.write_bytes(b"judged by the worker, not by the reader")
    slides = [("image", photos[0]), ("video", clip), ("image", photos[2])]
    source = content.deck_json(tmp_path / "deck.json", slides)
    folder = deck.convert(source, tmp_path / "washing-hands")

    found = load_content(folder)
    assert not [problem for problem in found.problems if problem.severity == "error"]
    assert [slide.kind for slide in found.decks[0].versions["en"].deck.slides][:3] == [
        "picture",
        "video",
        "picture",
    ]
