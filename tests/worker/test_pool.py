from __future__ import annotations

import base64
import shlex
import struct
import time
import zlib
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtGui import QColor, QImage, QImageReader

from kiosk.worker.helper import SECONDS, Job
from kiosk.worker.pool import Done, Pool
from kiosk.worker.refused import Refused
from kiosk.worker.remedy import ffmpeg_line
from tests.worker.sample_edition import write_png

if TYPE_CHECKING:
    from pathlib import Path

# One second of VP9 in a frame of one pixel.
TINY_CLIP = (
    "GkXfo59ChoEBQveBAULygQRC84EIQoKEd2VibUKHgQJChYECGFOAZwEAAAAAAAJ4EU2bdLpNu4tTq4QVSalmU6yB"
    "oU27i1OrhBZUrmtTrIHGTbuMU6uEElTDZ1OsggEXTbuMU6uEHFO7a1OsggJi7AEAAAAAAABZAAAAAAAAAAAAAAAA"
    "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
    "AAAAAAAAAAAAAAAVSalmoCrXsYMPQkBNgIRMYXZmV0GETGF2ZkSJiECPQAAAAAAAFlSua8yuAQAAAAAAAEPXgQFz"
    "xYgAAAAAAAAAAZyBACK1nIN1bmSIgQCGhVZfVlA5g4EBI+ODhAX14QDglLCBAbqBAZqBAlWwiFWxgQBVuYECElTD"
    "Z9Vzc9JjwItjxYgAAAAAAAAAAWfInEWjh0VOQ09ERVJEh49MYXZjIGxpYnZweC12cDlnyKJFo4hEVVJBVElPTkSH"
    "lDAwOjAwOjAxLjAwMDAwMDAwMAAAH0O2dUDr54EAo6GBAACAokmDQuAAAAAGADgkHBhKAAAgAAARYhSit/7wAACj"
    "k4EAZACmAECSnABQAAADIAAAS0CjlIEAyACmAECSnABO4AADIAAAFiwAo5SBASwApgBAkpwAUAAAAyAAABu6YKOT"
    "gQGQAKYAQJKcAE1AAAMgAABLQKOUgQH0AKYAQJKcAFAAAAMgAAAbZACjlIECWACmAECSnABO4AADIAAAFiwAo5SB"
    "ArwApgBAkpwAUAAAAyAAABtkAKOVgQMgAKYAQJKcAEogAAMgAAAWgtgAo5SBA4QApgBAkpwAUAAAAyAAABtkABxT"
    "u2uRu4+zgQC3iveBAfGCAXHwgQM="
)


def do(job: Job) -> dict[str, Any] | Refused | OSError:
    with Pool(1) as pool:
        (done,) = (event for event in pool.run([job]) if isinstance(event, Done))
    return done.outcome


def picture(path: Path, **keys: object) -> Job:
    store = path.parent / "store"
    store.mkdir(exist_ok=True)
    words = {"path": str(path), "root": str(path.parent), "box": [400, 300], "zoom": True}
    return Job("pictures", "picture", {**words, "store": str(store), **keys})


def note(job: Job) -> dict[str, Any]:
    found = do(job)
    assert isinstance(found, dict), found
    return found


def stored(path: Path, name: str) -> QImage:
    return QImage(str(path.parent / "store" / name))


def half_red_half_blue(path: Path, width: int = 1200, height: int = 900) -> None:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("blue"))
    for y in range(height // 2):
        for x in range(0, width, 50):
            image.setPixelColor(x, y, QColor("red"))
    assert image.save(str(path))


def test_a_photo_becomes_a_photo_of_the_screens_size(tmp_path: Path) -> None:
    path = tmp_path / "photo.jpg"
    half_red_half_blue(path)
    made = note(picture(path))
    assert made["file"].endswith(".jpg")
    assert (made["width"], made["height"], made["opaque"]) == (400, 300, True)
    assert (made["zoom"]["width"], made["zoom"]["height"]) == (800, 600)
    assert stored(path, made["file"]).size().toTuple() == (400, 300)


def test_a_small_picture_is_not_blown_up(tmp_path: Path) -> None:
    path = tmp_path / "small.png"
    write_png(path, 120, 90, (9, 9, 9))
    made = note(picture(path))
    assert (made["width"], made["height"], made["zoom"]) == (120, 90, None)
    assert made["file"].endswith(".png")


def test_a_phones_photo_stands_upright_and_keeps_no_place(tmp_path: Path) -> None:
    path = tmp_path / "phone.jpg"
    half_red_half_blue(path, 800, 400)
    tags = struct.pack("<2sHIHHHIHHI", b"II", 42, 8, 1, 0x112, 3, 1, 6, 0, 0)
    private = b"Exif\0\0" + tags + b"GPS 47.3769 N"
    data = path.read_bytes()
    path.write_bytes(
        data[:2] + b"\xff\xe1" + struct.pack(">H", len(private) + 2) + private + data[2:]
    )
    assert QImageReader(str(path)).transformation().name == "TransformationRotate90"
    made = note(picture(path))
    assert (made["width"], made["height"]) == (150, 300)
    written = (tmp_path / "store" / made["file"]).read_bytes()
    assert b"GPS" not in written
    assert b"Exif" not in written


def test_a_layer_is_cut_to_what_can_be_seen(tmp_path: Path) -> None:
    path = tmp_path / "layer.svg"
    path.write_text(
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 100">'
        '<rect x="50" y="25" width="100" height="50"/></svg>'
    )
    (tmp_path / "store").mkdir()
    words = {"path": str(path), "root": str(tmp_path), "store": str(tmp_path / "store")}
    made = note(Job("pictures", "layer", {**words, "size": [400, 200]}))
    assert [made[key] for key in ("x", "y", "width", "height")] == [0.25, 0.25, 0.5, 0.5]
    assert stored(path, made["file"]).size().toTuple() == (200, 100)
    refused = do(Job("pictures", "layer", {**words, "size": [400, 400]}))
    assert isinstance(refused, Refused)
    assert "shape" in refused.message


def test_the_same_picture_is_made_once(tmp_path: Path) -> None:
    path = tmp_path / "one.png"
    write_png(path, 700, 500, (1, 2, 3))
    first = note(picture(path))
    stamp = (tmp_path / "store" / first["file"]).stat().st_mtime_ns
    path.rename(tmp_path / "two.png")
    second = note(picture(tmp_path / "two.png"))
    assert second == first
    assert (tmp_path / "store" / first["file"]).stat().st_mtime_ns == stamp


def test_a_note_whose_file_is_damaged_does_not_count(tmp_path: Path) -> None:
    path = tmp_path / "one.png"
    write_png(path, 700, 500, (1, 2, 3))
    first = note(picture(path))
    file = tmp_path / "store" / first["file"]
    file.write_bytes(b"")
    assert note(picture(path)) == first
    assert file.stat().st_size > 0


def test_a_child_that_dies_takes_only_its_file_with_it(tmp_path: Path) -> None:
    path = tmp_path / "fine.png"
    write_png(path, 10, 10, (1, 2, 3))
    deadly = Job("pictures", "no such task", {})
    with Pool(1) as pool:
        events = list(pool.run([deadly, picture(path), deadly]))
    outcomes = {event.number: event.outcome for event in events if isinstance(event, Done)}
    assert isinstance(outcomes[0], Refused)
    assert isinstance(outcomes[2], Refused)
    assert isinstance(outcomes[1], dict)


def test_a_file_that_takes_too_long_is_given_up(tmp_path: Path) -> None:
    path = tmp_path / "slow.png"
    write_png(path, 2_000, 2_000, (1, 2, 3))
    begun = time.monotonic()
    job = picture(path)
    outcome = do(Job(job.kind, job.do, job.arguments, seconds=0.001))
    assert isinstance(outcome, Refused)
    assert "longer than" in outcome.message
    assert time.monotonic() - begun < 5


def test_a_decoder_that_asks_for_too_much_memory_is_refused(tmp_path: Path) -> None:
    """A profile that unpacks to 400 MB: small on the disk, and no header tells."""
    path = tmp_path / "bomb.png"
    write_png(path, 64, 48, (1, 2, 3))
    data = path.read_bytes()
    chunk = b"iCCPp\0\0" + zlib.compress(bytes(400_000_000), 1)
    extra = struct.pack(">I", len(chunk) - 4) + chunk + struct.pack(">I", zlib.crc32(chunk))
    path.write_bytes(data[:33] + extra + data[33:])
    begun = time.monotonic()
    assert isinstance(do(picture(path)), dict | Refused)
    assert time.monotonic() - begun < SECONDS + 2


@pytest.mark.parametrize("name", ["../outside.png", "link.png"])
def test_nothing_outside_the_decks_folder_is_opened(tmp_path: Path, name: str) -> None:
    deck = tmp_path / "deck"
    deck.mkdir()
    write_png(tmp_path / "outside.png", 10, 10, (1, 2, 3))
    (deck / "link.png").symlink_to(tmp_path / "outside.png")
    outcome = do(picture(deck / name, root=str(deck), store=None))
    assert isinstance(outcome, Refused)
    assert "leads out" in outcome.message


def test_a_store_that_cannot_be_written_is_not_the_files_fault(tmp_path: Path) -> None:
    path = tmp_path / "fine.png"
    write_png(path, 10, 10, (1, 2, 3))
    assert isinstance(do(picture(path, store=str(tmp_path / "nowhere"))), OSError)


def test_without_a_store_a_file_is_only_checked(tmp_path: Path) -> None:
    path = tmp_path / "fine.png"
    write_png(path, 10, 10, (1, 2, 3))
    assert note(picture(path, store=None)) == {"width": 10, "height": 10}


def test_a_clip_is_played_and_taken_in(tmp_path: Path) -> None:
    path = tmp_path / "clip.mp4"
    path.write_bytes(base64.b64decode(TINY_CLIP))
    (tmp_path / "store").mkdir()
    words = {"path": str(path), "root": str(tmp_path), "store": str(tmp_path / "store")}
    made = note(Job("clips", "clip", words))
    assert made["file"].endswith(".webm")
    assert (made["width"], made["height"], made["has_audio"]) == (1, 1, False)
    assert made["duration_ms"] == 1000
    assert (tmp_path / "store" / made["file"]).read_bytes() == path.read_bytes()
    path.write_bytes(path.read_bytes()[:300])
    cut = do(Job("clips", "clip", words))
    assert isinstance(cut, Refused)
    assert "damaged" in cut.message


def test_the_line_that_converts_a_clip_can_be_pasted() -> None:
    line = ffmpeg_line("-my clip's.avi")
    assert line.startswith("ffmpeg -i './-my clip'\"'\"'s.avi' -c:v libx264")
    assert shlex.split(line)[-1] == "./-my clip's-kiosk.mp4"
