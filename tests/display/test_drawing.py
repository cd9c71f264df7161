from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from kiosk.display import drawing
from kiosk.display.quarantine import quarantined

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize(
    ("renderer", "software"),
    [
        ("llvmpipe (LLVM 15.0.6, 256 bits)", True),
        ("Google SwiftShader", True),
        ("Microsoft Basic Render Driver", True),
        ("", True),
        ("Mesa Intel(R) UHD Graphics 620 (KBL GT2)", False),
        ("V3D 4.2", False),
    ],
)
def test_a_renderer_on_the_cpu_is_known_by_its_name(renderer: str, software: bool) -> None:
    assert drawing.is_software(renderer) is software


@pytest.mark.parametrize(("wish", "software"), [("software", True), ("gpu", False)])
def test_the_setting_wins(tmp_path: Path, wish: str, software: bool) -> None:
    settings = tmp_path / "settings.json"
    settings.write_text(json.dumps({"screen": {"renderer": wish}}))
    assert drawing.choose_drawing(tmp_path, settings) is software


@pytest.mark.parametrize(
    ("text", "left_out"),
    [
        ('{"deck/a": 3, "deck/b": 2}', {"deck/a"}),
        ('{"deck/a": "x"}', set()),
        ("[1]", set()),
        ("broken", set()),
    ],
)
def test_only_slides_that_crashed_three_times_are_left_out(
    tmp_path: Path, text: str, left_out: set[str]
) -> None:
    (tmp_path / "keeper").mkdir()
    (tmp_path / "keeper/quarantine.json").write_text(text)
    assert quarantined(tmp_path) == left_out
