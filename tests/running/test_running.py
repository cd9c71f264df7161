"""The shortest of the trials: see trials/ for the long ones, which `make trials` runs."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bench.screen import Screen
from trials.hardships import hardships
from trials.kills import kills
from trials.modes import modes
from trials.report import Report
from trials.saving import saves, torn

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

pytestmark = [pytest.mark.alone, pytest.mark.slow]


@pytest.fixture
def screen() -> Iterator[Screen]:
    with Screen() as made:
        yield made


@pytest.fixture
def report() -> Report:
    return Report(patience=2.0)


def test_each_save_reaches_the_screen(screen: Screen, tmp_path: Path, report: Report) -> None:
    saves(screen, tmp_path, report, each=1)
    assert report.good, str(report)


def test_torn_saves_never_do(screen: Screen, tmp_path: Path, report: Report) -> None:
    torn(screen, tmp_path, report, states=10)
    assert report.good, str(report)


def test_whoever_is_killed_there_is_a_picture_again(
    screen: Screen, tmp_path: Path, report: Report
) -> None:
    kills(screen, tmp_path, report, rounds=6)
    assert report.good, str(report)


def test_the_display_follows_its_screen(screen: Screen, tmp_path: Path, report: Report) -> None:
    modes(screen, tmp_path, report, changes=4)
    assert report.good, str(report)


@pytest.mark.parametrize(
    "hardship", ["no content folder", "the state can only be read, with editions"]
)
def test_something_calm_is_shown(
    hardship: str, screen: Screen, tmp_path: Path, report: Report
) -> None:
    hardships(screen, tmp_path, report, only=[hardship])
    assert report.findings
    assert report.good, str(report)
