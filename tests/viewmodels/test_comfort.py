from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kiosk.session import Comfort, Theme, Visit
from kiosk.viewmodels.comfort import ComfortModel
from kiosk.viewmodels.store import Store

if TYPE_CHECKING:
    from PySide6.QtCore import QCoreApplication


@pytest.mark.parametrize(
    ("usual", "back"),
    [
        (Theme.LIGHT, Theme.LIGHT),
        (Theme.DARK, Theme.DARK),
        (Theme.CONTRAST, Theme.LIGHT),
    ],
)
def test_contrast_and_back_to_the_clinics_usual_colours(
    qapp: QCoreApplication, usual: Theme, back: Theme
) -> None:
    assert qapp is not None  # signals need it
    store = Store(Visit(comfort=Comfort(theme=usual)))
    comfort = ComfortModel(store)
    comfort.setTheme("light")
    comfort.turnContrast()
    assert comfort.theme == Theme.CONTRAST
    comfort.turnContrast()
    assert comfort.theme == back
