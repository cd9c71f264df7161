"""The folder of odd files, each put into a running kiosk: KIOSK_CORPUS, or ../shared/corpus."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kiosk.content.nodes import value_of
from kiosk.content.problems import Problems
from kiosk.content.reader import read_yaml
from tests.corpus.plain_keys import with_our_keys
from tests.worker.test_corpus import CAPTIONS, CLIPS, STRICTER
from trials import decks
from trials.eye import Eye
from trials.memory import Peaks
from trials.putting import Odd, Putter, copying
from trials.running import ROOT, Running

if TYPE_CHECKING:
    from bench.screen import Screen
    from trials.report import Report

SETTINGS = """voice_command: 'false'
idle: {still_there_after: 30s, answer_within: 5s, start_clears_after: 5s}
"""


def found_corpus() -> Path | None:
    """Return the folder of odd files, or None where there is none."""
    named = os.environ.get("KIOSK_CORPUS")
    folder = Path(named) if named else ROOT.parent / "shared/corpus"
    return folder if (folder / "bad_media/index.json").is_file() else None


def corpus(screen: Screen, folder: Path, report: Report, every: int = 1) -> None:
    """Put all of it, or every so-manieth file."""
    odd = found_corpus()
    if odd is None:
        report.find("odd files on a running kiosk", "skipped: no KIOSK_CORPUS", good=True)
        return
    content = decks.prepare(folder / "content")
    shutil.copyfile(odd / "bad_media/mp4_ok_no_audio.mp4", content / "videos/tame.mp4")
    parts = {
        "odd media": media(odd / "bad_media", content),
        "odd YAML": yaml(odd, content),
        "odd things": special(odd, content),
    }
    with Running(screen, folder, settings=SETTINGS) as kiosk, Eye(kiosk) as eye:
        for kind, odds in parts.items():
            with Peaks(kiosk) as peaks:
                putter = Putter(kiosk, eye, peaks, report, kind)
                for one in odds[::every]:
                    putter.put(one)
                putter.sum_up()


def media(source: Path, content: Path) -> list[Odd]:
    """Return every picture, clip and file of captions."""
    return [_medium(entry, source, content) for entry in _index(source)]


def _medium(entry: dict[str, Any], source: Path, content: Path) -> Odd:
    name, ending = entry["file"], Path(entry["file"]).suffix
    is_clip, is_captions = ending in CLIPS, ending in CAPTIONS
    place = "captions" if is_captions else "videos" if is_clip else "images"

    def deck(number: int) -> dict[str, Any]:
        if is_captions:
            slide = decks.clip("odd", "videos/tame.mp4", captions={"en": f"captions/{name}"})
        elif is_clip:
            slide = decks.clip("odd", f"videos/{name}")
        else:
            slide = decks.picture("odd", number, f"images/{name}")
        return decks.deck(number, [slide])

    must = {"reject": "refused", "ok": "shown", "skip_cue": "shown"}.get(entry["expect"], "any")
    if name in STRICTER:
        must = "any"
    put = copying(source / name, content / place / name)
    return Odd(name, put, deck, must, clip=is_clip or is_captions)


def yaml(source: Path, content: Path) -> list[Odd]:
    """Return every YAML file as it is, and those that may be shown once more in our keys."""
    odds = []
    for entry in _index(source / "bad_yaml"):
        file = source / "bad_yaml" / entry["file"]
        if file.suffix == ".yaml":
            put = copying(file, content / "deck.yaml")
            odds.append(Odd(file.name, put, lambda _: None, "refused", named="deck.yaml"))
    for entry in _index(source / "bad_yaml"):
        file = source / "bad_yaml" / entry["file"]
        if entry["expect"] in {"accept", "warn"} and file.suffix == ".yaml":
            odds.append(Odd(file.name, _nothing, partial(_in_our_keys, file), "shown"))
    for name in dict.fromkeys(entry["file"] for entry in _index(source / "good")):
        file = source / "good" / name
        odds.append(Odd(name, _nothing, partial(_in_our_keys, file), "shown"))
    return odds


def _in_our_keys(file: Path, number: int) -> dict[str, Any]:
    document = read_yaml(file, Problems())
    if document is None:
        message = f"{file} cannot be read"
        raise ValueError(message)
    found: Any = value_of(with_our_keys(document).root)
    slides = []
    for slide in found.get("slides") or []:
        kept = {key: value for key, value in slide.items() if key in {"heading", "text", "id"}}
        slides.append(kept | {"picture": {"image": "images/plain.png", "alt": "A picture"}})
    return decks.deck(number, slides or None)


def special(source: Path, content: Path) -> list[Odd]:
    """Return what git cannot carry: FIFOs, devices, loops, sparse files, odd names."""
    place = content / "images/special"
    script = source / "make_special.py"
    subprocess.run([sys.executable, script, place], check=True, capture_output=True)
    odds = []
    for path in sorted(place.iterdir()):
        name = path.name
        if path.suffix == ".yaml":
            put = partial(_instead_of_the_deck, path, content / "deck.yaml")
            odds.append(Odd(name, put, lambda _: None, "refused", named="deck.yaml"))
            continue
        shown = name.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
        is_clip = path.suffix == ".mp4"
        make = partial(_special_deck, shown, is_clip=is_clip)
        odds.append(Odd(name, _nothing, make, "refused", named="slides[0]"))
    return odds


def _special_deck(name: str, number: int, *, is_clip: bool) -> dict[str, Any]:
    file = f"images/special/{name}"
    slide = decks.clip("odd", file) if is_clip else decks.picture("odd", number, file)
    return decks.deck(number, [slide])


def _instead_of_the_deck(path: Path, deck: Path) -> None:
    deck.unlink()
    path.rename(deck)


def _index(folder: Path) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads((folder / "index.json").read_text())
    return found


def _nothing() -> None:
    """Put nothing: the deck alone is the matter."""
