from __future__ import annotations

import subprocess
import sys

# PySide6 6.12.0 on Python 3.11 loses a reference to True per emit and one to None per void call,
# and ends the process after about 600: see docs/decisions/0002-pyside6-6.11.md
PROGRAM = """
import sys
from PySide6.QtCore import QObject, QTimer, Signal

class Sender(QObject):
    sent = Signal()

sender, timer, seen = Sender(), QTimer(), []
sender.sent.connect(lambda: seen.append(1))
before = sys.getrefcount(True), sys.getrefcount(None)
for _ in range(20_000):
    sender.sent.emit()
for _ in range(20_000):
    timer.setInterval(5)
after = sys.getrefcount(True), sys.getrefcount(None)
print(len(seen), before[0] - after[0] < 1_000, before[1] - after[1] < 1_000)
"""


def test_20000_emits_and_20000_void_calls_survive_and_keep_the_counts() -> None:
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout.split()) == (0, ["20000", "True", "True"]), done.stderr
