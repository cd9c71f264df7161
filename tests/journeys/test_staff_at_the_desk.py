"""Staff who change files, with the keeper and the worker that run in a clinic."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from kiosk.cli import main
from kiosk.content.edition import edition_ids
from tests.journeys.clinic import Clinic
from tests.worker.small_deck import picture_slide, write_deck

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from tests.views.conftest import Patient

SUMMARY = "Call us: {clinic_phone}"


@pytest.fixture
def clinic(tmp_path: Path, walk_up: Callable[..., Patient], qtbot: QtBot) -> Iterator[Clinic]:
    """A clinic with a small deck of its own."""
    folder = tmp_path / "content"
    slides = [picture_slide("plain.png"), picture_slide("drawing.svg")]
    write_deck(folder, slides, title="Your shot", summary=SUMMARY)
    (folder / "clinic.yaml").write_text("phone: 555 0100\n", encoding="utf-8")
    made = Clinic(tmp_path, walk_up, qtbot)
    yield made
    made.close()


def test_a_receptionist_changes_the_phone_number_and_patients_read_it(clinic: Clinic) -> None:
    clinic.reads("Call us: 555 0100")
    clinic.start()
    clinic.replaces("555 0100", "555 0199", "clinic.yaml")
    clinic.reads("Call us: 555 0199")
    clinic.waits_until(lambda: clinic.screen.sees("staffMark") is None)


def test_a_typo_shows_a_mark_patients_keep_the_old_words_and_mending_it_takes_the_mark_away(
    clinic: Clinic,
) -> None:
    clinic.start()
    clinic.replaces('"title": "Your shot"', '"titel": "Your new shot"')
    clinic.waits_until(lambda: clinic.screen.display.model.staff.problems)
    assert "Your shot" in clinic.screen.words()
    clinic.screen.touches("staffMark")
    clinic.reads("deck.yaml:3")
    clinic.reads("titel")
    clinic.screen.touches("closeSheet")
    clinic.replaces('"titel"', '"title"')
    clinic.reads("Your new shot")
    clinic.waits_until(lambda: clinic.screen.sees("staffMark") is None)


def test_new_words_wait_for_the_patient_who_is_reading(clinic: Clinic) -> None:
    clinic.start()
    clinic.screen.opens_the_deck()
    clinic.replaces("The picture .png", "A quiet room")
    clinic.waits_until(lambda: clinic.has_published("A quiet room"))
    clinic.screen.display.watch.look()
    assert "The picture .png" in clinic.screen.words()
    clinic.screen.display.model.idle.leave()
    clinic.screen.opens_the_deck()
    clinic.reads("A quiet room")


def test_she_restores_yesterdays_edition_and_her_next_save_counts_again(clinic: Clinic) -> None:
    (yesterday,) = edition_ids(clinic.state)
    clinic.start()
    clinic.replaces("Your shot", "A slip of the hand")
    clinic.reads("A slip of the hand")
    clinic.rests()
    assert main(["editions", "restore", yesterday, "--state", str(clinic.state)]) == 0
    clinic.reads("Your shot")
    assert "A slip of the hand" in (clinic.folder / "deck.yaml").read_text(encoding="utf-8")
    clinic.replaces("A slip of the hand", "Your shot, step by step")
    clinic.reads("Your shot, step by step")


def test_a_nurse_signs_a_proof_and_patients_read_who_checked_it(
    clinic: Clinic, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    clinic.reads("not yet reviewed")
    for name in ("QT_QPA_PLATFORM", "QT_LOGGING_RULES"):
        monkeypatch.setenv(name, os.environ.get(name, ""))  # the command sets both
    proof = tmp_path / "proof.pdf"
    assert main(["proof", str(clinic.folder), "--out", str(proof)]) == 0
    assert proof.read_bytes().startswith(b"%PDF")
    clinic.start()
    review = '"review": {"by": "Nurse Ana Keller", "on": "2026-10-01"},\n "slides"'
    clinic.replaces('"slides"', review)
    clinic.reads("Nurse Ana Keller")
    assert "not yet reviewed" not in clinic.screen.words()


def test_a_clinic_starts_its_own_deck_and_a_patient_walks_through_every_kind(
    tmp_path: Path, walk_up: Callable[..., Patient], qtbot: QtBot
) -> None:
    assert main(["new", str(tmp_path / "content")]) == 0
    own = Clinic(tmp_path, walk_up, qtbot)
    own.reads("Riverside Pain Clinic")
    own.start()
    own.replaces("title: Facet joint injections", "title: Our own shot")
    own.reads("Our own shot")
    own.screen.opens_the_deck()
    visit, seen = own.screen.display.model.visit, set[int]()
    slides = visit.count
    for _ in range(2 * slides):  # Next also walks the questions of a slide
        seen.add(own.screen.index)
        if not visit.isLast:
            own.screen.touches("next")
    own.screen.finishes()
    own.close()
    assert seen == set(range(slides))
    assert own.screen.screen == "start"
