from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize, Qt

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.views.visitor import Visitor


def test_a_touch_on_a_part_tells_what_it_is(visit: Callable[..., Visitor]) -> None:
    patient = visit("a-hotspots")
    patient.touches("point")
    patient.waits_to_read("A soft cushion.")
    assert patient.all_of("partTitle")[0].property("text") == "Disc"


def test_names_that_stand_on_the_picture_stand_nowhere_else(visit: Callable[..., Visitor]) -> None:
    patient = visit("a-hotspots")
    assert [point.property("wordless") for point in patient.all_of("point")] == [False, False]
    assert not patient.all_of("partName")


def test_where_hands_stay_low_a_list_below_the_picture_opens_the_same_card(
    visit: Callable[..., Visitor],
) -> None:
    patient = visit("a-hotspots", size=QSize(1080, 1920))
    patient.model.comfort.turn("lower", True)
    patient.touches("partName", 1)
    patient.waits_to_read("It feels.")


def test_from_part_to_part_and_back_to_the_words(visit: Callable[..., Visitor]) -> None:
    patient = visit("a-hotspots")
    patient.touches("point")
    patient.touches("nextPart")
    patient.waits_to_read("It feels.")
    patient.touches("closePart")
    patient.patient.waits_until(lambda: not patient.all_of("partTitle"))
    assert patient.reads("A slide of kind hotspots")


def test_escape_closes_the_card(visit: Callable[..., Visitor]) -> None:
    patient = visit("a-hotspots")
    patient.touches("point")
    patient.patient.presses(Qt.Key.Key_Escape)
    assert not patient.all_of("partTitle")


def test_the_next_slide_closes_the_card(visit: Callable[..., Visitor]) -> None:
    patient = visit("a-hotspots")
    patient.touches("point")
    patient.goes_to("a-picture")
    patient.goes_to("a-hotspots")
    assert not patient.all_of("partTitle")


def test_labels_stand_in_the_panel_and_beside_their_points(visit: Callable[..., Visitor]) -> None:
    patient = visit("a-hotspots")
    picture = patient.all_of("picture")[0]
    frame = picture.mapRectToScene(picture.boundingRect())
    for label, at in zip(patient.all_of("point"), ((0.42, 0.61), (0.7, 0.3)), strict=True):
        box = label.mapRectToScene(label.boundingRect())
        point = (frame.x() + at[0] * frame.width(), frame.y() + at[1] * frame.height())
        assert not box.contains(*point)
        assert box.right() < patient.window.width()
        assert box.left() > 0


def near(words: dict[str, Any]) -> None:
    for slide in words["slides"]:
        if slide["kind"] == "hotspots":
            slide["points"][1]["at"] = [0.43, 0.62]


def test_points_too_near_for_fingers_show_numbers_and_the_list_names_them(
    visit: Callable[..., Visitor],
) -> None:
    patient = visit("a-hotspots", near)
    points = patient.all_of("point")
    assert [point.property("wordless") for point in points] == [True, True]
    first, second = (point.mapRectToScene(point.boundingRect()) for point in points)
    assert not first.intersects(second)
    patient.touches("partName")
    patient.waits_to_read("A soft cushion.")
