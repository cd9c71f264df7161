"""What "Read to me" says, in reading order."""

from __future__ import annotations

from typing import Any, NamedTuple

# Said with the slide: its own words first, then what lies beside them. Answers, cards that open
# when they are asked for, and reasons for and against are not part of it.
_NEVER = ("instead", "cues", "poster", "see")
_LATER = (*_NEVER, "more", "ask", "reply", "transcript", "described", "good", "less_good")
_FIRST = (
    *("heading", "name", "ask", "text"),
    # As the risks stand on the screen: the most urgent one above.
    *("now", "now_number", "call", "call_number", "usual"),
)
# Lists that say nothing without the words above them: the view that shows these, and the words.
_ABOVE = {
    "good": ("ChoicesSlide", "Speaks for it"),
    "less_good": ("ChoicesSlide", "Speaks against it"),
    "usual": ("RisksSlide", "This is usual"),
    "call": ("RisksSlide", "Call us"),
    "now": ("RisksSlide", "Get help now"),
}


class Speech(NamedTuple):
    """One file to play: its URL, and its length in ms (0 where nobody knows).

    `words` are what it says as the screen shows it; `part` names the part of the slide that the
    words belong to, for where they are not on the screen themselves.
    """

    voice: str
    length: int
    words: str = ""
    part: str = ""


class Interface:
    """The interface's own words, as the voice knows them; this one knows none."""

    def translated(self, view: str, words: str) -> str:  # noqa: ARG002 - the others need it
        """Return English `words` of a view in the language on screen."""
        return words

    def say(self, words: str) -> list[Speech]:  # noqa: ARG002 - the others need it
        """Return the speech of words on the screen, [] for none."""
        return []


def speech_of(slide: dict[str, Any], interface: Interface | None = None) -> list[Speech]:
    """Return what is said on a slide (files as URLs): a recording by staff, else line by line."""
    if slide.get("narration"):
        return [Speech(str(slide["narration"]), 0)]
    words = {key: slide[key] for key in ("heading", "text") if key in slide}
    rest = {key: value for key, value in slide.items() if key not in words}
    return _said([words, rest], interface or Interface(), _LATER)


def speech_of_lines(lines: list[Any], interface: Interface | None = None) -> list[Speech]:
    """Return what is said of lines and pictures, as the edition holds them, and of plain words.

    Any of them may stand in lists of their own.
    """
    known = interface or Interface()
    found = []
    for line in lines:
        if isinstance(line, list):
            found += speech_of_lines(line, known)
        else:
            found += known.say(line) if isinstance(line, str) else _said(line, known, _NEVER)
    return found


def _said(value: Any, interface: Interface, later: tuple[str, ...], part: str = "") -> list[Speech]:
    if isinstance(value, list):
        return [speech for item in value for speech in _said(item, interface, later, part)]
    if not isinstance(value, dict):
        return []
    if isinstance(value.get("name"), dict):
        part = value["name"]["plain"]
    found = [
        Speech(str(value[key]), int(value.get(f"{key}_ms") or 0), str(value[words]), part)
        for key, words in (("voice", "plain"), ("alt_voice", "alt"))
        if value.get(key)
    ]
    if "styled" in value:
        return found
    names = sorted(value, key=lambda key: _FIRST.index(key) if key in _FIRST else len(_FIRST))
    for key in names:
        # A question is asked with its answers; questions for the doctor wait behind their button.
        if key in later and not (key == "ask" and "answers" in value):
            continue
        if isinstance(value[key], dict | list):
            found += _above(key, value[key], interface)
            found += _said(value[key], interface, later, part)
    return found


def _above(key: str, value: Any, interface: Interface) -> list[Speech]:
    """Return what is said before the value under `key`."""
    if key not in _ABOVE or not value:
        return []
    return interface.say(interface.translated(*_ABOVE[key]))
