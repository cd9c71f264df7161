from __future__ import annotations

from typing import TYPE_CHECKING

import platformdirs
import pytest

from kiosk.platform.folders import NAME, config_folder, state_folder, state_in_settings

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture(autouse=True)
def plain(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("KIOSK_STATE", "KIOSK_SETTINGS"):
        monkeypatch.delenv(name, raising=False)


@pytest.mark.parametrize("is_set", [True, False])
def test_the_folders_are_those_of_platformdirs(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, is_set: bool
) -> None:
    for name in ("XDG_STATE_HOME", "XDG_CONFIG_HOME"):
        if is_set:
            monkeypatch.setenv(name, str(tmp_path / name))
        else:
            monkeypatch.delenv(name, raising=False)
    assert state_folder() == platformdirs.user_state_dir(NAME)
    assert config_folder() == platformdirs.user_config_dir(NAME)


def test_the_environment_names_the_state_folder(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KIOSK_STATE", "/var/lib/kiosk")
    assert state_folder() == "/var/lib/kiosk"


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("state_folder: /var/lib/kiosk", "/var/lib/kiosk"),
        ('state_folder: "/var/lib/our kiosk"   # on the second disk', "/var/lib/our kiosk"),
        ("state_folder: state", "{here}/state"),
        ("state_folder:", None),
        ("# state_folder: /old", None),
        ("  state_folder: /nested", None),
        ("language: en", None),
    ],
)
def test_the_settings_name_the_state_folder(
    tmp_path: Path, line: str, expected: str | None
) -> None:
    file = tmp_path / "kiosk.yaml"
    file.write_text(f"language: en\n{line}\n")
    assert state_in_settings(str(file)) == (expected and expected.format(here=tmp_path))


def test_settings_that_are_missing_name_nothing(tmp_path: Path) -> None:
    assert state_in_settings(str(tmp_path / "missing.yaml")) is None
    assert state_in_settings(str(tmp_path)) is None
