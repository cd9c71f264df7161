from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest
from pydantic_core import PydanticCustomError

from kiosk.content.nodes import Text
from kiosk.content.schema import scalars
from kiosk.content.schema.clinic import Clinic
from kiosk.content.schema.deck import Deck
from kiosk.content.schema.kinds import KINDS
from kiosk.content.schema.paths import relative_path
from kiosk.content.schema.shape import fields_of, inner_models
from kiosk.content.schema.translation import Translation
from kiosk.settings.schema import KioskSettings

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pydantic import BaseModel


def models(*roots: type[BaseModel]) -> Iterator[type[BaseModel]]:
    """Every model that can stand in a file."""
    seen: set[type[BaseModel]] = set()
    waiting = list(roots)
    while waiting:
        model = waiting.pop()
        if model not in seen:
            seen.add(model)
            yield model
            for field in model.model_fields.values():
                waiting += inner_models(field.annotation)


ALL = sorted(models(Deck, Translation, Clinic, KioskSettings), key=lambda model: model.__name__)


def typed(value: object) -> object:
    """An example as it comes out of a file."""
    if isinstance(value, dict):
        return {key: typed(item) for key, item in value.items()}
    if isinstance(value, list):
        return [typed(item) for item in value]
    return Text(str(value), quoted=False)


@pytest.mark.parametrize("model", ALL, ids=lambda model: model.__name__)
def test_every_field_is_explained_and_has_an_example(model: type[BaseModel]) -> None:
    for key, field in fields_of(model).items():
        assert field.description, key
        assert field.examples, key


@pytest.mark.parametrize("model", ALL, ids=lambda model: model.__name__)
def test_the_examples_are_right(model: type[BaseModel]) -> None:
    if model is not Deck:
        whole = {key: typed((f.examples or [""])[0]) for key, f in fields_of(model).items()}
        model.model_validate(whole)


def test_every_kind_says_its_name_and_what_it_is_for() -> None:
    assert len(KINDS) == 10
    for name, kind in KINDS.items():
        assert kind.about
        assert (kind.model_fields["kind"].examples or [""])[0] == name


@pytest.mark.parametrize(
    ("text", "value"), [("yes", True), ("True", True), ("on", True), ("no", False), ("off", False)]
)
def test_yes_and_no(text: str, value: bool) -> None:
    assert scalars.flag(Text(text, quoted=False)) is value


@pytest.mark.parametrize(
    ("text", "span"),
    [
        ("75s", timedelta(seconds=75)),
        ("2m", timedelta(minutes=2)),
        ("500ms", timedelta(milliseconds=500)),
        ("1.5 h", timedelta(minutes=90)),
        ("14d", timedelta(days=14)),
    ],
)
def test_time_spans_have_units(text: str, span: timedelta) -> None:
    assert scalars.duration(Text(text, quoted=False)) == span


@pytest.mark.parametrize("text", ["75", "s", "-1s", "1e3s", "99999999999d", "400d", "1w", ""])
def test_other_time_spans_are_refused(text: str) -> None:
    with pytest.raises(PydanticCustomError):
        scalars.duration(Text(text, quoted=False))


@pytest.mark.parametrize(
    ("text", "value"), [("32 inches", 32.0), ("32", 32.0), ("81.28 cm", 32.0), ("32in", 32.0)]
)
def test_screens_are_sold_in_inches(text: str, value: float) -> None:
    assert scalars.inches(Text(text, quoted=False)) == value


def test_dates_are_year_month_day() -> None:
    assert scalars.day(Text("2026-10-01", quoted=True)) == date(2026, 10, 1)
    for wrong in ("1.10.2026", "2026-13-01", "2026-10-01T10:00", "soon"):
        with pytest.raises(PydanticCustomError):
            scalars.day(Text(wrong, quoted=True))


@pytest.mark.parametrize("path", ["a.png", "images/a b.png", "é/x.y.svg", "-rf.png", "x.png?y=1"])
def test_paths_inside_the_folder(path: str) -> None:
    assert relative_path(Text(path, quoted=True)) == path


@pytest.mark.parametrize(
    "path",
    [
        "../a.png",
        "images/../../a.png",
        "/etc/passwd",
        "//server/share/x.png",
        "\\\\server\\x.png",
        "..\\x.png",
        "C:\\x.png",
        "c:x.png",
        "https://example.invalid/x.png",
        "qrc:/x.png",
        "pipe:0",
        "concat:/etc/passwd|b.mp4",
        "gst-pipeline: videotestsrc",
        "~/x.png",
        "CON",
        "images/nul.png",
        "photo\u202egnp.exe",
        "a//b.png",
        "./a.png",
        "",
        "a" * 300,
    ],
)
def test_other_paths_are_refused(path: str) -> None:
    with pytest.raises(PydanticCustomError):
        relative_path(Text(path, quoted=True))
