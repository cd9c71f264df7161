from __future__ import annotations

import json
import re
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from artwork.scenes import DRAWINGS, LAYERS, anchors

ROOT = Path(__file__).resolve().parents[2]
IMAGES = ROOT / "assets/decks/facet-joint-injection/images"
NAMES = sorted(DRAWINGS)
# what QSvgRenderer draws right, and nothing that could fetch or carry words
KNOWN_TAGS = {"svg", "g", "path", "defs", "linearGradient", "radialGradient", "stop"}
MARGIN = 0.03  # no ink closer to the edge than this share of the picture


def _painted(text: str, width: int = 320) -> QImage:
    renderer = QSvgRenderer(QByteArray(text.encode()))
    assert renderer.isValid()
    size = renderer.defaultSize()
    image = QImage(width, width * size.height() // size.width(), QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer.render(painter, QRectF(image.rect()))
    painter.end()
    return image


def _ink(image: QImage) -> set[tuple[int, int]]:
    return {
        (x, y)
        for y in range(image.height())
        for x in range(image.width())
        if image.pixelColor(x, y).alpha() > 40
    }


@pytest.mark.parametrize("name", NAMES)
def test_the_same_scene_is_drawn_to_the_same_bytes(name: str) -> None:
    assert DRAWINGS[name]().text() == DRAWINGS[name]().text()


@pytest.mark.parametrize("name", NAMES)
def test_the_committed_file_is_what_the_code_draws(name: str) -> None:
    assert (IMAGES / f"{name}.svg").read_text("utf-8") == DRAWINGS[name]().text()


@pytest.mark.parametrize("name", NAMES)
def test_a_scene_holds_only_shapes(name: str) -> None:
    root = ET.fromstring(DRAWINGS[name]().text())  # noqa: S314  our own text
    tags = {element.tag.rpartition("}")[2] for element in root.iter()}
    words = [element.text for element in root.iter() if element.text and element.text.strip()]
    assert tags <= KNOWN_TAGS
    assert words == []


@pytest.mark.parametrize("name", NAMES)
def test_no_number_went_wrong(name: str) -> None:
    assert not re.search(r"nan|inf|e[+-]?\d", DRAWINGS[name]().text())


@pytest.mark.parametrize("name", NAMES)
def test_a_scene_paints_inside_its_canvas(name: str) -> None:
    image = _painted(DRAWINGS[name]().text())
    ink = _ink(image)
    edge_x, edge_y = image.width() * MARGIN, image.height() * MARGIN
    assert ink
    assert min(x for x, _ in ink) >= edge_x
    assert max(x for x, _ in ink) < image.width() - edge_x
    assert min(y for _, y in ink) >= edge_y
    assert max(y for _, y in ink) < image.height() - edge_y


@pytest.mark.parametrize("name", NAMES)
def test_a_scene_has_its_canvas(name: str) -> None:
    picture = DRAWINGS[name]()
    square = name.startswith("choice-")
    assert (picture.width, picture.height) == ((600, 600) if square else (1600, 1300))


@pytest.mark.parametrize(("base", "layers"), LAYERS.items())
def test_each_layer_adds_to_its_base(base: str, layers: list[str]) -> None:
    below = DRAWINGS[base]()
    for name in layers:
        above = DRAWINGS[name]()
        assert (above.width, above.height) == (below.width, below.height)
        both = _painted(below.text().replace("</svg>\n", "".join(above.parts) + "</svg>\n"))
        assert both != _painted(below.text())


def test_the_committed_anchors_are_what_the_code_says() -> None:
    written = json.loads((ROOT / "artwork/anchors.json").read_text("utf-8"))
    assert {name: written.get(name) for name in anchors.anchors()} == anchors.anchors()


def test_every_anchor_lies_on_ink_of_a_known_scene() -> None:
    for scene, parts in anchors.anchors().items():
        layers = [scene, *LAYERS.get(scene, [])]
        images = [_painted(DRAWINGS[name]().text()) for name in layers]
        for part, (x, y) in parts.items():
            place = round(x * images[0].width()), round(y * images[0].height())
            assert any(image.pixelColor(*place).alpha() for image in images), (scene, part)
