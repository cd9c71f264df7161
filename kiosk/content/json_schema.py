"""JSON Schema for editors, made from the declared models."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from kiosk.content.schema.clinic import Clinic
from kiosk.content.schema.deck import Deck
from kiosk.content.schema.kinds import KINDS
from kiosk.content.schema.translation import Translation
from kiosk.settings.schema import KioskSettings

if TYPE_CHECKING:
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


def _tidy(part: Any) -> None:
    """Take out what no editor needs: titles made from names, defaults that say nothing."""
    if isinstance(part, list):
        for item in part:
            _tidy(item)
    if not isinstance(part, dict):
        return
    if isinstance(part.get("title"), str):
        del part["title"]
    default = part.get("default", "")
    if default is None or str(default).startswith("PT"):
        part.pop("default")  # pydantic's way to write time spans is not ours
    for key, item in part.items():
        if key != "examples":
            _tidy(item)
