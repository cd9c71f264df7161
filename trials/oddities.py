"""Odd files of our own, fifty or so a kind, made from sound ones by a seeded hand."""

from __future__ import annotations

import contextlib
import os
import random
import struct
import subprocess
import threading
import time
import zlib
from functools import partial
from typing import TYPE_CHECKING, Any

from trials import decks
from trials.eye import Eye
from trials.memory import Peaks
from trials.putting import Odd, Putter
from trials.running import Running
from trials.texts import odd_captions, odd_decks

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from bench.screen import Screen
    from trials.report import Report

SETTINGS = """voice_command: 'false'
idle: {still_there_after: 30s, answer_within: 5s, start_clears_after: 5s}
"""
SVG = (
    b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 300">'
    b'<rect x="20" y="20" width="300" height="200" fill="#0b6b66"/>%s</svg>'
)
NAMES = (
    "новый снимок.png", "صورة.png", "图片.png", "a" * 240 + ".png", "emoji 🦴.png",
    "rtl \u202egnp.png", "zero\u200bwidth.png", "tab\there.png", "new\nline.png", " lead.png",
    "trail .png", ".hidden.png", "..png", "quote'\".png", "back\\slash.png", "q?#%41&.png",
    "COM1.png", "x:y.png", "star*.png", "ÀÉ-nfc.png", "e\u0301-nfd.png", "no-ending", "two.png.exe",
)  # fmt: skip


def oddities(screen: Screen, folder: Path, report: Report, every: int = 1) -> None:
    """Put all of them, or every so-manieth, into a running kiosk."""
    content = decks.prepare(folder / "content")
    samples = _samples(folder / "samples")
    (content / "videos/tame.mp4").write_bytes(samples["mp4"])
    kinds = {
        "odd pictures": list(_pictures(samples, content)),
        "odd clips": list(_clips(samples, content)),
        "odd captions": list(_captions(content)),
        "odd decks": list(_decks(content)),
        "odd names and places": list(_places(samples, content)),
    }
    with Running(screen, folder, settings=SETTINGS) as kiosk, Eye(kiosk) as eye:
        for kind, odds in kinds.items():
            with Peaks(kiosk) as peaks:
                putter = Putter(kiosk, eye, peaks, report, kind)
                for one in odds[::every]:
                    putter.put(one)
                putter.sum_up()


def _samples(folder: Path) -> dict[str, bytes]:
    """Return a sound file of each kind, by its ending."""
    folder.mkdir()
    moving = ["-f", "lavfi", "-i", "testsrc2=s=320x240:r=25:d=2"]
    tone = ["-f", "lavfi", "-i", "sine=duration=2"]
    ways: dict[str, list[str]] = {
        "png": [*moving, "-frames:v", "1"],
        "jpg": [*moving, "-frames:v", "1"],
        "webp": [*moving, "-frames:v", "1"],
        "gif": [*moving, "-frames:v", "3"],
        "mp4": [*moving, *tone, "-c:v", "libx264", "-pix_fmt", "yuv420p", "-c:a", "aac"],
        "webm": [*moving, *tone, "-c:v", "libvpx-vp9", "-cpu-used", "8", "-c:a", "libopus"],
        "mkv": [*moving, "-c:v", "libx264", "-pix_fmt", "yuv420p"],
    }
    found = {"svg": SVG % b""}
    for ending, way in ways.items():
        file = folder / f"sample.{ending}"
        subprocess.run(["ffmpeg", "-v", "error", *way, file], check=True)
        found[ending] = file.read_bytes()
    return found


def _bent(data: bytes, seed: int) -> Iterator[tuple[str, bytes]]:
    """Yield a file cut, flipped, stretched and filled in ten ways."""
    chance = random.Random(seed)  # noqa: S311 - damage, not secrets
    for part in (0.02, 0.3, 0.7, 0.97):
        yield f"cut-{part:g}", data[: max(1, int(len(data) * part))]
    for number in range(3):
        flipped = bytearray(data)
        for _ in range(1 + number * 8):
            flipped[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
        yield f"flipped-{number}", bytes(flipped)
    middle = len(data) // 2
    yield "hole", data[: middle // 2] + bytes(middle) + data[middle + middle // 2 :]
    yield "twice", data + data
    yield "tail", data + chance.randbytes(5_000)


def _pictures(samples: dict[str, bytes], content: Path) -> Iterator[Odd]:
    for seed, ending in enumerate(("png", "jpg", "webp", "gif", "svg")):
        for how, data in _bent(samples[ending], seed):
            yield _picture(f"bent-{how}.{ending}", data, content)
    for wrong in ("jpg", "svg", "mp4"):
        yield _picture(f"{wrong}-inside.png", samples[wrong], content)
    for width, height in ((0, 10), (1, 60_000), (60_000, 60_000), (2**31 - 1, 1), (9_000, 9_000)):
        yield _picture(f"says-{width}x{height}.png", _lying_png(width, height), content)
    nested = b"<g>" * 5_000 + b"</g>" * 5_000
    wide = b'<use href="#a"/>' * 60_000
    evil = {
        "nested": nested,
        "wide": b'<g id="a"><rect width="9" height="9"/></g>' + wide,
        "pattern": b'<pattern id="p" width="1e-9" height="1e-9"><rect width="1" height="1"/>'
        b'</pattern><rect width="400" height="300" fill="url(#p)"/>',
        "huge": b'<path d="M1e308 1e308 L-1e308 9e999 Z" stroke-width="1e30" stroke="red"/>',
        "text": b"<text font-size='19999'>" + "ஃ".encode() * 5_000 + b"</text>",
        "gradient": b'<linearGradient id="g" href="#g"/><rect width="9" fill="url(#g)"/>',
        "mask": b'<mask id="m"><rect width="9" height="9" mask="url(#m)"/></mask>'
        b'<rect width="9" height="9" mask="url(#m)"/>',
        "data": b'<image href="data:image/png;base64,AAAA" width="9" height="9"/>',
        "noise": b'<filter id="f"><feTurbulence baseFrequency="9" numOctaves="99999"/></filter>'
        b'<rect width="400" height="300" filter="url(#f)"/>',
    }  # fmt: skip
    for name, body in evil.items():
        yield _picture(f"{name}.svg", SVG.replace(b"%s", body), content)


def _lying_png(width: int, height: int) -> bytes:
    def chunk(kind: bytes, body: bytes) -> bytes:
        return (
            struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))
        )

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    body = zlib.compress(bytes(1_000_000))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", body) + chunk(b"IEND", b"")


def _clips(samples: dict[str, bytes], content: Path) -> Iterator[Odd]:
    for seed, ending in enumerate(("mp4", "webm", "mkv"), 100):
        for how, data in _bent(samples[ending], seed):
            yield _clip(f"bent-{how}.{ending}", data, content)
    chance = random.Random(9)  # noqa: S311 - damage, not secrets
    mp4 = samples["mp4"]
    for name in (b"moov", b"stts", b"stsz", b"stco", b"mvhd", b"avcC", b"trak", b"mdhd"):
        place = mp4.find(name)
        if place > 0:
            box = bytearray(mp4)
            box[place + 8 : place + 24] = chance.randbytes(16)
            yield _clip(f"odd-{name.decode()}.mp4", bytes(box), content)
            box = bytearray(mp4)
            box[place - 4 : place] = b"\xff\xff\xff\xff"
            yield _clip(f"long-{name.decode()}.mp4", bytes(box), content)
    yield _clip("only-ftyp.mp4", b"\x00\x00\x00\x18ftypisom\x00\x00\x02\x00isomiso2", content)
    yield _clip("noise.webm", b"\x1aE\xdf\xa3" + chance.randbytes(90_000), content)


def _captions(content: Path) -> Iterator[Odd]:
    for name, data in odd_captions():
        path = content / "captions" / name

        def deck(number: int, name: str = name) -> dict[str, Any]:
            words = {"en": f"captions/{name}"}
            return decks.deck(number, [decks.clip("odd", "videos/tame.mp4", captions=words)])

        yield Odd(name, _writing(path, data), deck, clip=True)


def _decks(content: Path) -> Iterator[Odd]:
    for name, data in odd_decks():
        yield Odd(name, _writing(content / "deck.yaml", data), _none, named="deck.yaml")


def _places(samples: dict[str, bytes], content: Path) -> Iterator[Odd]:
    for name in NAMES:
        yield _picture(name, samples["png"], content, named="slides[0]")
    images = content / "images"
    makes: dict[str, Callable[[], object]] = {
        "fifo.png": partial(os.mkfifo, images / "fifo.png"),
        "folder.png": (images / "folder.png").mkdir,
        "null.png": partial((images / "null.png").symlink_to, "/dev/null"),
        "full.png": partial((images / "full.png").symlink_to, "/dev/full"),
        "self.png": partial((images / "self.png").symlink_to, "self.png"),
        "passwd.png": partial((images / "passwd.png").symlink_to, "/etc/passwd"),
        "empty.png": (images / "empty.png").touch,
        "sparse.png": partial(_sparse, images / "sparse.png", samples["png"]),
    }
    for name, make in makes.items():
        yield Odd(name, _once(make), partial(_picture_deck, name), "refused", named="slides[0]")
    yield Odd("grows.png", partial(_changing, images / "grows.png", samples["png"]),
              partial(_picture_deck, "grows.png"))  # fmt: skip
    deck = content / "deck.yaml"
    ways: dict[str, Callable[[], object]] = {
        "deck is a FIFO": partial(os.mkfifo, deck),
        "deck is a folder": deck.mkdir,
        "deck is a loop": partial(deck.symlink_to, "deck.yaml"),
        "deck is endless": partial(deck.symlink_to, "/dev/zero"),
        "deck leads outside": partial(deck.symlink_to, "/etc/passwd"),
        "deck is gone": _nothing,
    }
    for name, make in ways.items():
        yield Odd(name, partial(_instead, deck, make), _none, "refused", named="deck.yaml")


def _picture(name: str, data: bytes, content: Path, named: str = "") -> Odd:
    path = content / "images" / name
    return Odd(name, _writing(path, data), partial(_picture_deck, name), named=named)


def _picture_deck(name: str, number: int) -> dict[str, Any]:
    return decks.deck(number, [decks.picture("odd", number, f"images/{name}")])


def _clip(name: str, data: bytes, content: Path) -> Odd:
    path = content / "videos" / name

    def deck(number: int) -> dict[str, Any]:
        return decks.deck(number, [decks.clip("odd", f"videos/{name}")])

    return Odd(name, _writing(path, data), deck, clip=True)


def _writing(path: Path, data: bytes) -> Callable[[], None]:
    def put() -> None:
        path.write_bytes(data)

    return put


def _sparse(path: Path, start: bytes) -> None:
    with path.open("wb") as out:
        out.write(start)
        out.truncate(9 << 30)


def _changing(path: Path, data: bytes) -> None:
    """Replace the file again and again for a while, as a sync engine does."""

    def write() -> None:
        end = time.monotonic() + 3
        while time.monotonic() < end:
            path.write_bytes(data[: random.randrange(len(data))])  # noqa: S311
            time.sleep(0.05)
        path.write_bytes(data)

    path.write_bytes(data)
    threading.Thread(target=write, daemon=True).start()


def _once(make: Callable[[], object]) -> Callable[[], None]:
    def put() -> None:
        with contextlib.suppress(FileExistsError):
            make()

    return put


def _instead(deck: Path, make: Callable[[], object]) -> None:
    if deck.is_dir() and not deck.is_symlink():
        deck.rmdir()
    else:
        deck.unlink(missing_ok=True)
    make()


def _none(_: int) -> None:
    """Write no deck: the odd file is one."""


def _nothing() -> None:
    """Put nothing in its place."""
