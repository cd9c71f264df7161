from __future__ import annotations

import itertools
import json
import math
import re
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from artwork import anatomy, scenes
from artwork.anatomy import shot, xray
from artwork.anatomy.anchors import anchors
from artwork.anatomy.bending import bent
from artwork.anatomy.spine import BONES, DISC_PLACES, JOINTS, REST, plate
from artwork.clips import CLIPS
from artwork.clips.film import Clip, caption_text
from artwork.render import ANCHORS, DECK, IMAGES, anchors_text
from artwork.scenes.anchors import anchors as scene_anchors

if TYPE_CHECKING:
    from pathlib import Path

PICTURES = {
    **anatomy.DRAWINGS,
    **{f"{name}-poster": clip.poster for name, clip in CLIPS.items()},
}
NAMES = sorted(PICTURES)
KNOWN_TAGS = {"svg", "g", "path", "defs", "linearGradient", "radialGradient", "stop"}
LAYERS = ["shot-needle", "shot-dye", "shot-fluid"]


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


@pytest.mark.parametrize("name", NAMES)
def test_the_same_picture_is_drawn_to_the_same_bytes(name: str) -> None:
    assert PICTURES[name]().text() == PICTURES[name]().text()


@pytest.mark.parametrize("name", NAMES)
def test_the_committed_file_is_what_the_code_draws(name: str) -> None:
    assert (IMAGES / f"{name}.svg").read_text("utf-8") == PICTURES[name]().text()


@pytest.mark.parametrize("name", NAMES)
def test_a_picture_holds_only_shapes_that_qt_draws(name: str) -> None:
    text = PICTURES[name]().text()
    root = ET.fromstring(text)  # noqa: S314  our own text
    tags = {element.tag.rpartition("}")[2] for element in root.iter()}
    words = [element.text for element in root.iter() if element.text and element.text.strip()]
    assert tags <= KNOWN_TAGS
    assert words == []
    assert not re.search(r"nan|inf|[0-9]e[+-]?\d", text)


@pytest.mark.parametrize("name", NAMES)
def test_each_fill_by_name_is_in_the_picture(name: str) -> None:
    text = PICTURES[name]().text()
    named = set(re.findall(r"url\(#([\w-]+)\)", text))
    assert named <= set(re.findall(r' id="([\w-]+)"', text))


@pytest.mark.parametrize("name", NAMES)
def test_qt_paints_something(name: str) -> None:
    image = _painted(PICTURES[name]().text())
    inked = sum(
        image.pixelColor(x, y).alpha() > 40
        for x in range(0, image.width(), 2)
        for y in range(0, image.height(), 2)
    )
    assert inked > 20


@pytest.mark.parametrize("name", LAYERS)
def test_a_layer_has_the_canvas_of_its_picture_and_no_ground(name: str) -> None:
    base, layer = PICTURES["shot-joint"](), PICTURES[name]()
    assert (layer.width, layer.height) == (base.width, base.height)
    assert _painted(layer.text()).pixelColor(4, 120).alpha() == 0


def test_anchors_lie_inside_their_pictures() -> None:
    points = [at for parts in anchors().values() for at in parts.values()]
    assert all(0.02 < x < 0.98 and 0.02 < y < 0.98 for x, y in points)


def test_the_committed_anchors_are_those_of_all_drawings() -> None:
    text = ANCHORS.read_text("utf-8")
    assert text == anchors_text({**scene_anchors(), **anchors()})
    assert set(json.loads(text)) <= set(anatomy.DRAWINGS) | set(scenes.DRAWINGS)


def test_the_front_of_the_body_is_left_and_the_joints_lie_behind() -> None:
    for disc, joint in zip(DISC_PLACES, JOINTS, strict=True):
        assert joint.centre[0] > disc.centre[0] + 150


def test_there_are_five_bones_on_a_sacrum_and_a_joint_at_each_level() -> None:
    assert len(BONES) == 6
    assert len(JOINTS) == 5
    assert all(a.centre[1] < b.centre[1] for a, b in itertools.pairwise(BONES))


def test_the_low_back_is_hollow_behind() -> None:
    tilts = [bone.tilt for bone in BONES]
    assert tilts == sorted(tilts, reverse=True)
    assert BONES[2].centre[0] < min(BONES[0].centre[0], BONES[5].centre[0])


@pytest.mark.parametrize("level", range(5))
def test_a_disc_is_thicker_in_front(level: int) -> None:
    above, below = plate(level, REST, top=False), plate(level + 1, REST, top=True)
    assert math.dist(above[0], below[0]) > math.dist(above[1], below[1])


@pytest.mark.parametrize("level", range(5))
def test_bending_forward_opens_the_back_and_leaning_back_closes_it(level: int) -> None:
    def behind(degrees: float) -> float:
        pose = bent(degrees)
        return math.dist(plate(level, pose, top=False)[1], plate(level + 1, pose, top=True)[1])

    assert behind(-4) > behind(0) > behind(3)


def test_the_needle_comes_from_the_back_and_ends_at_the_joint() -> None:
    points = shot.anchors()
    assert points["needle"][0] > points["facet joint"][0] + 300
    at = f"{shot.TARGET[0]:.1f}".removesuffix(".0")
    assert f'd="M{at} ' in xray.needle(shot.TARGET)[1]


@pytest.mark.parametrize("clip", CLIPS.values(), ids=list(CLIPS))
class TestClip:
    def test_its_captions_are_short_and_in_turn(self, clip: Clip) -> None:
        for cue, following in itertools.zip_longest(clip.cues, clip.cues[1:]):
            lines = cue.text.split("\n")
            assert len(lines) <= 2
            assert max(map(len, lines)) <= 38
            assert cue.end - cue.start >= 2
            assert cue.end <= (following.start if following else clip.seconds)

    def test_its_committed_captions_are_those_of_the_film(self, clip: Clip) -> None:
        file = DECK / "captions" / f"{clip.name}.en.vtt"
        assert file.read_text("utf-8") == caption_text(clip)

    def test_its_film_is_small_enough(self, clip: Clip) -> None:
        film: Path = DECK / "videos" / f"{clip.name}.mp4"
        assert 100_000 < film.stat().st_size < 3_200_000

    def test_each_second_can_be_drawn(self, clip: Clip) -> None:
        for now in range(int(clip.seconds) + 1):
            text = "".join(clip.frame(float(now)))
            assert not re.search(r"nan|inf|[0-9]e[+-]?\d", text)
