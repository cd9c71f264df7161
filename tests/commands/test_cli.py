from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk import __version__, cli

if TYPE_CHECKING:
    import pytest

ROOT = Path(__file__).parents[2]


def test_the_overview_lists_the_commands_that_are_there(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert cli.main(["--help"]) == 0
    out = capsys.readouterr().out
    for name in ("check", "new", "settings"):
        assert f"\n  {name} " in out


def test_the_version(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["--version"]) == 0
    assert capsys.readouterr().out == f"kiosk {__version__}\n"


def test_a_mistyped_command_is_understood(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["chek"]) == 2
    assert "did you mean “kiosk check”?" in capsys.readouterr().err


def test_a_missing_command_does_not_break_the_others(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(cli.COMMANDS, "absent", "nothing")
    assert cli.main(["absent"]) == 2
    assert "not part of this installation" in capsys.readouterr().err
    assert cli.main(["--help"]) == 0
    assert "absent" not in capsys.readouterr().out


def test_the_way_to_the_kiosk_imports_no_schema_and_no_yaml() -> None:
    code = "import sys, kiosk.cli; print({'yaml', 'pydantic', 'argparse'} & set(sys.modules))"
    ran = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT
    )
    assert ran.stdout.strip() == "set()"


def test_settings_are_printed_with_their_meaning(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "kiosk.yaml"
    file.write_text("theme: dark\nbogus: 1\n")
    assert cli.main(["settings", "--explain", "--settings", str(file)]) == 1
    told = capsys.readouterr()
    assert "theme: dark   (default: light)" in told.out
    assert f"{file}:2:1: “bogus”" in told.err


def test_schema_files_are_written(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["schema", "--write", str(tmp_path / "docs")]) == 0
    assert (tmp_path / "docs" / "schema" / "deck.schema.json").exists()
    assert "format.md" in capsys.readouterr().out
    assert cli.main(["schema", "--show", "clinic.schema.json"]) == 0


def test_a_reader_that_has_read_enough_is_no_error() -> None:
    code = "import sys; from kiosk.cli import main; sys.exit(main(['settings', '--explain']))"
    with subprocess.Popen(
        [sys.executable, "-c", code], stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=ROOT
    ) as ran:
        assert ran.stdout
        assert ran.stderr
        ran.stdout.close()
        assert ran.stderr.read() == b""
