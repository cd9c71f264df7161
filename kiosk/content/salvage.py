"""Going on behind mistakes: what is wrong is taken out, so that the rest can be checked as well."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from pydantic import ValidationError

from kiosk.content.bind import path_of
from kiosk.content.nodes import Text, copy_of
from kiosk.content.schema.deck import Deck
from kiosk.content.schema.shape import Step, fields_of, model_at

if TYPE_CHECKING:
    from kiosk.content.nodes import Value
    from kiosk.content.problems import Steps

_ROUNDS = 4


class Salvaged(NamedTuple):
    """A deck that can be looked through, and the paths in it that are not what staff wrote."""

    deck: Deck
    invented: frozenset[Steps]

    def is_invented(self, path: Steps) -> bool:
        """Tell whether the text at `path` is ours."""
        return any(path[: len(start)] == start for start in self.invented)


def salvage(value: Value) -> Salvaged | None:
    """Make a deck of whatever is sound in `value`; None when too little is."""
    here: Any = copy_of(value)
    invented: set[Steps] = set()
    for _ in range(_ROUNDS):
        try:
            return Salvaged(Deck.model_validate(here), frozenset(invented))
        except ValidationError as error:
            for detail in error.errors(include_url=False):
                _take_out(here, detail["loc"], detail["type"], invented)
    return None


def _take_out(value: Any, location: tuple[Step, ...], kind: str, invented: set[Steps]) -> None:
    if kind == "extra_forbidden" or location[-1:] == ("[key]",):
        _drop(value, path_of(location))
        return
    while location and isinstance(location[-1], int):
        if len(location) == 2 and location[0] == "slides":
            break
        location = location[:-1]
    path = path_of(location)
    if len(path) == 2 and path[0] == "slides":
        _replace(value, path, _stub(path, value))
    elif path:
        owner = model_at(Deck, location[:-1])
        field = fields_of(owner).get(str(path[-1])) if owner else None
        if _keep_picture(value, path, invented):
            return
        if field is None or not field.is_required():
            _drop(value, path)
            return
        _replace(value, path, _typed((field.examples or ["-"])[0]))
    invented.add(path)


def _keep_picture(value: Any, path: Steps, invented: set[Steps]) -> bool:
    """Keep the file of a picture whose other words are wrong, so that it is opened as well."""
    found = _at(value, path)
    kept = (*path, "decorative")
    if not isinstance(found, dict) or not isinstance(found.get("image"), Text) or kept in invented:
        return False
    _replace(value, path, {"image": found["image"], "decorative": _typed("yes")})
    invented.add(kept)
    return True


def _stub(path: Steps, value: Any) -> dict[str, object]:
    slide = _at(value, path)
    found = slide.get("id") if isinstance(slide, dict) else None
    name = found if isinstance(found, str) else f"slide-{path[1]}"
    return {"id": _typed(name), "heading": _typed("-")}


def _typed(value: object) -> object:
    if isinstance(value, dict):
        return {key: _typed(found) for key, found in value.items()}
    if isinstance(value, list):
        return [_typed(found) for found in value]
    return Text(str(value), quoted=True)


def _at(value: Any, path: Steps) -> Any:
    for step in path:
        if isinstance(value, dict) and isinstance(step, str):
            value = value.get(step)
        elif isinstance(value, list) and isinstance(step, int) and step < len(value):
            value = value[step]
        else:
            return None
    return value


def _drop(value: Any, path: Steps) -> None:
    owner = _at(value, path[:-1])
    if isinstance(owner, dict):
        owner.pop(path[-1], None)


def _replace(value: Any, path: Steps, new: object) -> None:
    owner: Any = _at(value, path[:-1])
    last: Any = path[-1]
    if (isinstance(owner, list) and isinstance(last, int)) or isinstance(owner, dict):
        owner[last] = new
