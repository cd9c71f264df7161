"""Less motion: every change is a plain cut, and nothing starts to move by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QPoint, Qt

from kiosk.display.items import everything
from tests.views.test_clips import enters_the_film, with_clip
from tests.worker.sample_edition import picture

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtQuick import QQuickItem

    from tests.views.conftest import Patient
    from tests.views.visitor import Visitor

pytestmark = pytest.mark.qt_log_ignore(".*No RHI backend.*")


def moving(patient: Patient) -> list[str]:
    """The animations that run on the screen now."""
    return [
        f"{child.metaObject().className()} in {item.objectName() or item}"
        for item in everything(patient.display.window.contentItem())
        for child in item.children()
        if child.inherits("QQuickAbstractAnimation") and child.property("running")
    ]


def swipes_on(visitor: Visitor) -> None:
    visitor.patient.swipes(QPoint(1500, 300), QPoint(500, 300))


ACTS: dict[str, tuple[str, Callable[[Visitor], object]]] = {
    "next slide": ("a-picture", lambda v: v.model.visit.forward()),
    "back": ("a-hotspots", lambda v: v.model.visit.back()),
    "swipe": ("a-picture", swipes_on),
    "compare": ("a-compare", lambda v: v.touches("firstSide")),
    "card": ("a-cards", lambda v: v.touches("cardFace")),
    "part": ("a-hotspots", lambda v: v.touches("point")),
    "choice": ("a-choices", lambda v: v.touches("choice")),
    "mark": ("a-timeline", lambda v: v.touches("mark")),
}


@pytest.mark.parametrize("name", ACTS)
def test_a_change_is_a_plain_cut(visit: Callable[..., Visitor], name: str) -> None:
    slide, act = ACTS[name]
    visitor = visit(slide, less_motion=True)
    act(visitor)
    assert not moving(visitor.patient)


@pytest.mark.parametrize("name", ["next slide", "back", "swipe", "compare"])
def test_without_it_the_same_change_moves(visit: Callable[..., Visitor], name: str) -> None:
    slide, act = ACTS[name]
    visitor = visit(slide, less_motion=False)
    act(visitor)
    assert moving(visitor.patient)


def test_a_cut_ends_where_the_motion_would(visit: Callable[..., Visitor]) -> None:
    visitor = visit("a-compare", less_motion=True)
    visitor.touches("secondSide")
    assert visitor.all_of("compare")[0].property("share") == 0


def arriving(words: dict[str, Any]) -> None:
    layer = {
        "file": "pictures/layer.png",
        "x": 0.4,
        "y": 0.4,
        "width": 0.2,
        "height": 0.2,
        "arrives": "left",
        "after_ms": 60_000,
        "takes_ms": 500,
        "leaves_ms": -1,
    }
    for slide in words["slides"]:
        if slide["id"] == "a-picture":
            slide["picture"] = picture(layers=[layer, {**layer, "leaves_ms": 1000}])


def layers(visitor: Visitor) -> list[QQuickItem]:
    return [item for item in visitor.shown() if item.property("arrived") is not None]


def test_parts_that_arrive_are_there_at_once_and_those_that_leave_are_gone(
    visit: Callable[..., Visitor],
) -> None:
    visitor = visit("a-picture", change=arriving, less_motion=True)
    stays, leaves = layers(visitor)
    assert (stays.property("opacity"), stays.property("arrived")) == (1, 1)
    assert leaves.property("opacity") == 0


def test_turning_it_on_ends_a_motion_that_runs(visit: Callable[..., Visitor]) -> None:
    visitor = visit("a-picture", change=arriving, less_motion=False)
    stays = layers(visitor)[0]
    assert stays.property("opacity") == 0, "still to come"
    visitor.model.comfort.turn("lessMotion", True)
    assert (stays.property("opacity"), stays.property("arrived")) == (1, 1)
    assert not moving(visitor.patient)


def test_a_film_waits_until_it_is_asked_for(walk_up: Callable[..., Patient]) -> None:
    patient = walk_up(edition=with_clip(), less_motion=True)
    enters_the_film(patient)
    patient.waits_for("clipSurface")
    play = patient.waits_for("play")
    assert play.property("name") == "Play"
    while patient.display.window.activeFocusItem() is not play:
        patient.presses(Qt.Key.Key_Tab)
    patient.presses(Qt.Key.Key_Return)
    patient.waits_until(lambda: play.property("name") == "Pause")
