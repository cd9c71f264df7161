from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING, Any

from kiosk.content.changes import saves
from kiosk.content.edition import edition_ids, read_current
from kiosk.worker.publishing import KEPT, Pages, publish, tidy
from tests.worker.sample_edition import build_sample_edition

if TYPE_CHECKING:
    from pathlib import Path

NAMES = [f"2026010{day}T000000Z-aaaaaaa{day}" for day in range(1, 8)]


def test_the_last_editions_are_kept(tmp_path: Path) -> None:
    for name in NAMES:
        build_sample_edition(tmp_path, name)
    tidy(tmp_path)
    assert edition_ids(tmp_path) == NAMES[-KEPT:]


def test_an_edition_on_a_screen_is_kept_until_it_has_left_it(tmp_path: Path) -> None:
    build_sample_edition(tmp_path, NAMES[0])
    shown = read_current(tmp_path)
    for name in NAMES[1:]:
        build_sample_edition(tmp_path, name)
    assert "base.png" in tidy(tmp_path)
    assert edition_ids(tmp_path) == [NAMES[0], *NAMES[-KEPT:]]
    assert shown
    assert (shown.folder / "pictures/base.png").exists()
    del shown
    tidy(tmp_path)
    assert edition_ids(tmp_path) == NAMES[-KEPT:]


def test_a_display_that_died_holds_nothing(tmp_path: Path) -> None:
    build_sample_edition(tmp_path, NAMES[0])
    child = os.fork()
    if child == 0:
        shown = read_current(tmp_path)
        os._exit(0 if shown else 1)
    assert os.waitpid(child, 0)[1] == 0
    for name in NAMES[1:]:
        build_sample_edition(tmp_path, name)
    tidy(tmp_path)
    assert edition_ids(tmp_path) == NAMES[-KEPT:]


def test_words_and_their_voice_are_one_save(tmp_path: Path) -> None:
    folder = build_sample_edition(tmp_path)
    start = json.loads((folder / "edition.json").read_text()) | {"id": "", "said": ""}
    text = (folder / "decks/sample/en.json").read_text()
    names = {deck["words"]["en"] for deck in start["decks"]}
    words = {name: json.loads(text) for name in names}
    silent, _ = publish(tmp_path, tmp_path, Pages(start, words, {}))
    spoken: dict[str, Any] = {name: json.loads(text) for name in names}
    for value in spoken.values():
        value["slides"][0]["heading"] |= {"voice": "audio/a.opus"}
    spoken["phrases/en.json"] = {"Next": {"voice": "phrases/b.opus"}}
    voiced, is_new = publish(tmp_path, tmp_path, Pages(start, spoken, {}))
    assert is_new
    assert saves(tmp_path)[-1:] == [voiced]
    assert silent not in saves(tmp_path)
