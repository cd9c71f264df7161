"""A patient who uses keys alone: Tab, arrows, Enter, Escape, or one switch: Tab and Enter."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent

from kiosk.display.items import everything
from kiosk.session import Tour
from tests.views.test_clips import enters_the_film, with_clip

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtQuick import QQuickItem

    from tests.views.conftest import Patient
    from tests.views.visitor import Visitor

SLIDES = (
    "a-picture",
    "a-hotspots",
    "a-compare",
    "a-timeline",
    "a-cards",
    "a-risks",
    "a-choices",
    "a-question",
    "a-summary",
)
SHAPES = {"landscape": QSize(1920, 1080), "portrait": QSize(1080, 1920)}


def box(item: QQuickItem) -> QRectF:
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


def to_reach(patient: Patient) -> set[QQuickItem]:
    """Every control on the screen that keys must reach, found without asking the walk."""
    root = patient.display.window.contentItem()
    found = set()
    for item in everything(root):
        touchable = item.property("reach") is not None
        slider = bool(item.property("ownArrows")) and item.activeFocusOnTab()
        if not (touchable and item.property("selectable")) and not slider:
            continue
        if item.isEnabled() and item.mapToScene(QPointF()).x() < root.width():
            found.add(item)
    return found


def walks_round(patient: Patient, key: Qt.Key = Qt.Key.Key_Tab) -> list[QQuickItem]:
    """Press one key until the focus is back where it was after the first press."""
    window = patient.display.window
    patient.presses(key)
    seen = [window.activeFocusItem()]
    for _ in range(200):
        patient.presses(key)
        here = window.activeFocusItem()
        if here is seen[0]:
            return seen
        assert here not in seen, f"{here.property('name')} comes twice"
        seen.append(here)
    raise AssertionError("the focus never came back")


def in_reading_order(items: list[QQuickItem], *, mirrored: bool) -> list[str]:
    """Neighbours that share a row or column and come in the wrong order."""
    wrong = []
    for one, other in pairwise(items):
        if one.parentItem() is not other.parentItem() or one.property("number"):
            continue
        if one.objectName() == "firstSide":
            continue  # anatomy has sides: the buttons stand under theirs in every language
        a, b = box(one), box(other)
        same_row = min(a.bottom(), b.bottom()) - max(a.top(), b.top()) > 0.5 * a.height()
        along = a.center().x() - b.center().x() if mirrored else b.center().x() - a.center().x()
        if not (along > 0 if same_row else b.center().y() > a.center().y()):
            wrong.append(f"{one.property('name')} before {other.property('name')}")
    return wrong


def regions_follow(items: list[QQuickItem]) -> bool:
    """The bar above comes first, the bar below last."""
    names = [item.objectName() for item in items]
    start = names.index("home")
    turned = names[start:] + names[:start]
    return turned[0] == "home" and turned[-3:] == ["back", "progress", "next"]


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize("slide", SLIDES)
def test_tab_reaches_everything_on_a_slide_in_reading_order(
    visit: Callable[..., Visitor], slide: str, language: str, shape: str
) -> None:
    visitor = visit(slide, language=language, size=SHAPES[shape])
    patient = visitor.patient
    patient.presses(Qt.Key.Key_Shift)  # whoever uses keys sees the words explained
    visitor.settles()
    before = visitor.store.visit
    walked = walks_round(patient)
    assert visitor.store.visit == before, "the focus alone changes nothing"
    missed = to_reach(patient) - set(walked)
    assert not [item.property("name") for item in missed]
    assert not in_reading_order(walked, mirrored=language == "ar")
    assert regions_follow(walked)


@pytest.mark.parametrize(("shape", "first"), [("landscape", "ask"), ("portrait", "zoom")])
def test_what_stands_above_comes_first(
    visit: Callable[..., Visitor], shape: str, first: str
) -> None:
    names = [i.objectName() for i in walks_round(visit("a-picture", size=SHAPES[shape]).patient)]
    assert min(names.index("ask"), names.index("zoom")) == names.index(first)


@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize("shape", SHAPES)
def test_tab_reaches_everything_on_the_start_screen(
    walk_up: Callable[..., Patient], shape: str, language: str
) -> None:
    patient = walk_up(SHAPES[shape], language=language)
    walked = walks_round(patient)
    assert set(walked) == to_reach(patient)
    assert not in_reading_order(walked, mirrored=language == "ar")


def test_shift_and_tab_walk_the_same_way_back(visit: Callable[..., Visitor]) -> None:
    patient = visit("a-picture").patient
    patient.presses(Qt.Key.Key_Shift)
    there, back = walks_round(patient), walks_round(patient, Qt.Key.Key_Backtab)
    turn = back.index(there[0]) + 1
    assert there == list(reversed(back[turn:] + back[:turn]))


OPENERS = [
    ("a-picture", "progress"),
    ("a-picture", "textSize"),
    ("a-picture", "language"),
    ("a-picture", "more"),
    ("a-picture", "ask"),
    ("a-picture", "terms"),
    ("a-picture", "zoom"),
    ("a-hotspots", "partName"),
    ("a-timeline", "mark"),
    ("a-choices", "choice"),
    ("a-risks", "riskPanel"),
    ("a-summary", "pick"),
    ("a-summary", "sources"),
]


def walks_to(patient: Patient, name: str) -> QQuickItem:
    window = patient.display.window
    for _ in range(60):
        patient.presses(Qt.Key.Key_Tab)
        if window.activeFocusItem().objectName() == name:
            return window.activeFocusItem()
    raise AssertionError(f"Tab does not reach {name}")


@pytest.mark.parametrize(("slide", "opener"), OPENERS)
def test_what_opens_by_enter_closes_by_escape_and_gives_the_focus_back(
    visit: Callable[..., Visitor], slide: str, opener: str
) -> None:
    patient = visit(slide).patient
    window = patient.display.window
    button = walks_to(patient, opener)
    patient.presses(Qt.Key.Key_Return)
    patient.waits_until(lambda: window.activeFocusItem().objectName().startswith("close"))
    patient.presses(Qt.Key.Key_Escape)
    patient.waits_until(lambda: window.activeFocusItem() is button)
    assert patient.screen == "slide"


MODAL = [row for row in OPENERS if row[1] not in {"partName", "mark", "choice"}]


@pytest.mark.parametrize(("slide", "opener"), MODAL)
def test_a_sheet_keeps_tab_inside_and_offers_everything_in_it(
    visit: Callable[..., Visitor], slide: str, opener: str
) -> None:
    visitor = visit(slide)
    patient = visitor.patient
    walks_to(patient, opener)
    behind = to_reach(patient)
    patient.presses(Qt.Key.Key_Return)
    patient.waits_until(lambda: bool(to_reach(patient) - behind))
    visitor.settles()
    walked = walks_round(patient)
    assert not set(walked) & behind
    assert to_reach(patient) - behind == set(walked)


def marked(words: dict[str, Any]) -> None:
    term = '<a href="term:facet%20joint">Facet joints</a>'
    for slide in words["slides"]:
        slide["text"] = [{"plain": "Facet joints", "styled": term}]


@pytest.mark.parametrize("slide", SLIDES)
def test_marked_words_are_explained_by_keys_on_every_kind(
    visit: Callable[..., Visitor], slide: str
) -> None:
    visitor = visit(slide, change=marked)
    walks_to(visitor.patient, "terms")
    visitor.patient.presses(Qt.Key.Key_Return)
    visitor.waits_to_read("One of the small joints that link your back bones.")


def many(words: dict[str, Any]) -> None:
    still = words["slides"][0]
    words["slides"] += [{**still, "id": f"more-{number}"} for number in range(30)]


def test_every_row_of_long_contents_is_reached_and_seen(visit: Callable[..., Visitor]) -> None:
    visitor = visit("a-picture", change=many, size=QSize(1280, 720))
    patient, window = visitor.patient, visitor.window
    walks_to(patient, "progress")
    patient.presses(Qt.Key.Key_Return)
    patient.waits_for("closeSheet")
    visitor.settles()
    rows = len(visitor.model.visit.contents())
    patient.waits_until(lambda: len(patient.display.listen().keyboard.walk.targets()) == rows + 1)
    for key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
        for _ in range(rows + 1):
            patient.presses(key)
            place = box(window.activeFocusItem())
            assert place.top() >= 0
            assert place.bottom() <= window.height(), window.activeFocusItem().property("name")


def test_one_switch_is_enough_to_read_answer_and_finish(visit: Callable[..., Visitor]) -> None:
    visitor = visit("a-question")
    patient = visitor.patient
    walks_to(patient, "textSize")
    patient.presses(Qt.Key.Key_Return)
    walks_to(patient, "size150")
    patient.presses(Qt.Key.Key_Return)
    assert visitor.store.visit.comfort.text_size == 150
    walks_to(patient, "closeSheet")
    patient.presses(Qt.Key.Key_Return)
    visitor.settles()
    while not patient.display.window.activeFocusItem().property("checkable"):
        patient.presses(Qt.Key.Key_Tab)
    patient.presses(Qt.Key.Key_Return)
    assert visitor.store.visit.quiz.picks
    visit_model = visitor.model.visit
    while not visit_model.isLast:
        walks_to(patient, "next")
        patient.presses(Qt.Key.Key_Return)
    walks_to(patient, "next")
    patient.presses(Qt.Key.Key_Return)
    assert patient.screen == "start"
    assert visitor.store.visit == visitor.store.fresh


def test_the_next_visitor_finds_no_ring_and_the_first_button(
    visit: Callable[..., Visitor],
) -> None:
    visitor = visit("a-picture")
    patient = visitor.patient
    walks_to(patient, "contrast")
    assert visitor.all_of("focusRing")
    visitor.model.idle.leave()
    patient.waits_until(
        lambda: patient.display.window.activeFocusItem().objectName() == "touchToStart"
    )
    assert not visitor.all_of("focusRing")


def test_what_lies_behind_an_open_question_stays_in_sight(visit: Callable[..., Visitor]) -> None:
    visitor = visit("a-picture")
    visitor.model.idle.ask()
    visitor.patient.waits_for("stay")
    assert visitor.all_of("next")[0].property("opacity") == 1


def test_somebody_slow_answers_still_there_by_keys(visit: Callable[..., Visitor]) -> None:
    patient = visit("a-picture").patient
    patient.display.model.idle.ask()
    patient.waits_for("stay")
    walked = walks_round(patient)
    assert [item.objectName() for item in walked] in (["stay", "leave"], ["leave", "stay"])
    walks_to(patient, "stay")
    patient.presses(Qt.Key.Key_Return)
    assert not patient.display.model.idle.asking
    assert patient.screen == "slide"


def much_more(words: dict[str, Any]) -> None:
    for slide in words["slides"]:
        slide["more"] = 20 * slide["more"]


def test_a_focused_control_scrolls_into_its_pane(visit: Callable[..., Visitor]) -> None:
    visitor = visit("a-picture", change=much_more, text_size=200)
    patient = visitor.patient
    patient.presses(Qt.Key.Key_Shift)
    visitor.settles()
    assert visitor.all_of("readOn")
    for _ in range(25):
        patient.presses(Qt.Key.Key_Tab)
        item = patient.display.window.activeFocusItem()
        place = box(item)
        parent = item.parentItem()
        while parent is not None:
            if parent.clip():
                assert box(parent).adjusted(-1, -1, 1, 1).contains(place), item.property("name")
            parent = parent.parentItem()


@pytest.mark.parametrize(
    ("slide", "group", "key"),
    [
        ("a-hotspots", "partName", Qt.Key.Key_Right),
        ("a-question", "", Qt.Key.Key_Down),
        ("a-cards", "cardFace", Qt.Key.Key_Right),
        ("a-choices", "choice", Qt.Key.Key_Right),
    ],
)
def test_arrows_move_within_a_group_and_not_to_another_slide(
    visit: Callable[..., Visitor], slide: str, group: str, key: Qt.Key
) -> None:
    visitor = visit(slide)
    patient = visitor.patient
    window = patient.display.window
    first = walks_to(patient, group)
    patient.presses(key)
    assert window.activeFocusItem() is not first
    assert window.activeFocusItem().objectName() == group
    for _ in range(9):
        patient.presses(Qt.Key.Key_Right)
    assert visitor.slide == slide


def test_arrows_in_a_sheet_move_to_what_stands_there(visit: Callable[..., Visitor]) -> None:
    patient = visit("a-picture").patient
    window = patient.display.window
    walks_to(patient, "textSize")
    patient.presses(Qt.Key.Key_Return)
    walks_to(patient, "size100")
    patient.presses(Qt.Key.Key_Right)
    assert window.activeFocusItem().objectName() == "size125"
    patient.presses(Qt.Key.Key_Down)
    assert window.activeFocusItem().objectName().startswith("theme-")


FILM_WORDS = [{"plain": "You lie on your tummy.", "styled": "You lie on your tummy."}]


def at_the_film(walk_up: Callable[..., Patient], **settings: object) -> Patient:
    patient = walk_up(edition=with_clip(has_audio=True, transcript=FILM_WORDS), **settings)
    enters_the_film(patient)
    patient.waits_for("clipSurface")
    return patient


@pytest.mark.qt_log_ignore(".*No RHI backend.*")
def test_a_film_is_played_moved_and_read_by_keys(walk_up: Callable[..., Patient]) -> None:
    patient = at_the_film(walk_up)
    patient.presses(Qt.Key.Key_Shift)
    walked = walks_round(patient)
    assert set(walked) == to_reach(patient)
    scrub = walks_to(patient, "scrub")
    patient.presses(Qt.Key.Key_Right)
    patient.waits_until(lambda: scrub.property("position") == 5000)
    patient.presses(Qt.Key.Key_Return)
    patient.waits_until(lambda: scrub.property("position") == 10_000)
    patient.presses(Qt.Key.Key_Left)
    patient.waits_until(lambda: scrub.property("position") == 5000)
    assert patient.index == 1, "arrows move the film, not the slides"
    button = walks_to(patient, "clipText")
    patient.presses(Qt.Key.Key_Return)
    patient.waits_until(
        lambda: patient.display.window.activeFocusItem().objectName() == "closeSheet"
    )
    patient.presses(Qt.Key.Key_Escape)
    patient.waits_until(lambda: patient.display.window.activeFocusItem() is button)


# A tactile keypad

KEYPAD = {"F13": "next", "F14": "previous", "F15": "select", "F16": "home", "F17": "listen"}


def test_a_keypad_walks_through_the_deck_and_never_ends_a_visit(
    visit: Callable[..., Visitor],
) -> None:
    visitor = visit("a-picture", keypad=KEYPAD)
    patient = visitor.patient
    before = patient.index
    patient.presses(Qt.Key.Key_F13)
    assert patient.index == before + 1
    patient.presses(Qt.Key.Key_F14)
    assert patient.index == before
    visitor.model.visit.goTo(999)
    patient.presses(Qt.Key.Key_F13)
    assert patient.screen == "slide"
    assert patient.display.window.activeFocusItem().objectName() == "next"
    patient.presses(Qt.Key.Key_F15)
    assert patient.screen == "start"


def test_a_keypad_starts_the_deck_with_next_and_select(walk_up: Callable[..., Patient]) -> None:
    patient = walk_up(keypad=KEYPAD)
    patient.presses(Qt.Key.Key_F13)
    assert patient.display.window.activeFocusItem().objectName() == "touchToStart"
    patient.presses(Qt.Key.Key_F15)
    assert patient.screen == "slide"
    assert patient.display.store.visit.tour is Tour.ALL


def test_in_an_open_sheet_next_goes_on_within_it(visit: Callable[..., Visitor]) -> None:
    visitor = visit("a-picture", keypad=KEYPAD)
    patient = visitor.patient
    walks_to(patient, "textSize")
    patient.presses(Qt.Key.Key_F15)
    patient.waits_for("closeSheet")
    patient.presses(Qt.Key.Key_F13)
    assert visitor.slide == "a-picture"
    assert patient.sees("closeSheet") is not None


def test_home_on_the_keypad_closes_what_is_open(visit: Callable[..., Visitor]) -> None:
    patient = visit("a-picture", keypad=KEYPAD).patient
    walks_to(patient, "more")
    patient.presses(Qt.Key.Key_F15)
    patient.waits_for("closeSheet")
    patient.presses(Qt.Key.Key_F16)
    assert patient.screen == "start"
    patient.waits_until(lambda: patient.sees("closeSheet") is None)


def test_the_volume_keys_stay_within_the_cap(visit: Callable[..., Visitor]) -> None:
    visitor = visit("a-picture")
    patient, comfort = visitor.patient, visitor.model.comfort
    patient.presses(Qt.Key.Key_VolumeUp)
    assert (comfort.sound, comfort.volume) == (True, 60), "the first press turns the sound on"
    for _ in range(9):
        patient.presses(Qt.Key.Key_VolumeUp)
    assert comfort.volume == comfort.loudest
    for _ in range(9):
        patient.presses(Qt.Key.Key_VolumeDown)
    assert (comfort.sound, comfort.volume) == (False, 0)


@pytest.mark.parametrize("key", [Qt.Key.Key_Tab, Qt.Key.Key_Right, Qt.Key.Key_F13])
def test_a_key_that_is_held_down_is_one_press(visit: Callable[..., Visitor], key: Qt.Key) -> None:
    visitor = visit("a-picture", keypad=KEYPAD)
    patient, window = visitor.patient, visitor.window
    patient.presses(Qt.Key.Key_Tab)
    patient.presses(key)
    before = (visitor.slide, window.activeFocusItem())
    for _ in range(5):
        held = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, "", True)
        QCoreApplication.sendEvent(window, held)
    assert (visitor.slide, window.activeFocusItem()) == before


def test_listen_reads_and_listen_again_stops(visit: Callable[..., Visitor]) -> None:
    visitor = visit("a-picture", keypad=KEYPAD)
    reading = visitor.model.reading
    visitor.patient.presses(Qt.Key.Key_F17)
    assert reading.speaking or reading.missing
    visitor.patient.presses(Qt.Key.Key_F17)
    assert not reading.speaking
    assert not reading.missing


def test_f1_speaks_how_to_use_the_kiosk(visit: Callable[..., Visitor]) -> None:
    visitor = visit("a-picture")
    visitor.patient.presses(Qt.Key.Key_F1)
    assert visitor.model.comfort.guided
