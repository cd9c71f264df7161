"""The clinic's own name and logo on the start screen."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from kiosk.display.items import is_loading
from tests.worker.sample_edition import build_sample_edition, picture, write_png

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.views.conftest import Patient


def with_logo(width: int, height: int) -> Callable[[Path], None]:
    def build(state: Path) -> None:
        folder = build_sample_edition(state)
        write_png(folder / "pictures/logo.png", width, height, (180, 0, 60))
        start = json.loads((folder / "edition.json").read_text())
        logo = picture(file="pictures/logo.png", width=width, height=height)
        start["clinic"]["logo"] = logo | {"alt": "Hill Street Clinic"}
        (folder / "edition.json").write_text(json.dumps(start))

    return build


@pytest.mark.parametrize("text_size", [100, 200])
@pytest.mark.parametrize(
    ("width", "height", "named"), [(200, 200, True), (900, 100, False), (20, 900, True)]
)
def test_a_logo_is_shown_small_and_a_wide_one_stands_for_the_name(
    walk_up: Callable[..., Patient], width: int, height: int, named: bool, text_size: int
) -> None:
    person = walk_up(edition=with_logo(width, height), text_size=text_size)
    logo = person.waits_for("logo")
    person.waits_until(lambda: not is_loading(person.display.window.contentItem()))
    assert logo.width() <= 420
    assert logo.height() <= 96
    assert logo.width() / logo.height() == pytest.approx(width / height, rel=0.3)
    assert ("Hill Street Clinic" in person.words()) is named


def test_without_a_logo_there_is_the_name(walk_up: Callable[..., Patient]) -> None:
    person = walk_up()
    assert person.sees("logo") is None
    assert "Hill Street Clinic" in person.words()
