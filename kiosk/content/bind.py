"""From a document to a declared model: pydantic's errors become problems with their places."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from pydantic import BaseModel, ValidationError

from kiosk.content.nodes import Document, Mapping, Scalar, Sequence, Value, find, value_of
from kiosk.content.schema.kinds import KINDS
from kiosk.content.schema.shape import Step, example_of, fields_of, model_at
from kiosk.content.suggest import closest, did_you_mean, unlike

if TYPE_CHECKING:
    from collections.abc import Callable

    from pydantic_core import ErrorDetails

    from kiosk.content.problems import Problems

T = TypeVar("T", bound=BaseModel)
Said = tuple[str, str]

_LISTED = 8


def bind(
    document: Document, model: type[T], problems: Problems, value: Value | None = None
) -> T | None:
    """Validate a document; None with problems told when it does not hold what `model` declares.

    `value` takes the place of the document's own when something was changed on the way.
    """
    try:
        return model.model_validate(value_of(document.root) if value is None else value)
    except ValidationError as error:
        details = error.errors(include_url=False)
        meant = {found for detail in details if (found := _meant(detail, model))}
        for detail in details:
            if not (detail["type"] == "missing" and path_of(detail["loc"]) in meant):
                _tell(detail, document, model, problems)
        return None


def path_of(location: tuple[Step, ...]) -> tuple[Step, ...]:
    """Turn an error's location into a path in the file, without the slide's kind."""
    steps = location[:-1] if location and location[-1] == "[key]" else location
    return steps[:2] + steps[3:] if steps[:1] == ("slides",) and len(steps) > 2 else steps


def _meant(detail: ErrorDetails, model: type[BaseModel]) -> tuple[Step, ...] | None:
    """Return the path of the key that an unknown one was meant to be: it is not missing as well."""
    location = detail["loc"]
    owner = model_at(model, location[:-1]) if detail["type"] == "extra_forbidden" else None
    found = closest(str(location[-1]), fields_of(owner)) if owner else None
    return (*path_of(location)[:-1], found) if found else None


def _tell(
    detail: ErrorDetails, document: Document, model: type[BaseModel], problems: Problems
) -> None:
    location, kind = detail["loc"], detail["type"]
    path = path_of(location)
    if kind == "missing":
        message, hint = _missing(location, model)
        problems.error(document.place(path[:-1]), message, hint)
        return
    at_key = kind in ("extra_forbidden", "content_at_key") or location[-1:] == ("[key]",)
    if kind == "union_tag_invalid":
        path = (*path, "kind")
    if kind == "extra_forbidden":
        message, hint = _unknown(location, model)
    else:
        say = _SENTENCES.get(kind, _anything)
        message, hint = say(detail.get("ctx") or {}, _found(document, path))
    problems.error(document.place(path, key=at_key), message, hint)


def _missing(location: tuple[Step, ...], model: type[BaseModel]) -> Said:
    key = str(location[-1])
    owner = model_at(model, location[:-1])
    field = fields_of(owner).get(key) if owner else None
    hint = f"write: {example_of(key, field)}" if field else f"write: {key}: …"
    return f"“{key}” is missing here", hint


def _unknown(location: tuple[Step, ...], model: type[BaseModel]) -> Said:
    key = str(location[-1])
    owner = model_at(model, location[:-1])
    known = list(fields_of(owner)) if owner else []
    odd = unlike(key)
    message = f"“{key}” is not known here"
    message += f"; it holds {odd}" if odd else ""
    listed = ", ".join(known[:_LISTED]) + (" …" if len(known) > _LISTED else "")
    return message, did_you_mean(key, known, f"delete it, or use one of: {listed}")


def _found(document: Document, path: tuple[Step, ...]) -> str:
    node = find(document.root, path)
    if isinstance(node, Scalar):
        shown = node.text if len(node.text) <= 40 else node.text[:39] + "…"
        return f"“{shown}”" if node.text.strip() else "nothing"
    if isinstance(node, Sequence):
        return "a list"
    return "keys with values" if isinstance(node, Mapping) else "nothing"


def _keys(_: dict[str, Any], found: str) -> Said:
    return f"keys with values belong here, not {found}", "write “key: value” on lines of their own."


def _list(_: dict[str, Any], found: str) -> Said:
    return f"a list belongs here, not {found}", "begin each item with “- ” on a line of its own."


def _too_short(context: dict[str, Any], _: str) -> Said:
    least, now = context["min_length"], context["actual_length"]
    return f"at least {least} belong here, and there is {now or 'none'}", "add what is missing."


def _too_long(context: dict[str, Any], _: str) -> Said:
    most = context["max_length"]
    return f"there are more than {most} here", f"keep {most}, and move the rest to another slide."


def _one_of(context: dict[str, Any], found: str) -> Said:
    expected = str(context["expected"]).replace("'", "").replace(" or ", ", ")
    known = expected.split(", ")
    if len(known) == 1:
        return f"only “{known[0]}” belongs here, not {found}", f"write: {known[0]}"
    return f"{found} is not one of: {expected}", did_you_mean(
        found.strip("“”"), known, f"write: {known[0]}"
    )


def _kind(_: dict[str, Any], found: str) -> Said:
    listed = ", ".join(KINDS)
    return f"there is no kind {found}", did_you_mean(
        found.strip("“”"), KINDS, f"write one of: {listed}"
    )


def _least(context: dict[str, Any], found: str) -> Said:
    return f"{found} is too small", f"write {context['ge']:g} or more."


def _most(context: dict[str, Any], found: str) -> Said:
    return f"{found} is too large", f"write {context['le']:g} or less."


def _own(context: dict[str, Any], _: str) -> Said:
    return str(context["message"]), str(context["hint"])


def _anything(_: dict[str, Any], found: str) -> Said:
    return f"{found} does not belong here", "docs/format.md shows what does."


_SENTENCES: dict[str, Callable[[dict[str, Any], str], Said]] = {
    "content": _own,
    "content_at_key": _own,
    "model_type": _keys,
    "model_attributes_type": _keys,
    "dict_type": _keys,
    "list_type": _list,
    "too_short": _too_short,
    "too_long": _too_long,
    "literal_error": _one_of,
    "union_tag_invalid": _kind,
    "greater_than_equal": _least,
    "less_than_equal": _most,
}
