"""What assistive technology is told on every screen: roles, names, states, values, pictures."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface

from kiosk.display.items import everything
from tests.views.test_clips import enters_the_film, with_clip
from tests.views.walking import SLIDES, walks_to

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtCore import QObject
    from PySide6.QtQuick import QQuickItem

    from tests.views.conftest import Patient
    from tests.views.visitor import Visitor

Role = QAccessible.Role
TO_TOUCH = {Role.Button, Role.CheckBox, Role.RadioButton, Role.Slider}
SAID = TO_TOUCH | {Role.Graphic, Role.Heading, Role.StaticText, Role.Dialog, Role.AlertMessage}
NAME = QAccessible.Text.Name


def nodes(patient: Patient) -> Iterator[QAccessibleInterface]:
    root = QAccessible.queryAccessibleInterface(patient.display.window)
    assert root is not None
    yield from below(root)


def below(node: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    if node.state().invisible:
        return
    yield node
    for index in range(node.childCount()):
        child = node.child(index)
        if child is not None:
            yield from below(child)


def is_touchable(item: QQuickItem) -> bool:
    return item.property("reach") is not None and bool(item.property("selectable"))


def within(item: QQuickItem | None, fits: Callable[[QQuickItem], bool]) -> bool:
    while item is not None and not fits(item):
        item = item.parentItem()
    return item is not None


def shown(patient: Patient) -> list[QQuickItem]:
    root = patient.display.window.contentItem()
    return [
        item
        for item in everything(root)
        if item.mapToScene(item.boundingRect().center()).x() < root.width()
    ]


def wrong(patient: Patient) -> list[str]:
    """Everything that assistive technology would miss or misunderstand."""
    told = {node.object(): node for node in nodes(patient)}
    found = [
        f"a {node.role()} has no name"
        for node in told.values()
        if node.role() in SAID and not node.text(NAME).strip()
    ]
    for item in shown(patient):
        if is_touchable(item):
            found += touchable_problems(item, told.get(item))
        elif item.property("ownArrows") == "sideways":
            found += slider_problems(item, told.get(item))
        elif item.inherits("QQuickImageBase") and not item.property("source").isEmpty():
            found += picture_problems(item, told)
    return found


def touchable_problems(item: QQuickItem, node: QAccessibleInterface | None) -> list[str]:
    name = str(item.property("name"))
    if node is None or node.role() not in TO_TOUCH:
        return [f"“{name}” is not told as something to touch"]
    state = node.state()
    held = {
        "its name": node.text(NAME) == name != "",
        "that it can have the focus": state.focusable or not item.isEnabled(),
        "that it can be ticked": bool(state.checkable) == bool(item.property("checkable")),
        "whether it is ticked": bool(state.checked)
        == bool(item.property("checkable") and item.property("checked")),
        "whether it is the open one": bool(state.selected)
        == bool(item.property("checked") and not item.property("checkable")),
        "whether it works now": bool(state.disabled) == (not item.isEnabled()),
    }
    return [f"“{name}” does not tell {what}" for what, holds in held.items() if not holds]


def slider_problems(item: QQuickItem, node: QAccessibleInterface | None) -> list[str]:
    value = node.valueInterface() if node is not None and node.role() == Role.Slider else None
    if value is None:
        return [f"{item.objectName()} has no value"]
    least, here, most = value.minimumValue(), value.currentValue(), value.maximumValue()
    return [] if least <= here <= most and most > least else [f"{least} ≤ {here} ≤ {most}?"]


def picture_problems(item: QQuickItem, told: dict[QObject, QAccessibleInterface]) -> list[str]:
    """Either the picture has its words, or what it belongs to says them."""

    def says(one: QQuickItem) -> bool:
        node = told.get(one)
        return node is not None and node.role() in {*TO_TOUCH, Role.Graphic}

    def belongs_to_one(one: QQuickItem) -> bool:
        return one.objectName() == "layers" and any(says(c) for c in one.parentItem().childItems())

    source = item.property("source").fileName()
    return (
        []
        if within(item, says) or within(item, belongs_to_one)
        else [f"the picture {source} has no words"]
    )


@pytest.mark.parametrize("shape", [QSize(1920, 1080), QSize(1080, 1920)], ids=["wide", "tall"])
@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize("slide", SLIDES)
def test_every_slide_tells_all_of_itself(
    visit: Callable[..., Visitor], slide: str, language: str, shape: QSize
) -> None:
    patient = visit(slide, language=language, size=shape).patient
    assert not wrong(patient)
    assert any(node.role() == Role.Heading for node in nodes(patient))


def test_the_start_screen_tells_all_of_itself(walk_up: Callable[..., Patient]) -> None:
    patient = walk_up()
    assert not wrong(patient)
    assert any(node.role() == Role.Heading for node in nodes(patient))


def test_when_there_is_nothing_to_show_the_words_are_told(walk_up: Callable[..., Patient]) -> None:
    patient = walk_up(edition=lambda _state: None)
    patient.display.model.staff.follow({})
    assert not wrong(patient)
    assert "Please ask our staff" in {node.text(NAME) for node in nodes(patient)}


@pytest.mark.parametrize(
    ("slide", "opener"),
    [
        ("a-picture", "progress"),
        ("a-picture", "textSize"),
        ("a-picture", "language"),
        ("a-picture", "more"),
        ("a-picture", "ask"),
        ("a-picture", "terms"),
        ("a-picture", "zoom"),
        ("a-risks", "riskPanel"),
        ("a-summary", "pick"),
        ("a-summary", "sources"),
    ],
)
def test_what_opens_is_told_as_a_dialog_with_all_that_is_in_it(
    visit: Callable[..., Visitor], slide: str, opener: str
) -> None:
    visitor = visit(slide)
    walks_to(visitor.patient, opener)
    visitor.patient.presses(Qt.Key.Key_Return)
    visitor.settles()
    assert not wrong(visitor.patient)
    dialogs = [node for node in nodes(visitor.patient) if node.role() == Role.Dialog]
    assert len(dialogs) == 1


@pytest.mark.qt_log_ignore(".*No RHI backend.*")
def test_a_film_tells_its_controls_and_where_it_is(walk_up: Callable[..., Patient]) -> None:
    words = [{"plain": "You lie on your tummy.", "styled": "You lie on your tummy."}]
    patient = walk_up(edition=with_clip(has_audio=True, transcript=words))
    enters_the_film(patient)
    patient.waits_for("clipSurface")
    assert not wrong(patient)
    walks_to(patient, "clipText")
    patient.presses(Qt.Key.Key_Return)
    patient.waits_for("closeSheet")
    assert not wrong(patient)


@pytest.mark.parametrize("name", ["takeHome", "showNurse"])
def test_the_list_to_take_along_is_told(visit: Callable[..., Visitor], name: str) -> None:
    visitor = visit("a-picture")
    key = visitor.model.lists.questions[0]["key"]
    visitor.model.lists.toggleAsked(key)
    visitor.goes_to("a-summary")
    walks_to(visitor.patient, name)
    visitor.patient.presses(Qt.Key.Key_Return)
    visitor.settles()
    if name == "takeHome":
        visitor.patient.waits_until(lambda: bool(visitor.all_of("code")))
    assert not wrong(visitor.patient)


@pytest.mark.parametrize(
    ("slide", "opener"),
    [("a-hotspots", "point"), ("a-timeline", "mark"), ("a-choices", "choice")],
)
def test_an_opened_part_says_which_one_is_open(
    visit: Callable[..., Visitor], slide: str, opener: str
) -> None:
    visitor = visit(slide)
    walks_to(visitor.patient, opener)
    visitor.patient.presses(Qt.Key.Key_Return)
    visitor.settles()
    assert not wrong(visitor.patient)
    assert any(node.state().selected for node in nodes(visitor.patient))


def test_a_turned_card_and_its_tick_are_told(visit: Callable[..., Visitor]) -> None:
    visitor = visit("a-cards")
    walks_to(visitor.patient, "cardFace")
    visitor.patient.presses(Qt.Key.Key_Return)
    visitor.settles()
    assert not wrong(visitor.patient)
    face = next(n for n in nodes(visitor.patient) if n.state().selected)
    assert face.text(QAccessible.Text.Description)


def test_an_answer_says_that_it_is_picked_and_what_is_replied(
    visit: Callable[..., Visitor],
) -> None:
    visitor = visit("a-question")
    visitor.model.quiz.pick("a-question", 0, 1)
    visitor.settles()
    assert not wrong(visitor.patient)
    answers = [n for n in nodes(visitor.patient) if n.role() == Role.RadioButton]
    assert [bool(n.state().checked) for n in answers].count(True) == 1
    picked = next(n for n in answers if n.state().checked)
    assert picked.text(QAccessible.Text.Description)


def test_still_there_is_told_as_an_alert(visit: Callable[..., Visitor]) -> None:
    visitor = visit("a-picture")
    visitor.model.idle.ask()
    visitor.patient.waits_for("stay")
    assert not wrong(visitor.patient)
    assert any(node.role() == Role.AlertMessage for node in nodes(visitor.patient))


def test_the_handle_tells_where_it_stands(visit: Callable[..., Visitor]) -> None:
    visitor = visit("a-compare")
    handle = visitor.all_of("handle")[0]

    def value() -> float:
        node = QAccessible.queryAccessibleInterface(handle)
        assert node is not None
        return float(node.valueInterface().currentValue())

    before = value()
    walks_to(visitor.patient, "handle")
    visitor.patient.presses(Qt.Key.Key_Left)
    assert value() == pytest.approx(before - 10)
