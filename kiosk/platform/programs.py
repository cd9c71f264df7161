"""Starting our own parts as processes, from a checkout as well as from an installed wheel."""

from __future__ import annotations

import os
import sys

# os.path, because pathlib costs a third of the keeper's time to its first act.
_HERE = os.path.dirname(os.path.abspath(__file__))  # noqa: PTH100, PTH120
_ROOT = os.path.dirname(os.path.dirname(_HERE))  # noqa: PTH120 - as above


def command(module: str, *arguments: str) -> list[str]:
    """Return the command that runs one of our modules with this Python.

    -P keeps the folder that we happen to stand in out of the way: it may hold a json.py.
    """
    return [sys.executable, "-P", "-m", module, *arguments]


def environment(**extra: str) -> dict[str, str]:
    """Return our environment with `extra`, in which our modules can be found."""
    inherited = os.environ.get("PYTHONPATH", "")
    paths = [_ROOT, *(part for part in inherited.split(os.pathsep) if part and part != _ROOT)]
    return {**os.environ, "PYTHONPATH": os.pathsep.join(paths), **extra}
