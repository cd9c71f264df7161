"""What is made from the schema and kept in the repository: the reference and the JSON Schemas."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.content.json_schema import FILES, schema_text
from kiosk.content.reference import reference

if TYPE_CHECKING:
    from pathlib import Path


def documents(docs: Path) -> dict[str, str]:
    """Return every generated file: path under `docs` → text."""
    made = {f"schema/{name}": schema_text(name) for name in FILES}
    return {"format.md": reference(docs), **made}


def write_documents(docs: Path) -> list[Path]:
    """Write what is missing or out of date; return what was written."""
    written = []
    for name, text in documents(docs).items():
        file = docs / name
        if not file.exists() or file.read_text(encoding="utf-8") != text:
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, encoding="utf-8", newline="\n")
            written.append(file)
    return written
