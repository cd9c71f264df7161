from __future__ import annotations

import json
import random
import time
from typing import TYPE_CHECKING

import pytest

from kiosk.cli import main
from kiosk.resources import assets
from tests.content.writing import HEAD, SLIDE, write
from tests.worker.sample_edition import png

if TYPE_CHECKING:
    from pathlib import Path

BAD = HEAD + SLIDE + "    text: an [[unknown]] word\n"


@pytest.fixture(autouse=True)
def _here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))


def test_a_mistake_is_printed_with_its_line_and_ends_with_1(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write(tmp_path / "deck", BAD)
    assert main(["check", str(tmp_path / "deck"), "--quick"]) == 1
    assert "deck/deck.yaml:7:14: the glossary does not explain “unknown” → " in (
        capsys.readouterr().out
    )


def test_programs_read_json(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(tmp_path / "deck", BAD)
    main(["check", "deck", "--quick", "--json"])
    found = json.loads(capsys.readouterr().out)
    assert ("deck/deck.yaml", 7, "error") in [(p["file"], p["line"], p["severity"]) for p in found]


def test_warnings_alone_end_with_0(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(tmp_path / "deck", HEAD + SLIDE)
    assert main(["check", "deck", "--quick"]) == 0
    out = capsys.readouterr().out
    assert "0 errors" in out
    assert "PEMAT" in out


def test_the_settings_name_the_folder(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(tmp_path / "deck", BAD)
    (tmp_path / "kiosk.yaml").write_text("content_folder: deck\ntheme: ligth\n")
    assert main(["check", "--quick", "--settings", "kiosk.yaml"]) == 1
    out = capsys.readouterr().out
    assert "deck.yaml:7:14" in out
    assert "kiosk.yaml:2:8" in out


def test_a_report_is_one_page_that_needs_no_network(tmp_path: Path) -> None:
    deck = HEAD + SLIDE + "    text: <script>alert(1)</script> [[x]]\n"
    deck += "    picture: {image: images/a.png, alt: A}\n"
    write(tmp_path / "deck", deck)
    main(["check", "deck", "--quick", "--report", "out.html"])
    page = (tmp_path / "out.html").read_text(encoding="utf-8")
    assert "does not explain “x”" in page
    assert "data:image/png;base64," in page
    assert "<script" not in page
    assert "http" not in page


def test_a_report_shows_large_pictures_small_and_what_each_slide_measures(tmp_path: Path) -> None:
    deck = HEAD + SLIDE + "    picture: {image: images/large.png, alt: A}\n"
    write(tmp_path / "deck", deck)
    noise = random.Random(3)  # noqa: S311 - no secret
    rows = b"".join(b"\0" + noise.randbytes(1500) for _ in range(500))
    (tmp_path / "deck/images/large.png").write_bytes(png(500, 500, rows))
    assert (tmp_path / "deck/images/large.png").stat().st_size > 200_000
    assert main(["check", "deck", "--report", "out.html"]) == 0
    page = (tmp_path / "out.html").read_text(encoding="utf-8")
    assert page.count("data:image/") == 1
    assert len(page) < 400_000
    assert "1 words at once" in page
    assert "a person must judge" in page


def test_a_language_that_no_deck_is_complete_in_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write(tmp_path / "deck", HEAD + SLIDE)
    (tmp_path / "kiosk.yaml").write_text("content_folder: deck\nlanguages:\n  - en\n  - fr\n")
    assert main(["check", "--quick", "--settings", "kiosk.yaml"]) == 0
    out = capsys.readouterr().out
    assert "kiosk.yaml:4:5: warning: no deck is complete in the language “fr”" in out
    assert "“en”" not in out


def test_a_report_that_cannot_be_written_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write(tmp_path / "deck", HEAD + SLIDE)
    assert main(["check", "deck", "--quick", "--report", "absent/out.html"]) == 2
    assert "absent/out.html cannot be written" in capsys.readouterr().err


def test_the_bundled_deck_is_checked_within_two_seconds() -> None:
    began = time.process_time()
    main(["check", str(assets() / "decks"), "--quick"])
    assert time.process_time() - began < 2
