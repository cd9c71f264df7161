"""The speech of words on the screen: whole where it is there, else put together from its parts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from kiosk.content.edition import read_phrases
from kiosk.viewmodels.book import file_url
from kiosk.viewmodels.voice import Interface, Speech

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.content.shapes import Phrase
    from kiosk.viewmodels.store import Store


# So much of some words may be without a voice, as a part of their letters.
MISSING = 0.4


class Phrasebook(Interface):
    """All that can be said in one language: the interface's words, and the open deck's lines."""

    def __init__(self, known: dict[str, Speech]) -> None:
        """`known` maps words as the screen shows them to their speech."""
        self._known = {_even(words): speech for words, speech in known.items()}
        self._lengths = sorted({len(words) for words in self._known}, reverse=True)

    def translated(self, view: str, words: str) -> str:
        """Return English `words` of a view in the language on screen."""
        return QCoreApplication.translate(view, words)

    def say(self, words: str) -> list[Speech]:
        """Return the speech of `words` in as few files as possible, [] when too much is missing."""
        rest, found, lost = _even(words), list[Speech](), 0
        while rest:
            fitting = (n for n in self._lengths if n <= len(rest) and rest[:n] in self._known)
            taken = next((n for n in fitting if _ends(rest, n)), 0)
            if taken:
                found.append(self._known[rest[:taken]])
            else:
                taken = _word(rest)
                lost += rest[0].isalnum() and taken
            rest = rest[taken:].lstrip()
        # A sentence of which only its numbers can be said is better left out.
        return found if lost <= MISSING * len(_even(words)) else []


def open_phrasebook(store: Store) -> Phrasebook:
    """Return what can be said in the language on screen."""
    deck, edition = store.deck(), store.edition
    if deck is None or edition is None:
        return Phrasebook({})
    language, book = store.language_for(deck), store.open()
    covers = [[d[key].get(language) for d in store.decks] for key in ("title", "summary", "notice")]
    lines = dict(_lines([covers, book.words if book else {}]))
    phrases = read_phrases(edition.folder, language)
    return Phrasebook(
        {
            words: Speech(file_url(edition.folder, entry["voice"]), entry["voice_ms"], words)
            for words, entry in (lines | phrases).items()
        }
    )


def _lines(value: Any) -> Iterator[tuple[str, Phrase]]:
    """Yield every line and description that has a voice."""
    if isinstance(value, list):
        for item in value:
            yield from _lines(item)
    elif isinstance(value, dict):
        for key, words in (("voice", "plain"), ("alt_voice", "alt")):
            if value.get(key):
                yield value[words], {"voice": value[key], "voice_ms": value[f"{key}_ms"]}
        for item in value.values():
            yield from _lines(item)


def _even(words: str) -> str:
    return " ".join(words.split())


def _ends(words: str, at: int) -> bool:
    """Whether a word may end before `at`: no letters of one script are torn apart."""
    before, after = words[at - 1], words[at : at + 1]
    return not (_is_bound(before) and _is_bound(after))


def _word(words: str) -> int:
    """Return the length of the first word, or of the first mark."""
    for at, letter in enumerate(words):
        if not _is_bound(letter):
            return max(1, at)
    return len(words)


def _is_bound(letter: str) -> bool:
    """Whether a letter belongs to its neighbours; Chinese ones stand alone."""
    return letter.isalnum() and not "\u3040" <= letter <= "\u9fff"
