"""Screens that change their size while the kiosk runs."""

from __future__ import annotations

import random
import time
from typing import TYPE_CHECKING

import numpy as np
from Xlib.ext import randr

from bench.screen import Screen
from trials import decks
from trials.running import Running, until

if TYPE_CHECKING:
    from pathlib import Path

    from trials.report import Report

SIZES = ((1920, 1080), (1080, 1920), (1280, 720), (1024, 768), (1366, 768), (800, 1280))
FOLLOWS = 5.0


def modes(_: Screen, folder: Path, report: Report, changes: int = 50) -> None:
    """Change the mode so many times; the display follows each and lives."""
    decks.prepare(folder / "content")
    decks.write(folder / "content", decks.deck(1))
    chance = random.Random(8)  # noqa: S311 - an order, not secrets
    with Screen(1920, 1920) as screen:
        outputs = _Outputs(screen)
        outputs.change(SIZES[0])
        with Running(screen, folder) as kiosk:
            born = kiosk.settle()
            until(lambda: kiosk.number() == 1, 30, "the first deck")
            late, seconds, size = 0, list[float](), SIZES[0]
            for number in range(changes):
                size = chance.choice([other for other in SIZES if other != size])
                outputs.change(size)
                begun = time.monotonic()
                while not _fills(screen, size) and time.monotonic() - begun < FOLLOWS:
                    time.sleep(0.02)
                seconds.append(time.monotonic() - begun)
                late += not _fills(screen, size)
                if number == changes // 2 and size == SIZES[0]:
                    kiosk.begin()
                time.sleep(chance.random())
            lives = kiosk.display() == born
            report.find(f"the display lives through {changes} changes of the screen's size",
                        f"{'yes' if lives else 'no'}, {late} not followed",
                        good=lives and not late)  # fmt: skip
            report.times("the display fills the new size", seconds, FOLLOWS)
            report.find("no traceback", kiosk.tracebacks(), good=not kiosk.tracebacks())


class _Outputs:
    """The X server's one output and the sizes that it is taught."""

    def __init__(self, screen: Screen) -> None:
        self._display = screen.connection
        self._root = self._display.screen().root
        found = randr.get_screen_resources(self._root)
        self._output, self._crtc = found.outputs[0], found.crtcs[0]
        self._modes = {size: self._mode(*size) for size in SIZES}

    def change(self, size: tuple[int, int]) -> None:
        at = randr.get_screen_resources(self._root).config_timestamp
        plain = randr.Rotate_0
        randr.set_crtc_config(self._display, self._crtc, at, 0, 0, 0, plain, [])
        width, height = size
        randr.set_screen_size(self._root, width, height, width * 254 // 960, height * 254 // 960)
        wanted = [self._output]
        randr.set_crtc_config(self._display, self._crtc, at, 0, 0, self._modes[size], plain, wanted)
        self._display.sync()

    def _mode(self, width: int, height: int) -> int:
        name = f"{width}x{height}"
        timing = (0, width, height, 60 * width * height, width, width, width, 0)
        made = randr.create_mode(self._root, (*timing, height, height, height, len(name), 0), name)
        randr.add_output_mode(self._display, self._output, made.mode)
        return int(made.mode)


def _fills(screen: Screen, size: tuple[int, int]) -> bool:
    """Tell whether all four corners of the new size are painted: paper above, a bar below."""
    width, height = size
    shown = screen.pixels[:height, :width]
    corners = shown[[4, 4, -5, -5], [4, -5, 4, -5]]
    light = (corners & 255 > 200) & (corners >> 8 & 255 > 200) & (corners >> 16 & 255 > 200)
    return bool(light.all()) and len(np.unique(shown[::16, ::16])) > 8
