"""Small decks for tests: written into a folder, loaded, and their problems as short tuples."""

from __future__ import annotations

from datetime import date
from textwrap import dedent
from typing import TYPE_CHECKING

from kiosk.content.load import load_content

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from kiosk.content.loaded import Content, LoadedDeck
    from kiosk.content.problems import Problem

TODAY = date(2026, 11, 22)
HEAD = "format: 1\ntitle: T\nlanguage: en\n"
SLIDE = "slides:\n  - id: a\n    heading: A\n"


def write(folder: Path, deck: str, **files: str) -> Path:
    """Write deck.yaml and other files (`deck_es_yaml` is deck.es.yaml) with one small picture."""
    (folder / "images").mkdir(parents=True, exist_ok=True)
    (folder / "images" / "a.png").write_bytes(b"not empty")
    (folder / "deck.yaml").write_text(dedent(deck), encoding="utf-8")
    for name, text in files.items():
        (folder / name.replace("_", ".")).write_text(dedent(text), encoding="utf-8")
    return folder


def load(folder: Path, deck: str, **files: str) -> Content:
    """Write and load."""
    return load_content(write(folder, deck, **files), today=TODAY)


def whole(content: Content) -> LoadedDeck:
    """Return the one deck, which has no errors."""
    assert [str(p) for p in content.problems if p.severity == "error"] == []
    (deck,) = content.decks
    return deck


def told(problems: Iterable[Problem]) -> list[tuple[int, str]]:
    """Line and message of each problem."""
    return [(problem.line, problem.message) for problem in problems]
