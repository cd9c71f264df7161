"""Two ways to draw: with a GPU, or by Qt Quick's software renderer. Found out once per boot."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

RENDERER_FILE = "renderer.json"
_SOFTWARE_GL = ("llvmpipe", "softpipe", "swiftshader", "swrast", "basic render")
_PROBE_SECONDS = 8


def choose_drawing(state: Path, settings: Path | None) -> bool:
    """Return True to draw in software; a setting wins, else what this boot's probe found."""
    wish = _wish(settings)
    if wish in {"software", "gpu"}:
        return wish == "software"
    if os.environ.get("QT_QUICK_BACKEND"):
        return os.environ["QT_QUICK_BACKEND"] == "software"
    if sys.platform.startswith("linux") and not any(Path("/dev/dri").glob("renderD*")):
        return True
    boot = _boot()
    remembered = _remembered(state, boot)
    if remembered is not None:
        return remembered
    found = _probe()
    _remember(state, boot, software=found)
    return found


def prepare_environment(state: Path, *, software: bool) -> None:
    """Set what Qt reads from the environment before it starts."""
    env = os.environ
    if software:
        env["QT_QUICK_BACKEND"] = "software"
        # Else frames of a clip are converted by a GL that itself runs on the CPU.
        env["QT_XCB_GL_INTEGRATION"] = "none"
    # Qt waits 5 ms before it paints after a touch; people feel it.
    env.setdefault("QT_QPA_UPDATE_IDLE_TIME", "0")
    env["QT_FFMPEG_PROTOCOL_WHITELIST"] = "file"
    env["QML_DISK_CACHE_PATH"] = str(state / "qml-cache")
    # Paths of our own only: no plug-in or module from elsewhere is loaded.
    for name in (
        "QML_IMPORT_TRACE",
        "QML2_IMPORT_PATH",
        "QML_IMPORT_PATH",
        "QT_QUICK_CONTROLS_STYLE",
    ):
        env.pop(name, None)


def probe() -> str:
    """Return the name of the OpenGL renderer of this machine, "" for none."""
    from PySide6.QtGui import QGuiApplication, QOffscreenSurface, QOpenGLContext

    app = QGuiApplication(["probe"])
    surface = QOffscreenSurface()
    surface.create()
    context = QOpenGLContext()
    if not context.create() or not context.makeCurrent(surface):
        return ""
    name = context.functions().glGetString(0x1F01)  # GL_RENDERER
    context.doneCurrent()
    del app
    return str(name or "")


def is_software(renderer: str) -> bool:
    """Tell from an OpenGL renderer's name whether it runs on the CPU."""
    return not renderer or any(name in renderer.lower() for name in _SOFTWARE_GL)


def _probe() -> bool:
    import subprocess  # most starts do without

    # In its own process: a broken driver may take it down.
    code = "from kiosk.display.drawing import probe; print(probe())"
    try:
        done = subprocess.run(
            [sys.executable, "-c", code],
            capture_output=True,
            text=True,
            timeout=_PROBE_SECONDS,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired):
        return True
    lines = done.stdout.strip().splitlines()
    return done.returncode != 0 or is_software(lines[-1] if lines else "")


def _wish(settings: Path | None) -> str:
    from kiosk.settings_json import load_resolved

    return str(load_resolved(settings).screen.renderer)


def _boot() -> str:
    try:
        return Path("/proc/sys/kernel/random/boot_id").read_text(encoding="ascii").strip()
    except OSError:
        return "unknown"


def _remembered(state: Path, boot: str) -> bool | None:
    try:
        found = json.loads((state / RENDERER_FILE).read_bytes())
    except (OSError, ValueError):
        return None
    if boot == "unknown" or not isinstance(found, dict) or found.get("boot") != boot:
        return None
    return bool(found.get("software"))


def _remember(state: Path, boot: str, *, software: bool) -> None:
    try:
        text = json.dumps({"boot": boot, "software": software})
        (state / RENDERER_FILE).write_text(text, encoding="ascii")
    except OSError:
        return  # a read-only disk only costs the next start a probe
