from __future__ import annotations

import json
import subprocess
from typing import TYPE_CHECKING

import pytest
from PySide6.QtPdf import QPdfDocument

from kiosk.platform.programs import command, environment
from kiosk.printing.sheet import Sheet, html, read_sheet

if TYPE_CHECKING:
    from pathlib import Path

WORDS = {
    "language": "en",
    "clinic": {"name": "Hill Street Clinic", "phone": "555 0100"},
    "title": "Facet joint injections",
    "sections": [
        {
            "heading": "Questions for my doctor",
            "lines": ["What else can I try?", "What if I wait?"],
        },
        {"heading": "Tell my team", "lines": []},
    ],
    "note": "General information.",
}


def read(**changes: object) -> Sheet:
    return read_sheet(json.dumps({**WORDS, **changes}))


def test_a_sheet_has_what_was_picked_and_no_empty_list() -> None:
    text = html(read())
    assert "1. What else can I try?" in text
    assert "Hill Street Clinic · 555 0100" in text
    assert "Tell my team" not in text


def test_words_cannot_become_markup() -> None:
    text = html(read(title='<img src="http://example.org/a.png">'))
    assert "<img" not in text


def test_arabic_runs_from_right_to_left() -> None:
    assert html(read(language="ar")).startswith('<body dir="rtl">')
    assert html(read(language="de-AT")).startswith('<body dir="ltr">')


@pytest.mark.parametrize("text", ["", "[]", "{", '"words"'])
def test_what_is_no_sheet_is_refused(text: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - json's own error is one
        read_sheet(text)


def test_odd_values_print_as_nothing() -> None:
    sheet = read(title=7, clinic=None, sections=[{"heading": None, "lines": [3, "Ask"]}])
    assert (sheet.title, sheet.clinic) == ("", ("", ""))
    assert sheet.sections == (("", ("", "Ask")),)


@pytest.mark.parametrize(("paper", "width", "height"), [("A4", 595, 842), ("Letter", 612, 792)])
def test_the_program_writes_one_clean_page(
    tmp_path: Path, paper: str, width: int, height: int
) -> None:
    path = tmp_path / "sheet.pdf"
    program = command("kiosk.printing", "--pdf", str(path), "--paper", paper)
    done = subprocess.run(
        program, input=json.dumps(WORDS), text=True, env=environment(), check=False, timeout=60
    )
    assert done.returncode == 0
    pdf = QPdfDocument()
    assert pdf.load(str(path)) == QPdfDocument.Error.None_
    assert pdf.pageCount() == 1
    size = pdf.pagePointSize(0)
    assert (round(size.width()), round(size.height())) == (width, height)
    text = " ".join(pdf.getAllText(0).text().split())
    assert "What if I wait?" in text
    assert text.endswith("General information."), "no page number below"


def test_a_printer_that_is_not_there_is_told() -> None:
    program = command("kiosk.printing", "--printer", "no such printer")
    done = subprocess.run(
        program, input=json.dumps(WORDS), text=True, env=environment(), check=False, timeout=60
    )
    assert done.returncode == 2


def test_a_torn_sheet_is_told() -> None:
    program = command("kiosk.printing", "--printer", "any")
    done = subprocess.run(program, input="{", text=True, env=environment(), check=False, timeout=60)
    assert done.returncode == 1
