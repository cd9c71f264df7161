"""The PIN on the disk: what is kept of it, and what a try costs."""

from __future__ import annotations

import json
import os
import signal
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.pin.lockout import Moment
from kiosk.pin.store import PinStore, Verdict

ROOT = Path(__file__).resolve().parents[2]
PIN = "839174"


class Clock:
    """A clock under the test's thumb."""

    def __init__(self) -> None:
        self.boot, self.seconds = "first boot", 100.0

    def __call__(self) -> Moment:
        return Moment(self.boot, self.seconds)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def store(tmp_path: Path, clock: Clock) -> PinStore:
    store = PinStore(tmp_path, now=clock)
    store.set(PIN)
    return store


def guess(store: PinStore, times: int) -> None:
    for _ in range(times):
        assert store.check("111111").verdict is Verdict.WRONG


def test_the_right_pin_opens_and_a_wrong_one_does_not(store: PinStore) -> None:
    assert store.check("839175") == (Verdict.WRONG, 0, 4)
    assert store.check(PIN).verdict is Verdict.RIGHT
    assert store.standing() == (Verdict.READY, 0, 5)


def test_without_a_pin_nothing_opens(tmp_path: Path) -> None:
    store = PinStore(tmp_path)
    assert store.standing().verdict is Verdict.NO_PIN
    assert store.condition() is Verdict.NO_PIN
    assert store.check("").verdict is Verdict.NO_PIN
    assert list(tmp_path.iterdir()) == []


def test_only_a_salted_hash_lies_on_the_disk(store: PinStore, tmp_path: Path) -> None:
    first = store.file.read_bytes()
    store.check("554433")
    on_disk = b"".join(path.read_bytes() for path in tmp_path.iterdir())
    assert PIN.encode() not in on_disk
    assert b"554433" not in on_disk
    store.set(PIN)
    assert store.file.read_bytes() != first


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")
def test_nobody_else_can_read_them(store: PinStore, tmp_path: Path) -> None:
    previous = os.umask(0)
    try:
        store.set(PIN)
        guess(store, 1)
    finally:
        os.umask(previous)
    modes = {stat.S_IMODE(path.stat().st_mode) for path in tmp_path.iterdir()}
    assert modes == {0o600}
    assert len(list(tmp_path.iterdir())) == 2
    assert not store.is_readable_by_others()
    store.file.chmod(0o644)
    assert store.is_readable_by_others()


def test_after_five_wrong_ones_even_the_right_one_waits(store: PinStore, clock: Clock) -> None:
    guess(store, 4)
    assert store.check("111111") == (Verdict.WRONG, 30, 1)
    assert store.check(PIN) == (Verdict.WAIT, 30, 1)
    clock.seconds += 29
    assert store.check(PIN).verdict is Verdict.WAIT
    clock.seconds += 1
    assert store.check(PIN).verdict is Verdict.RIGHT


def test_each_further_wrong_one_waits_longer(store: PinStore, clock: Clock) -> None:
    guess(store, 4)
    waits = []
    for _ in range(6):
        waits.append(store.check("111111").wait)
        clock.seconds += waits[-1]
    assert waits == [30, 60, 300, 900, 900, 900]


def test_a_try_during_the_wait_costs_nothing(store: PinStore, clock: Clock) -> None:
    guess(store, 5)
    for _ in range(20):
        assert store.check("111111").verdict is Verdict.WAIT
    clock.seconds += 30
    assert store.check(PIN).verdict is Verdict.RIGHT


def test_another_start_of_the_kiosk_forgets_nothing(store: PinStore, clock: Clock) -> None:
    guess(store, 5)
    clock.seconds += 10
    assert PinStore(store.file.parent, now=clock).standing() == (Verdict.WAIT, 20, 1)


def test_after_a_restart_of_the_machine_the_wait_begins_again(
    store: PinStore, clock: Clock
) -> None:
    guess(store, 5)
    clock.boot, clock.seconds = "second boot", 5000.0
    assert store.standing().wait == 30
    clock.seconds += 12
    assert store.standing().wait == 18


def test_the_clock_on_the_wall_does_not_matter(
    store: PinStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    guess(store, 5)
    monkeypatch.setattr("time.time", lambda: 4e9)
    assert store.check(PIN) == (Verdict.WAIT, 30, 1)


DAMAGED = [
    "[" * 4096,
    "",
    "{",
    "[]",
    "{}",
    '{"scrypt": 5}',
    '{"scrypt": {"salt": "", "digest": ""}}',
]


@pytest.mark.parametrize("text", DAMAGED)
def test_a_damaged_pin_file_never_opens(store: PinStore, text: str) -> None:
    store.file.write_text(text)
    assert store.standing().verdict is Verdict.DAMAGED
    for pin in (PIN, "", "0"):
        assert store.check(pin).verdict is Verdict.DAMAGED


def test_a_hash_that_would_cost_the_machine_everything_is_damaged(store: PinStore) -> None:
    found = json.loads(store.file.read_text())
    found["scrypt"]["cost"] = [2**30, 8, 1]
    store.file.write_text(json.dumps(found))
    assert store.check(PIN).verdict is Verdict.DAMAGED


def test_a_folder_or_a_pipe_in_its_place_is_damaged(tmp_path: Path) -> None:
    folder = PinStore(tmp_path, tmp_path)
    assert folder.standing().verdict is Verdict.DAMAGED
    if sys.platform != "win32":
        os.mkfifo(tmp_path / "pipe")
        assert PinStore(tmp_path, tmp_path / "pipe").standing().verdict is Verdict.DAMAGED


@pytest.mark.parametrize(
    "text", ["", "{}", "[]", '{"failures": "x"}', '{"failures": 2, "since": 1}']
)
def test_a_damaged_record_waits_longest_and_then_goes_on(
    store: PinStore, clock: Clock, text: str
) -> None:
    (store.file.parent / "pin-tries.json").write_text(text)
    assert store.check(PIN) == (Verdict.WAIT, 900, 1)
    clock.seconds += 900
    assert store.check(PIN).verdict is Verdict.RIGHT


def test_a_try_that_cannot_be_counted_is_not_answered(
    store: PinStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("kiosk.pin.store.replace_file", full)
    assert store.check(PIN).verdict is Verdict.UNWRITABLE
    assert store.check("111111").verdict is Verdict.UNWRITABLE


def test_a_new_pin_forgets_wrong_tries(store: PinStore) -> None:
    guess(store, 5)
    store.set("407193")
    assert store.check(PIN).verdict is Verdict.WRONG
    assert store.check("407193").verdict is Verdict.RIGHT


def test_a_removed_pin_is_gone(store: PinStore) -> None:
    assert store.remove()
    assert not store.remove()
    assert store.standing().verdict is Verdict.NO_PIN


@pytest.mark.skipif(
    sys.platform == "win32" or os.geteuid() != 0, reason="only an administrator can give files away"
)
def test_what_an_administrator_sets_belongs_to_the_kiosks_user(tmp_path: Path) -> None:
    os.chown(tmp_path, 4242, 4242)
    store = PinStore(tmp_path)
    store.set(PIN)
    assert (store.file.stat().st_uid, stat.S_IMODE(store.file.stat().st_mode)) == (4242, 0o600)


def test_the_file_may_lie_elsewhere(tmp_path: Path) -> None:
    store = PinStore(tmp_path / "state", tmp_path / "private" / "staff.json")
    (tmp_path / "state").mkdir()
    store.set(PIN)
    store.check("111111")
    assert (tmp_path / "private" / "staff.json").is_file()
    assert [path.name for path in (tmp_path / "state").iterdir()] == ["pin-tries.json"]


KILLED_WHILE_COMPARING = """
import os, pathlib, sys
from kiosk.pin import hashing, store
hashing.Hash.matches = lambda self, pin: (print("counted", flush=True), sys.stdin.read())
store.PinStore(pathlib.Path(sys.argv[1])).check(sys.argv[2])
"""


def test_a_kill_between_the_count_and_the_answer_counts(tmp_path: Path) -> None:
    PinStore(tmp_path).set(PIN)
    for _ in range(5):
        guesser = subprocess.Popen(
            [sys.executable, "-c", KILLED_WHILE_COMPARING, tmp_path, "111111"],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
        )
        assert guesser.stdout
        assert guesser.stdout.readline() == b"counted\n"
        guesser.send_signal(signal.SIGKILL)
        guesser.communicate()
    assert PinStore(tmp_path).check(PIN).verdict is Verdict.WAIT


def test_a_kill_while_the_pin_changes_leaves_the_old_or_the_new_one(tmp_path: Path) -> None:
    program = (
        "import pathlib, sys\n"
        "from kiosk.pin.store import PinStore\n"
        "store = PinStore(pathlib.Path(sys.argv[1]))\n"
        "print('go', flush=True)\n"
        "while True:\n"
        "    store.set('407193'); store.set('839174')\n"
    )
    PinStore(tmp_path).set(PIN)
    for _ in range(5):
        setter = subprocess.Popen(
            [sys.executable, "-c", program, tmp_path], cwd=ROOT, stdout=subprocess.PIPE
        )
        assert setter.stdout
        setter.stdout.readline()
        before = (tmp_path / "pin.json").stat().st_ino
        while (tmp_path / "pin.json").stat().st_ino == before:
            pass
        setter.send_signal(signal.SIGKILL)
        setter.communicate()
        verdicts = {PinStore(tmp_path).check(pin).verdict for pin in (PIN, "407193")}
        assert Verdict.RIGHT in verdicts
        assert Verdict.DAMAGED not in verdicts
