"""The pictures of docs/: there, small, linked, and of what the page tells."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QImage

from kiosk.content.schema.kinds import KINDS
from tools.doc_pictures import DOCS, MADE_FROM, WIDTH, example_sum

if TYPE_CHECKING:
    from pathlib import Path

LARGEST = 60 * 1024
PICTURES = sorted([*DOCS.glob("kinds/*.png"), *DOCS.glob("staff/*.png")])


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_is_shown_by_its_own_example(kind: str) -> None:
    picture = QImage(str(DOCS / "kinds" / f"{kind}.png"))
    assert picture.width() == WIDTH
    assert picture.text(MADE_FROM) == example_sum(kind), "run: make docs"
    assert f"](kinds/{kind}.png)" in (DOCS / "format.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("picture", PICTURES, ids=lambda path: path.stem)
def test_each_picture_is_small_and_used(picture: Path) -> None:
    assert picture.stat().st_size <= LARGEST
    pages = "".join(page.read_text(encoding="utf-8") for page in DOCS.glob("*.md"))
    assert f"]({picture.relative_to(DOCS).as_posix()})" in pages
