"""What staff bring back while the worker is busy stays on the screen."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kiosk.content.edition import current_id, edition_ids
from kiosk.keeper.restore import restore
from kiosk.worker import work as module
from kiosk.worker.voices import attach
from tests.worker.small_deck import write_deck
from tests.worker.worker_runs import work

if TYPE_CHECKING:
    from pathlib import Path

    import pytest


def test_an_undo_while_a_save_is_prepared_stays(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    state, deck = tmp_path / "state", tmp_path / "content"
    for words in ("First", "Second"):
        work(state, write_deck(deck, title=words))
    first = edition_ids(state)[0]

    def undo_meanwhile(*args: Any) -> None:
        restore(state, first)
        attach(*args)

    monkeypatch.setattr(module, "attach", undo_meanwhile)
    outcome = work(state, write_deck(deck, title="Third"))
    assert not outcome.published
    assert current_id(state) == first
