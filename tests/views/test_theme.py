"""Colours are read from the theme itself, so that no pair can slip."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine

import kiosk.viewmodels  # noqa: F401 - registers the types that QML names
from kiosk.content import palette
from kiosk.content.schema.clinic import Colours
from kiosk.resources import package

if TYPE_CHECKING:
    from collections.abc import Iterator


TEXTS = [
    ("ink", "paper"),
    ("ink", "card"),
    ("ink", "down"),
    ("softInk", "paper"),
    ("softInk", "card"),
    ("softInk", "startGround"),
    ("ink", "startGround"),
    ("accent", "paper"),
    ("accent", "card"),
    ("accent", "startGround"),
    ("actionInk", "action"),
    ("actionInk", "actionDown"),
    ("panelInk", "panel"),
    ("right", "rightPaper"),
    ("ink", "rightPaper"),
    ("caution", "cautionPaper"),
    ("ink", "cautionPaper"),
    ("sore", "sorePaper"),
    ("ink", "sorePaper"),
]
EDGES = [
    ("action", "paper"),
    ("action", "card"),
    ("edge", "paper"),
    ("edge", "card"),
    ("focus", "paper"),
    ("focus", "card"),
    ("passed", "card"),
    ("sore", "paper"),
    ("caution", "paper"),
    ("right", "paper"),
]


@pytest.fixture(scope="module")
def theme(qapp: QGuiApplication) -> Iterator[QObject]:  # noqa: ARG001 - Qt needs it to exist
    engine = QQmlApplicationEngine()
    engine.addImportPath(str(package().parent))
    theme = engine.singletonInstance("kiosk.views", "Theme")
    assert isinstance(theme, QObject)
    yield theme
    del engine


def luminance(colour: QColor) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(p) for p in (colour.redF(), colour.greenF(), colour.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(theme: QObject, one: str, other: str) -> float:
    """WCAG 2.2 contrast ratio of two colours of the theme."""
    light, dark = sorted((luminance(QColor(theme.property(n))) for n in (one, other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("name", ["light", "dark", "high-contrast"])
@pytest.mark.parametrize(("text", "ground"), TEXTS)
def test_every_text_stands_out_seven_to_one(
    theme: QObject, name: str, text: str, ground: str
) -> None:
    theme.setProperty("name", name)
    assert contrast(theme, text, ground) >= 7


@pytest.mark.parametrize("name", ["light", "dark", "high-contrast"])
@pytest.mark.parametrize(("edge", "ground"), EDGES)
def test_every_edge_stands_out_three_to_one(
    theme: QObject, name: str, edge: str, ground: str
) -> None:
    theme.setProperty("name", name)
    assert contrast(theme, edge, ground) >= 3


@pytest.mark.parametrize(
    ("name", "token", "colours"),
    [
        ("light", ("paper", "card"), palette.LIGHT_PAPERS),
        ("light", ("ink", "softInk"), palette.LIGHT_INKS),
        ("dark", ("paper", "card"), palette.DARK_PAPERS),
        ("dark", ("ink", "softInk"), palette.DARK_INKS),
        ("dark", ("actionInk",), (palette.DARK_BUTTON_INK,)),
    ],
)
def test_a_clinics_colours_are_held_against_those_of_the_theme(
    theme: QObject, name: str, token: tuple[str, ...], colours: tuple[str, ...]
) -> None:
    theme.setProperty("name", name)
    found = [QColor(theme.property(part)).name().upper() for part in token]
    assert found == list(colours)


@pytest.mark.parametrize("name", ["light", "dark", "high-contrast"])
def test_a_clinics_colours_are_shown_but_not_in_high_contrast(theme: QObject, name: str) -> None:
    theme.setProperty("name", name)
    own = {token: theme.property(token) for token in ("action", "accent", "startGround", "passed")}
    theme.setProperty("clinic", palette.palette(Colours(action="#7A1F5C", ground="#FFD9A8")))
    found = {token: theme.property(token) for token in own}
    theme.setProperty("clinic", {})
    assert all((found[token] == own[token]) == (name == "high-contrast") for token in own)


SAID = ["ink", "softInk", "accent", "actionInk", "panelInk", "right", "caution", "sore"]


@pytest.mark.parametrize("name", ["light", "dark", "high-contrast"])
@pytest.mark.parametrize("text", SAID)
def test_what_is_read_aloud_stands_out_on_its_lit_paper(
    theme: QObject, name: str, text: str
) -> None:
    theme.setProperty("name", name)
    dark = QColor(theme.property(text)).lightnessF() < 0.5
    assert contrast(theme, text, "spokenPaper" if dark else "spokenDeep") >= 7
    edge, paper = ("spokenEdge", "spokenPaper") if dark else ("spokenBright", "spokenDeep")
    assert contrast(theme, edge, paper) >= 3, "the paper has an edge of its own"
