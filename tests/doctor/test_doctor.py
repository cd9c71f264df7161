"""kiosk doctor: each thing that can be missing is said, with what to do."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from kiosk import clock
from kiosk.cli import main
from kiosk.doctor import files, probe, programs, words
from kiosk.doctor.finding import Finding, Level, as_lines
from kiosk.pin.store import PinStore
from kiosk.settings.load import load_settings
from tests.worker.sample_edition import build_sample_edition

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

GOOD = {
    "platform": "xcb",
    "screens": [[1920, 1080]],
    "software": True,
    "sounds": ["Speakers"],
    "decoders": ["H.264", "HEVC", "VP8", "VP9"],
}


def levels(found: Iterator[Finding]) -> list[str]:
    return [one.level.value for one in found]


def only(found: Iterator[Finding]) -> Finding:
    (one,) = found
    return one


def test_a_line_says_the_level_the_thing_and_the_remedy() -> None:
    lines = as_lines(
        [Finding("Fonts", "all there"), Finding("Clock", "1970", Level.MEND, "set it.")]
    )
    assert lines == ["OK            Fonts: all there", "mend this     Clock: 1970 → set it."]


def test_this_machine_has_what_the_tests_need() -> None:
    for found in (programs.python(), programs.pyside(), programs.libraries(), words.fonts()):
        assert levels(found) == ["ok"]


def test_a_pyside6_that_ends_itself_must_be_mended(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(programs, "version", lambda _part: "6.12.0")
    one = only(programs.pyside())
    assert one.level is Level.MEND
    assert "6.12" in one.says
    assert "6.11.3" in one.remedy


def test_two_parts_of_pyside6_that_differ_must_be_mended(monkeypatch: pytest.MonkeyPatch) -> None:
    versions = {"PySide6_Essentials": "6.11.3", "PySide6_Addons": "6.11.2"}
    monkeypatch.setattr(programs, "version", versions.__getitem__)
    assert levels(programs.pyside()) == ["mend"]


def test_a_missing_library_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(programs, "find_spec", lambda name: None if name == "segno" else name)
    assert "segno" in only(programs.libraries()).says


def test_a_missing_font_is_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(words, "assets", lambda: tmp_path)
    one = only(words.fonts())
    assert one.level is Level.MEND
    assert "Phosphor-Bold.ttf" in one.says


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ({}, ["ok", "ok", "ok", "ok"]),
        ({"sounds": []}, ["ok", "ok", "look", "ok"]),
        ({"decoders": ["H.264", "VP8"]}, ["ok", "ok", "ok", "look"]),
        ({"decoders": []}, ["ok", "ok", "ok", "mend"]),
    ],
)
def test_screen_drawing_sound_and_clips(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, change: dict[str, Any], expected: list[str]
) -> None:
    monkeypatch.setattr(probe, "_ask", lambda _state, **_extra: GOOD | change)
    assert levels(probe.screen_and_sound(tmp_path)) == expected


def test_without_a_screen_the_rest_is_still_looked_at(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(
        probe, "_ask", lambda _state, **extra: GOOD if extra else {"error": "no display"}
    )
    assert levels(probe.screen_and_sound(tmp_path)) == ["look", "ok", "ok", "ok"]


def test_a_qt_that_never_starts_must_be_mended(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(probe, "_ask", lambda _state, **_extra: {"error": "libGL.so.1 missing"})
    assert levels(probe.screen_and_sound(tmp_path)) == ["look", "mend"]


def test_qt_is_really_asked(tmp_path: Path) -> None:
    found = list(probe.screen_and_sound(tmp_path))
    assert [one.name for one in found] == ["Screen", "Drawing", "Sound", "Clips"]
    assert found[-1].says == "H.264, HEVC, VP8, VP9 can be played"


def test_without_a_program_that_speaks_it_names_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kiosk.voice.engines._of_the_system", lambda *_: iter(()))
    assert "espeak-ng" in only(words.voices("")).remedy


def test_languages_without_a_voice_are_named() -> None:
    one = only(words.voices("false"))
    assert one.level is Level.LOOK
    assert "zh-Hans" in one.says


def test_a_state_folder_that_cannot_be_written_must_be_mended(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    one = only(files.state_folder(tmp_path / "file"))
    assert one.level is Level.MEND
    assert str(tmp_path / "file") in one.says


def test_a_state_folder_that_is_not_there_yet_is_not_made(tmp_path: Path) -> None:
    assert levels(files.state_folder(tmp_path / "a" / "b")) == ["ok"]
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(("free", "level"), [(5e9, "ok"), (5e8, "look"), (1e8, "mend")])
def test_a_disk_that_fills_is_told(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, free: float, level: str
) -> None:
    usage = type("Usage", (), {"free": free})
    monkeypatch.setattr("shutil.disk_usage", lambda _folder: usage)
    assert levels(files.state_folder(tmp_path)) == [level]


def test_mistakes_in_the_settings_come_with_their_line(tmp_path: Path) -> None:
    file = tmp_path / "kiosk.yaml"
    file.write_text("theme: purple\n")
    one = only(files.settings(load_settings(file)))
    assert one.level is Level.MEND
    assert "kiosk.yaml:1" in one.says
    assert one.remedy


def test_a_content_folder_that_is_gone_must_be_mended(tmp_path: Path) -> None:
    file = tmp_path / "kiosk.yaml"
    file.write_text("content_folder: gone\n")
    found = list(files.content(load_settings(file), tmp_path))
    assert [one.level for one in found] == [Level.MEND, Level.LOOK]


def test_problems_since_the_last_good_save_must_be_mended(tmp_path: Path) -> None:
    build_sample_edition(tmp_path)
    (tmp_path / "deck").mkdir()
    file = tmp_path / "kiosk.yaml"
    file.write_text("content_folder: deck\n")
    loaded = load_settings(file)
    assert levels(files.content(loaded, tmp_path)) == ["ok", "ok"]
    (tmp_path / "status.json").write_text('{"problems": [{"severity": "error"}]}')
    assert levels(files.content(loaded, tmp_path)) == ["ok", "mend"]


def test_the_pin(tmp_path: Path) -> None:
    store = PinStore(tmp_path)
    assert only(files.pin(store)).remedy == "kiosk pin"
    store.set("839174")
    assert levels(files.pin(store)) == ["ok"]
    store.file.chmod(0o644)
    assert levels(files.pin(store)) == ["mend"]
    store.file.write_text("{")
    assert levels(files.pin(store)) == ["mend"]


def test_a_clock_that_cannot_be_right_must_be_mended(monkeypatch: pytest.MonkeyPatch) -> None:
    assert levels(files.time_of_day()) == ["ok"]
    monkeypatch.setattr(clock, "now", lambda: None)
    assert levels(files.time_of_day()) == ["mend"]


def test_the_exit_code_says_whether_something_must_be_mended(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words_ = ["doctor", "--state", str(tmp_path), "--json"]
    assert main(words_) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["ok"]
    assert {"name", "says", "level", "remedy"} == set(told["findings"][0])
    (tmp_path / "pin.json").write_text("{")
    assert main(words_[:-1]) == 1
    assert "mend this     Staff PIN" in capsys.readouterr().out
