from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from kiosk.content.edition import read_current
from kiosk.session import Visit
from kiosk.viewmodels.start import StartModel
from kiosk.viewmodels.store import Offer, Store, is_overdue
from tests.worker.sample_edition import build_sample_edition

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize(
    ("due", "past"), [(None, False), ("2001-01-01", True), ("2999-12-31", False)]
)
def test_a_review_is_overdue_after_its_day(due: str | None, past: bool) -> None:
    assert is_overdue(due) is past


@pytest.mark.parametrize(("withhold", "shown"), [(False, True), (True, False)])
def test_the_settings_say_whether_an_overdue_deck_is_shown(
    tmp_path: Path,
    withhold: bool,
    shown: bool,
) -> None:
    path = build_sample_edition(tmp_path) / "edition.json"
    start = json.loads(path.read_text())
    for deck in start["decks"]:
        deck["review"]["due"] = "2001-01-01"
    path.write_text(json.dumps(start))
    store = Store(Visit(), offer=Offer(overdue=not withhold))
    model = StartModel(store)
    edition = read_current(tmp_path)
    assert edition is not None
    store.offer(edition)
    assert model.usable is shown
    if shown:
        assert model.deck["overdue"]
