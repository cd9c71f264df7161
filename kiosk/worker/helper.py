"""One limited child process, as the worker sees it."""

from __future__ import annotations

import contextlib
import json
import queue
import subprocess
import threading
from dataclasses import dataclass
from typing import Any, Literal

from kiosk.platform.programs import command, environment
from kiosk.worker.refused import Refused

Kind = Literal["pictures", "clips", "others"]
READY_SECONDS = 30.0
SECONDS = 5.0
_ENVIRONMENT = {
    "QT_QPA_PLATFORM": "offscreen",
    "QT_FFMPEG_PROTOCOL_WHITELIST": "file",
    # What a driver can do differs by machine; a clip must play by the processor alone.
    "QT_FFMPEG_DECODING_HW_DEVICE_TYPES": ",",
    "MALLOC_ARENA_MAX": "1",
}


@dataclass(frozen=True, slots=True)
class Job:
    """A file to open: which kind of child, what to do with it, and for how long at most."""

    kind: Kind
    do: str
    arguments: dict[str, Any]
    seconds: float = SECONDS


class Helper:
    """A child process and the thread that hears its answers."""

    def __init__(self, kind: Kind) -> None:
        """Start it and wait until it has loaded what it needs; raise OSError if it does not."""
        self.kind = kind
        self._process = subprocess.Popen(
            command("kiosk.worker.child", kind),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=environment(**_ENVIRONMENT),
        )
        self._lines: queue.SimpleQueue[bytes] = queue.SimpleQueue()
        threading.Thread(target=self._listen, daemon=True).start()
        if not self._answer(READY_SECONDS):
            self.end()
            message = f"the program that opens {kind} did not start"
            raise ChildProcessError(message)

    def do(self, job: Job) -> dict[str, Any]:
        """Return the note; raise Refused for the file's fault, OSError for the machine's."""
        line = json.dumps({"do": job.do, **job.arguments}) + "\n"
        if self._process.stdin:
            with contextlib.suppress(OSError):
                self._process.stdin.write(line.encode())
                self._process.stdin.flush()
        raw = self._answer(job.seconds)
        if raw is None:
            self.end()
            message = f"opening this file took longer than {SECONDS:g} seconds"
            raise Refused(message, "export a simpler version", slow=True)
        if not raw:
            self.end()
            message = "opening this file takes more than the kiosk allows"
            raise Refused(message, "export a simpler version")
        answer: dict[str, Any] = json.loads(raw)
        if "refused" in answer:
            raise Refused(*answer["refused"], slow=answer["slow"])
        if "failed" in answer:
            raise OSError(*answer["failed"])
        note: dict[str, Any] = answer["note"]
        return note

    def is_alive(self) -> bool:
        """Tell whether it can take another job."""
        return self._process.poll() is None

    def end(self) -> None:
        """End it, whatever it does."""
        self._process.kill()
        self._process.wait()
        if self._process.stdin:
            with contextlib.suppress(OSError):
                self._process.stdin.close()

    def _answer(self, seconds: float) -> bytes | None:
        """Return the next line, empty when the child ended, None when time is up."""
        try:
            return self._lines.get(timeout=seconds)
        except queue.Empty:
            return None

    def _listen(self) -> None:
        if self._process.stdout:
            with self._process.stdout as out:
                for line in out:
                    self._lines.put(line)
        self._lines.put(b"")
