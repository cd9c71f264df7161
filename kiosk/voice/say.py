"""The voices of macOS, by language."""

from __future__ import annotations

import re
import subprocess

# "Anna                de_DE    # Hallo! Ich heiße Anna."
_LINE = re.compile(r"^(?P<name>.+?)\s+(?P<language>[a-z]{2,3})[_-](?P<place>\w+)\s+#")
_SCRIPTS = {"CN": "zh-Hans", "TW": "zh-Hant", "HK": "zh-Hant"}
SECONDS = 10.0


def voices_of_say() -> tuple[tuple[str, str], ...]:
    """Return (language, name of its first voice) for all voices that `say` lists."""
    try:
        done = subprocess.run(["say", "-v", "?"], capture_output=True, timeout=SECONDS, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return ()
    found: dict[str, str] = {}
    for line in done.stdout.decode(errors="replace").splitlines():
        match = _LINE.match(line)
        if match:
            language = _SCRIPTS.get(match["place"], match["language"])
            found.setdefault(language, match["name"])
    return tuple(found.items())
