"""Where the bundled decks, fonts and icons lie, in a checkout and in an installed wheel."""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def assets() -> Path:
    """Return the folder that holds decks/, fonts/ and icons/.

    A wheel carries it inside the package; in a checkout it stands beside the package.
    """
    inside = _PACKAGE / "assets"
    return inside if inside.is_dir() else _PACKAGE.parent / "assets"


def package() -> Path:
    """Return the folder of this package; the QML module lies in its `views`."""
    return _PACKAGE
