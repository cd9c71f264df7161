from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from kiosk.content.edition import read_current
from kiosk.session import Visit
from kiosk.viewmodels.start import StartModel
from kiosk.viewmodels.store import Offer, Store
from tests.worker.sample_edition import build_sample_edition

if TYPE_CHECKING:
    from pathlib import Path


def start(state: Path, offer: Offer, *, language: str = "en") -> StartModel:
    folder = build_sample_edition(state)
    path = folder / "edition.json"
    found = json.loads(path.read_text())
    (folder / "decks/sample/es.json").write_bytes((folder / "decks/sample/en.json").read_bytes())
    for deck in found["decks"]:
        spanish = {"code": "es", "name": "Español", "rtl": False, "status": "reviewed"}
        deck["languages"].append(spanish)
        for key in ("title", "summary", "notice", "cover", "minutes"):
            deck[key]["es"] = deck[key]["en"]
    path.write_text(json.dumps(found))
    store = Store(Visit(language=language), offer=offer)
    edition = read_current(state)
    assert edition is not None
    store.offer(edition)
    return StartModel(store)


@pytest.mark.parametrize(
    ("offer", "codes"),
    [
        (Offer(), ["en", "ar", "es"]),
        (Offer(languages=("es", "en")), ["es", "en"]),
        (Offer(languages=("es",)), ["es"]),
        (Offer(drafts=False), ["en", "es"]),
        (Offer(languages=("ar", "en"), drafts=False), ["en"]),
        # never without any
        (Offer(languages=("fr",)), ["en"]),
        (Offer(languages=("ar",), drafts=False), ["en"]),
    ],
)
def test_the_settings_say_which_languages_are_offered(
    tmp_path: Path, offer: Offer, codes: list[str]
) -> None:
    assert [row["code"] for row in start(tmp_path, offer).languages] == codes


def test_a_language_that_is_not_offered_is_not_spoken(tmp_path: Path) -> None:
    assert start(tmp_path, Offer(languages=("es", "en")), language="ar").language == "es"
