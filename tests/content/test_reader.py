"""What the reader says about one file: exact lines, and words that anyone understands."""

from __future__ import annotations

import os
import time
from typing import TYPE_CHECKING

import pytest

from kiosk.content.files import MAX_BYTES, Refusal, read_regular
from kiosk.content.nodes import Scalar, find
from kiosk.content.problems import Problem, Problems
from kiosk.content.reader import read_bytes, read_yaml

if TYPE_CHECKING:
    from pathlib import Path


def problems_of(text: str | bytes) -> tuple[Problem, ...]:
    problems = Problems()
    read_bytes(text.encode() if isinstance(text, str) else text, "deck.yaml", problems)
    return problems.in_order()


def value(text: str, *path: str | int) -> str:
    problems = Problems()
    document = read_bytes(text.encode(), "deck.yaml", problems)
    assert document is not None
    node = find(document.root, path)
    assert isinstance(node, Scalar)
    return node.text


@pytest.mark.parametrize(
    "typed",
    [
        "no",
        "on",
        "true",
        "~",
        "Null",
        "1_000",
        "0.50",
        "1.10",
        "010",
        "0x1F",
        "12:30:45",
        "1e3",
        ".inf",
        "+49",
        "2024-01-02",
        "1,5",
        "50%",
        "-",
    ],
)
def test_text_arrives_as_it_was_typed(typed: str) -> None:
    assert value(f"title: {typed}x\n", "title") == f"{typed}x"
    assert value(f"title: '{typed}'\n", "title") == typed


@pytest.mark.parametrize(
    ("text", "line", "column", "message", "hint"),
    [
        ("a: b\n\tc: d\n", 2, 1, "tab character", "two spaces"),
        ("title X\nslides: a\n", 1, 1, "no colon", "title: X"),
        ("title：X\nslides: a\n", 1, 6, "not an ordinary colon", "title: X"),
        ("title:\u00a0X\nslides: a\n", 1, 6, "odd space", "title: X"),
        ("a:\n  - heading: Note: eat\n", 2, 18, "colon inside a text", '- heading: "Note: eat"'),
        ("a:\n  - Note: eat: more\n", 2, 14, "colon inside a text", '- Note: "eat: more"'),
        ("a: `b`\n", 1, 4, "begins with `", 'a: "`b`"'),
        ("a: %5\n", 1, 4, "begins with %", 'a: "%5"'),
        ("a: **b** c\n", 1, 4, "begins with *", 'a: "**b** c"'),
        ("a: | b\n", 1, 6, "begins with |", 'a: "| b"'),
        ("a: *b\n", 1, 4, "reference", '"*b"'),
        ("a: &b c\n", 1, 4, "“&b” would vanish", '"&b c"'),
        ("a: !b c\n", 1, 4, "tag", '"!b c"'),
        ("a: {{ b }}\n", 1, 5, "begins with {", '"{b}"'),
        ("a: {b}\n", 1, 4, "begins with {", '"{b}"'),
        ("a: [[b]]\n", 1, 4, "begins with [", '"[[b]]"'),
        ("a: [[b]] c\n", 1, 4, "begins with [", 'a: "[[b]] c"'),
        ("a:\n  - {b} c\n", 2, 5, "begins with {", '- "{b} c"'),
        ("a: 'It's'\n", 1, 8, "behind the closing quote", 'a: "It\'s"'),
        ("a: - b\n", 1, 4, "begins with -", 'a: "- b"'),
        ("a:b\nc: d\n", 1, 2, "no space behind this colon", "a: b"),
        ("a: [b\nc: d\n", 1, 4, "[ that opens here", "add ]"),
        ("a: [b]]\n", 1, 7, "] too many", "delete it"),
        ('a: "b" c\n', 1, 8, "behind the closing quote", "a: '\"b\" c'"),
        ('a: "b\n', 1, 4, "never closed", "same quote"),
        ('a: "C:\\c"\n', 1, 8, "backslash", "single quotes"),
        ("a:\n  b: c\n d: e\n", 3, 2, "begin below the lines", "number of spaces"),
        ("a: b\n  c: d\n", 2, 3, "further to the right", "first letter"),
        ("a: |\ntext\n", 2, 1, "further to the right than its key", "two more spaces"),
        ("a: b\na: c\n", 2, 1, "written twice; the first is on line 1", "keep one"),
        ("<<: {a: b}\n", 1, 1, "merging", "write the keys out"),
        ("a:\n  – b: c\n", 2, 3, "does not begin a list item", "- b"),
        ("a: b\n---\nc: d\n", 2, 1, "second document", "---"),
        ("%YAML 9.0\n---\na: b\n", 1, 1, "lines that begin with %", "delete"),
        ("- a\n", 1, 1, "must begin with keys", "title: …"),
        ("", 1, 1, "empty", "kiosk new"),
        ("a: b\x00c\n", 1, 5, "empty byte", "type the words again"),
        ("a: b\x00\x00\x00", 1, 5, "only a part", "save it once more"),
        ("a: b\u2028c\n", 1, 5, "invisible line end", "type the words again"),
        ('a: "\\e[2J"\n', 1, 4, "control character (U+001B)", "type the words again"),
        ("a: Z" + "\u0301" * 9 + "\n", 1, 4, "too many accents", "type the word again"),
    ],
)
def test_a_mistake_is_told_with_its_place_and_remedy(
    text: str, line: int, column: int, message: str, hint: str
) -> None:
    first = problems_of(text)[0]
    assert (first.line, first.column, first.severity) == (line, column, "error")
    assert message in first.message
    assert hint in first.hint


@pytest.mark.parametrize(
    ("data", "message"),
    [
        ("title: ä".encode("latin-1"), "not saved as UTF-8"),
        ("title: ä".encode("utf-16"), "UTF-16"),
        ("title: ä\n".encode("utf-16-le"), "UTF-16"),
        (bytes(range(1, 256)), "UTF-8"),
    ],
)
def test_other_encodings_are_refused_kindly(data: bytes, message: str) -> None:
    (found,) = problems_of(data)
    assert message in found.message
    assert "UTF-8" in found.hint


def test_all_mistakes_of_a_file_are_told_at_once() -> None:
    text = "a: b: c\nd: `e`\n\tf: g\nh i\nj: k\nj: l\n"
    assert [found.line for found in problems_of(text)] == [1, 2, 3, 4, 6]


@pytest.mark.parametrize(
    ("line", "lost"),
    [
        ("a: Room #4", "#4"),
        ("a: Take it # then wait", "# then wait"),
        ("a: core  # core or more", None),
        ("a: core # core or more", None),
        ("a: Two words  # a comment", None),
        ("a: 'Room #4'", None),
        ("a: Room 4#2", None),
        ("# a: b", None),
    ],
)
def test_words_lost_behind_a_hash_are_warned_of(line: str, lost: str | None) -> None:
    found = [p for p in problems_of(f"{line}\nz: z\n") if p.severity == "warning"]
    assert [p.message.split("”")[0][1:] for p in found] == ([lost] if lost else [])


@pytest.mark.parametrize(
    ("text", "line", "message"),
    [
        ("a:\n  -b\n  -c\n", 2, "no space behind this hyphen"),
        ("a:\n  - b\n   - c\n", 3, "part of the text above"),
    ],
)
def test_a_list_that_is_none_is_warned_of(text: str, line: int, message: str) -> None:
    found = problems_of(text)[-1]
    assert (found.line, found.severity) == (line, "warning")
    assert message in found.message


@pytest.mark.parametrize("text", ["a: in\u200bsulin\n", "a: \ufeffb\n", "a: b\u202egnp\n"])
def test_what_cannot_be_seen_is_warned_of(text: str) -> None:
    assert [p.severity for p in problems_of(text)] == ["warning"]


@pytest.mark.parametrize("text", ["a: \u0645\u200cb\n", "a: cafe\u0301\n", "a: \u200fb\n"])
def test_marks_that_scripts_need_are_kept_in_silence(text: str) -> None:
    assert problems_of(text) == ()
    assert value(text, "a") == text[3:-1]


@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
def test_every_kind_of_line_end_is_fine(line_end: str) -> None:
    text = line_end.join(["\ufefftitle: Übung", "slides:", "  - a", ""])
    assert problems_of(text) == ()
    assert value(text, "slides", 0) == "a"


@pytest.mark.parametrize(
    "text",
    [
        "a: " + "[" * 100_000,
        "a:\n" + "? " * 50_000,
        "a: [" + "x," * 300_000,
        "a: {" + "x," * 200_000,
        "\n".join(f"k{n}: &a{n} x" for n in range(30_000)),
        "\n".join(f"k{n}: x" for n in range(60_000)),
        "- " * 100_000,
        "a" * 900_000 + ": b",
        "a: " + "b: " * 50_000,
        "a: '" + "''" * 400_000,
        "\n" * 900_000,
        "a:\n" + " \n" * 300_000 + "\tb",
    ],
)
def test_a_bomb_is_refused_within_a_second(text: str) -> None:
    began = time.process_time()
    found = problems_of(text)
    assert time.process_time() - began < 1.0
    assert found
    assert len(found) <= 30


def test_a_large_honest_file_is_read() -> None:
    lines = [f"  - id: slide-{n}\n    heading: Slide number {n} of many\n" for n in range(3_000)]
    assert problems_of("slides:\n" + "".join(lines)) == ()


def test_only_regular_files_are_opened(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "fifo.yaml")
    (tmp_path / "folder.yaml").mkdir()
    (tmp_path / "loop.yaml").symlink_to("loop.yaml")
    (tmp_path / "zero.yaml").symlink_to("/dev/zero")
    for name in ("fifo", "folder", "loop", "zero", "absent", "x" * 300):
        problems = Problems()
        assert read_yaml(tmp_path / f"{name}.yaml", problems) is None
        assert len(problems.found) == 1


def test_a_link_out_of_the_folder_is_refused(tmp_path: Path) -> None:
    (tmp_path / "secret.yaml").write_text("a: b")
    (tmp_path / "deck").mkdir()
    (tmp_path / "deck" / "deck.yaml").symlink_to(tmp_path / "secret.yaml")
    refused = read_regular(tmp_path / "deck" / "deck.yaml", within=tmp_path / "deck")
    assert isinstance(refused, Refusal)
    assert "out of the folder" in refused.message


def test_a_file_that_is_too_large_names_its_longest_line(tmp_path: Path) -> None:
    file = tmp_path / "deck.yaml"
    file.write_bytes(b"a: b\nc: " + b"x" * MAX_BYTES)
    problems = Problems()
    assert read_yaml(file, problems) is None
    assert [(p.line, p.message) for p in problems.found] == [
        (2, "this file is larger than 1024 KB")
    ]
