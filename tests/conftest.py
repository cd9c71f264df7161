"""What every test stands on: no screen of the user's, no folder of the user's, no network."""

from __future__ import annotations

import atexit
import os
import shutil
import tempfile
from pathlib import Path

import pytest

# before anything imports Qt: pytest-qt makes the application for the whole run
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")
os.environ.setdefault("QT_XCB_GL_INTEGRATION", "none")  # clips convert on the CPU, not llvmpipe

for _old in Path(tempfile.gettempdir()).glob("kiosk-tests-*-*"):
    # left by a run that was killed, and by workers that end without any farewell
    if Path("/proc/self").exists() and not Path(f"/proc/{_old.name.split('-')[2]}").exists():
        shutil.rmtree(_old, ignore_errors=True)
_SCRATCH = tempfile.TemporaryDirectory(prefix=f"kiosk-tests-{os.getpid()}-")
atexit.register(_SCRATCH.cleanup)
for _name in ("HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"):
    _folder = Path(_SCRATCH.name) / _name.lower()
    _folder.mkdir(mode=0o700)
    os.environ[_name] = str(_folder)


@pytest.fixture(autouse=True)
def _screen_for_those_that_look(request: pytest.FixtureRequest) -> None:
    """Tell how to run a test that needs pixels, instead of letting Qt end the process."""
    if request.node.get_closest_marker("xvfb") and os.environ["QT_QPA_PLATFORM"] != "xcb":
        pytest.fail("needs a virtual screen: QT_QPA_PLATFORM=xcb sh tools/screen.sh pytest …")
