"""Journeys use the same patient as the tests of single views."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMetaObject

from kiosk.pin.store import PinStore
from tests.journeys.nurse import PIN, QUICK
from tests.views.conftest import finger_device, walk_up

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.views.conftest import Patient

__all__ = ["finger_device", "walk_up"]


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What the display asked of the keeper."""
    wishes: list[str] = []
    monkeypatch.setattr("kiosk.display.panel.say", wishes.append)
    return wishes


@pytest.fixture
def nurse(walk_up: Callable[..., Patient], tmp_path: Path, asked: list[str]) -> Patient:
    """Somebody who knows the PIN, at the start screen."""
    assert asked == []
    person = walk_up(staff=QUICK)
    PinStore(tmp_path / "state0").set(PIN)
    QMetaObject.invokeMethod(person.display.window, "warm")
    person.waits_for("staffCorner")
    return person
