"""What a text is for; written beside a field's type, and read by everything that walks a deck."""

from __future__ import annotations

from enum import Enum


class Role(Enum):
    """The use that the kiosk makes of one text."""

    LINE = "words that patients read, with marks for bold, glossary terms and clinic fields"
    PLAIN = "words that patients read or hear, without marks"
    TERM = "a glossary term"
    STAFF = "words for staff"
    PICTURE = "a picture file"
    CLIP = "a video file"
    CAPTIONS = "a captions file"
    SOUND = "a sound file"
    SLIDE = "the id of another slide"
    ICON = "an icon's name"
    OTHER = "something else"


WORDS = frozenset({Role.LINE, Role.PLAIN})
FILES = frozenset({Role.PICTURE, Role.CLIP, Role.CAPTIONS, Role.SOUND})
