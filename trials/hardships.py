"""A bad disk, a wrong clock, no content: always something calm within five seconds."""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
import sys
import time
from typing import TYPE_CHECKING

from trials import decks, shares
from trials.eye import Eye, colours, is_black
from trials.running import ROOT, SETTINGS, Late, Running, until

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from bench.screen import Screen
    from trials.report import Report

CALM = 5.0
STAYS = 4.0
RIGHTS = "-dac_override,-dac_read_search"
"""What lets root read files that nobody may read."""


def hardships(
    screen: Screen, folder: Path, report: Report, only: Sequence[str] | None = None
) -> None:
    """Try each hardship, or only some, on a kiosk of its own."""
    for number, (sentence, make) in enumerate(HARDSHIPS.items()):
        if only is not None and sentence not in only:
            continue
        own = folder / str(number)
        own.mkdir()
        with contextlib.ExitStack() as stack:
            try:
                kiosk = stack.enter_context(make(screen, own))
            except OSError as error:
                report.find(sentence, f"skipped: {error}", good=True)
                continue
            _see(kiosk, report, sentence)


def _see(kiosk: Running, report: Report, sentence: str) -> None:
    ground = kiosk.screen.sample()
    with Eye(kiosk) as eye:
        kiosk.start()
        begun = time.monotonic()
        try:
            until(lambda: kiosk.screen.changed(ground) and not is_black(kiosk), CALM * 4, sentence)
        except Late as late:
            report.fault(str(late))
        seconds = time.monotonic() - begun
        time.sleep(STAYS)
        born = kiosk.displays()
        time.sleep(1)
        calm = colours(kiosk) > 8 and len(born) == 1 and kiosk.displays() == born
        traces = kiosk.tracebacks()
        figure = f"{seconds:.1f} s, {'calm' if calm else 'NOT CALM'}, {traces} tracebacks"
        figure += f", shows {kiosk.title() or 'words of our own'}"
        good = calm and not traces and seconds <= CALM * report.patience and eye.longest_black <= 1
        report.find(sentence, figure, good=good)
        if not good:
            report.fault(kiosk.log()[-800:] + kiosk.errors.read_text(errors="replace")[-800:])


@contextlib.contextmanager
def _kiosk(screen: Screen, folder: Path, **keys: object) -> Iterator[Running]:
    """Give a kiosk that has not been started, and end it afterwards."""
    kiosk = Running(screen, folder, **keys)  # type: ignore[arg-type]  # handed on
    try:
        yield kiosk
    finally:
        kiosk.close()


@contextlib.contextmanager
def _ready(screen: Screen, folder: Path, **keys: object) -> Iterator[Running]:
    """Give a kiosk with an edition of our own, which is not running now."""
    decks.prepare(folder / "content")
    decks.write(folder / "content", decks.deck(3))
    with _kiosk(screen, folder, **keys) as kiosk:
        kiosk.start()
        until(lambda: kiosk.title() == "Deck 3", 40, "an edition")
        until(lambda: not kiosk.workers(), 20, "rest")
        kiosk.stop()
        yield kiosk


@contextlib.contextmanager
def no_content(screen: Screen, folder: Path) -> Iterator[Running]:
    with _kiosk(screen, folder) as kiosk:
        yield kiosk


@contextlib.contextmanager
def content_is_a_fifo(screen: Screen, folder: Path) -> Iterator[Running]:
    os.mkfifo(folder / "content")
    with _kiosk(screen, folder) as kiosk:
        yield kiosk


@contextlib.contextmanager
def content_is_a_file(screen: Screen, folder: Path) -> Iterator[Running]:
    (folder / "content").write_bytes(b"\x00deck")
    with _kiosk(screen, folder) as kiosk:
        yield kiosk


@contextlib.contextmanager
def content_gone(screen: Screen, folder: Path) -> Iterator[Running]:
    with _ready(screen, folder) as kiosk:
        shutil.rmtree(folder / "content")
        yield kiosk


@contextlib.contextmanager
def content_may_not_be_read(screen: Screen, folder: Path) -> Iterator[Running]:
    if os.geteuid():
        raise OSError("this takes root, to give rights away")
    decks.prepare(folder / "content")
    decks.write(folder / "content", decks.deck(3))
    (folder / "content").chmod(0)
    with _kiosk(screen, folder, prefix=("setpriv", f"--bounding-set={RIGHTS}")) as kiosk:
        yield kiosk
        kiosk.stop()
        (folder / "content").chmod(0o755)


@contextlib.contextmanager
def silent_content(screen: Screen, folder: Path) -> Iterator[Running]:
    _require_mounts()
    with shares.silent_share(folder / "content"), _kiosk(screen, folder) as kiosk:
        yield kiosk


@contextlib.contextmanager
def silent_later(screen: Screen, folder: Path) -> Iterator[Running]:
    _require_mounts()
    with _ready(screen, folder) as kiosk, shares.silent_share(folder / "content"):
        yield kiosk
        kiosk.stop()


@contextlib.contextmanager
def read_only_with_editions(screen: Screen, folder: Path) -> Iterator[Running]:
    _require_mounts()
    with shares.small_disk(folder / "state", 40_000), _ready(screen, folder) as kiosk:
        shares.make_read_only(folder / "state")
        yield kiosk
        kiosk.stop()


@contextlib.contextmanager
def read_only_and_empty(screen: Screen, folder: Path) -> Iterator[Running]:
    _require_mounts()
    with shares.small_disk(folder / "state", 40_000), _kiosk(screen, folder) as kiosk:
        shares.make_read_only(folder / "state")
        yield kiosk
        kiosk.stop()


@contextlib.contextmanager
def full_with_editions(screen: Screen, folder: Path) -> Iterator[Running]:
    _require_mounts()
    with shares.small_disk(folder / "state", 40_000), _ready(screen, folder) as kiosk:
        shares.fill(folder / "state")
        decks.write(folder / "content", decks.deck(4))
        yield kiosk
        kiosk.stop()


@contextlib.contextmanager
def full_and_empty(screen: Screen, folder: Path) -> Iterator[Running]:
    _require_mounts()
    with shares.small_disk(folder / "state", 64), _kiosk(screen, folder) as kiosk:
        shares.fill(folder / "state")
        yield kiosk
        kiosk.stop()


@contextlib.contextmanager
def damaged_edition(screen: Screen, folder: Path) -> Iterator[Running]:
    with _ready(screen, folder) as kiosk:
        for file in (kiosk.state / "editions").glob("*/edition.json"):
            file.write_bytes(file.read_bytes()[:200])
        yield kiosk


@contextlib.contextmanager
def zeroed_state(screen: Screen, folder: Path) -> Iterator[Running]:
    with _ready(screen, folder) as kiosk:
        for file in kiosk.state.rglob("*"):
            if file.is_file():
                file.write_bytes(bytes(file.stat().st_size))
        yield kiosk


def _clock(day: str) -> Callable[[Screen, Path], contextlib.AbstractContextManager[Running]]:
    @contextlib.contextmanager
    def wrong(screen: Screen, folder: Path) -> Iterator[Running]:
        if shutil.which("faketime") is None:
            raise OSError("no faketime here")
        decks.prepare(folder / "content")
        decks.write(folder / "content", decks.deck(3))
        words = ("faketime", "-f", f"@{day}")
        still = {"FAKETIME_DONT_FAKE_MONOTONIC": "1", "DONT_FAKE_MONOTONIC": "1"}
        with _kiosk(screen, folder, prefix=words, environment=still) as kiosk:
            yield kiosk

    return wrong


def second_kiosk(screen: Screen, folder: Path, report: Report) -> None:
    """A second kiosk on one state folder leaves at once and harms nothing."""
    decks.prepare(folder / "content")
    decks.write(folder / "content", decks.deck(1))
    with Running(screen, folder, settings=SETTINGS) as kiosk:
        born = kiosk.settle()
        words = [sys.executable, str(ROOT / "main.py"), "run", "--state", str(kiosk.state)]
        done = [subprocess.run(words, capture_output=True, check=False, timeout=20)
                for _ in range(5)]  # fmt: skip
        told = all(b"already runs" in one.stderr and one.returncode == 1 for one in done)
        one = kiosk.display() == born and len(kiosk.of_module("kiosk.display")) == 1
        figure = f"told: {told}, one display: {one}"
        report.find("five more kiosks on the same state leave at once", figure, good=told and one)


def _require_mounts() -> None:
    if not shares.can_mount():
        raise OSError("mounting disks takes root")


HARDSHIPS = {
    "no content folder": no_content,
    "the content is a file": content_is_a_file,
    "the content is a FIFO": content_is_a_fifo,
    "the content has gone since the last start": content_gone,
    "the content may not be read": content_may_not_be_read,
    "the content lies on a share that never answers": silent_content,
    "the share answers no more since the last start": silent_later,
    "the state can only be read, with editions": read_only_with_editions,
    "the state can only be read, and is empty": read_only_and_empty,
    "the disk is full, with editions": full_with_editions,
    "the disk is full, and the state empty": full_and_empty,
    "all editions are damaged": damaged_edition,
    "all files of the state are zeroed": zeroed_state,
    "the clock says 1970": _clock("1970-01-02 00:00:00"),
    "the clock says 2099": _clock("2099-01-02 00:00:00"),
}
