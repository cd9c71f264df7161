"""For whatever is typed: the reader never crashes, and it never changes a character."""

from __future__ import annotations

import string
from typing import TYPE_CHECKING

import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.content.characters import controls
from kiosk.content.nodes import Scalar, find
from kiosk.content.problems import Problems
from kiosk.content.reader import read_bytes
from kiosk.content.yaml_text import scalar

if TYPE_CHECKING:
    from kiosk.content.nodes import Document

SIGNS = " \n\t:-#[]{}&*!|>'\"%@`,?~<=\\.0123\u00e9\u200b"
YAML_SIGNS = st.text(alphabet=string.ascii_letters + SIGNS)
WORDS = st.text(min_size=1).filter(lambda text: not controls(text) and "\r" not in text)


def read(text: bytes) -> tuple[Document | None, Problems]:
    problems = Problems()
    return read_bytes(text, "deck.yaml", problems), problems


@given(st.binary(max_size=400))
def test_no_bytes_crash_it(data: bytes) -> None:
    document, problems = read(data)
    assert document is not None or problems.has_errors


@settings(max_examples=400)
@given(YAML_SIGNS)
def test_no_signs_crash_it(text: str) -> None:
    document, problems = read(f"title: {text}".encode())
    assert document is not None or problems.has_errors


@given(WORDS)
def test_quoted_words_arrive_unchanged(words: str) -> None:
    document, _ = read(yaml.safe_dump({"title": words}, allow_unicode=True).encode())
    assert document is not None
    node = find(document.root, ("title",))
    assert isinstance(node, Scalar)
    assert node.text == words


@given(
    st.text(alphabet=string.printable, min_size=1).filter(lambda t: "\n" not in t and "\r" not in t)
)
def test_what_we_write_is_what_we_read(words: str) -> None:
    document, problems = read(f"title: {scalar(words)}\n".encode())
    odd = bool(controls(words)) or "\t" in words
    node = find(document.root, ("title",)) if document else None
    assert odd or (isinstance(node, Scalar) and node.text == words)
    assert odd or not problems.found
