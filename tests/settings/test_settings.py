from __future__ import annotations

import json
from dataclasses import asdict
from typing import TYPE_CHECKING

import pytest

from kiosk.resources import assets
from kiosk.settings.explain import explained, shown
from kiosk.settings.load import load_settings
from kiosk.settings.resolved import to_json
from kiosk.settings.schema import KioskSettings
from kiosk.settings_json import ResolvedSettings, load_resolved

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.settings.load import LoadedSettings


@pytest.fixture(autouse=True)
def _no_settings_of_this_machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.delenv("KIOSK_SETTINGS", raising=False)


def load(folder: Path, text: str) -> LoadedSettings:
    file = folder / "kiosk.yaml"
    file.write_text(text, encoding="utf-8")
    return load_settings(file)


def test_without_a_file_everything_has_its_default() -> None:
    loaded = load_settings()
    assert (loaded.file, loaded.problems, loaded.is_bundled) == (None, (), True)
    assert loaded.content_folder == assets() / "decks"


def test_what_the_display_reads_has_its_own_defaults(tmp_path: Path) -> None:
    file = tmp_path / "settings.json"
    made = to_json(load_settings())
    file.write_text(json.dumps(made), encoding="utf-8")
    read = load_resolved(file)
    assert asdict(read) == asdict(ResolvedSettings()) | {"pin_file": made["pin_file"]}


def test_every_setting_of_the_display_is_given(tmp_path: Path) -> None:
    text = """\
language: es
languages: [en, es]
show_drafts: no
theme: high-contrast
text_size: 150
motion: less
clips_start: no
printer: Front desk
review_overdue: withhold
changes: at-once
hours: {every_day: 08:00-18:00, sunday: closed}
keypad: {F13: help}
screen: {diagonal: 81.28cm, reading_distance: 70 cm, renderer: software}
idle: {still_there_after: 2m, answer_within: 30s, start_clears_after: 45s}
sound: {volume: 90, loudest: 70}
staff: {pin_file: pin.json, corner_hold: 5s}
"""
    loaded = load(tmp_path, text)
    file = tmp_path / "settings.json"
    file.write_text(json.dumps(to_json(loaded)), encoding="utf-8")
    read, default = asdict(load_resolved(file)), asdict(ResolvedSettings())
    assert loaded.problems == ()
    assert [key for key in default if read[key] == default[key]] == []
    assert read["screen"] == {
        "diagonal_inches": 32.0,
        "reading_distance_mm": 700.0,
        "renderer": "software",
    }
    assert read["idle"]["still_there_after_ms"] == 120_000
    assert read["sound"] == {"volume": 70, "loudest": 70}


@pytest.mark.parametrize(
    ("text", "line", "message", "hint"),
    [
        ("theme: ligth\n", 1, "“ligth” is not one of", "“light”"),
        ("idel: {}\n", 1, "“idel” is not known", "“idle”"),
        ("idle:\n  still_there_after: 75\n", 2, "not a time span", "75s"),
        ("idle: {still_there_after: 1s}\n", 1, "out of range", "5s to 1h"),
        ("sound: {volume: 110}\n", 1, "too large", "100 or less"),
        ("text_size: 110\n", 1, "100, 125", "100"),
        ("hours: {monday: 8-18}\n", 1, "not a time of day", "08:00-18:00"),
        ("languages: [english]\n", 1, "not a language code", "en"),
        ("keypad: {F1: jump}\n", 1, "“jump” is not one of", "next"),
        ("content_folder: nowhere\n", 1, "there is no folder", "deck.yaml"),
        ("theme: dark: x\n", 1, "colon", "quotes"),
    ],
)
def test_mistakes_are_told_like_those_in_content(
    tmp_path: Path, text: str, line: int, message: str, hint: str
) -> None:
    found = load(tmp_path, text).problems
    assert {problem.line for problem in found} == {line}
    assert any(message in p.message and hint in p.hint + p.message for p in found)


def test_what_is_wrong_keeps_its_default_and_the_rest_holds(tmp_path: Path) -> None:
    text = "theme: dark\nidle: {still_there_after: soon, answer_within: 30s}\nbogus: 1\n"
    loaded = load(tmp_path, text)
    made = to_json(loaded)
    assert made["theme"] == "dark"
    assert made["idle"]["still_there_after_ms"] == 75_000
    assert made["idle"]["answer_within_ms"] == 30_000
    assert len(loaded.problems) == 2


def test_paths_are_seen_from_the_settings_own_folder(tmp_path: Path) -> None:
    (tmp_path / "content").mkdir()
    (tmp_path / "clinic.yaml").write_text("name: A\n")
    loaded = load(tmp_path, "content_folder: content\nstaff: {pin_file: ../pin.json}\n")
    assert loaded.content_folder == tmp_path / "content"
    assert loaded.clinic_file == tmp_path / "clinic.yaml"
    assert loaded.pin_file == tmp_path / ".." / "pin.json"


def test_the_environment_names_a_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "mine.yaml"
    file.write_text("theme: dark\n")
    monkeypatch.setenv("KIOSK_SETTINGS", str(file))
    assert load_settings().settings.theme == "dark"


def test_the_usual_place_is_looked_into(tmp_path: Path) -> None:
    file = tmp_path / "config" / "clinic-kiosk" / "kiosk.yaml"
    file.parent.mkdir(parents=True)
    file.write_text("theme: dark\n")
    assert load_settings().file == file


def test_each_setting_is_explained_with_its_default() -> None:
    settings = KioskSettings.model_validate({"theme": "dark"})
    lines = list(explained(settings, KioskSettings()))
    assert "theme: dark   (default: light)" in lines
    assert "idle.still_there_after: 75s" in lines
    names = {line.split(":")[0].split(".")[0] for line in lines if not line.startswith(" ")}
    assert names == set(KioskSettings.model_fields)


@pytest.mark.parametrize(
    ("value", "text"),
    [(None, "null"), (True, "yes"), (32.0, "32"), (["en", "es"], "[en, es]"), ({"a": 1}, "{a: 1}")],
)
def test_values_are_shown_as_they_are_written(value: object, text: str) -> None:
    assert shown(value) == text


def test_every_key_name_is_one_of_qts() -> None:
    from PySide6.QtCore import Qt

    from kiosk.settings.key_names import NAMES

    assert [name for name in NAMES if not hasattr(Qt.Key, f"Key_{name}")] == []


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("F13", "F13"),
        ("Media Next", "MediaNext"),
        ("PgUp", "PageUp"),
        ("Key_VolumeUp", "VolumeUp"),
        ('"Up Arrow"', "Up"),
        ('"+"', "Plus"),
    ],
)
def test_keys_are_taken_as_people_write_them(tmp_path: Path, typed: str, name: str) -> None:
    loaded = load(tmp_path, f"keypad: {{{typed}: next}}\n")
    assert loaded.problems == ()
    assert loaded.settings.keypad == {name: "next"}


@pytest.mark.parametrize(
    ("typed", "hint"),
    [
        ("VolumUp", "did you mean “VolumeUp”?"),
        ("Qwerty", "write a key such as F13 or MediaNext."),
        ("F12", "take another key, such as F13."),
    ],
)
def test_an_unknown_key_is_refused(tmp_path: Path, typed: str, hint: str) -> None:
    loaded = load(tmp_path, f"keypad:\n  {typed}: next\n")
    assert [problem.hint for problem in loaded.problems] == [hint]
    assert loaded.settings.keypad == {}
