from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kiosk.content.edition import (
    BrokenEdition,
    current_id,
    edition_ids,
    read_current,
    read_edition,
    read_words,
)
from tests.worker.sample_edition import build_sample_edition

if TYPE_CHECKING:
    from pathlib import Path


def test_the_current_edition_is_read(tmp_path: Path) -> None:
    folder = build_sample_edition(tmp_path)
    edition = read_current(tmp_path)
    assert edition is not None
    assert edition.folder == folder
    assert edition.start["decks"][0]["id"] == "sample"


def test_words_are_read_by_deck_and_language(tmp_path: Path) -> None:
    folder = build_sample_edition(tmp_path, heading="Hello")
    assert read_words(folder, "sample", "en")["slides"][0]["heading"]["plain"] == "Hello"


def test_there_is_no_edition_in_an_empty_state(tmp_path: Path) -> None:
    assert read_current(tmp_path) is None
    assert edition_ids(tmp_path / "missing") == []


@pytest.mark.parametrize("current", ["", "../../etc", "20990101T000000Z-00000000", "\xff\xfe"])
def test_a_damaged_current_falls_back_to_the_newest_edition(tmp_path: Path, current: str) -> None:
    build_sample_edition(tmp_path, "20260101T000000Z-aaaaaaaa")
    newest = build_sample_edition(tmp_path, "20260201T000000Z-bbbbbbbb")
    (tmp_path / "current").write_text(current, encoding="latin-1")
    edition = read_current(tmp_path)
    assert edition is not None
    assert edition.folder == newest


def test_a_damaged_edition_falls_back_to_an_older_one(tmp_path: Path) -> None:
    older = build_sample_edition(tmp_path, "20260101T000000Z-aaaaaaaa")
    damaged = build_sample_edition(tmp_path, "20260201T000000Z-bbbbbbbb")
    (damaged / "edition.json").write_text("", encoding="utf-8")
    edition = read_current(tmp_path)
    assert edition is not None
    assert edition.folder == older


@pytest.mark.parametrize("text", ["", "[]", '{"format": 2, "decks": [1]}', '{"format": 1}'])
def test_an_edition_of_another_shape_is_broken(tmp_path: Path, text: str) -> None:
    (tmp_path / "edition.json").write_text(text, encoding="utf-8")
    with pytest.raises(BrokenEdition, match=r"edition\.json"):
        read_edition(tmp_path)


def test_temporary_folders_are_no_editions(tmp_path: Path) -> None:
    folder = build_sample_edition(tmp_path)
    (tmp_path / "editions" / ".new-1234").mkdir()
    assert edition_ids(tmp_path) == [folder.name]
    assert current_id(tmp_path) == folder.name
