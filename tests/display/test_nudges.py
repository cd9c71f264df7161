from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

import pytest

from kiosk.display.heartbeat import KEEPER_GONE
from kiosk.display.nudges import Nudges

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QGuiApplication
    from pytestqt.qtbot import QtBot

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows cannot wait for a pipe")


def test_a_nudge_is_heard_at_once_and_many_as_few(qtbot: QtBot) -> None:
    hear, say = os.pipe()
    heard: list[int] = []
    nudges = Nudges(lambda: heard.append(1), hear)
    os.write(say, b"\n" * 100)
    qtbot.waitUntil(lambda: heard == [1])
    os.write(say, b"\n")
    qtbot.waitUntil(lambda: heard == [1, 1])
    del nudges
    os.close(hear)
    os.close(say)


def test_the_display_leaves_when_the_keeper_has_gone(qapp: QGuiApplication) -> None:
    hear, say = os.pipe()
    nudges = Nudges(lambda: None, hear)
    os.close(say)
    assert qapp.exec() == KEEPER_GONE
    del nudges
    os.close(hear)


def test_what_is_no_pipe_says_nothing(tmp_path: Path, qapp: QGuiApplication) -> None:
    (tmp_path / "input").write_bytes(b"\n")
    heard: list[int] = []
    with (tmp_path / "input").open("rb") as file:
        nudges = Nudges(lambda: heard.append(1), file.fileno())
        for _ in range(5):
            qapp.processEvents()
        assert not heard
        del nudges
