from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import pytest

from kiosk.content.load import load_content
from kiosk.worker import torn
from kiosk.worker.torn import looks_cut, remember, texts_in, wait_for_whole
from tests.worker.small_deck import picture_slide, write_deck

if TYPE_CHECKING:
    from pathlib import Path

WORDS = b"title: A deck\nslides:\n" + b"".join(
    b"  - id: slide-%d\n    heading: The heading %d\n" % (n, n) for n in range(30)
)


@pytest.mark.parametrize(
    ("now", "cut"),
    [
        (WORDS, False),
        (WORDS.replace(b"A deck", b"Another deck"), False),
        (WORDS.replace(b"heading 29", b"last heading"), False),
        (WORDS + b"  - id: one-more\n    heading: More\n", False),
        (WORDS.replace(b"    heading: The heading 7\n", b""), False),
        (b"title: All new\nslides:\n  - id: only\n    heading: One\n", False),
        (b"", True),
        (b"\n\n", True),
        (WORDS[:-1], True),
        (WORDS[: len(WORDS) // 2], True),
        (WORDS[: WORDS.index(b"  - id: slide-20")], True),
        (WORDS.replace(b"A deck", b"A new deck")[:500], True),
        (WORDS + b"  - id: one-more\n    head", True),
    ],
)
def test_what_looks_cut(now: bytes, cut: bool) -> None:
    assert looks_cut(WORDS, now) is cut


def test_every_cut_of_a_deck_is_broken_or_looks_cut(tmp_path: Path) -> None:
    """A thousand torn saves: whatever a torn deck would show, it is waited for."""
    slides = [picture_slide("plain.png") | {"id": f"slide-{n}"} for n in range(12)]
    deck = write_deck(tmp_path, slides, title="Before")
    lines = ["format: 1", "title: Before", "language: en", "slides:"]
    for slide in slides:
        lines += [f"  - id: {slide['id']}", "    heading: A heading"]
        lines += ["    picture: {image: images/plain.png, alt: A plain ground}"]
    before = "\n".join(lines).encode() + b"\n"
    after = before.replace(b"Before", b"After ")
    missed = []
    for length in range(1, len(after)):
        if looks_cut(before, after[:length]):
            continue
        (deck / "deck.yaml").write_bytes(after[:length])
        content = load_content(deck)
        if content.decks:
            missed.append(after[:length][-40:])
    assert missed == []


def test_a_torn_file_is_waited_for_until_it_is_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(torn, "REST", 0.3)
    memory, file = tmp_path / "memory", tmp_path / "deck.yaml"
    file.write_bytes(WORDS)
    remember(texts_in(tmp_path), memory)
    file.write_bytes(WORDS[:300])
    rest = threading.Timer(0.1, file.write_bytes, [WORDS])
    rest.start()
    wait_for_whole(texts_in(tmp_path), memory)
    assert file.read_bytes() == WORDS
    rest.join()


def test_what_staff_delete_goes_in_the_end(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(torn, "REST", 0.1)
    memory, file = tmp_path / "memory", tmp_path / "deck.yaml"
    file.write_bytes(WORDS)
    remember([file], memory)
    shorter = WORDS[: WORDS.index(b"  - id: slide-20")]
    file.write_bytes(shorter)
    wait_for_whole([file], memory)
    remember([file], memory)
    assert not looks_cut(shorter, file.read_bytes())
    (tmp_path / "other.yaml").write_text("x")
    remember([tmp_path / "other.yaml"], memory)
    assert len(list(memory.iterdir())) == 1
