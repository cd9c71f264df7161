"""The pad and every page of the staff panel: nothing cut, nothing too small, all of it named."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QSize

from kiosk.content.edition import current_id
from kiosk.display.items import find
from kiosk.display.program import Display
from kiosk.pin.store import Answer, PinStore, Verdict
from kiosk.session import Comfort, Visit
from kiosk.settings_json import ResolvedSettings
from kiosk.viewmodels.panel import PanelModel
from tests.views.test_whole_screens import cut_words, nameless, overlaps, small_targets

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

pytestmark = [
    pytest.mark.slow,
    pytest.mark.qt_log_ignore(".*PulseAudioService.*", ".*Using Qt multimedia.*"),
]
SHAPES = {"landscape": QSize(1920, 1080), "portrait": QSize(1080, 1920), "small": QSize(1280, 720)}
LANGUAGES = ["en", "es", "de", "ar", "pl", "tr", "zh-Hans", "vi"]
PAGES = ["", "content", "editions", "language", "cleaning", "sound", "machine", "pin", "leave"]


@pytest.fixture(params=SHAPES)
def display(request: pytest.FixtureRequest, bundled: Path, qtbot: QtBot) -> Iterator[Display]:
    hours = {"every_day": "08:00-18:00"}
    settings = ResolvedSettings(hours=hours)
    made = Display(bundled, settings, software=True, window_size=SHAPES[request.param])
    qtbot.waitUntil(made.window.isExposed, timeout=5000)
    yield made
    made.close()


def panel_of(display: Display) -> PanelModel:
    found = display.model.panel
    assert isinstance(found, PanelModel)
    return found


def screens(display: Display, language: str, *, size: int, lower: bool) -> Iterator[str]:
    """Show the pad in each state and every page of the panel; yield their names."""
    comfort = Comfort(text_size=size, less_motion=True, lower=lower)
    display.store.set(Visit(language=language, comfort=comfort))
    PinStore(display.state).set("839174")
    display.model.askStaff()
    panel = panel_of(display)
    for verdict in (*Verdict, Verdict.WRONG):
        if verdict is not Verdict.RIGHT:
            panel.pin._take(Answer(verdict, 272 if verdict is Verdict.WAIT else 0, 3))
            display.window.grabWindow()
            yield f"pad {verdict.value}"
    panel._enter()
    root = display.window.contentItem()
    for page in PAGES:
        screen = find(root, "panelScreen")
        assert screen is not None
        screen.setProperty("page", page)
        panel._count(15_000)
        display.window.grabWindow()
        yield f"page {page or 'home'}"
    panel.clean()
    display.window.grabWindow()
    yield "cleaning"
    panel.close()


@pytest.mark.parametrize("size", [100, 200])
def test_no_words_are_cut(display: Display, size: int) -> None:
    assert current_id(display.state)
    wrong = {
        f"{language} {name}": cut
        for language in (LANGUAGES if size == 200 else ["en", "ar"])
        for name in screens(display, language, size=size, lower=False)
        if (cut := cut_words(display))
    }
    assert wrong == {}


def test_with_controls_below_no_words_are_cut_and_the_pad_is_low(display: Display) -> None:
    for name in screens(display, "de", size=150, lower=True):
        assert cut_words(display) == [], name


def test_everything_to_touch_is_large_enough_has_a_name_and_room(display: Display) -> None:
    for name in screens(display, "en", size=100, lower=False):
        assert small_targets(display) == [], name
        assert nameless(display) == [], name
        assert overlaps(display) == [], name
