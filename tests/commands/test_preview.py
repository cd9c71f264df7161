from __future__ import annotations

import argparse
import json
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QEvent, QMetaObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from kiosk.commands import preview
from kiosk.content.edition import read_edition
from kiosk.display.items import everything, find
from kiosk.preview.changes import Pages, Spot
from kiosk.preview.desk import Desk
from kiosk.preview.frame import Frame
from kiosk.preview.program import follow, settings_of
from kiosk.preview.runs import Runs
from kiosk.settings.load import load_settings
from tests.worker.sample_edition import build_sample_edition
from tests.worker.small_deck import picture_slide, write_deck, write_yaml

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

PATIENCE_MS = 30_000


class Editor:
    """Somebody who writes a deck and has the preview beside it."""

    def __init__(self, folder: Path, state: Path, qtbot: QtBot) -> None:
        self.folder = folder
        self.qtbot = qtbot
        self.frame = Frame(folder)
        self.desk = Desk(state, settings_of(load_settings()), self.frame)
        self.runs = Runs(folder, state, None, [])
        follow(self.runs, self.desk)
        self.runs.start()

    def waits_until(self, true: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(true, timeout=PATIENCE_MS)

    def reads_note(self, words: str) -> None:
        self.waits_until(lambda: words in str(self.told("note")))

    def told(self, name: str) -> Any:
        found = self.frame.window.property(name)
        return found.toVariant() if hasattr(found, "toVariant") else found

    def saves(self, deck: dict[str, Any]) -> None:
        write_yaml(self.folder / "deck.yaml", deck)

    def chooses(self, switch: str) -> None:
        item = find(self.frame.window.contentItem(), switch)
        assert item is not None, switch
        QMetaObject.invokeMethod(item, "press")

    @property
    def slide(self) -> str:
        return self.desk.display.where().split()[-1]

    def words_on_screen(self) -> str:
        items = everything(self.desk.display.window.contentItem())
        return "\n".join(str(i.property("text")) for i in items if i.inherits("QQuickText"))

    def leaves(self) -> None:
        self.runs.stop()
        self.desk.close()
        self.frame.close()
        QGuiApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def deck(tmp_path: Path) -> dict[str, Any]:
    folder = write_deck(tmp_path / "deck", slides=[picture_slide(name) for name in ("plain.png",)])
    found: dict[str, Any] = json.loads((folder / "deck.yaml").read_text())
    first = found["slides"][0]
    found["slides"] = [{**first, "id": name, "heading": f"About {name}"} for name in "abc"]
    write_yaml(folder / "deck.yaml", found)
    return found


@pytest.fixture
def editor(tmp_path: Path, deck: dict[str, Any], qtbot: QtBot) -> Iterator[Editor]:
    assert deck["slides"]
    state = tmp_path / "state"
    state.mkdir()
    someone = Editor(tmp_path / "deck", state, qtbot)
    someone.reads_note("This is what you saved last.")
    yield someone
    someone.leaves()


def test_the_slide_whose_heading_was_changed_comes_on_screen(
    editor: Editor, deck: dict[str, Any]
) -> None:
    assert editor.slide == "-", "the start screen, before the first change"

    deck["slides"][1]["heading"] = "A new heading"
    editor.saves(deck)

    editor.waits_until(lambda: editor.slide == "b")
    editor.waits_until(lambda: "A new heading" in editor.words_on_screen())

    deck["slides"].insert(0, {**deck["slides"][0], "id": "new"})
    deck["slides"][1] |= {"heading": "About a"}
    editor.saves(deck)

    editor.waits_until(lambda: editor.slide == "new")


def test_what_changes_nothing_on_a_slide_keeps_the_slide(
    editor: Editor, deck: dict[str, Any]
) -> None:
    deck["slides"][2]["heading"] = "The last one"
    editor.saves(deck)
    editor.waits_until(lambda: editor.slide == "c")
    edition = editor.desk.display.store.edition

    del deck["slides"][0]
    editor.saves(deck)

    editor.waits_until(lambda: editor.desk.display.store.edition is not edition)
    assert (editor.slide, editor.desk.display.store.visit.index) == ("c", 1)


def test_a_broken_file_keeps_the_last_good_slide_and_lists_the_problem(
    editor: Editor, deck: dict[str, Any]
) -> None:
    deck["slides"][1]["heading"] = "A good heading"
    editor.saves(deck)
    editor.waits_until(lambda: editor.slide == "b")

    deck["slides"][1] |= {
        "heading": "A bad one",
        "picture": {"image": "images/gone.png", "alt": "?"},
    }
    editor.saves(deck)

    editor.reads_note("last good words")
    assert editor.slide == "b"
    assert "A good heading" in editor.words_on_screen()
    problems = editor.told("problems")
    assert any("gone.png" in problem["words"] for problem in problems)

    file, _, line = problems[0]["where"].rpartition(":")
    assert file == str(editor.folder / "deck.yaml")
    assert int(line) > 1

    deck["slides"][1] |= {"picture": deck["slides"][0]["picture"]}
    editor.saves(deck)

    editor.waits_until(lambda: "A bad one" in editor.words_on_screen())
    editor.waits_until(lambda: not any(problem["error"] for problem in editor.told("problems")))


def test_a_click_on_a_problem_copies_file_and_line(editor: Editor) -> None:
    (editor.folder / "deck.yaml").write_text("format: 1\ntitle: [")
    editor.reads_note("last good words")
    window = editor.frame.window
    editor.waits_until(lambda: find(window.contentItem(), "problem") is not None)
    row = find(window.contentItem(), "problem")
    assert row is not None

    place = row.mapToScene(row.boundingRect().center()).toPoint()
    QTest.mouseClick(window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)

    assert QGuiApplication.clipboard().text() == f"{editor.folder / 'deck.yaml'}:2"
    assert "Copied" in editor.told("note")


def test_switches_change_the_look(editor: Editor) -> None:
    editor.chooses("theme-dark")
    editor.chooses("textSize-200")

    comfort = editor.desk.display.store.visit.comfort
    assert (comfort.theme.value, comfort.text_size) == ("dark", 200)
    assert (editor.told("theme"), editor.told("textSize")) == ("dark", 200)


def test_the_kiosk_can_stand_upright(editor: Editor) -> None:
    editor.chooses("shape-portrait")

    window = editor.desk.display.window
    editor.waits_until(lambda: window.height() > window.width())
    assert abs(window.height() / window.width() - 16 / 9) < 0.02


def test_the_look_stays_through_a_save(editor: Editor, deck: dict[str, Any]) -> None:
    editor.chooses("theme-high-contrast")
    editor.chooses("textSize-150")

    deck["slides"][0]["heading"] = "Changed"
    editor.saves(deck)

    editor.waits_until(lambda: editor.slide == "a")
    comfort = editor.desk.display.store.visit.comfort
    assert (comfort.theme.value, comfort.text_size) == ("high-contrast", 150)


def test_the_kiosk_grows_with_the_window(editor: Editor) -> None:
    editor.frame.window.resize(1500, 1100)

    inner = editor.desk.display.window
    editor.waits_until(lambda: inner.width() > 1400)
    assert abs(inner.width() / inner.height() - 16 / 9) < 0.01
    assert inner.parent() is editor.frame.window


def test_closing_the_window_is_heard(editor: Editor, qtbot: QtBot) -> None:
    with qtbot.waitSignal(editor.frame.closed):
        editor.frame.window.close()


def test_a_folder_that_was_never_good_shows_nothing_but_its_problems(
    tmp_path: Path, qtbot: QtBot
) -> None:
    folder = write_deck(tmp_path / "deck", slides=[picture_slide("gone.png")])
    state = tmp_path / "state"
    state.mkdir()
    editor = Editor(folder, state, qtbot)

    editor.reads_note("nothing to show yet")

    assert not editor.desk.display.window.isVisible()
    assert editor.told("problems")
    editor.leaves()


def test_the_language_on_screen_comes_first(tmp_path: Path) -> None:
    before = Pages(read_edition(build_sample_edition(tmp_path)))
    changed = build_sample_edition(tmp_path, "20261122T101200Z-00000000", heading="Another")
    after = Pages(read_edition(changed))

    assert after.changed_since(before, "ar") == Spot("sample", "ar", "a-picture")
    assert after.changed_since(before, "en") == Spot("sample", "en", "a-picture")
    assert after.changed_since(after, "en") is None


def test_a_new_title_shows_the_start_screen(tmp_path: Path) -> None:
    folder = build_sample_edition(tmp_path)
    before = Pages(read_edition(folder))
    start = json.loads((folder / "edition.json").read_bytes())
    start["decks"][0]["title"]["en"]["plain"] = "Another"
    (folder / "edition.json").write_text(json.dumps(start))

    found = Pages(read_edition(folder)).changed_since(before, "ar")

    assert found == Spot("sample", "en", "")


def test_without_a_screen_the_proof_is_offered(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("sys.platform", "linux")

    assert preview.run(argparse.Namespace(folder=None, settings=None)) == 2
    assert "kiosk proof" in capsys.readouterr().err


def test_a_folder_that_is_not_there_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    asked = argparse.Namespace(folder=tmp_path / "gone", settings=None)

    assert preview.run(asked) == 2
    assert "There is no folder" in capsys.readouterr().err
