"""What a run of the worker leaves behind, for good content and for bad."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from kiosk.content.edition import current_id, edition_ids, read_edition
from kiosk.platform.programs import environment
from kiosk.worker import work as module
from tests.worker.sample_edition import build_sample_edition, png, write_png
from tests.worker.small_deck import picture_slide, write_deck, write_yaml
from tests.worker.worker_runs import current, slide, work

if TYPE_CHECKING:
    from collections.abc import Callable


@pytest.fixture
def deck(tmp_path: Path) -> Path:
    return write_deck(tmp_path / "content")


@pytest.fixture
def state(tmp_path: Path) -> Path:
    return tmp_path / "state"


@pytest.fixture(autouse=True)
def bundled(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Let a small deck stand for the bundled one, which takes seconds to prepare."""
    folder = write_deck(tmp_path / "bundled/deck", title="The bundled deck").parent
    monkeypatch.setattr(module, "bundled_decks", lambda: folder)
    return folder


def title(state: Path) -> str:
    return current(state).start["decks"][0]["title"]["en"]["plain"]


def test_a_good_deck_becomes_the_current_edition(state: Path, deck: Path) -> None:
    outcome = work(state, deck)
    assert outcome.published
    assert outcome.problems == []
    edition = current(state)
    assert edition.start["source"] == "clinic"
    assert edition.start["decks"][0]["slides"] == 2
    picture = slide(state, 0)["picture"]
    assert (picture["width"], picture["height"], picture["opaque"]) == (320, 240, True)
    drawing = slide(state, 1)["picture"]
    assert (drawing["width"], drawing["height"], drawing["opaque"]) == (1190, 595, False)
    assert drawing["zoom"]["width"] == 2380


def test_the_same_content_makes_no_second_edition(state: Path, deck: Path) -> None:
    assert work(state, deck).published
    before = edition_ids(state)
    assert not work(state, deck).published
    assert edition_ids(state) == before


def test_a_changed_word_makes_an_edition_that_shares_its_pictures(state: Path, deck: Path) -> None:
    work(state, deck)
    before = slide(state)["picture"]["file"]
    first = current(state).folder / before
    write_deck(deck, title="Other words")
    assert work(state, deck).published
    assert title(state) == "Other words"
    assert slide(state)["picture"]["file"] == before
    assert first.samefile(current(state).folder / before)


def test_a_changed_picture_under_the_same_name_is_noticed(state: Path, deck: Path) -> None:
    work(state, deck)
    before, status = slide(state)["picture"]["file"], (deck / "images/plain.png").stat()
    write_png(deck / "images/plain.png", 320, 240, (201, 220, 210))
    os.utime(deck / "images/plain.png", ns=(status.st_atime_ns, status.st_mtime_ns))
    assert work(state, deck).published
    assert slide(state)["picture"]["file"] != before


BROKEN: dict[str, Callable[[Path], object]] = {
    "yaml": lambda deck: (deck / "deck.yaml").write_text("title: [never closed"),
    "schema": lambda deck: write_deck(deck, titel="Typing error"),
    "empty": lambda deck: (deck / "deck.yaml").write_text(""),
    "picture gone": lambda deck: (deck / "images/plain.png").unlink(),
    "picture cut": lambda deck: (deck / "images/plain.png").write_bytes(
        (deck / "images/plain.png").read_bytes()[:100]
    ),
    "deck gone": lambda deck: (deck / "deck.yaml").unlink(),
    "folder gone": shutil.rmtree,
}


@pytest.mark.parametrize("name", BROKEN)
def test_broken_content_leaves_what_is_shown_and_names_the_line(
    state: Path, deck: Path, name: str
) -> None:
    write_deck(deck, title="Good words")
    work(state, deck)
    BROKEN[name](deck)
    outcome = work(state, deck)
    assert not outcome.published
    assert title(state) == "Good words"
    errors = [problem for problem in outcome.problems if problem.severity == "error"]
    assert errors
    assert all(problem.file and problem.line >= 1 and problem.hint for problem in errors)


def test_all_problems_of_words_and_media_are_told_in_one_go(state: Path, deck: Path) -> None:
    (deck / "images/bad.png").write_bytes(b"no picture")
    slides = [picture_slide("bad.png"), picture_slide("missing.png"), picture_slide("plain.png")]
    slides[2]["text"] = ["**never closed"]
    write_deck(deck, slides)
    told = " ".join(problem.message for problem in work(state, deck).problems)
    assert "images/bad.png: this is no picture" in told
    assert "missing.png" in told
    assert "**" in told


def test_a_problem_of_a_picture_stands_at_its_line(state: Path, deck: Path) -> None:
    (deck / "images/bad.png").write_bytes(b"no picture")
    write_deck(deck, [picture_slide("plain.png"), picture_slide("bad.png")])
    (problem,) = work(state, deck).problems
    lines = (deck / "deck.yaml").read_text().splitlines()
    assert "images/bad.png" in lines[problem.line - 1]
    assert problem.path == "slides[1].picture.image"
    assert Path(problem.file).name == "deck.yaml"


def test_with_no_usable_content_something_calm_is_shown(state: Path, deck: Path) -> None:
    (deck / "deck.yaml").write_text("title: [never closed")
    outcome = work(state, deck)
    assert outcome.problems
    assert title(state) == "The bundled deck"
    assert current(state).start["source"] == "bundled"


def test_a_small_deck_is_not_kept_waiting_by_the_bundled_one(state: Path, deck: Path) -> None:
    assert work(state, deck).published
    assert title(state) != "The bundled deck"
    assert len(edition_ids(state)) == 1


def test_a_large_deck_comes_after_the_bundled_one(
    state: Path, deck: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "SMALL", 1)
    assert work(state, deck).published
    first, second = edition_ids(state)
    start = read_edition(state / "editions" / first).start
    assert start["source"] == "bundled"
    assert second == current_id(state)


def test_only_the_last_editions_are_kept_with_their_pictures(state: Path, deck: Path) -> None:
    for number in range(6):
        write_png(deck / "images/plain.png", 320, 240 + number, (200, 220, 210))
        write_deck(deck, title=f"Words {number}")
        assert work(state, deck).published
    assert title(state) == "Words 5"
    assert len(edition_ids(state)) == 3
    prepared = list((state / "keeper/prepared").glob("*.png"))
    assert len(prepared) == 3 + 2  # three plain ones, the drawing and its zoom


def test_an_older_clock_does_not_make_a_new_edition_the_oldest(state: Path, deck: Path) -> None:
    build_sample_edition(state, "20990101T000000Z-aaaaaaaa")
    assert work(state, deck).published
    assert edition_ids(state)[-1] == current_id(state)


def test_the_screen_decides_how_large_pictures_are(state: Path, deck: Path) -> None:
    work(state, deck, (1080, 1920))
    assert slide(state, 1)["picture"]["width"] == 1080
    work(state, deck, (3840, 2160))
    assert slide(state, 1)["picture"]["width"] == round(3840 * 0.62)


def test_several_decks_are_one_edition(state: Path, tmp_path: Path) -> None:
    for name in ("knee", "back"):
        write_deck(tmp_path / "content" / name, title=name.title())
    assert work(state, tmp_path / "content").published
    decks = current(state).start["decks"]
    assert [deck["id"] for deck in decks] == ["back", "knee"]


def test_a_deck_without_a_summary_gets_one_from_what_to_remember(state: Path, deck: Path) -> None:
    write_deck(deck, remember=["One thing.", "**Another** thing."])
    work(state, deck)
    last = slide(state, -1)
    assert last["kind"] == "summary"
    assert [point["plain"] for point in last["points"]] == ["One thing.", "Another thing."]


def test_the_clinics_facts_reach_the_edition(state: Path, deck: Path) -> None:
    write_png(deck / "logo.png", 400, 100, (1, 2, 3))
    facts = {"name": "Hill Street", "phone": "555 0100", "logo": "logo.png"}
    write_yaml(deck / "clinic.yaml", facts | {"fields": {"emergency_number": "911"}})
    outcome = work(state, deck)
    assert outcome.published, outcome.problems
    clinic = current(state).start["clinic"]
    assert (clinic["name"], clinic["emergency_number"]) == ("Hill Street", "911")
    assert clinic["logo"] is not None
    assert clinic["logo"]["width"] == 400


def test_a_disk_that_refuses_is_told_and_tried_again(state: Path, deck: Path) -> None:
    """Files of more than 60 KB cannot be written: as a full disk, but without one."""
    write_deck(deck, title="Good words")
    work(state, deck)
    write_deck(deck, [picture_slide("large.png")], title="New words")
    noise = b"".join(b"\0" + os.urandom(900 * 3) for _ in range(900))
    (deck / "images/large.png").write_bytes(png(900, 900, noise))
    limited = (
        "import resource,sys,runpy; resource.setrlimit(resource.RLIMIT_FSIZE,(60000,60000));"
        "sys.argv=sys.argv[1:]; runpy.run_module('kiosk.worker', run_name='__main__')"
    )
    words = ["worker", "--state", str(state), "--content", str(deck)]
    run = subprocess.run(
        [sys.executable, "-P", "-c", limited, *words],
        env=environment(),
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    result = json.loads(run.stdout.splitlines()[-1])
    assert result["retry"]
    assert str(state) in result["problems"][0]["file"]
    assert title(state) == "Good words"
    assert work(state, deck).published
    assert title(state) == "New words"


def test_a_full_disk_is_called_by_its_name(tmp_path: Path) -> None:
    problem = module.disk_problem(tmp_path, OSError(28, "No space left on device"))
    assert problem.message == "the disk is full"
