"""Reading one YAML file: all its problems at once, and its values exactly as they were typed."""

from __future__ import annotations

from time import monotonic
from typing import TYPE_CHECKING

from yaml.error import MarkedYAMLError, YAMLError

from kiosk.content.characters import controls, invisible, name_of, stacked_marks
from kiosk.content.compose import Composer, TooMuch
from kiosk.content.decoding import decode, lines_of
from kiosk.content.files import Refusal, read_regular
from kiosk.content.nodes import Document, Mapping, Node, Scalar, Sequence
from kiosk.content.problems import Place, Problems
from kiosk.content.syntax import explain

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from kiosk.content.mistakes import Finding

MAX_TEXT = 20_000
_MENDS = 20
_MEND_SECONDS = 0.4
_LEFT_OUT = "#"


def read_yaml(path: Path, problems: Problems, *, within: Path | None = None) -> Document | None:
    """Read the file at `path`; None when nothing in it can be used.

    With `within`, a link that leads out of that folder is refused. A document comes back with
    problems told when its mistakes could be mended well enough to go on looking for more.
    """
    name = str(path)
    data = read_regular(path, within=within)
    if isinstance(data, Refusal):
        problems.error(Place(name, data.line), data.message, data.hint)
        return None
    return read_bytes(data, name, problems)


def read_bytes(data: bytes, name: str, problems: Problems) -> Document | None:
    """Read a file's bytes; see `read_yaml`."""
    text = decode(data, name, problems)
    if text is None:
        return None
    root = _parse(text, name, problems)
    if root is None:
        return None
    if not isinstance(root, Mapping):
        message = "this file must begin with keys such as “title:”"
        problems.error(Place(name, root.line, root.column), message, "write: title: …")
        return None
    document = Document(name, root, lines_of(text))
    _check_characters(document, problems)
    return document


def _parse(text: str, name: str, problems: Problems) -> Node | None:
    """Parse, and where that fails mend the line and try again, so that later lines are read too."""
    told = Problems()
    lines = lines_of(text)
    began = monotonic()
    mended: set[int] = set()
    for _ in range(_MENDS):
        this_time = Problems()
        try:
            root = Composer(text, name, this_time).document()
        except TooMuch:
            problems.found |= this_time.found | told.found
            return None
        except MarkedYAMLError as error:
            finding = explain(error, lines)
            if finding.line not in mended:
                place = Place(name, finding.line, finding.column)
                told.error(place, finding.message, finding.hint)
            if _late(began) or not _mend(lines, finding, mended):
                problems.found |= this_time.found | told.found
                return None
            text = "\n".join(lines)
            continue
        except YAMLError:
            told.error(Place(name), "this file is not text in YAML", "write it anew as text.")
            break
        problems.found |= this_time.found | told.found
        if root is None:
            problems.error(Place(name), "this file is empty", "“kiosk new” writes one to copy.")
        return root
    problems.found |= told.found
    return None


def _mend(lines: list[str], finding: Finding, mended: set[int]) -> bool:
    """Write a line as it was meant; one that is still wrong after that is left out."""
    better = _LEFT_OUT if finding.line in mended else finding.mended
    if better is None or lines[finding.line - 1] == better:
        return False
    lines[finding.line - 1] = better
    mended.add(finding.line)
    return True


def _late(began: float) -> bool:
    return monotonic() - began > _MEND_SECONDS


def _check_characters(document: Document, problems: Problems) -> None:
    for scalar in _scalars(document.root):
        place = Place(document.name, scalar.line, scalar.column)
        odd = controls(scalar.text)
        unseen = invisible(scalar.text)
        if odd:
            message = f"there is {name_of(odd[0][0])} in this text"
            problems.error(place, message, "delete it and type the words again.")
        elif unseen:
            message = f"there is {name_of(unseen)} in this text"
            problems.warning(place, message, "type the words again if it should not be there.")
        if len(scalar.text) > MAX_TEXT:
            message = f"this text has {len(scalar.text)} letters, more than anyone reads"
            problems.error(place, message, f"keep {MAX_TEXT} at most; cut it into slides.")
        if stacked_marks(scalar.text):
            message = "too many accents are piled upon one letter"
            problems.error(place, message, "type the word again.")


def _scalars(node: Node) -> Iterator[Scalar]:
    if isinstance(node, Scalar):
        yield node
        return
    values = node.items if isinstance(node, Sequence) else [e.value for e in node.items.values()]
    for value in values:
        yield from _scalars(value)
