from __future__ import annotations

import os
import sys

import pytest

from kiosk.platform.programs import environment
from kiosk.platform.spawn import Process

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows is not nudged")


def started(code: str) -> Process:
    return Process([sys.executable, "-c", code], environment())


def test_a_nudge_arrives_as_a_line() -> None:
    process = started("import sys; print(repr(sys.stdin.readline()))")
    process.nudge()
    with os.fdopen(process.out, "rb") as out:
        assert out.read() == b"'\\n'\n"
    assert process.wait() == 0


def test_one_that_does_not_read_stops_nobody() -> None:
    process = started("import time; time.sleep(60)")
    for _ in range(100_000):
        process.nudge()
    process.kill()
    os.close(process.out)
    process.wait()
    process.nudge()
