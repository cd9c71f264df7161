"""Buttons lower on the screen, for people who sit: nothing to touch above the middle when tall."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QRectF, QSize, Qt

from tests.views.walking import SLIDES, to_reach, walks_to

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtQuick import QQuickItem

    from tests.views.visitor import Visitor

TALL = QSize(1080, 1920)
FINGER_MM = 16

# The names of the parts stand in a list below the picture as well.
ALSO_BELOW = {"point"}


def place(item: QQuickItem) -> QRectF:
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


def too_high(visitor: Visitor) -> list[str]:
    """What has less than a finger's width below the middle of the screen."""
    window = visitor.window
    finger = FINGER_MM * 2.7106 * visitor.model.unit
    return [
        f"{item.objectName()} {item.property('name')}: {place(item)}"
        for item in to_reach(visitor.patient)
        if place(item).bottom() - window.height() / 2 < min(finger, item.height()) - 1
        and item.objectName() not in ALSO_BELOW
    ]


def much_to_say(words: dict[str, Any]) -> None:
    for slide in words["slides"]:
        slide["text"] = 12 * slide["text"]


@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize("size", [100, 200])
@pytest.mark.parametrize("slide", SLIDES)
def test_on_a_tall_screen_everything_to_touch_lies_in_the_lower_half(
    visit: Callable[..., Visitor], slide: str, size: int, language: str
) -> None:
    visitor = visit(slide, size=TALL, text_size=size, language=language)
    visitor.model.comfort.turn("lower", True)
    visitor.settles()
    assert not too_high(visitor)


@pytest.mark.parametrize("size", [TALL, QSize(1920, 1080)])
def test_both_bars_come_down_to_the_lower_third(visit: Callable[..., Visitor], size: QSize) -> None:
    visitor = visit("a-picture", size=size)
    visitor.model.comfort.turn("lower", True)
    visitor.settles()
    for name in ("home", "textSize", "language", "back", "next"):
        assert place(visitor.all_of(name)[0]).top() > visitor.window.height() * 2 / 3, name


@pytest.mark.parametrize(
    ("slide", "opener"),
    [
        ("a-picture", "progress"),
        ("a-picture", "textSize"),
        ("a-picture", "language"),
        ("a-picture", "more"),
        ("a-picture", "ask"),
        ("a-picture", "zoom"),
        ("a-hotspots", "partName"),
        ("a-timeline", "mark"),
        ("a-choices", "choice"),
        ("a-risks", "riskPanel"),
        ("a-summary", "pick"),
        ("a-summary", "sources"),
    ],
)
def test_what_opens_opens_low_and_closes_low(
    visit: Callable[..., Visitor], slide: str, opener: str
) -> None:
    visitor = visit(slide, size=TALL)
    visitor.model.comfort.turn("lower", True)
    walks_to(visitor.patient, opener)
    before = to_reach(visitor.patient)
    visitor.patient.presses(Qt.Key.Key_Return)
    visitor.patient.waits_until(lambda: bool(to_reach(visitor.patient) - before))
    visitor.settles()
    new = to_reach(visitor.patient) - before
    low = visitor.window.height() / 2
    assert not [i.property("name") for i in new if place(i).bottom() < low]
    close = next(item for item in new if item.objectName().startswith("close"))
    assert place(close).top() > low


@pytest.mark.parametrize("size", [100, 200])
def test_words_still_begin_with_their_heading_once_the_buttons_are_low(
    visit: Callable[..., Visitor], size: int
) -> None:
    visitor = visit("a-picture", change=much_to_say, size=TALL, text_size=size)
    visitor.model.comfort.turn("lower", True)
    visitor.settles()
    assert visitor.all_of("readOn")
    heading, picture = visitor.all_of("heading")[0], visitor.all_of("picture")[0]
    assert place(heading).top() > place(picture).bottom()


def test_the_handle_stands_clear_of_the_button_that_enlarges(
    visit: Callable[..., Visitor],
) -> None:
    visitor = visit("a-compare", size=TALL)
    visitor.model.comfort.turn("lower", True)
    visitor.touches("firstSide")
    visitor.settles()
    assert not place(visitor.all_of("grip")[0]).intersects(place(visitor.all_of("zoom")[0]))


def test_still_there_is_answered_low(visit: Callable[..., Visitor]) -> None:
    visitor = visit("a-picture", size=TALL)
    visitor.model.comfort.turn("lower", True)
    visitor.model.idle.ask()
    visitor.settles()
    for name in ("stay", "leave"):
        assert place(visitor.all_of(name)[0]).top() > TALL.height() / 2


def test_the_start_screen_is_begun_low(visit: Callable[..., Visitor]) -> None:
    visitor = visit("a-picture", size=TALL)
    visitor.model.comfort.turn("lower", True)
    visitor.model.visit.home()
    visitor.settles()
    assert not too_high(visitor)


def test_the_next_visitor_finds_the_buttons_where_they_were(
    visit: Callable[..., Visitor],
) -> None:
    visitor = visit("a-picture", size=TALL)
    usual = place(visitor.all_of("home")[0])
    visitor.model.comfort.turn("lower", True)
    visitor.settles()
    assert place(visitor.all_of("home")[0]) != usual
    visitor.model.visit.finish()
    visitor.patient.opens_the_deck()
    visitor.settles()
    assert place(visitor.all_of("home")[0]) == usual
