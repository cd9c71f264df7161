"""The documents lead where they say, and leave nothing out."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
DOCS = ROOT / "docs"
_RULE = re.compile(r"^([a-z]+):.*##", re.MULTILINE)
TARGETS = _RULE.findall((ROOT / "Makefile").read_text(encoding="utf-8"))


def test_every_link_leads_somewhere() -> None:
    pages = [*ROOT.glob("*.md"), *DOCS.rglob("*.md"), *ROOT.glob("*/README.md")]
    missing = {
        f"{page.relative_to(ROOT)}: {link}"
        for page in pages
        for link in re.findall(r"\]\((?!https?:|mailto:|#)([^)#\s]+)", _told(page))
        if not (page.parent / link).exists()
    }
    assert not missing


def test_every_decision_is_listed() -> None:
    listed = (DOCS / "decisions/README.md").read_text(encoding="utf-8")
    pages = [page.name for page in DOCS.glob("decisions/[0-9]*.md")]
    assert [name for name in pages if f"]({name})" not in listed] == []


def test_every_page_can_be_reached_from_the_readme() -> None:
    seen, todo = set[Path](), [ROOT / "README.md"]
    while todo:
        page = todo.pop()
        if page in seen or page.suffix != ".md":
            continue
        seen.add(page)
        links = re.findall(r"\]\((?!https?:)([^)#\s]+\.md)", _told(page))
        todo += [(page.parent / link).resolve() for link in links]
    assert set(DOCS.glob("*.md")) <= seen


@pytest.mark.parametrize("page", ["README.md", "CONTRIBUTING.md"])
def test_every_make_command_that_is_named_is_there(page: str) -> None:
    named = re.findall(r"make ([a-z]+)", _code(ROOT / page))
    assert named
    assert [name for name in named if name not in TARGETS] == []


def _told(page: Path) -> str:
    return re.sub(r"```.*?```", "", page.read_text(encoding="utf-8"), flags=re.DOTALL)


def _code(page: Path) -> str:
    """Return what a reader may type: indented lines, and words between backticks."""
    text = page.read_text(encoding="utf-8")
    return "\n".join([*re.findall(r"^    .*", text, re.MULTILINE), *re.findall(r"`([^`]+)`", text)])
