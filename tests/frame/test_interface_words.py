from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def test_the_interface_speaks_every_language_in_full() -> None:
    """Nothing without a translation, no .ts older than the views, no .qm older than its .ts."""
    program = [sys.executable, "tools/interface_words.py", "--check"]
    done = subprocess.run(program, cwd=ROOT, capture_output=True, text=True, check=False)
    assert (done.stdout, done.returncode) == ("", 0)
