"""`kiosk check --report`: one page to show a colleague; nothing in it comes from a network."""

from __future__ import annotations

from base64 import b64encode
from html import escape
from typing import TYPE_CHECKING

from kiosk.content.faces import face
from kiosk.content.figures import as_line, figures, language_figures, slide_figures
from kiosk.content.files import Refusal, read_regular
from kiosk.content.words import files
from kiosk.resources import package

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path

    from kiosk.content.loaded import Content, LoadedDeck, Version
    from kiosk.content.pemat import Point
    from kiosk.content.problems import Problem
    from kiosk.content.schema.slide import Slide

THUMBNAIL_BYTES = 200_000
_TYPES = {
    ".svg": "image/svg+xml",
    ".png": "image/png",
    ".jpg": "image/jpeg",
    ".jpeg": "image/jpeg",
    ".webp": "image/webp",
}
_VERDICTS = {"yes": "met", "no": "not met", "person": "a person must judge"}


def write_report(
    file: Path,
    folder: Path,
    content: Content,
    problems: Sequence[Problem],
    pictures: Mapping[Path, Path],
) -> None:
    """Write the page; the folder it goes to must exist.

    `pictures` are small ones by the file they were made from; without them, small files are shown
    as they are.
    """
    style = (package() / "content" / "report.css").read_text(encoding="utf-8")
    body = "\n".join(_body(folder, content, problems, pictures))
    head = f'<meta charset="utf-8"><title>Check of {escape(folder.name)}</title>'
    page = f"<!doctype html>\n<html lang=en><head>{head}<style>{style}</style></head>"
    file.write_text(f"{page}<body>{body}</body></html>\n", encoding="utf-8")


def _body(
    folder: Path, content: Content, problems: Sequence[Problem], pictures: Mapping[Path, Path]
) -> Iterator[str]:
    yield f"<h1>Check of {escape(folder.name)}</h1>"
    yield from _problems(problems)
    for deck in (deck for deck in content.readable if not deck.is_salvaged):
        yield f"<h2>{escape(_title(deck))}</h2><p>{escape(as_line(deck))}</p>"
        yield from _slides(deck, problems, pictures)
        yield from _languages(deck)
        yield from _points(figures(deck).points)


def _problems(problems: Sequence[Problem]) -> Iterator[str]:
    if not problems:
        yield "<p class=good>No problems found.</p>"
        return
    yield "<table><tr><th>Where<th>What is wrong<th>What to write instead</tr>"
    for found in problems:
        where = f"{found.file}:{found.line}"
        cells = "".join(f"<td>{escape(text)}" for text in (where, found.message, found.hint))
        yield f"<tr class={found.severity}>{cells}</tr>"
    yield "</table>"


def _slides(
    deck: LoadedDeck, problems: Sequence[Problem], pictures: Mapping[Path, Path]
) -> Iterator[str]:
    version = deck.versions[deck.source]
    yield "<div class=slides>"
    for number, slide in enumerate(version.deck.slides):
        heading, *lines = (escape(line) for line in face(version, slide))
        below = f"slides[{number}]"
        own = [found for found in problems if _is_below(found.path, below)]
        marks = "".join(f"<li class={found.severity}>{escape(found.message)}" for found in own)
        text = "".join(f"<p>{line}</p>" for line in lines)
        picture = _thumbnail(deck, slide, pictures)
        measured = f"<p class=figures>{_measured(version, number)}</p>"
        heading = f"<h3>{number + 1}. {heading}</h3>"
        yield f"<article>{picture}{heading}{text}{measured}<ul>{marks}</ul></article>"
    yield "</div>"


def _measured(version: Version, number: int) -> str:
    found = slide_figures(version, number)
    grade = "" if found.grade is None else f", reading grade {found.grade:.1f}"
    return f"{found.shown} words at once, longest sentence {found.longest}{grade}"


def _languages(deck: LoadedDeck) -> Iterator[str]:
    yield "<table><tr><th>Language<th>Words<th>Words a sentence<th>Longest sentence<th>LIX</tr>"
    for version in deck.versions.values():
        found = language_figures(version)
        hard = "" if found.lix is None else f"{found.lix:.0f}"
        cells = (found.name, str(found.words), f"{found.mean:.1f}", str(found.longest), hard)
        yield "<tr>" + "".join(f"<td>{escape(cell)}" for cell in cells) + "</tr>"
    yield "</table>"


def _points(points: tuple[Point, ...]) -> Iterator[str]:
    yield "<table><tr><th>Point<th>Asks<th>Found</tr>"
    for point in points:
        found = _VERDICTS[point.verdict]
        cells = f"<td>{point.scale} {point.item}<td>{escape(point.asks)}<td>{found}"
        yield f"<tr class={point.verdict}>{cells}</tr>"
    yield "</table>"


def _thumbnail(deck: LoadedDeck, slide: Slide, pictures: Mapping[Path, Path]) -> str:
    """Show a slide's first picture; a drawing in <img> can open nothing."""
    for slot in files(slide):
        use = next((use for use in deck.files if use.typed == slot.text), None)
        shown = pictures.get(use.file, use.file) if use else None
        kind = _TYPES.get(shown.suffix.lower()) if shown else None
        if not kind or not shown:
            continue
        data = read_regular(shown, THUMBNAIL_BYTES)
        if not isinstance(data, Refusal):
            return f'<img alt="" src="data:{kind};base64,{b64encode(data).decode()}">'
    return ""


def _title(deck: LoadedDeck) -> str:
    version = deck.versions[deck.source]
    return version.line(version.deck.title)["plain"]


def _is_below(path: str, start: str) -> bool:
    return path == start or path.startswith((f"{start}.", f"{start}["))
