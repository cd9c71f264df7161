"""The deck of long words and odd pictures: it passes every check, and no word of it is cut."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QSize

from kiosk.content.schema.kinds import KINDS
from kiosk.display.program import Display
from kiosk.platform.programs import command, environment
from kiosk.session import Screen
from kiosk.settings_json import ResolvedSettings
from tests.views.test_whole_screens import cut_words, screens, shown, small_targets

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

pytestmark = [
    pytest.mark.slow,
    pytest.mark.qt_log_ignore(".*No RHI backend.*", ".*Immediate exit requested.*"),
]

LEAST = 8.0  # pixels: one of the pictures is a very narrow one
DECK = Path(__file__).parents[2] / "decks/every-kind"


@pytest.fixture(scope="module")
def state(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A state folder with the deck's edition."""
    folder = tmp_path_factory.mktemp("every-kind")
    content = ("--state", str(folder), "--content", str(DECK.parent), "--screen", "1920x1080")
    program = command("kiosk.worker", *content)
    subprocess.run(program, check=True, capture_output=True, env=environment(), timeout=120)
    assert (folder / "current").exists()
    return folder


def test_the_deck_has_every_kind(state: Path) -> None:
    words = next(state.glob("editions/*/decks/every-kind/en.json"))
    slides = json.loads(words.read_text(encoding="utf-8"))["slides"]
    assert {slide["kind"] for slide in slides} == set(KINDS)


def pictures_missing(display: Display) -> list[str]:
    """What the slide on screen should show and does not."""
    book, visit = display.store.book, display.store.visit
    if visit.screen is Screen.START or book is None:
        return []
    picture = book.slide(visit.index, no_needles=False).get("picture")
    drawn = {
        item.property("source").toString()
        for item in shown(display.window.contentItem())
        if item.inherits("QQuickImage") and min(item.width(), item.height()) > LEAST
    }
    return [f"no {picture['file']}"] if picture and picture["file"] not in drawn else []


@pytest.mark.parametrize("text_size", [100, 200])
@pytest.mark.parametrize("shape", [(1920, 1080), (1080, 1920)], ids=["landscape", "portrait"])
def test_nothing_is_cut_or_too_small_to_touch(
    state: Path, qtbot: QtBot, shape: tuple[int, int], text_size: int
) -> None:
    display = Display(state, ResolvedSettings(), software=True, window_size=QSize(*shape))
    qtbot.waitUntil(display.window.isExposed, timeout=5000)
    wrong = {
        name: found
        for name in screens(display, "en", text_size)
        if (found := cut_words(display) + small_targets(display) + pictures_missing(display))
    }
    display.close()
    assert not wrong
