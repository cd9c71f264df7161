"""The keys that a keypad may have, by the names that Qt gives them."""

from __future__ import annotations

import re

from kiosk.content.schema.scalars import refuse, words
from kiosk.content.suggest import did_you_mean

_SIGNS = "Space Plus Minus Asterisk Slash NumberSign Period Comma Equal"
_ACTING = (
    "Return Enter Escape Tab Backtab Backspace Insert Delete Home End PageUp PageDown "
    "Left Right Up Down Menu Help Pause Print ScrollLock Select Cancel Yes No Exit Info Guide "
    "Red Green Yellow Blue ChannelUp ChannelDown Context1 Context2 Context3 Context4"
)
_MEDIA = (
    "Back Forward Refresh Stop Search Favorites HomePage VolumeUp VolumeDown VolumeMute "
    "MediaPlay MediaStop MediaPrevious MediaNext MediaRecord MediaPause MediaTogglePlayPause "
    "LaunchMail LaunchMedia Calculator"
)
NAMES = (
    *_SIGNS.split(),
    *_ACTING.split(),
    *_MEDIA.split(),
    *(f"F{number}" for number in range(1, 36)),
    *(f"Launch{digit}" for digit in "0123456789ABCDEFGH"),
    *"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ",
)
"""As in Qt.Key, without its prefix."""

_KEPT = "F12"  # held down, it opens the staff panel
_ALSO = {
    "esc": "Escape",
    "pgup": "PageUp",
    "pgdown": "PageDown",
    "pgdn": "PageDown",
    "ins": "Insert",
    "del": "Delete",
    "play": "MediaPlay",
    "mute": "VolumeMute",
    "+": "Plus",
    "-": "Minus",
    "*": "Asterisk",
    "/": "Slash",
    "#": "NumberSign",
    ".": "Period",
}
_SPARE = re.compile(r"^(qt\.)?key[_ ]|[\s_()-]+|\barrow\b", re.IGNORECASE)
_KNOWN = {name.lower(): name for name in NAMES} | _ALSO


def key_name(value: object) -> str:
    """Take a key as people write it (F13, "Media Next", PgUp, Key_F13); return Qt's name."""
    typed = words(value).strip()
    found: str | None = _KNOWN.get(typed.lower()) or _KNOWN.get(_SPARE.sub("", typed).lower())
    if found is None:
        hint = did_you_mean(typed.replace(" ", ""), NAMES, "write a key such as F13 or MediaNext.")
        raise refuse(f"there is no key “{typed[:40]}”", hint)
    if found == _KEPT:
        raise refuse(f"{_KEPT} opens the staff panel", "take another key, such as F13.")
    return found
