"""The pad's models, without a screen."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import pytest

from kiosk.pin.store import Answer, PinStore, Verdict
from kiosk.viewmodels.pin import PinModel
from kiosk.viewmodels.pin_change import PinChangeModel

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

PIN = "839174"


def type_in(model: PinModel | PinChangeModel, pin: str) -> None:
    for digit in pin:
        model.type(digit)


def test_a_pin_is_checked_beside_the_loop_that_draws(
    tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    threads: list[threading.Thread] = []
    check = PinStore.check

    def watched(store: PinStore, pin: str) -> Answer:
        threads.append(threading.current_thread())
        return check(store, pin)

    monkeypatch.setattr(PinStore, "check", watched)
    store = PinStore(tmp_path)
    store.set(PIN)
    model = PinModel(store)
    type_in(model, PIN)
    with qtbot.waitSignal(model.opened):
        model.submit()
        assert model.state == "checking"
        assert not model.ready
        assert model.digits == 0
    assert threads != [threading.main_thread()]
    assert len(threads) == 1


def test_too_few_digits_are_no_try(tmp_path: Path) -> None:
    store = PinStore(tmp_path)
    store.set(PIN)
    model = PinModel(store)
    type_in(model, "83917")
    model.submit()
    assert model.state == "ready"
    assert store.standing().left == 5


def test_only_digits_are_taken_and_not_too_many(tmp_path: Path) -> None:
    store = PinStore(tmp_path)
    store.set(PIN)
    model = PinModel(store)
    type_in(model, "a٣ 1")
    assert model.digits == 1
    type_in(model, "2" * 40)
    assert model.digits == 12


def test_digits_are_forgotten_by_themselves(tmp_path: Path, qtbot: QtBot) -> None:
    store = PinStore(tmp_path)
    store.set(PIN)
    model = PinModel(store, forget=50)
    type_in(model, "839")
    qtbot.waitUntil(lambda: model.digits == 0)


def test_half_a_new_pin_is_forgotten_by_itself(tmp_path: Path, qtbot: QtBot) -> None:
    model = PinChangeModel(PinStore(tmp_path), forget=50)
    type_in(model, "4071")
    qtbot.waitUntil(lambda: model.digits == 0)
    assert model.state == "first"


def test_the_wait_counts_down_and_the_pad_opens_again(tmp_path: Path, qtbot: QtBot) -> None:
    seconds = [100.0]
    store = PinStore(tmp_path)
    store.set(PIN)
    model = PinModel(store, clock=lambda: seconds[0])
    model._take(Answer(Verdict.WRONG, 30, 1))
    assert (model.state, model.wait, model.ready) == ("wait", 30, False)
    seconds[0] = 129.5
    assert model.wait == 1
    seconds[0] = 130.0
    qtbot.waitUntil(lambda: model.ready)
    assert model.state == "ready"


def test_a_new_pin_that_the_disk_refuses_leaves_the_old_one(
    tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = PinStore(tmp_path)
    store.set(PIN)

    def full(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("kiosk.pin.store.replace_file", full)
    model = PinChangeModel(store)
    for _ in range(2):
        type_in(model, "407193")
        model.submit()
    qtbot.waitUntil(lambda: model.state == "failed")
    monkeypatch.undo()
    assert store.check(PIN).verdict is Verdict.RIGHT


@pytest.mark.parametrize(
    ("pin", "state"),
    [
        ("1234", "short"),
        ("000000", "few"),
        ("123456", "run"),
        ("583583", "pattern"),
        ("241299", "date"),
    ],
)
def test_a_weak_new_pin_is_refused_with_its_reason(tmp_path: Path, pin: str, state: str) -> None:
    model = PinChangeModel(PinStore(tmp_path))
    type_in(model, pin)
    model.submit()
    assert model.state == state
    assert model.ready
