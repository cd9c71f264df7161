"""The page about accessibility leaves no criterion out, and names tests that exist."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

TESTS = Path(__file__).parents[1]
PAGE = (TESTS.parent / "docs/accessibility.md").read_text(encoding="utf-8")

# WCAG 2.2, levels A and AA, without 4.1.1, which was withdrawn.
CRITERIA = re.findall(
    r"\S+",
    """
1.1.1 1.2.1 1.2.2 1.2.3 1.2.4 1.2.5 1.3.1 1.3.2 1.3.3 1.3.4 1.3.5 1.4.1 1.4.2 1.4.3 1.4.4 1.4.5
1.4.10 1.4.11 1.4.12 1.4.13 2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3 2.4.4 2.4.5 2.4.6
2.4.7 2.4.11 2.5.1 2.5.2 2.5.3 2.5.4 2.5.7 2.5.8 3.1.1 3.1.2 3.2.1 3.2.2 3.2.3 3.2.4 3.2.6 3.3.1
3.3.4 3.3.7 3.3.8 4.1.2 4.1.3
""",
)


@pytest.mark.parametrize("criterion", CRITERIA)
def test_every_criterion_of_wcag_has_its_row(criterion: str) -> None:
    rows = [line.split("|")[1] for line in PAGE.splitlines() if line.startswith("| ")]
    assert any(re.search(rf"(?<![\d.]){re.escape(criterion)}(?![\d.])", row) for row in rows)


def test_the_tests_that_it_names_are_there() -> None:
    named = set(re.findall(r"`((?:[a-z]+/)*test_[a-z_]+\.py)`", PAGE))
    assert len(named) > 20
    assert [name for name in sorted(named) if not (TESTS / name).exists()] == []


def test_every_row_says_how_it_is_held() -> None:
    rows = [line.split("|")[1:-1] for line in PAGE.splitlines() if re.match(r"\| \d", line)]
    bare = [row[0].strip() for row in rows if not row[2].strip() and "n/a" not in row[1]]
    assert len(rows) > 80
    assert bare == []
