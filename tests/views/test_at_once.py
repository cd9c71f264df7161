"""New words under a reader's eyes, for staff who watch what they write."""

from __future__ import annotations

import json
import random
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from kiosk.display.items import everything, is_loading
from kiosk.session import Screen
from tests.views.visitor import Visitor
from tests.worker.sample_edition import build_sample_edition, png

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtGui import QImage
    from PySide6.QtQuick import QQuickItem

    from tests.views.conftest import Patient

WIDTH, HEIGHT = 2400, 1800
NEXT = "20261123T080000Z-0b0b0b0b"


def save(state: Path, heading: str) -> None:
    """Publish other words, and other pictures that take their time to be read."""
    folder = build_sample_edition(state, NEXT, heading=heading)
    noise = random.Random(7).randbytes(WIDTH * 3)  # noqa: S311 - no secret
    rows = b"".join(b"\0" + noise[n:] + noise[:n] for n in range(HEIGHT))
    for name in ("base", "layer"):
        (folder / f"pictures/{name}.png").write_bytes(png(WIDTH, HEIGHT, rows))


def calm(patient: Patient) -> None:
    patient.waits_until(lambda: not is_loading(patient.display.window.contentItem()))


@pytest.mark.parametrize("index", [0, 2, 3, 4])
def test_between_the_old_words_and_the_new_there_is_no_other_frame(
    walk_up: Callable[..., Patient], tmp_path: Path, index: int
) -> None:
    person = walk_up(changes="at-once")
    person.opens_the_deck()
    person.display.model.visit.goTo(index)
    calm(person)
    window = person.display.window
    frames: list[QImage] = [window.grabWindow()]
    grabbing = False

    def keep() -> None:
        nonlocal grabbing
        if not grabbing:
            grabbing = True
            frames.append(window.grabWindow())
            grabbing = False

    window.frameSwapped.connect(keep)
    save(tmp_path / "state0", heading="Other words")
    person.display.watch.look()
    person.waits_until(lambda: len(frames) > 1)
    calm(person)
    window.update()
    seen = len(frames)
    person.waits_until(lambda: len(frames) > seen)
    window.frameSwapped.disconnect(keep)
    assert frames[0] != frames[-1]
    assert [n for n, frame in enumerate(frames) if frame not in (frames[0], frames[-1])] == []


def test_whoever_reads_keeps_slide_language_size_list_and_place(
    walk_up: Callable[..., Patient], tmp_path: Path
) -> None:
    person = walk_up(edition=lambda state: long(build_sample_edition(state)), changes="at-once")
    person.opens_the_deck()
    model = person.display.model
    model.start.chooseLanguage("ar")
    model.lists.toggleAsked("a-picture/0")
    person.touches("readOn")
    place = scrolled(person)
    assert place > 0
    before = person.display.store.visit
    long(build_sample_edition(tmp_path / "state0", NEXT, heading="Meet your knee joints"))
    person.display.watch.look()
    assert "Meet your knee joints" in person.words()
    assert person.display.store.visit == before
    assert scrolled(person) == place
    assert len(model.lists.asked) == 1


def long(folder: Path) -> None:
    """Give the first slide more words than fit on a screen."""
    for path in (folder / "decks/sample").glob("*.json"):
        words = json.loads(path.read_text())
        words["slides"][0]["text"] *= 40
        path.write_text(json.dumps(words))


def scrolled(person: Patient) -> float:
    panes: list[QQuickItem] = [
        item
        for item in everything(person.display.window.contentItem())
        if item.inherits("QQuickFlickable")
    ]
    return max(float(pane.property("contentY")) for pane in panes)


def without(folder: Path, gone: str) -> None:
    for path in (folder / "decks/sample").glob("*.json"):
        words = json.loads(path.read_text())
        words["slides"] = [slide for slide in words["slides"] if slide["id"] != gone]
        path.write_text(json.dumps(words))


def test_a_slide_that_is_gone_gives_way_to_its_neighbour(
    walk_up: Callable[..., Patient], tmp_path: Path
) -> None:
    person = walk_up(changes="at-once")
    person.opens_the_deck()
    person.display.model.visit.goTo(1)
    without(build_sample_edition(tmp_path / "state0", NEXT), "a-hotspots")
    person.display.watch.look()
    person.waits_until(lambda: "A slide of kind compare" in person.words())
    assert person.display.where() == "sample a-compare"


@pytest.mark.parametrize(
    ("kind", "button", "parts"),
    [
        ("hotspots", "point", "points"),
        ("timeline", "partName", "marks"),
        ("choices", "choice", "choices"),
    ],
)
def test_a_card_about_a_part_that_is_gone_closes(
    walk_up: Callable[..., Patient], tmp_path: Path, kind: str, button: str, parts: str
) -> None:
    person = walk_up(changes="at-once")
    person.opens_the_deck()
    visitor = Visitor(person)
    visitor.goes_to(f"a-{kind}")
    visitor.touches(button, 1)
    person.waits_for("closePart")
    folder = build_sample_edition(tmp_path / "state0", NEXT)
    for path in (folder / "decks/sample").glob("*.json"):
        words = json.loads(path.read_text())
        del next(slide for slide in words["slides"] if slide["kind"] == kind)[parts][1]
        path.write_text(json.dumps(words))
    person.display.watch.look()
    person.waits_until(lambda: person.sees("closePart") is None)
    visitor.touches(button)
    person.waits_for("closePart")
    assert person.sees("nextPart") is None, "there is no other"


def test_a_deck_that_is_gone_leads_to_the_start(
    walk_up: Callable[..., Patient], tmp_path: Path
) -> None:
    person = walk_up(changes="at-once")
    person.opens_the_deck()
    folder = build_sample_edition(tmp_path / "state0", NEXT)
    text = (folder / "edition.json").read_text()
    (folder / "edition.json").write_text(text.replace('"id": "sample"', '"id": "other"'))
    (folder / "decks/sample").rename(folder / "decks/other")
    person.display.watch.look()
    person.waits_until(lambda: person.screen == "start")
    person.opens_the_deck()
    assert person.display.where() == "other a-picture"


def test_an_edition_that_a_failing_disk_spoils_is_not_shown(
    walk_up: Callable[..., Patient], tmp_path: Path
) -> None:
    person = walk_up(changes="at-once")
    person.opens_the_deck()
    folder = build_sample_edition(tmp_path / "state0", NEXT, heading="Other words")
    (folder / "decks/sample/en.json").write_text("{")
    before = person.words()
    person.display.watch.look()
    assert person.words() == before


def test_words_that_only_got_a_voice_wait_for_the_end_of_the_visit(
    walk_up: Callable[..., Patient], tmp_path: Path
) -> None:
    def said(state: Path, name: str) -> None:
        path = build_sample_edition(state, name) / "edition.json"
        path.write_text(json.dumps(json.loads(path.read_text()) | {"said": "the same"}))

    person = walk_up(
        edition=lambda state: said(state, "20261122T080000Z-0a0a0a0a"), changes="at-once"
    )
    person.opens_the_deck()
    store = person.display.store
    before = store.edition
    said(tmp_path / "state0", NEXT)
    person.display.watch.look()
    assert store.edition is before
    store.end_visit()
    assert store.edition is not before


def test_staff_turn_it_on_and_see_what_waits(
    walk_up: Callable[..., Patient], tmp_path: Path
) -> None:
    person = walk_up()
    person.opens_the_deck()
    save(tmp_path / "state0", heading="Other words")
    person.display.watch.look()
    assert "Other words" not in person.words()
    person.display.store.show_at_once(on=True)
    assert "Other words" in person.words()


@pytest.mark.parametrize("asked", [True, False])
def test_words_that_waited_are_shown_when_a_visit_ends_by_itself(
    walk_up: Callable[..., Patient], tmp_path: Path, asked: bool
) -> None:
    person = walk_up()
    person.opens_the_deck()
    save(tmp_path / "state0", heading="Other words")
    person.display.watch.look()
    store, idle = person.display.store, person.display.model.idle
    if asked:
        idle.ask()
        person.waits_for("leave")
        idle.leave()
    else:
        # A patient went home and left the start screen in another language.
        store.set(replace(store.visit, screen=Screen.START, language="ar"))
        idle._on_quiet()
    assert store.visit == store.fresh
    person.opens_the_deck()
    person.waits_until(lambda: "Other words" in person.words())
