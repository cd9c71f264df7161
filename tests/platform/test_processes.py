from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from kiosk.platform.durable import replace_file
from kiosk.platform.limits import limit_cpu, limit_memory
from kiosk.platform.locks import take_lock
from kiosk.platform.programs import command, environment
from kiosk.platform.spawn import Process


def script(words: str) -> Process:
    return Process([sys.executable, "-S", "-c", words], environment())


def said(process: Process) -> str:
    with os.fdopen(process.out) as out:
        return out.read()


def test_a_process_is_heard_and_its_end_is_seen() -> None:
    process = script("import sys; print('out'); print('error', file=sys.stderr); sys.exit(7)")
    assert sorted(said(process).split()) == ["error", "out"]
    assert process.wait() == 7


def test_a_process_is_asked_to_leave_or_ended() -> None:
    for end, code in ((Process.terminate, -15), (Process.kill, -9)):
        process = script("import time; print('up', flush=True); time.sleep(60)")
        with os.fdopen(process.out) as out:
            assert out.readline() == "up\n"
            end(process)
            assert process.wait() == code
        end(process)  # one that has ended is left in peace


def test_killing_a_process_ends_what_it_started() -> None:
    inner = "import time; print('inner', flush=True); time.sleep(60)"
    process = script(
        f"import subprocess, sys; subprocess.run([sys.executable, '-S', '-c', {inner!r}])"
    )
    with os.fdopen(process.out) as out:
        assert out.readline() == "inner\n"
        process.kill()
        process.wait()
        assert out.read() == ""


def test_a_program_that_is_not_there_is_an_error() -> None:
    with pytest.raises(OSError, match="nothing-here"):
        Process(["/nothing-here"], {})


def test_our_modules_are_found_from_any_folder_and_no_other(tmp_path: Path) -> None:
    (tmp_path / "json.py").write_text("raise SystemExit('the wrong one')")
    words = command("kiosk.worker", "--help")
    os.chdir(tmp_path)
    process = Process(words, environment())
    assert "--state" in said(process)
    assert process.wait() == 0


@pytest.fixture(autouse=True)
def same_folder() -> object:
    before = Path.cwd()
    yield
    os.chdir(before)


def test_a_lock_is_held_by_one_at_a_time(tmp_path: Path) -> None:
    path = str(tmp_path / "lock")
    lock = take_lock(path)
    assert lock is not None
    assert take_lock(path) is None
    lock.close()
    again = take_lock(path)
    assert again is not None
    again.close()


def test_a_file_is_replaced_whole_or_stays(tmp_path: Path) -> None:
    path = tmp_path / "current"
    replace_file(path, b"first")
    replace_file(path, b"second")
    assert path.read_bytes() == b"second"
    assert list(tmp_path.iterdir()) == [path]
    with pytest.raises(OSError, match="missing"):
        replace_file(tmp_path / "missing/current", b"x")


@pytest.mark.parametrize(
    ("limit", "act", "ends_with"),
    [
        (limit_memory.__name__ + "(50 << 20)", "bytearray(400 << 20)", "MemoryError"),
        (limit_cpu.__name__ + "(0.1)", "exec('while True: pass')", ""),
    ],
)
def test_limits_end_what_goes_over_them(limit: str, act: str, ends_with: str) -> None:
    process = script(f"from kiosk.platform.limits import *; {limit}; {act}")
    words = said(process)
    assert process.wait() != 0
    assert words.strip().endswith(ends_with)
