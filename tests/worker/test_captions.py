from __future__ import annotations

import pytest

from kiosk.worker import captions
from kiosk.worker.captions import read_cues

SRT = "1\n00:00:01,000 --> 00:00:02,500\n{}\n\n2\n00:00:03,000 --> 00:00:04,000\nSecond\n"
VTT = "WEBVTT\n\n00:01.000 --> 00:02.500\n{}\n"
LEFT_OUT = "left out"


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("Hello", "Hello"),
        ("<i>Hello</i> <b>you", "Hello you"),
        ("{\\an8}Above", "Above"),
        ("<font color=red>Red</font>", "Red"),
        ("Two\nlines", "Two\nlines"),
        ("R&amp;D", "R&D"),
        ("5 < 6", "5 < 6"),
        ("a\u202eb\u200bc", "a b c"),
        ("x" * 1_000, "x" * 399 + "…"),
    ],
)
def test_words_come_out_plain(typed: str, shown: str) -> None:
    cues, warnings = read_cues(SRT.format(typed).encode())
    assert cues[0] == {"start_ms": 1000, "end_ms": 2500, "text": shown}
    assert not warnings


@pytest.mark.parametrize(
    "data",
    [
        VTT.format("Grüße").encode(),
        b"\xef\xbb\xbf" + VTT.format("Grüße").encode(),
        VTT.format("Grüße").encode("utf-16"),
        SRT.format("Grüße").encode("utf-16-le"),
        VTT.format("Grüße").replace("\n", "\r\n").encode(),
        VTT.format("Grüße").removeprefix("WEBVTT\n\n").encode(),
        VTT.format("<v Nurse>Grüße</v>").encode(),
        (
            "WEBVTT\n\nSTYLE\n::cue { background: url(http://192.0.2.1/) }\n\n"
            "00:01.000 --> 00:02.500 align:start\nGrüße\n"
        ).encode(),
    ],
)
def test_encodings_and_dialects(data: bytes) -> None:
    cues, warnings = read_cues(data)
    assert cues[0]["text"] == "Grüße"
    assert not warnings


def test_an_old_encoding_is_read_and_told() -> None:
    cues, warnings = read_cues(SRT.format("Grüße").encode("cp1252"))
    assert cues[0]["text"] == "Grüße"
    assert "UTF-8" in warnings[0]


@pytest.mark.parametrize(
    "timing",
    [
        "00:99:01,000 --> 00:99:02,000",
        "-00:00:01,000 --> 00:00:02,000",
        "99999:00:00,000 --> 99999:00:01,000",
        "00:00:02,000 --> 00:00:01,000",
        "soon --> later",
    ],
)
def test_a_line_with_an_odd_time_is_left_out_and_told(timing: str) -> None:
    odd = f"1\n{timing}\nOdd\n\n"
    cues, warnings = read_cues((odd + SRT.format("First")).encode())
    assert [cue["text"] for cue in cues if cue["text"] != "Odd"][-2:] == ["First", "Second"]
    assert "Odd" not in [cue["text"] for cue in cues]
    assert any(LEFT_OUT in warning for warning in warnings)


@pytest.mark.parametrize("data", [b"\x00\x01\xfe" * 999, b"words", b"1\n00:00:01,000 --> "])
def test_a_file_without_captions_gives_none_and_is_told(data: bytes) -> None:
    cues, warnings = read_cues(data)
    assert cues == []
    assert any("no caption line" in warning for warning in warnings)


def test_captions_come_in_the_order_of_time_and_not_without_end() -> None:
    blocks = [f"{n}\n00:00:{59 - n % 60:02},000 --> 00:01:00,000\nLine {n}\n" for n in range(9_000)]
    cues, warnings = read_cues("\n".join(blocks).encode())
    assert len(cues) == captions.MOST_CUES
    assert [c["start_ms"] for c in cues] == sorted(c["start_ms"] for c in cues)
    assert any("only the first" in warning for warning in warnings)
