"""Odd decks and odd captions, as bytes."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

from trials import decks

if TYPE_CHECKING:
    from collections.abc import Iterator

SRT = "1\n00:00:00,000 --> 00:00:01,000\nLie on your tummy.\n\n"
VTT = "WEBVTT\n\n00:00.000 --> 00:01.000\nLie on your tummy.\n\n"


def odd_decks() -> Iterator[tuple[str, bytes]]:
    """Yield (name, bytes); most are refused, some are shown, none may do harm."""
    words = decks.text(decks.deck(1))
    data = words.encode()
    chance = random.Random(12)  # noqa: S311 - damage, not secrets
    for part in (1, 0.1, 0.33, 0.5, 0.66, 0.9, 0.99):
        yield f"cut-{part:g}", data[: int(len(data) * part) - (part == 1)]
    for number in range(10):
        flipped = bytearray(data)
        for _ in range(1 + number):
            flipped[chance.randrange(len(data))] = chance.randrange(256)
        yield f"flipped-{number}", bytes(flipped)
    for coding in ("utf-16", "utf-16-be", "utf-16-le", "utf-32", "utf-8-sig", "cp037", "utf-7"):
        yield coding, words.encode(coding)
    yield "latin-1", words.replace("Words", "Wörter ß").encode("latin-1")
    yield "crlf", words.replace("\n", "\r\n").encode()
    yield "cr", words.replace("\n", "\r").encode()
    yield "line-separators", words.replace("\n", "\u2028").encode()
    yield "nuls", data.replace(b"Deck", b"De\x00ck")
    yield "all-nuls", bytes(4_000)
    yield "one-nul", b"\0"
    yield "nothing", b""
    yield "blank", b"\n \n\t\n"
    yield "escape", data.replace(b"Deck", b"\x1b[2J\x1b]0;x\x07Deck")
    yield "bidi", data.replace(b"Deck", "\u202eDeck\u2066".encode())
    yield "zalgo", data.replace(b"Deck", ("D" + "\u0301" * 3_000).encode())
    yield "one-long-word", data.replace(b"Deck", b"D" * 200_000)
    yield "long-line", data + b"# " + b"x" * 900_000
    yield "two-megabytes", data + b"# x\n" * 500_000
    yield "deep-lists", b"slides: " + b"[" * 20_000
    yield "deep-mappings", b"".join(b" " * n + b"a:\n" for n in range(900))
    yield "aliases", b"a: &a [x]\n" + b"".join(b"b%d: [*a, *a]\n" % n for n in range(500))
    yield "merge", data + b"x: &x {a: 1}\n<<: *x\n"
    yield "tag", data.replace(b'"Deck 1"', b"!!python/object/apply:os.system ['touch x']")
    yield "second-document", data + b"---\n" + data
    yield "directive", b"%TAG ! tag:evil,2000:\n---\n" + data
    yield "many-slides", _many(5_000)
    yield "many-keys", data + b"".join(b"k%d: v\n" % n for n in range(20_000))
    yield "same-ids", data.replace(b"slide-1", b"slide-0")
    yield "no-slides", data[: data.index(b"slides:")] + b"slides: []\n"
    yield "slides-are-text", data[: data.index(b"slides:")] + b"slides: many\n"
    yield "numbers-for-words", data.replace(b'"Deck 1"', b"1e400")
    yield "markup", data.replace(b"Words of", b"<img src=http://127.0.0.1:9/x><b onload=x> of")
    yield "fields", data.replace(b"Words of", b"{{ {phone} {nobody} }} ((( of")
    yield "path-out", data.replace(b"images/plain.png", b"../../../../etc/passwd")
    yield "path-url", data.replace(b"images/plain.png", b"http://127.0.0.1:9/x.png")
    yield "path-nul", data.replace(b"images/plain.png", b"images/pl\\0ain.png")
    yield "path-long", data.replace(b"images/plain.png", b"a/" * 3_000 + b"x.png")
    yield "picture-as-deck", decks.plain(20, 20)


def odd_captions() -> Iterator[tuple[str, bytes]]:
    """Yield (name, bytes) of captions; bad lines are left out and told of."""
    chance = random.Random(13)  # noqa: S311 - damage, not secrets
    for ending, words in (("srt", SRT * 5), ("vtt", VTT + VTT.partition("\n\n")[2] * 4)):
        data = words.encode()
        for part in (0.1, 0.4, 0.8):
            yield f"cut-{part:g}.{ending}", data[: int(len(data) * part)]
        for number in range(4):
            flipped = bytearray(data)
            for _ in range(1 + 4 * number):
                flipped[chance.randrange(len(data))] = chance.randrange(256)
            yield f"flipped-{number}.{ending}", bytes(flipped)
        for coding in ("utf-16", "utf-16-le", "utf-8-sig", "cp037", "utf-32"):
            yield f"{coding}.{ending}", words.encode(coding)
        yield f"cr.{ending}", data.replace(b"\n", b"\r")
        yield f"nuls.{ending}", data.replace(b"Lie", b"L\0ie")
        yield f"backwards.{ending}", data.replace(b"01", b"00")
        yield f"huge-time.{ending}", data.replace(b"00:00", b"99999999999999999999:99")
        yield f"negative.{ending}", data.replace(b"00:", b"-1:", 1)
        yield f"long-cue.{ending}", data.replace(b"Lie", b"Lie " * 200_000)
        yield f"many.{ending}", data + (words.partition("\n\n")[2] or words).encode() * 30_000
        yield f"tags.{ending}", data.replace(b"Lie", b"<" * 5_000 + b"<b><i><c.red>{\\an8}Lie")
        yield f"bidi.{ending}", data.replace(b"Lie", "\u202eLie\u2066".encode())
        yield f"noise.{ending}", chance.randbytes(20_000)
        yield f"empty.{ending}", b""
        yield f"nine-megabytes.{ending}", data + b"x" * (9 << 20)


def _many(count: int) -> bytes:
    slides = [decks.picture(f"s-{number}", 1) for number in range(count)]
    return decks.text(decks.deck(1, slides)).encode()
