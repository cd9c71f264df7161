"""The six ways in which programs save a file."""

from __future__ import annotations

import mmap
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


def in_place(path: Path, words: str) -> None:
    path.write_text(words)


def temporary_and_rename(path: Path, words: str) -> None:
    path.with_name("deck.yaml.tmp").write_text(words)
    path.with_name("deck.yaml.tmp").replace(path)


def like_vim(path: Path, words: str) -> None:
    path.rename(path.with_name("deck.yaml~"))
    path.write_text(words)
    path.with_name("deck.yaml~").unlink()


def delete_and_create(path: Path, words: str) -> None:
    path.unlink()
    path.write_text(words)


def in_two_parts(path: Path, words: str) -> None:
    with path.open("w") as out:
        out.write(words[: len(words) // 2])
        out.flush()
        out.write(words[len(words) // 2 :])


def mapped(path: Path, words: str) -> None:
    with path.open("r+b") as out:
        out.truncate(len(words))
        with mmap.mmap(out.fileno(), len(words)) as view:
            view[:] = words.encode()
            view.flush()


SAVES = (in_place, temporary_and_rename, like_vim, delete_and_create, in_two_parts, mapped)
