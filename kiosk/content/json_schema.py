"""JSON Schema for editors, made from the declared models."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from kiosk.content.checks import icon_names
from kiosk.content.schema.clinic import Clinic
from kiosk.content.schema.deck import Deck
from kiosk.content.schema.kinds import KINDS
from kiosk.content.schema.translation import Translation
from kiosk.content.schema.types import ICON
from kiosk.settings.schema import KioskSettings

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pydantic import BaseModel

FILES: dict[str, type[BaseModel]] = {
    "deck.schema.json": Deck,
    "translation.schema.json": Translation,
    "clinic.schema.json": Clinic,
    "kiosk.schema.json": KioskSettings,
}
_TITLES = {
    "deck.schema.json": "deck.yaml",
    "translation.schema.json": "deck.<language>.yaml",
    "clinic.schema.json": "clinic.yaml",
    "kiosk.schema.json": "kiosk.yaml",
}
_DRAFT = "http://json-schema.org/draft-07/schema#"


def schema_text(name: str) -> str:
    """Return one JSON Schema file as text."""
    made = FILES[name].model_json_schema(by_alias=True, ref_template="#/definitions/{model}")
    made["definitions"] = made.pop("$defs", {})
    if FILES[name] is Deck:
        made["properties"]["slides"]["items"] = _any_slide()
    _tidy(made)
    _name_icons(made)
    whole = {"$schema": _DRAFT, **made, "title": _TITLES[name]}
    return json.dumps(whole, ensure_ascii=False, indent=1) + "\n"


def _any_slide() -> dict[str, Any]:
    """Choose the kind first, so that an editor completes only what that kind has."""
    choices = [
        {"if": _has_kind(kind), "then": {"$ref": f"#/definitions/{model.__name__}"}}
        for kind, model in KINDS.items()
    ]
    kind = {"enum": list(KINDS), "default": "picture"}
    return {"type": "object", "properties": {"kind": kind}, "allOf": choices}


def _has_kind(kind: str) -> dict[str, Any]:
    named: dict[str, Any] = {"properties": {"kind": {"const": kind}}}
    return named if kind == "picture" else {**named, "required": ["kind"]}


def _name_icons(made: dict[str, Any]) -> None:
    """Let editors complete the icons: one list of their names, which the fields point to."""
    fields = [part for part in _parts(made) if part.get("format") == ICON]
    for field in fields:
        del field["format"]
        field["allOf"] = [{"$ref": f"#/definitions/{ICON}"}]
    if fields:
        made["definitions"][ICON] = {"enum": [*sorted(icon_names()), None]}


def _parts(part: Any) -> Iterator[dict[str, Any]]:
    """Yield every mapping of a schema, but not what stands in examples."""
    if isinstance(part, dict):
        yield part
        part = [item for key, item in part.items() if key != "examples"]
    if isinstance(part, list):
        for item in part:
            yield from _parts(item)


def _tidy(made: dict[str, Any]) -> None:
    """Take out what no editor needs: titles made from names, defaults that say nothing."""
    for part in _parts(made):
        if isinstance(part.get("title"), str):
            del part["title"]
        _flatten(part)
        default = part.get("default", "")
        if default is None or str(default).startswith("PT"):
            part.pop("default")  # pydantic's way to write time spans is not ours


def _flatten(part: dict[str, Any]) -> None:
    """Write “a text or nothing” as one rule, so that an editor's complaint names what is wrong."""
    either: list[dict[str, Any]] = part.get("anyOf", [])
    if len(either) == 2 and either[1] == {"type": "null"} and "type" in either[0]:
        kinds = either[0]["type"]
        del part["anyOf"]
        part |= either[0]
        part["type"] = [*([kinds] if isinstance(kinds, str) else kinds), "null"]
