"""kiosk pin, as somebody at a terminal or a script uses it."""

from __future__ import annotations

import io
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from kiosk.cli import main
from kiosk.commands.run import _see_to_the_pin
from kiosk.pin import asking
from kiosk.pin.store import PinStore, Verdict
from kiosk.platform.programs import environment

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def types(monkeypatch: pytest.MonkeyPatch) -> object:
    """Return a function that types these answers at a terminal."""

    def answer(*typed: str) -> None:
        answers: Iterator[str] = iter(typed)
        monkeypatch.setattr("sys.stdin", type("Terminal", (), {"isatty": lambda _self: True})())
        monkeypatch.setattr("getpass.getpass", lambda _prompt: next(answers))

    return answer


def opens(state: Path, pin: str) -> bool:
    return PinStore(state).check(pin).verdict is Verdict.RIGHT


def pin(state: Path, *words: str) -> int:
    return main(["pin", "--state", str(state), *words])


def test_somebody_sets_a_pin_at_a_terminal(
    tmp_path: Path, types: object, capsys: pytest.CaptureFixture[str]
) -> None:
    types("839174", "839174")  # type: ignore[operator]
    assert pin(tmp_path) == 0
    assert opens(tmp_path, "839174")
    out = capsys.readouterr().out
    assert str(tmp_path / "pin.json") in out
    assert "839174" not in out


def test_a_weak_pin_and_a_slip_are_asked_again(
    tmp_path: Path, types: object, capsys: pytest.CaptureFixture[str]
) -> None:
    types("123456", "839174", "839175", "407193", "407193")  # type: ignore[operator]
    assert pin(tmp_path) == 0
    assert opens(tmp_path, "407193")
    err = capsys.readouterr().err
    assert "digits in a row" in err
    assert "These two differ" in err


def test_after_three_turns_nothing_is_set(tmp_path: Path, types: object) -> None:
    types("000000", "1234", "20261122")  # type: ignore[operator]
    assert pin(tmp_path) == 1
    assert PinStore(tmp_path).standing().verdict is Verdict.NO_PIN


def test_a_script_pipes_it_in(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("839174\n"))
    assert pin(tmp_path, "--stdin") == 0
    assert opens(tmp_path, "839174")


@pytest.mark.parametrize("line", ["", "\n", "1234\n", "654321\n"])
def test_a_script_with_a_weak_one_is_told_why(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    line: str,
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO(line))
    assert pin(tmp_path, "--stdin") == 1
    assert "→" in capsys.readouterr().err


def test_without_a_terminal_it_says_what_to_do_instead(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("839174\n"))
    assert pin(tmp_path) == 1
    assert "--stdin" in capsys.readouterr().err


def test_it_is_taken_away(tmp_path: Path) -> None:
    PinStore(tmp_path).set("839174")
    assert pin(tmp_path, "--remove") == 0
    assert pin(tmp_path, "--remove") == 0
    assert PinStore(tmp_path).standing().verdict is Verdict.NO_PIN


def test_the_settings_say_where_it_lies(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    settings = tmp_path / "kiosk.yaml"
    settings.write_text("staff: {pin_file: private/staff.json}\n")
    monkeypatch.setattr("sys.stdin", io.StringIO("839174\n"))
    assert pin(tmp_path / "state", "--settings", str(settings), "--stdin") == 0
    assert (tmp_path / "private" / "staff.json").is_file()


def test_a_place_that_cannot_be_written_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").write_text("")
    monkeypatch.setattr("sys.stdin", io.StringIO("839174\n"))
    assert pin(tmp_path / "file", "--stdin") == 1
    assert "cannot be written" in capsys.readouterr().err


@pytest.mark.skipif(sys.platform == "win32", reason="there is no such terminal")
def test_a_real_terminal_never_shows_what_is_typed(tmp_path: Path) -> None:
    keyboard, terminal = os.openpty()
    asked = subprocess.Popen(
        [sys.executable, "main.py", "pin", "--state", tmp_path],
        cwd=ROOT,
        stdin=terminal,
        stdout=terminal,
        stderr=terminal,
        env=environment(),
        start_new_session=True,
    )
    os.close(terminal)
    shown = b""
    while b"more: " not in shown:
        shown += os.read(keyboard, 1000)
    os.write(keyboard, b"839174\n")
    while b"Once more: " not in shown:
        shown += os.read(keyboard, 1000)
    os.write(keyboard, b"839174\n")
    while b"pin.json" not in shown:
        shown += os.read(keyboard, 1000)
    assert asked.wait(timeout=20) == 0
    os.close(keyboard)
    assert b"839174" not in shown
    assert opens(tmp_path, "839174")


def test_the_kiosk_says_how_to_set_one_as_long_as_there_is_none(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    _see_to_the_pin(str(tmp_path), str(tmp_path), None)
    assert f"kiosk pin --state {tmp_path}" in capsys.readouterr().err
    PinStore(tmp_path).set("839174")
    _see_to_the_pin(str(tmp_path), str(tmp_path), None)
    assert capsys.readouterr().err == ""


@pytest.mark.skipif(shutil.which("setsid") is None, reason="there is no such terminal")
@pytest.mark.slow
def test_a_first_start_at_a_terminal_offers_to_set_one(tmp_path: Path) -> None:
    keyboard, terminal = os.openpty()
    kiosk = subprocess.Popen(
        ["setsid", "--ctty", sys.executable, "main.py", "run", "--windowed", "--state", tmp_path],
        cwd=ROOT,
        stdin=terminal,
        stdout=terminal,
        stderr=terminal,
        env=environment(QT_QPA_PLATFORM="offscreen"),
    )
    os.close(terminal)
    shown = b""
    for question, answer in (
        (b"without one: ", b"y\n"),
        (b"more: ", b"839174\n"),
        (b"Once more: ", b"839174\n"),
    ):
        while question not in shown:
            shown += os.read(keyboard, 1000)
        assert not (tmp_path / "current").exists(), "it would cover the question"
        os.write(keyboard, answer)
    while b"is set" not in shown:
        shown += os.read(keyboard, 1000)
    kiosk.terminate()
    kiosk.wait(timeout=30)
    os.close(keyboard)
    assert opens(tmp_path, "839174")
    assert b"opens once there is a PIN" not in shown


@pytest.mark.skipif(sys.platform == "win32", reason="it is not asked there")
@pytest.mark.parametrize(("typed", "wanted"), [("y\n", True), ("\n", False), (None, False)])
def test_who_does_not_answer_gets_a_kiosk_without_one(
    monkeypatch: pytest.MonkeyPatch, typed: str | None, wanted: bool
) -> None:
    monkeypatch.setattr(asking, "PATIENCE_S", 0.0 if typed is None else 30.0)
    reading, writing = os.pipe()
    if typed:
        os.write(writing, typed.encode())
    with os.fdopen(reading) as keyboard:
        monkeypatch.setattr("sys.stdin", keyboard)
        assert asking.wants_one_now() is wanted
    os.close(writing)
