from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
LOCKS = [ROOT / "requirements/kiosk.txt", ROOT / "requirements/work.txt"]
PIN = re.compile(r"^([a-z0-9-]+)==([0-9][0-9a-z.]*)( ; [^:/]+)? \\$")
HASH = re.compile(r"^    --hash=sha256:[0-9a-f]{64}( \\)?$")


def names(requirements: list[str]) -> set[str]:
    found = (re.match(r"[A-Za-z0-9_.-]+", line) for line in requirements)
    return {re.sub(r"[-_.]+", "-", match[0]).lower() for match in found if match}


def pins(lock: Path) -> set[str]:
    return {line.removesuffix(" \\") for line in lock.read_text().splitlines() if "==" in line}


@pytest.mark.parametrize("lock", LOCKS, ids=lambda path: path.stem)
def test_a_lock_holds_names_versions_and_hashes_and_nothing_else(lock: Path) -> None:
    odd = [
        line for line in lock.read_text().splitlines() if not (PIN.match(line) or HASH.match(line))
    ]
    assert not odd


@pytest.mark.parametrize("lock", LOCKS, ids=lambda path: path.stem)
def test_every_pin_has_a_hash(lock: Path) -> None:
    text = lock.read_text() + "end==0 \\\n"
    assert not re.findall(r"== *\S+[^\n]*\n(?=\S)", text.removesuffix("end==0 \\\n"))


def test_the_locks_hold_what_the_project_asks_for() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())
    run = names(project["project"]["dependencies"])
    work = run | names(project["dependency-groups"]["dev"])
    assert run <= names(sorted(pins(LOCKS[0])))
    assert work <= names(sorted(pins(LOCKS[1])))


def test_the_tools_see_the_versions_that_patients_get() -> None:
    assert pins(LOCKS[0]) <= pins(LOCKS[1])


def test_qt_stays_at_the_version_that_survives() -> None:
    assert {"pyside6-essentials==6.11.3", "pyside6-addons==6.11.3"} <= pins(LOCKS[0])
