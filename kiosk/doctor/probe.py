"""Asks Qt about screen, sound and clips, in a process of its own: without a screen Qt ends it."""

from __future__ import annotations

import ctypes
import json
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kiosk.doctor.finding import Finding, Level
from kiosk.platform.programs import command, environment

if TYPE_CHECKING:
    from collections.abc import Iterator

SECONDS = 30
_DECODERS = {"h264": "H.264", "hevc": "HEVC", "vp8": "VP8", "vp9": "VP9"}
_AVCODEC = ("Qt/lib/libavcodec.so.*", "Qt/lib/libavcodec.*.dylib", "avcodec-*.dll")


def screen_and_sound(state: Path) -> Iterator[Finding]:
    """Look for a screen, the way it is drawn to, a loudspeaker and decoders for clips."""
    found = _ask(state)
    if "error" in found:
        yield Finding(
            "Screen",
            f"none could be opened ({found['error']})",
            Level.LOOK,
            "start this at the kiosk's own screen; without one, make run uses a virtual one.",
        )
        found = _ask(state, QT_QPA_PLATFORM="offscreen")
    else:
        screens = ", ".join(" by ".join(map(str, size)) for size in found["screens"])
        yield Finding("Screen", f"{screens} pixels, through {found['platform']}")
    if "error" in found:
        remedy = "install what Qt needs: tools/needs.txt names it."
        yield Finding("Qt", f"it does not start ({found['error']})", Level.MEND, remedy)
        return
    yield from _drawing_sound_and_clips(found)


def _drawing_sound_and_clips(found: dict[str, Any]) -> Iterator[Finding]:
    drawn = "the processor; no graphics card is needed" if found["software"] else "a graphics card"
    yield Finding("Drawing", f"by {drawn}")
    if found["sounds"]:
        yield Finding("Sound", ", ".join(found["sounds"]))
    else:
        yield Finding(
            "Sound",
            "no device; clips and captions run without sound",
            Level.LOOK,
            "plug in a loudspeaker if patients are to hear something.",
        )
    missing = [name for name in _DECODERS.values() if name not in found["decoders"]]
    if missing:
        says = f"no decoder for {', '.join(missing)}"
        remedy = "install the kiosk again, see README.md."
        yield Finding("Clips", says, Level.MEND if "H.264" in missing else Level.LOOK, remedy)
    else:
        yield Finding("Clips", f"{', '.join(found['decoders'])} can be played")


def _ask(state: Path, **extra: str) -> dict[str, Any]:
    try:
        done = subprocess.run(
            command("kiosk.doctor.probe", str(state)),
            capture_output=True,
            text=True,
            timeout=SECONDS,
            check=False,
            env=environment(**extra),
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        return {"error": str(error)}
    lines = [line for line in done.stdout.splitlines() if line.startswith("{")]
    if done.returncode or not lines:
        words = [line.strip() for line in done.stderr.splitlines() if line.strip()]
        return {"error": words[0][:120] if words else f"Qt ended with {done.returncode}"}
    answer: dict[str, Any] = json.loads(lines[-1])
    return answer


def main() -> None:
    """Print what Qt finds as one line of JSON."""
    from kiosk.display.drawing import choose_drawing, prepare_environment

    state = Path(sys.argv[1])
    software = choose_drawing(state, state / "keeper" / "settings.json")
    prepare_environment(state, software=software)

    from PySide6.QtGui import QGuiApplication
    from PySide6.QtMultimedia import QMediaDevices, QMediaPlayer

    app = QGuiApplication(["doctor"])
    sounds = [one.description() for one in QMediaDevices.audioOutputs()]
    player = QMediaPlayer()  # it brings FFmpeg along
    answer = {
        "platform": app.platformName(),
        "screens": [[one.size().width(), one.size().height()] for one in app.screens()],
        "software": software,
        "sounds": sounds,
        "decoders": _decoders(),
    }
    del player
    sys.stdout.write(json.dumps(answer) + "\n")


def _decoders() -> list[str]:
    """Ask the FFmpeg that Qt has loaded: Qt's own list leaves out H.264 and VP9, which play."""
    import PySide6

    folder = Path(str(PySide6.__file__)).parent
    for path in (path for pattern in _AVCODEC for path in sorted(folder.glob(pattern))):
        try:
            find = ctypes.CDLL(str(path)).avcodec_find_decoder_by_name
        except (OSError, AttributeError):
            continue
        find.restype, find.argtypes = ctypes.c_void_p, [ctypes.c_char_p]
        return [name for code, name in _DECODERS.items() if find(code.encode())]
    return []


if __name__ == "__main__":
    main()
