"""Runs the keeper with a pretended display and worker that do as the state folder says.

STATE/act holds what the display does next: beat (default), crash SLIDE, refuse, leave,
ask WHAT (it asks once), deaf (it hears and says nothing more) or only one (refuse as long as
another one runs).
STATE/starts grows by a line per start of the display, STATE/runs by one per run of the worker.
With STAGE_WORKER=real the worker is the real one.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import threading
import time
from pathlib import Path

from kiosk.commands import run
from kiosk.keeper import early, errand, show, watch


def main() -> int:
    show.SILENCE, watch.SILENCE = 1.0, 3.0
    for module in (early,) if os.environ.get("STAGE_WORKER") == "real" else (early, errand):
        vars(module)["command"] = _pretended
    words = sys.argv[1:]
    run.begin(words)
    parser = argparse.ArgumentParser()
    run.add_arguments(parser)
    return run.run(parser.parse_args(words))


def _pretended(module: str, *arguments: str) -> list[str]:
    return [sys.executable, "-S", __file__, module, *arguments]


def _option(name: str) -> str | None:
    words = sys.argv
    return words[words.index(name) + 1] if name in words else None


def _note(name: str, words: str) -> None:
    with (_state() / name).open("a") as out:
        out.write(words + "\n")


def _state() -> Path:
    return Path(_option("--state") or "")


def _act() -> str:
    try:
        return (_state() / "act").read_text()
    except OSError:
        return "beat"


def _say(words: str) -> None:
    print(words, flush=True)


def _display() -> int:
    _note("starts", str(os.getpid()))
    if _act() == "refuse" or (_act() == "only one" and _is_another_there()):
        return 1
    _say("screen 1280 720")
    if _act() == "deaf":
        time.sleep(60)
    threading.Thread(target=_leave_with_the_keeper, daemon=True).start()
    while True:
        act = _act()
        if act == "leave":
            return 0
        if act.startswith("crash"):
            _say(f"beat {act.partition(' ')[2]}")
            os.abort()
        if act.startswith("ask"):
            (_state() / "act").unlink()
            _say(act)
        _say("beat home -" if act == "home" else "beat - -")
        time.sleep(0.05)


def _is_another_there() -> bool:
    earlier = (_state() / "starts").read_text().splitlines()[:-1]
    return any(Path(f"/proc/{pid}").exists() for pid in earlier)


def _leave_with_the_keeper() -> None:
    sys.stdin.read()
    os._exit(3)


def _worker() -> int:
    _note("runs", json.dumps(sys.argv[2:]))
    if _act() == "worker dies":
        os.abort()
    content = Path(_option("--content") or "")
    words = (content / "deck.yaml").read_text() if (content / "deck.yaml").exists() else ""
    if "settings" in words and not (_state() / "told").exists():
        (_state() / "told").touch()
        _say(json.dumps({"event": "settings"}))
        os.abort()
    _say(json.dumps({"event": "preparing", "done": 1, "total": 2}))
    if "forever" in words:
        _note("busy", str(os.getpid()))
        time.sleep(60)
    problems = [{"message": words}] if "broken" in words else []
    watch = [str(content)]
    result = {"event": "result", "problems": problems, "source": words, "watch": watch}
    _say(json.dumps({**result, "settings_changed": "new settings" in words}))
    return 0


if __name__ == "__main__":
    plays = {"kiosk.display": _display, "kiosk.worker": _worker}
    sys.exit(plays.get(sys.argv[1], main)())
