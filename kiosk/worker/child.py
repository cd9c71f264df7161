"""The limited process in which one kind of file is opened: python -m kiosk.worker.child KIND.

Each line on its input is a job, each line on its output the answer: {"note": …} or
{"refused": [message, hint]}. A file that ends this process ends nothing else.
"""

from __future__ import annotations

import json
import os
import sys
from typing import TYPE_CHECKING, Any

from kiosk.platform import limits
from kiosk.worker.refused import Refused

if TYPE_CHECKING:
    from collections.abc import Callable

MEMORY = 290 << 20
SECONDS = 5.0


def main() -> None:
    """Answer jobs until the input ends, which it also does when the worker dies."""
    answers = os.fdopen(os.dup(1), "w", encoding="utf-8")
    # Decoders print what they like; it must not come between the answers.
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
    os.dup2(1, 2)
    handlers = _handlers(sys.argv[1])
    limits.limit_memory(MEMORY)
    _say(answers, {"ready": True})
    for line in sys.stdin:
        job: dict[str, Any] = json.loads(line)
        limits.limit_cpu(SECONDS)
        try:
            answer: dict[str, Any] = {"note": handlers[job["do"]](job)}
        except Refused as refused:
            answer = {"refused": [refused.message, refused.hint], "slow": refused.slow}
        except MemoryError:
            sentence = ["this file needs too much memory", "export a smaller version"]
            answer = {"refused": sentence, "slow": False}
        except OSError as error:
            answer = {"failed": [error.errno, error.strerror]}
        _say(answers, answer)


def _handlers(kind: str) -> dict[str, Callable[[dict[str, Any]], dict[str, Any]]]:
    if kind == "pictures":
        from kiosk.worker.painter import Painter

        painter = Painter()
        return {"picture": painter.picture, "layer": painter.layer}
    if kind == "clips":
        from kiosk.worker.screener import Screener

        return {"clip": Screener().clip}
    from kiosk.worker.captions import read_captions
    from kiosk.worker.sounds import take_sound

    return {"captions": read_captions, "sound": take_sound}


def _say(out: Any, answer: dict[str, Any]) -> None:
    out.write(json.dumps(answer) + "\n")
    out.flush()


if __name__ == "__main__":
    main()
