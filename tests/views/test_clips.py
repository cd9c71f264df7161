"""Clips in the running display, drawn by the software renderer as on a machine without a GPU."""

from __future__ import annotations

import json
import shutil
import time
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Q_ARG, QMetaObject, QPointF

from kiosk.resources import assets
from tests.worker.sample_edition import build_sample_edition, picture

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtGui import QColor

    from tests.views.conftest import Patient

# Without a GPU Qt says once that it converts frames on the CPU, which is what we want.
pytestmark = pytest.mark.qt_log_ignore(".*No RHI backend.*")

CLIP = assets() / "decks/facet-joint-injection/videos/find-the-joint.mp4"
FIRST = [{"start_ms": 0, "end_ms": 60_000, "text": "You lie on your tummy."}]


def with_clip(source: Path = CLIP, **changes: object) -> Callable[[Path], None]:
    """Return an edition whose first slide is a picture and whose second plays `source`."""

    def build(state: Path) -> None:
        folder = build_sample_edition(state)
        (folder / "clips").mkdir(exist_ok=True)
        shutil.copy(source, folder / "clips/film.mp4")
        for language in ("en", "ar"):
            path = folder / f"decks/sample/{language}.json"
            words: dict[str, Any] = json.loads(path.read_text())
            still = next(s for s in words["slides"] if s["kind"] == "picture")
            clip = {
                "file": "clips/film.mp4",
                "width": 1920,
                "height": 1080,
                "duration_ms": 29_000,
                "frame_rate": 30.0,
                "has_audio": False,
                "poster": picture(),
                "alt": "A film",
                "cues": FIRST,
                "transcript": [],
                "described": [],
                "sensitive": None,
                "instead": None,
                **changes,
            }
            film = {**still, "id": "film", "kind": "video", "picture": None, "clip": clip}
            words["slides"] = [still, film, {**still, "id": "after"}]
            path.write_text(json.dumps(words))

    return build


def enters_the_film(patient: Patient) -> None:
    """Go on to the second slide and wait until it stands."""
    patient.opens_the_deck()
    patient.touches("next")
    stage = patient.waits_for("slideStage")
    patient.waits_until(lambda: patient.index == 1 and stage.property("travel") == 1)


def colours(patient: Patient, name: str) -> set[str]:
    """The colours at nine points of an item."""
    item = patient.waits_for(name)
    image = patient.display.window.grabWindow()
    found: list[QColor] = []
    for x in (0.25, 0.5, 0.75):
        for y in (0.25, 0.5, 0.7):
            place = item.mapToScene(QPointF(item.width() * x, item.height() * y))
            found.append(image.pixelColor(place.toPoint()))
    return {colour.name() for colour in found}


def test_a_clip_starts_by_itself_without_sound_and_shows_its_frames(
    walk_up: Callable[..., Patient],
) -> None:
    patient = walk_up(edition=with_clip(), less_motion=False)
    enters_the_film(patient)
    patient.waits_for("clipSurface")
    seen = colours(patient, "poster")
    patient.waits_until(lambda: colours(patient, "poster") != seen)
    patient.waits_until(lambda: patient.words().find("You lie on your tummy.") >= 0)
    assert not patient.display.store.visit.comfort.sound


def test_with_less_motion_a_clip_waits_for_the_patient(walk_up: Callable[..., Patient]) -> None:
    patient = walk_up(edition=with_clip(), less_motion=True)
    enters_the_film(patient)
    patient.waits_for("clipSurface")
    assert not patient.display.model.idle.is_busy
    patient.touches("play")
    patient.waits_until(lambda: patient.display.model.idle.is_busy)
    acted = patient.waits_for("play").property("actedAt")
    # A second touch within 300 ms is a trembling hand.
    patient.waits_until(lambda: time.time() * 1000 - acted > 310)
    patient.touches("play")
    patient.waits_until(lambda: not patient.display.model.idle.is_busy)


def test_a_clip_that_ends_keeps_its_last_frame(walk_up: Callable[..., Patient]) -> None:
    patient = walk_up(edition=with_clip(), less_motion=False)
    enters_the_film(patient)
    patient.waits_for("clipSurface")
    patient.waits_until(lambda: patient.display.model.idle.is_busy)
    scrub = patient.waits_for("scrub")
    QMetaObject.invokeMethod(scrub, "sought", Q_ARG(int, 28_700))
    patient.waits_until(lambda: not patient.display.model.idle.is_busy)
    assert patient.sees("clipSurface") is not None
    assert "#000000" not in colours(patient, "poster")


def test_captions_can_be_turned_off_and_come_back_for_the_next_patient(
    walk_up: Callable[..., Patient],
) -> None:
    patient = walk_up(edition=with_clip(), less_motion=False)
    enters_the_film(patient)
    patient.waits_for("captionBox")
    patient.touches("captionsSwitch")
    patient.waits_until(lambda: patient.sees("captionBox") is None)
    patient.display.model.idle.leave()
    enters_the_film(patient)
    patient.waits_for("captionBox")


def test_leaving_the_slide_ends_the_clip(walk_up: Callable[..., Patient]) -> None:
    patient = walk_up(edition=with_clip(), less_motion=False)
    enters_the_film(patient)
    patient.waits_until(lambda: patient.display.model.idle.is_busy)
    patient.touches("next")
    patient.waits_until(lambda: not patient.display.model.idle.is_busy)


def test_a_clip_that_never_ends_does_not_keep_the_visit_open(
    walk_up: Callable[..., Patient],
) -> None:
    patient = walk_up(edition=with_clip(duration_ms=500), less_motion=False)
    patient.opens_the_deck()
    patient.waits_for("clipPlayer").setProperty("grace", 500)
    patient.touches("next")
    patient.waits_until(lambda: patient.display.model.idle.is_busy)
    patient.waits_until(lambda: not patient.display.model.idle.is_busy)
    assert patient.sees("clipSurface") is not None


def test_a_clip_that_stands_still_gives_way_to_its_poster(walk_up: Callable[..., Patient]) -> None:
    patient = walk_up(edition=with_clip(), less_motion=False)
    patient.opens_the_deck()
    patient.waits_for("clipPlayer").setProperty("stillness", 1)
    patient.touches("next")
    patient.waits_until(lambda: "cannot be shown right now" in patient.words())
    patient.waits_until(lambda: not patient.display.model.idle.is_busy)


@pytest.mark.qt_log_ignore(".*Could not open media.*")
def test_a_clip_that_cannot_play_shows_its_poster_and_a_sentence(
    walk_up: Callable[..., Patient], tmp_path: Path
) -> None:
    broken = tmp_path / "broken.mp4"
    broken.write_bytes(b"no film at all")
    patient = walk_up(edition=with_clip(broken), less_motion=False)
    enters_the_film(patient)
    patient.waits_until(lambda: "cannot be shown right now" in patient.words())
    assert patient.sees("poster") is not None


def test_the_film_can_be_read(walk_up: Callable[..., Patient]) -> None:
    line = {"plain": "The doctor finds the gap.", "styled": "The doctor finds the gap."}
    patient = walk_up(edition=with_clip(transcript=[line]), less_motion=True)
    enters_the_film(patient)
    patient.touches("clipText")
    patient.waits_until(lambda: "The doctor finds the gap." in patient.words())
