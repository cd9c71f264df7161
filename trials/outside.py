"""What the kiosk asks of the system, seen by strace: no network, no foreign file."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

from trials import decks
from trials.running import NEXT_BUTTON, ROOT, Running, until

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bench.screen import Screen
    from trials.report import Report

READ_BUTTON = (1214, 57)
CALLS = "connect,open,openat,openat2,creat,execve,sendto,bind"
ALLOWED = {
    # the program: its code, its Python and that one's libraries
    str(ROOT): "the program",
    sys.prefix: "Python's packages",
    sys.base_prefix + "/lib": "Python",
    sys.base_prefix + "/bin": "Python",
    sys.base_prefix + "/pyvenv.cfg": "Python",
    # the system: what every program with a window and sound reads
    "/usr/lib": "the system's libraries",
    "/usr/share": "fonts, keyboards, voices, the time zones",
    "/usr/local/share": "fonts",
    "/usr/local/lib": "libraries",
    "/usr/bin": "programs that are started",
    "/bin": "programs that are started",
    "/lib": "the system's libraries",
    "/etc": "the system's settings",
    "/proc": "this process's own state, memory and load",
    "/sys/devices/system": "how many processors there are",
    "/sys/fs/cgroup": "how many of them we may use",
    "/dev": "null, random numbers, shared memory, the sound device",
    "/var/cache/fontconfig": "the list of fonts",
    "/var/lib/dbus": "the name of this machine, for assistive technology",
}
"""Prefixes of paths that may be opened, each with its reason."""
_CALL = re.compile(r"^\s*(\w+)\((.*)")
_RESUMED = re.compile(r"^<\.\.\. \w+ resumed>(.*)")
_PATH = re.compile(r'"((?:[^"\\]|\\.)*)"')


def outside(screen: Screen, folder: Path, report: Report) -> None:
    """Start, go through ten slides and a clip, save, read aloud; all under strace."""
    if shutil.which("strace") is None:
        report.find("connections and foreign files", "skipped: no strace here", good=True)
        return
    content = decks.prepare(folder / "content")
    _clip(content / "videos/clip.mp4")
    slides = [decks.picture(f"slide-{part}", 1) for part in range(9)]
    slides.insert(1, decks.clip("moving", "videos/clip.mp4"))
    decks.write(content, decks.deck(1, slides))
    found = folder / "strace"
    prefix = ["strace", "-f", "-qq", "-s", "400", "-e", f"trace={CALLS}", "-o", str(found)]
    home = folder / "home"
    home.mkdir()
    # With the system's own voice, which speaks after publishing.
    with Running(screen, folder, settings="language: en\n", environment={"HOME": str(home)},
                 prefix=prefix) as kiosk:  # fmt: skip
        until(lambda: kiosk.number() == 1, 120, "the deck")
        until(lambda: list((kiosk.state / "editions").glob("*/speech/*.ogg")), 400, "speech")
        until(lambda: not kiosk.workers(), 60, "rest")
        kiosk.begin()
        until(lambda: kiosk.number() is None, 20, "the first slide")
        time.sleep(1)
        kiosk.tap(READ_BUTTON)
        time.sleep(4)
        kiosk.tap(READ_BUTTON)
        for _ in slides:
            time.sleep(1)
            kiosk.tap(NEXT_BUTTON)
        decks.write(content, decks.deck(2, slides))
        until(lambda: kiosk.title() == "Deck 2", 30, "the save")
        kiosk.leave()
        until(lambda: not kiosk.runs, 30, "the end")
        allowed = {
            **ALLOWED,
            str(kiosk.content): "the content",
            str(kiosk.state): "the state",
            str(kiosk.settings): "the settings",
            str(kiosk.temporary): "temporary files",
            kiosk.runtime: "the user's sockets",
            str(home): "the user's caches and settings",
        }
    _judge(found, report, allowed)


def _judge(found: Path, report: Report, allowed: dict[str, str]) -> None:
    lines = found.read_text(errors="replace").splitlines()
    connections, files = Counter[str](), Counter[str]()
    for name, words in _calls(lines):
        if name in {"connect", "sendto", "bind"}:
            if "AF_INET" in words:
                connections[words[:160]] += 1
        elif (path := _opened(words)) and not _is_allowed(path, allowed):
            files[path] += 1
    report.find(f"network connections in {len(lines)} calls", sum(connections.values()),
                good=not connections)  # fmt: skip
    report.find("files opened outside of the content, the state, the program and the system",
                sum(files.values()), good=not files)  # fmt: skip
    for words, count in [*connections.most_common(20), *files.most_common(40)]:
        report.fault(f"{count} × {words}")


def _is_allowed(path: str, allowed: dict[str, str]) -> bool:
    return any(path == known or path.startswith(known + "/") for known in allowed)


def _calls(lines: list[str]) -> Iterator[tuple[str, str]]:
    """Yield each call's name and the rest; a call that was interrupted comes in two lines."""
    begun: dict[str, str] = {}
    for line in lines:
        pid, _, words = line.partition(" ")
        if words.endswith("<unfinished ...>"):
            begun[pid] = words
            continue
        resumed = _RESUMED.match(words.strip())
        call = _CALL.match(begun.pop(pid, "") + resumed[1] if resumed else words.strip())
        if call:
            yield call[1], call[2]


def _opened(words: str) -> str | None:
    """Return the path of a file that was truly opened."""
    path = _PATH.search(words)
    if path is None or " = -1 " in words or not path[1].startswith("/"):
        return None
    return str(Path(path[1].encode().decode("unicode_escape")))


def _clip(path: Path) -> None:
    command = ["ffmpeg", "-v", "error", "-f", "lavfi", "-i", "testsrc2=s=640x360:r=25:d=3"]
    command += ["-f", "lavfi", "-i", "sine=duration=3", "-c:v", "libx264", "-pix_fmt", "yuv420p"]
    subprocess.run([*command, "-c:a", "aac", "-shortest", path], check=True)
