"""A small edition made by hand, with every kind of slide, for tests that need no worker.

Also usable from a shell: python -m tests.worker.sample_edition STATE
"""

from __future__ import annotations

import json
import struct
import sys
import zlib
from pathlib import Path
from typing import Any

DEFAULT_ID = "20261122T091200Z-3f2a11aa"


def build_sample_edition(
    state: Path, edition_id: str = DEFAULT_ID, *, heading: str = "Meet your facet joints"
) -> Path:
    """Write an edition of two languages below `state`, make it current, return its folder."""
    folder = state / "editions" / edition_id
    (folder / "pictures").mkdir(parents=True)
    write_png(folder / "pictures/base.png", 640, 480, (214, 232, 230))
    write_png(folder / "pictures/zoom.png", 1280, 960, (214, 232, 230))
    write_png(folder / "pictures/layer.png", 64, 48, (11, 107, 102))
    start = _start(edition_id)
    _write(folder / "edition.json", start)
    for language in ("en", "ar"):
        _write(folder / f"decks/sample/{language}.json", _words(heading))
    (state / "current").write_text(edition_id, encoding="ascii")
    return folder


def line(words: str) -> dict[str, str]:
    return {"plain": words, "styled": words}


def picture(**changes: object) -> dict[str, Any]:
    return {
        "file": "pictures/base.png",
        "width": 640,
        "height": 480,
        "zoom": {"file": "pictures/zoom.png", "width": 1280, "height": 960},
        "alt": "The lower spine seen from the side",
        "decorative": False,
        "caption": line("The lower spine"),
        "opaque": True,
        "sensitive": None,
        "instead": None,
        "layers": [],
        **changes,
    }


def write_png(path: Path, width: int, height: int, colour: tuple[int, int, int]) -> None:
    """Write a plain picture with nothing but the standard library."""
    path.write_bytes(png(width, height, (b"\0" + bytes(colour) * width) * height))


def png(width: int, height: int, rows: bytes) -> bytes:
    """Return a PNG of 8-bit RGB rows, each behind its filter byte."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        check = zlib.crc32(kind + data)
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", check)

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    body = chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + body


def _write(path: Path, value: object) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(value, ensure_ascii=False), encoding="utf-8")


def _start(edition_id: str) -> dict[str, Any]:
    both = ("en", "ar")
    return {
        "format": 1,
        "id": edition_id,
        "source": "clinic",
        "clinic": {
            "name": "Hill Street Clinic",
            "phone": "555 0100",
            "logo": None,
            "emergency_number": "911",
            "colours": {},
        },
        "screen": {"width": 1920, "height": 1080},
        "decks": [
            {
                "id": "sample",
                "title": {code: line("Facet joint injections for back pain") for code in both},
                "summary": {code: line("What it is and what happens.") for code in both},
                "notice": {code: line("General information.") for code in both},
                "icon": "bone",
                "cover": {code: picture() for code in both},
                "languages": [
                    {"code": "en", "name": "English", "rtl": False, "status": "source"},
                    {"code": "ar", "name": "العربية", "rtl": True, "status": "draft"},
                ],
                "minutes": {code: {"all": 7, "quick": 3} for code in both},
                "slides": len(_slides("")),
                "core": 2,
                "review": {"by": None, "role": None, "on": None, "due": None},
                "words": {code: f"decks/sample/{code}.json" for code in both},
            }
        ],
    }


def _words(heading: str) -> dict[str, Any]:
    return {
        "glossary": {
            "facet joint": {
                "term": line("facet joint"),
                "meaning": line("One of the small joints that link your back bones."),
            }
        },
        "sources": [{"title": "A study", "publisher": "A press", "year": 2025, "where": None}],
        "chapters": [{"name": line("Your back"), "first": 0}, {"name": line("After"), "first": 5}],
        "slides": _slides(heading),
    }


def _slide(kind: str, *, chapter: int, **changes: object) -> dict[str, Any]:
    return {
        "id": f"a-{kind}",
        "kind": kind,
        "chapter": ("Your back", "After")[chapter],
        "chapter_index": chapter,
        "level": "more",
        "heading": line(f"A slide of kind {kind}"),
        "text": [
            {
                "plain": "Facet joints are small.",
                "styled": '<a href="term:facet%20joint">Facet joints</a> are <b>small</b>.',
            }
        ],
        "picture": picture(),
        "more": [],
        "ask": [],
        "narration": None,
        **changes,
    }


def _slides(heading: str) -> list[dict[str, Any]]:
    card = {"icon": "pill", "name": line("A card"), "text": [line("Its words.")]}
    return [
        _slide(
            "picture",
            chapter=0,
            level="core",
            heading=line(heading),
            picture=picture(layers=[_layer()]),
            more=[{"title": line("Why?"), "text": [line("Because.")], "picture": None}],
            ask=[line("What could this do for me?")],
        ),
        _slide(
            "hotspots",
            chapter=0,
            points=[
                {"at": [0.42, 0.61], "name": line("Disc"), "text": [line("A soft cushion.")]},
                {"at": [0.7, 0.3], "name": line("Nerve"), "text": [line("It feels.")]},
            ],
        ),
        _slide(
            "compare",
            chapter=0,
            picture=None,
            sides=[
                {"name": line("Healthy joint"), "picture": picture()},
                {"name": line("Sore joint"), "picture": picture()},
            ],
        ),
        _slide("cards", chapter=0, cards=[card | {"tell": line("I take a blood thinner.")}] * 3),
        _slide(
            "choices",
            chapter=0,
            choices=[card | {"good": [line("Easy.")], "less_good": [line("Slow.")]}] * 2,
        ),
        _slide(
            "timeline",
            chapter=1,
            unit="days",
            until_hours=336.0,
            marks=[
                {"at_hours": 2.0, "name": line("First hours"), "text": [line("Numb.")]},
                {"at_hours": 72.0, "name": line("Third day"), "text": [line("Better.")]},
            ],
            band=[{"at_hours": 0.0, "low": 6, "high": 8}, {"at_hours": 72.0, "low": 2, "high": 5}],
            low_label=line("No pain"),
            high_label=line("Bad pain"),
            spans=[{"from_hours": 0.0, "to_hours": 8.0, "name": line("Numb")}],
            caption=None,
        ),
        _slide(
            "risks",
            chapter=1,
            usual=[{"icon": None, "text": line("A sore spot.")}],
            call=[{"icon": None, "text": line("A fever.")}],
            now=[{"icon": None, "text": line("Weak legs.")}],
            call_number=line("555 0100"),
            now_number=line("911"),
        ),
        _slide(
            "question",
            chapter=1,
            questions=[
                {
                    "ask": line("Where does the shot go?"),
                    "answers": [
                        {
                            "text": line("Into the joint"),
                            "right": True,
                            "reply": line("Yes."),
                            "see": None,
                        },
                        {
                            "text": line("Into the arm"),
                            "right": False,
                            "reply": line("Not quite."),
                            "see": "a-picture",
                        },
                    ],
                }
            ],
            after=[],
        ),
        _slide(
            "summary",
            chapter=1,
            level="core",
            points=[line("One."), line("Two."), line("Three.")],
            thanks=line("Thank you."),
            clean_hands=True,
        ),
    ]


def _layer() -> dict[str, Any]:
    return {
        "file": "pictures/layer.png",
        "x": 0.4,
        "y": 0.4,
        "width": 0.1,
        "height": 0.1,
        "arrives": "fade",
        "after_ms": 1000,
        "takes_ms": 1500,
        "leaves_ms": None,
    }


if __name__ == "__main__":
    print(build_sample_edition(Path(sys.argv[1])))
