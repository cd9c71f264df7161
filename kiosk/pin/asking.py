"""The question for a PIN at a first start."""

from __future__ import annotations

import os
import sys

# A machine that starts by itself may have a terminal that nobody sits at.
PATIENCE_S = 30.0
TYPING_S = 120.0  # for a PIN, typed twice
_ASKED = "asked-for-a-pin"


def may_ask(state: str) -> bool:
    """Tell whether this is a first start, and somebody may sit here who sets this machine up."""
    shown, asked = os.path.join(state, "current"), _asked_file(state)  # noqa: PTH118
    if sys.platform == "win32" or os.path.exists(shown) or os.path.exists(asked):  # noqa: PTH110
        return False
    try:
        # In the background a question would stop the whole program.
        return os.isatty(0) and os.isatty(2) and os.tcgetpgrp(0) == os.getpgrp()
    except OSError:
        return False


def _asked_file(state: str) -> str:
    return os.path.join(state, "keeper", _ASKED)  # noqa: PTH118 - start-up time


def _is_first_to_ask(state: str) -> bool:
    """Note that the question was asked; once for ever, for each picture waits for its answer."""
    try:
        os.close(os.open(_asked_file(state), os.O_CREAT | os.O_EXCL | os.O_WRONLY))
    except OSError:
        return False
    return True


def offer(state: str, named: str | None, settings: str | None) -> None:
    """Let whoever sits at a first start's terminal set a PIN; `named` is the --state given."""
    # Before anything covers the terminal.
    if may_ask(state) and _is_first_to_ask(state) and wants_one_now():
        words = ["--state", state] if named else []
        words += ["--settings", settings] if settings else []
        _ask_for_the_pin(words)


def _ask_for_the_pin(words: list[str]) -> None:
    """Run `kiosk pin`: what it loads must not stay in memory for months."""
    import signal
    import subprocess

    from kiosk.platform.programs import command, environment

    with subprocess.Popen(command("kiosk", "pin", *words), env=environment()) as asking:
        try:
            asking.wait(TYPING_S)
        except subprocess.TimeoutExpired:
            # As Ctrl+C does it, so that the terminal shows again what is typed.
            asking.send_signal(signal.SIGINT)
            sys.stderr.write("\nNobody types → the kiosk starts without a PIN.\n")


def wants_one_now() -> bool:
    """Ask whoever sits at the terminal whether to set a PIN now; silence is a no."""
    import select

    sys.stderr.write(
        "Staff open their panel with a PIN. To set it now, type y and press Enter.\n"
        f"With Enter alone, or after {PATIENCE_S:.0f} seconds, the kiosk starts without one: "
    )
    sys.stderr.flush()
    ready, _, _ = select.select([sys.stdin], [], [], PATIENCE_S)
    if not ready:
        sys.stderr.write("\n")
        return False
    return sys.stdin.readline().strip().lower() in {"y", "yes"}
