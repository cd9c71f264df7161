"""Whether the settings fit the content that they name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.content.edition import PSEUDO
from kiosk.content.problems import Place, Problem, Problems
from kiosk.content.reader import read_yaml

if TYPE_CHECKING:
    from kiosk.content.loaded import Content
    from kiosk.content.nodes import Document
    from kiosk.settings.load import LoadedSettings


def unoffered(loaded: LoadedSettings, content: Content) -> tuple[Problem, ...]:
    """Return a warning for each language that the settings name and no deck is complete in."""
    offered = {code for deck in content.decks for code in deck.versions}
    if loaded.file is None or not content.decks:
        return ()
    document = read_yaml(loaded.file, Problems())
    problems = Problems()
    named = [("languages", number) for number in range(len(loaded.settings.languages))]
    codes = [*loaded.settings.languages, loaded.settings.language]
    for code, path in zip(codes, [*named, ("language",)], strict=True):
        if code not in offered and code != PSEUDO:
            message = f"no deck is complete in the language “{code}”"
            hint = f"write one of: {', '.join(sorted(offered))}; or finish its translation."
            problems.warning(_place(loaded, document, path), message, hint)
    return problems.in_order()


def _place(loaded: LoadedSettings, document: Document | None, path: tuple[str | int, ...]) -> Place:
    return document.place(path) if document else Place(str(loaded.file))
