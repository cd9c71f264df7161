"""What the keeper remembers between starts, in small files of its own."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pathlib import Path

MEMORY_FILE = "memory.json"


class Memory:
    """The last screen, what to watch, and for which content and conditions the worker ran."""

    def __init__(self, folder: Path) -> None:
        """Recall what is in `folder`; a damaged memory is an empty one."""
        self._path = folder / MEMORY_FILE
        try:
            found = json.loads(self._path.read_bytes())
        except (OSError, ValueError):
            found = None
        self._facts: dict[str, Any] = found if isinstance(found, dict) else {}

    def recall(self, name: str, kind: type[Any]) -> Any | None:
        """Return a fact if it is there and of this type."""
        fact = self._facts.get(name)
        return fact if isinstance(fact, kind) else None

    def keep(self, **facts: object) -> None:
        """Remember; a disk that refuses it costs a needless run at the next start, no more."""
        if all(self._facts.get(name) == fact for name, fact in facts.items()):
            return
        self._facts |= facts
        part = self._path.with_name(f".{self._path.name}")
        try:
            part.write_text(json.dumps(self._facts), encoding="utf-8")
            part.replace(self._path)
        except OSError:
            return
