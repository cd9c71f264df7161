"""What the settings of a machine make of a run."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from kiosk.content.edition import read_current
from kiosk.settings_json import load_resolved
from kiosk.worker import machine, work
from tests.worker.small_deck import write_deck

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.content.shapes import Screen


@pytest.fixture(autouse=True)
def bundled(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = write_deck(tmp_path / "bundled/deck", title="The bundled deck").parent
    monkeypatch.setattr(work, "bundled_decks", lambda: folder)


def run(tmp_path: Path, settings: str, **keys: Any) -> dict[str, Any]:
    state = tmp_path / "state"
    (state / "keeper").mkdir(parents=True, exist_ok=True)
    file = tmp_path / "kiosk.yaml"
    file.write_text(settings)
    size: Screen = {"width": 1280, "height": 720}
    told: list[dict[str, Any]] = []
    result = machine.run(state, size, keys.get("content"), file, told.append)
    return result | {"settings_changed": {"event": "settings"} in told}


def title(tmp_path: Path) -> str:
    edition = read_current(tmp_path / "state")
    assert edition is not None
    return edition.start["decks"][0]["title"]["en"]["plain"]


def test_the_settings_name_the_content(tmp_path: Path) -> None:
    write_deck(tmp_path / "ours", title="Our deck")
    result = run(tmp_path, "content_folder: ours\n")
    assert result["published"]
    assert title(tmp_path) == "Our deck"
    assert str(tmp_path / "ours") in result["watch"]
    assert str(tmp_path / "kiosk.yaml") in result["watch"]


def test_the_command_line_goes_before_the_settings(tmp_path: Path) -> None:
    write_deck(tmp_path / "ours", title="Our deck")
    write_deck(tmp_path / "other", title="Another deck")
    run(tmp_path, "content_folder: ours\n", content=tmp_path / "other")
    assert title(tmp_path) == "Another deck"


def test_the_display_is_told_only_of_settings_that_changed(tmp_path: Path) -> None:
    write_deck(tmp_path / "ours")
    assert not run(tmp_path, "content_folder: ours\n")["settings_changed"]
    assert run(tmp_path, "content_folder: ours\ntheme: dark\n")["settings_changed"]
    assert not run(tmp_path, "content_folder: ours\ntheme: dark\n")["settings_changed"]
    assert load_resolved(tmp_path / "state/keeper/settings.json").theme == "dark"


@pytest.mark.parametrize("broken", ["theme: purple\n", "theme: [", "content_folder: gone\n"])
def test_broken_settings_change_neither_the_deck_nor_the_display(
    tmp_path: Path, broken: str
) -> None:
    write_deck(tmp_path / "ours", title="Our deck")
    run(tmp_path, "content_folder: ours\ntheme: dark\n")
    result = run(tmp_path, broken)
    assert title(tmp_path) == "Our deck"
    assert any(problem["file"].endswith("kiosk.yaml") for problem in result["problems"])
    assert load_resolved(tmp_path / "state/keeper/settings.json").theme == "dark"


def test_a_clinic_file_beside_the_settings_counts(tmp_path: Path) -> None:
    write_deck(tmp_path / "ours")
    (tmp_path / "clinic.yaml").write_text("name: Hill Street\n")
    result = run(tmp_path, "content_folder: ours\n")
    edition = read_current(tmp_path / "state")
    assert edition is not None
    assert edition.start["clinic"]["name"] == "Hill Street"
    assert str(tmp_path / "clinic.yaml") in result["watch"]


def test_the_pin_lies_in_the_state_folder_unless_named(tmp_path: Path) -> None:
    write_deck(tmp_path / "ours")
    run(tmp_path, "content_folder: ours\n")
    settings = json.loads((tmp_path / "state/keeper/settings.json").read_text())
    assert settings["pin_file"] == str(tmp_path / "state/pin.json")


def resolved(tmp_path: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((tmp_path / "state/keeper/settings.json").read_bytes())
    return found


@pytest.mark.parametrize(
    "broken",
    [
        "content_folder: [\n",
        "theme: dark: x\n",
        "",
        "content_foldr: ours\nclinic_file: clinics/ours.yaml\ntheme: dark\n",
        "content_folder: ours\nclinic_fil: clinics/ours.yaml\ntheme: dark\n",
        "content_folder: gone\nclinic_file: clinics/ours.yaml\n",
    ],
)
def test_a_broken_kiosk_yaml_changes_nothing_and_is_told(tmp_path: Path, broken: str) -> None:
    write_deck(tmp_path / "ours", title="Our deck")
    (tmp_path / "clinics").mkdir()
    (tmp_path / "clinics/ours.yaml").write_text("name: Hill Street\n")
    good = "content_folder: ours\nclinic_file: clinics/ours.yaml\ntext_size: 150\n"
    run(tmp_path, good)
    before = resolved(tmp_path)
    (tmp_path / "ours/deck.yaml").write_text(
        (tmp_path / "ours/deck.yaml").read_text().replace("Our deck", "Our newer deck")
    )
    result = run(tmp_path, broken)
    assert any("kiosk.yaml" in problem["file"] for problem in result["problems"])
    assert resolved(tmp_path) == before
    assert not result["settings_changed"]
    edition = read_current(tmp_path / "state")
    assert edition is not None
    assert edition.start["clinic"]["name"] == "Hill Street"
    assert title(tmp_path) == "Our newer deck"
