"""In the test language every word on every screen stands in brackets: what does not, is fixed."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPointF, QSize

from kiosk.content.edition import PSEUDO
from kiosk.content.language import OWN_NAMES
from kiosk.display.items import everything
from kiosk.display.program import Display
from kiosk.display.shot_states import screens
from kiosk.session import Comfort, Visit
from kiosk.settings_json import ResolvedSettings

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

pytestmark = [
    pytest.mark.slow,
    pytest.mark.qt_log_ignore(".*No RHI backend.*", ".*Immediate exit requested.*"),
]

AS_THEY_ARE = {
    # languages are found by their own names
    *OWN_NAMES.values(),
    # letters that number answers, as signs
    *"ABC",
}
# What the machine, the check and the sources say of themselves.
FACTS = ("staff-machine", "staff-problems", "sources")


@pytest.fixture
def display(bundled: Path, qtbot: QtBot) -> Iterator[Display]:
    settings = ResolvedSettings(languages=(PSEUDO,))
    made = Display(bundled, settings, software=True, window_size=QSize(1920, 1080))
    qtbot.waitUntil(made.window.isExposed, timeout=5000)
    yield made
    made.close()


def unbracketed(display: Display) -> list[str]:
    found = []
    for item in everything(display.window.contentItem()):
        if not item.inherits("QQuickText") or item.mapToScene(QPointF()).x() > 1920:
            continue
        text = re.sub(r"<[^>]*>|\s+|^\d+\. ", " ", str(item.property("text"))).strip()
        sign = len(text) == 1 and "\ue000" <= text <= "\uf8ff"
        if sign or text in AS_THEY_ARE or not any(letter.isalpha() for letter in text):
            continue
        if not (text.startswith("[") and text.endswith("]")):
            found.append(text)
    return found


def test_every_word_on_every_screen_can_be_translated(display: Display) -> None:
    fresh = Visit(language=PSEUDO, comfort=Comfort(less_motion=True))
    seen = {name: unbracketed(display) for name in screens(display, fresh, opened=True)}
    assert len(seen) > 45
    assert {n: texts for n, texts in seen.items() if texts and not n.endswith(FACTS)} == {}
