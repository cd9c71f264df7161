"""The command line: one table of commands, each imported when it is the one that was asked for."""

from __future__ import annotations

import os
import sys

from kiosk import __version__

TYPE_CHECKING = False  # the module typing costs start-up time
if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence
    from typing import Any

DEFAULT = "run"

COMMANDS = {
    "run": "show the kiosk (what happens without a command)",
    "check": "tell everything that is wrong in a content folder, and how to put it right",
    "new": "write a small commented deck to start from",
    "preview": "open a window that follows your edits",
    "proof": "write every slide into a PDF to read and sign",
    "translate": "write or update the file that a translator fills in",
    "editions": "list what was shown before, and bring an edition back",
    "settings": "list the settings with their meaning",
    "schema": "write the reference page and the JSON Schema files",
    "pin": "set the staff PIN",
    "doctor": "test this machine and say what is missing",
    "shots": "take a picture of every screen",
}
"""Name → one line of help.

The module `kiosk.commands.<name>` has `add_arguments(parser)` and `run(args)`, which returns the
exit code; one that has to be quick also has `begin(words)`, which is called before anything else.
"""


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code: 0 fine, 1 problems found, 2 misused."""
    try:
        code = _main(argv)
        sys.stdout.flush()
    except BrokenPipeError:  # whoever read our words has read enough, as `head` does
        # What is still to be flushed at the end goes nowhere, without a word.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except KeyboardInterrupt:
        return 130
    return code


def _main(argv: Sequence[str] | None) -> int:
    words = list(sys.argv[1:] if argv is None else argv)
    if words[:1] in (["-h"], ["--help"]):
        sys.stdout.write(_overview())
        return 0
    if words[:1] == ["--version"]:
        sys.stdout.write(f"kiosk {__version__}\n")
        return 0
    name = DEFAULT if not words or words[0].startswith("-") else words.pop(0)
    if name not in COMMANDS:
        return _misused(name)
    if not _exists(name):
        sys.stderr.write(f"kiosk {name} is not part of this installation → install it again.\n")
        return 2
    command = _command(name)
    if hasattr(command, "begin"):
        command.begin(words)
    parser = _parser(name)
    command.add_arguments(parser)
    code: int = command.run(parser.parse_args(words))
    return code


def _command(name: str) -> Any:
    import importlib

    return importlib.import_module(f"kiosk.commands.{name}")


def _parser(name: str) -> argparse.ArgumentParser:
    import argparse

    return argparse.ArgumentParser(prog=f"kiosk {name}", description=COMMANDS[name])


def _misused(name: str) -> int:
    from difflib import get_close_matches

    close = get_close_matches(name, COMMANDS, n=1)
    hint = f"did you mean “kiosk {close[0]}”?" if close else "“kiosk --help” lists the commands."
    sys.stderr.write(f"There is no command “{name}” → {hint}\n")
    return 2


def _exists(name: str) -> bool:
    from importlib.util import find_spec

    return find_spec(f"kiosk.commands.{name}") is not None


def _overview() -> str:
    lines = [f"  {name:<10} {text}" for name, text in COMMANDS.items() if _exists(name)]
    return "\n".join(
        [
            "usage: kiosk [COMMAND] [OPTIONS]",
            "",
            "Patient education for waiting rooms.",
            "",
            *lines,
            "",
            "“kiosk COMMAND --help” tells more about one.",
            "",
        ]
    )
