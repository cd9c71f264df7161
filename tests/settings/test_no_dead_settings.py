"""A setting that changes nothing is a promise that is not kept."""

from __future__ import annotations

import re
from dataclasses import fields, is_dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from kiosk.settings.load import load_settings
from kiosk.settings.resolved import to_json
from kiosk.settings.schema import KioskSettings
from kiosk.settings_json import ResolvedSettings

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parents[2] / "kiosk"
# What the worker uses itself, and where.
WORKERS = {
    "content_folder": "settings/load.py",
    "clinic_file": "settings/load.py",
    "voice_command": "worker/machine.py",
}
NAMES = {"motion": "less_motion"}


def leaves(owner: object, under: str = "") -> Iterator[str]:
    """Yield the last name of every value that the display gets."""
    for item in fields(owner):  # type: ignore[arg-type]  # a dataclass, see below
        value = getattr(owner, item.name)
        if is_dataclass(value):
            yield from leaves(value, f"{under}{item.name}.")
        else:
            yield item.name


@pytest.mark.parametrize("name", sorted(set(leaves(ResolvedSettings()))))
def test_what_the_display_gets_it_uses(name: str) -> None:
    used = [
        path.relative_to(ROOT)
        for folder in ("display", "viewmodels", "proof", "preview")
        for path in (ROOT / folder).glob("*.py")
        if re.search(
            rf"(settings|sound|idle|staff|screen|_screen)\.{name}\b", path.read_text("utf-8")
        )
    ]
    assert used


@pytest.mark.parametrize("name", sorted(KioskSettings.model_fields))
def test_every_setting_reaches_somebody(name: str) -> None:
    made = to_json(load_settings())
    known = {item.name for item in fields(ResolvedSettings)}
    if name in WORKERS:
        assert f".{name}" in (ROOT / WORKERS[name]).read_text(encoding="utf-8")
        return
    reached = NAMES.get(name, name)
    assert reached in made
    assert reached in known


def test_nothing_else_is_handed_to_the_display() -> None:
    assert set(to_json(load_settings())) == {item.name for item in fields(ResolvedSettings)}
