"""File systems that misbehave: full, read-only, or a share whose server has gone silent."""

from __future__ import annotations

import contextlib
import ctypes
import os
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

MS_RDONLY, MS_REMOUNT, MNT_DETACH = 1, 32, 2


@contextlib.contextmanager
def small_disk(folder: Path, kilobytes: int) -> Iterator[Path]:
    """Mount a disk of this size; needs root."""
    folder.mkdir(parents=True, exist_ok=True)
    _mount("tmpfs", folder, 0, f"size={kilobytes}k")
    try:
        yield folder
    finally:
        _unmount(folder)


def make_read_only(folder: Path) -> None:
    """Refuse all writing on a mounted disk from now on."""
    _mount("tmpfs", folder, MS_REMOUNT | MS_RDONLY, "")


def fill(folder: Path) -> None:
    """Write until the disk is full."""
    with (folder / "ballast").open("wb", buffering=0) as out, contextlib.suppress(OSError):
        while out.write(b"x" * 4096):
            pass


@contextlib.contextmanager
def silent_share(folder: Path) -> Iterator[Path]:
    """Mount a share that answers nothing: whoever looks at it waits for ever. Needs root.

    It is FUSE with nobody behind it.
    """
    folder.mkdir(parents=True, exist_ok=True)
    device = os.open("/dev/fuse", os.O_RDWR)
    _mount("fuse", folder, 0, f"fd={device},rootmode=40000,user_id=0,group_id=0")
    try:
        yield folder
    finally:
        os.close(device)  # whoever waits gets an error now
        _unmount(folder)


def can_mount() -> bool:
    """Tell whether this user may mount disks at all."""
    return os.geteuid() == 0 and os.path.exists("/dev/fuse")  # noqa: PTH110 - a device


def _mount(kind: str, folder: Path, flags: int, options: str) -> None:
    done = _libc().mount(
        kind.encode(), os.fsencode(folder), kind.encode(), ctypes.c_ulong(flags), options.encode()
    )
    if done:
        raise OSError(ctypes.get_errno(), f"mounting {kind}", str(folder))


def _unmount(folder: Path) -> None:
    _libc().umount2(os.fsencode(folder), MNT_DETACH)


def _libc() -> ctypes.CDLL:
    return ctypes.CDLL(None, use_errno=True)
