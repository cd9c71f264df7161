from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
import pytest
import zxingcpp
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.views.visitor import Visitor

PORTRAIT = QSize(1080, 1920)


def decoded(patient: Visitor) -> str:
    """What a phone reads off the screen."""
    image = patient.window.grabWindow().convertToFormat(QImage.Format.Format_Grayscale8)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    found = zxingcpp.read_barcodes(rows[:, : image.width()].copy())
    return str(found[0].text) if found else ""


def test_the_three_points_are_numbered(visit: Callable[..., Visitor]) -> None:
    patient = visit("a-summary")
    for words in ("1", "One.", "2", "Two.", "3", "Three."):
        assert patient.reads(words)


def test_without_questions_it_offers_to_pick_some(visit: Callable[..., Visitor]) -> None:
    patient = visit("a-summary")
    assert not patient.all_of("takeHome")
    patient.touches("pick")
    patient.touches("question")
    assert patient.store.visit.asked == ("a-picture/0",)
    patient.touches("closeSheet")
    patient.waits_to_read("What could this do for me?")


def with_a_question(visit: Callable[..., Visitor], **settings: object) -> Visitor:
    patient = visit("a-summary", **settings)
    patient.model.lists.toggleAsked("a-picture/0")
    patient.model.lists.toggleTold("a-cards/1")
    patient.settles()
    return patient


def test_the_nurse_reads_it_large(visit: Callable[..., Visitor]) -> None:
    patient = with_a_question(visit)
    patient.touches("showNurse")
    patient.waits_to_read("What could this do for me?")
    largest = max(
        item.property("font").pixelSize()
        for item in patient.shown()
        if item.inherits("QQuickText") and item.property("text") == "What could this do for me?"
    )
    assert largest >= 50


@pytest.mark.parametrize("theme", ["light", "dark", "high-contrast"])
def test_a_phone_reads_the_list_off_the_screen(visit: Callable[..., Visitor], theme: str) -> None:
    patient = with_a_question(visit, theme=theme)
    patient.touches("takeHome")
    patient.patient.waits_until(lambda: decoded(patient) != "")
    assert decoded(patient) == (
        "Facet joint injections for back pain\n\nQuestions for my doctor\n"
        "- What could this do for me?\n\nTell my team\n- I take a blood thinner."
    )


def test_the_code_is_large_enough_for_a_phone_at_arms_length(
    visit: Callable[..., Visitor],
) -> None:
    patient = with_a_question(visit)
    patient.touches("takeHome")
    patient.patient.waits_until(lambda: decoded(patient) != "")
    code = patient.all_of("code")[0]
    millimetre = 2.7106 * patient.model.unit
    assert code.width() / millimetre >= 60
    assert code.property("dot") / millimetre >= 1


def many(words: dict[str, Any]) -> None:
    ask = words["slides"][0]["ask"]
    for number in range(12):
        text = f"Question {number}: what does this long question mean for me and my back?"
        ask.append({"plain": text, "styled": text})


def test_a_long_list_takes_several_codes_one_after_the_other(
    visit: Callable[..., Visitor],
) -> None:
    patient = visit("a-summary", many)
    for number in range(13):
        patient.model.lists.toggleAsked(f"a-picture/{number}")
    patient.touches("takeHome")
    parts: list[str] = []
    while len(parts) < 8:
        patient.patient.waits_until(lambda: decoded(patient) not in {"", *parts[-1:]})
        if decoded(patient) in parts:
            break
        parts.append(decoded(patient))
        patient.touches("nextCode")
    assert len(parts) > 2
    whole = "\n".join(parts)
    assert all(f"Question {number}:" in whole for number in range(12))


def test_print_is_offered_only_where_there_is_a_printer(visit: Callable[..., Visitor]) -> None:
    assert not with_a_question(visit).all_of("print")
    assert with_a_question(visit, printer="Front desk").all_of("print")


def test_a_printer_that_does_not_answer_is_told_kindly(visit: Callable[..., Visitor]) -> None:
    patient = with_a_question(visit, printer="no such printer")
    patient.touches("print")
    patient.patient.qtbot.waitUntil(
        lambda: patient.reads("The printer did not answer. Please ask our staff."), timeout=20000
    )


def test_sources_and_the_word_on_the_review(visit: Callable[..., Visitor]) -> None:
    patient = visit("a-summary")
    assert any(
        "not yet reviewed by your clinic" in str(item.property("text")) for item in patient.shown()
    )
    patient.touches("sources")
    patient.waits_to_read("A study")


def test_the_list_is_gone_with_the_visit(visit: Callable[..., Visitor]) -> None:
    patient = with_a_question(visit)
    patient.touches("takeHome")
    patient.patient.waits_until(lambda: decoded(patient) != "")
    patient.model.visit.finish()
    patient.settles()
    assert decoded(patient) == ""
    assert patient.store.visit.asked == ()
