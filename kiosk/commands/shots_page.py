"""The page that shows all contact sheets."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.display.shots import Look

_HEAD = """<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Every screen</title>
<style>
body { font: 16px sans-serif; margin: 2em; background: #333; color: #fff }
a { color: #9fe } img { max-width: 100%; display: block } summary { cursor: pointer; padding: .4em }
</style>
<h1>Every screen</h1>
"""


def write_page(folder: Path, looks: list[Look]) -> Path:
    """Write index.html beside the sheets; return it."""
    rows = [_HEAD]
    for look in looks:
        file = escape(f"{look.name}.jpg", quote=True)
        title = escape(f"{look.language}, {look.theme}, {look.text_size} %, {look.orientation}")
        picture = f'<a href="{file}"><img loading="lazy" src="{file}" alt="{title}"></a>'
        rows.append(f"<details><summary>{title}</summary>{picture}</details>\n")
    page = folder / "index.html"
    page.write_text("".join(rows), encoding="utf-8")
    return page
