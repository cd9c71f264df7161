"""Programs that speak a text into a file: the settings' own, else the platform's."""

from __future__ import annotations

import os
import shlex
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.voice.say import voices_of_say

if TYPE_CHECKING:
    from collections.abc import Iterator

PLATFORM = sys.platform
ESPEAK = "espeak-ng"
WORDS_A_MINUTE = 140
SECONDS = 30.0
# Where espeak-ng calls a language by another name than BCP 47 does.
_ESPEAK_VOICES = {"en": "en-us", "zh": "cmn", "zh-Hans": "cmn", "zh-Hant": "cmn", "pt-BR": "pt-br"}
_ESPEAK_COMMAND = (
    f"{ESPEAK} -b 1 -v {{language}} -s {WORDS_A_MINUTE} -g 2 -w {{file}} -f {{text_file}}"
)
_SAY_COMMAND = (
    f"say -v {{language}} -r {WORDS_A_MINUTE} --file-format=WAVE --data-format=LEI16@22050"
    " -o {file} -f {text_file}"
)
_WINDOWS_COMMAND = (
    "powershell -NoProfile -NonInteractive -ExecutionPolicy Bypass"
    f' -File "{Path(__file__).with_name("windows.ps1")}" {{language}} {{text_file}} {{file}}'
)


class NoVoice(RuntimeError):  # noqa: N818 - it says what is missing, and people read it
    """The engine has not spoken; the message is its own last words."""


@dataclass(frozen=True, slots=True)
class Engine:
    """A command template with {text} or {text_file}, {language} and {file} (WAV).

    `voices` are the engine's names for languages; `strict` when it has no others.
    """

    command: str
    voices: tuple[tuple[str, str], ...] = ()
    strict: bool = False

    def speak(self, text: str, language: str, folder: Path) -> Path:
        """Return the file that was spoken inside `folder`; raise NoVoice when there is none."""
        out, words = folder / "speech.wav", folder / "words.txt"
        out.unlink(missing_ok=True)
        words.write_text(text, encoding="utf-8")
        voice = self._voice(language)
        values = {"text": text, "text_file": str(words), "language": voice, "file": str(out)}
        # Split before the words come in: nothing in them can become a word of the command.
        command = [_filled(part, values) for part in _parts(self.command)]
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

    def _voice(self, language: str) -> str:
        names = dict(self.voices)
        voice = names.get(language) or names.get(language.split("-", maxsplit=1)[0])
        if voice is None and self.strict:
            message = f"the system has no voice for {language}"
            raise NoVoice(message)
        return voice or language


def choose_engine(command: str) -> Engine | None:
    """Return the engine of the settings' `command`, else the system's, else None."""
    return Engine(command) if command else next(_of_the_system(), None)


def _of_the_system() -> Iterator[Engine]:
    if PLATFORM == "darwin" and shutil.which("say"):
        yield Engine(_SAY_COMMAND, voices_of_say(), strict=True)
    if PLATFORM == "win32" and shutil.which("powershell"):
        yield Engine(_WINDOWS_COMMAND)
    if shutil.which(ESPEAK):
        yield Engine(_ESPEAK_COMMAND, tuple(_ESPEAK_VOICES.items()))


def _parts(command: str) -> list[str]:
    """Split a command into its words; in Windows a backslash is part of a path."""
    if os.name == "nt":
        return [part.strip('"') for part in shlex.split(command, posix=False)]
    return shlex.split(command)


def _filled(part: str, values: dict[str, str]) -> str:
    for name, value in values.items():
        if part == f"{{{name}}}":
            return value
    for name in ("text_file", "language", "file"):
        part = part.replace(f"{{{name}}}", values[name])
    return part
