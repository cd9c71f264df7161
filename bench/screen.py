"""A virtual screen whose pixels are read from shared memory, at no cost to its server."""

from __future__ import annotations

import mmap
import os
import struct
import subprocess
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING, Self

import numpy as np
from Xlib import X, display
from Xlib.ext import xtest

if TYPE_CHECKING:
    from numpy.typing import NDArray

GROUND = 0x203040  # what the screen shows when nothing runs


class Screen:
    """Xvfb with a memory-mapped picture. A context manager."""

    def __init__(self, width: int = 1920, height: int = 1080) -> None:
        """Start the server and connect to it."""
        self._folder = tempfile.TemporaryDirectory(prefix="bench", dir="/dev/shm")
        receive, send = os.pipe()
        self.server = subprocess.Popen(
            [
                *("Xvfb", "-displayfd", str(send), "-screen", "0", f"{width}x{height}x24"),
                *("-fbdir", self._folder.name, "-nolisten", "tcp", "-noreset", "-nocursor"),
                *("-dpi", "96", "-s", "0"),
            ],
            pass_fds=[send],
            stderr=subprocess.DEVNULL,
        )
        os.close(send)
        with os.fdopen(receive) as numbers:
            self.name = ":" + numbers.readline().strip()
        self.pixels = self._map(width, height)
        self.connection = display.Display(self.name)
        root = self.connection.screen().root
        root.change_attributes(background_pixel=GROUND)
        self.clear()

    def _map(self, width: int, height: int) -> NDArray[np.uint32]:
        with (Path(self._folder.name) / "Xvfb_screen0").open("rb") as file:
            memory = mmap.mmap(file.fileno(), 0, prot=mmap.PROT_READ)
        header = struct.unpack(">25I", memory[:100])  # an X window dump
        start = header[0] + header[19] * 12  # its size, then 12 bytes for each colour
        flat = np.frombuffer(memory, np.uint32, count=width * height, offset=start)
        return flat.reshape(height, width)

    def __enter__(self) -> Self:
        """Return the screen."""
        return self

    def __exit__(self, *_: object) -> None:
        """End the server."""
        self.connection.close()
        self.server.terminate()
        self.server.wait()
        self._folder.cleanup()

    def clear(self) -> None:
        """Show the empty screen again."""
        self.connection.screen().root.clear_area()
        self.connection.sync()

    def sample(self) -> NDArray[np.uint32]:
        """Return every eighth pixel both ways."""
        return self.pixels[4::8, 4::8].copy()

    def changed(self, before: NDArray[np.uint32]) -> bool:
        """Tell whether anything differs from an earlier sample."""
        return not np.array_equal(self.pixels[4::8, 4::8], before)

    def move(self, x: int, y: int) -> None:
        """Put the pointer where the next tap will be."""
        xtest.fake_input(self.connection, X.MotionNotify, x=x, y=y)
        self.connection.sync()

    def tap(self) -> float:
        """Press and release; return the time just before the events leave."""
        xtest.fake_input(self.connection, X.ButtonPress, 1)
        xtest.fake_input(self.connection, X.ButtonRelease, 1)
        now = time.perf_counter()
        self.connection.flush()
        return now

    def drag(self, start: tuple[int, int], end: tuple[int, int]) -> None:
        """Press, go from one place to another in ten steps, and release."""
        self.move(*start)
        xtest.fake_input(self.connection, X.ButtonPress, 1)
        for step in range(1, 11):
            part = step / 10
            x, y = (round(a + (b - a) * part) for a, b in zip(start, end, strict=True))
            self.move(x, y)
            time.sleep(0.01)
        xtest.fake_input(self.connection, X.ButtonRelease, 1)
        self.connection.flush()
