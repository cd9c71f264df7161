"""Programs that speak a text into a file: the one that the settings name, else espeak-ng."""

from __future__ import annotations

import shlex
import shutil
import subprocess
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

ESPEAK = "espeak-ng"
WORDS_A_MINUTE = 140
SECONDS = 30.0
# Where espeak-ng calls a language by another name than BCP 47 does.
_ESPEAK_VOICES = {"en": "en-us", "zh": "cmn", "zh-Hans": "cmn", "zh-Hant": "cmn", "pt-BR": "pt-br"}
_ESPEAK_COMMAND = (
    f"{ESPEAK} -b 1 -v {{language}} -s {WORDS_A_MINUTE} -g 2 -w {{file}} -f {{text_file}}"
)


class NoVoice(RuntimeError):  # noqa: N818 - it says what is missing, and people read it
    """The engine has not spoken; the message is its own last words."""


@dataclass(frozen=True, slots=True)
class Engine:
    """A command template with {text} or {text_file}, {language} and {file} (WAV)."""

    command: str
    voices: tuple[tuple[str, str], ...] = ()

    def speak(self, text: str, language: str, folder: Path) -> Path:
        """Return the file that was spoken inside `folder`; raise NoVoice when there is none."""
        out, words = folder / "speech.wav", folder / "words.txt"
        out.unlink(missing_ok=True)
        words.write_text(text, encoding="utf-8")
        names = dict(self.voices)
        voice = names.get(language) or names.get(language.split("-", maxsplit=1)[0]) or language
        values = {"text": text, "text_file": str(words), "language": voice, "file": str(out)}
        # Split before the words come in: nothing in them can become a word of the command.
        command = [_filled(part, values) for part in shlex.split(self.command)]
        try:
            done = subprocess.run(
                command,
                input=text.encode(),
                capture_output=True,
                timeout=SECONDS,
                check=False,
                cwd=folder,
            )
        except (OSError, ValueError, subprocess.TimeoutExpired) as error:
            raise NoVoice(str(error)) from error
        if done.returncode or not out.exists():
            raise NoVoice(done.stderr.decode(errors="replace").strip()[-200:])
        return out


def choose_engine(command: str) -> Engine | None:
    """Return the engine of the settings' `command`, else the system's, else None."""
    if command:
        return Engine(command)
    if shutil.which(ESPEAK):
        return Engine(_ESPEAK_COMMAND, tuple(_ESPEAK_VOICES.items()))
    return None


def _filled(part: str, values: dict[str, str]) -> str:
    for name, value in values.items():
        if part == f"{{{name}}}":
            return value
    for name in ("text_file", "language", "file"):
        part = part.replace(f"{{{name}}}", values[name])
    return part
