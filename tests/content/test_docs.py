"""The reference page, the JSON Schemas and the template agree with the code."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from kiosk.content.checks import icon_names
from kiosk.content.docs import documents, write_documents
from kiosk.content.json_schema import FILES, schema_text
from kiosk.content.load import load_content
from kiosk.content.problems import as_text
from kiosk.content.schema.kinds import KINDS
from kiosk.content.teaching import teaching_problems
from kiosk.content.template import template, write_new
from kiosk.settings.load import load_settings
from kiosk.settings.schema import KioskSettings

DOCS = Path(__file__).parents[2] / "docs"


@pytest.mark.parametrize("name", ["format.md", *(f"schema/{name}" for name in FILES)])
def test_what_is_kept_is_what_the_code_makes(name: str) -> None:
    assert (DOCS / name).read_text(encoding="utf-8") == documents(DOCS)[name], (
        "run: kiosk schema --write"
    )


def test_only_what_changed_is_written(tmp_path: Path) -> None:
    assert len(write_documents(tmp_path)) == len(FILES) + 1
    assert write_documents(tmp_path) == []


@pytest.mark.parametrize("name", FILES)
def test_each_schema_explains_every_key(name: str) -> None:
    schema = json.loads(schema_text(name))
    assert schema["additionalProperties"] is False
    for part in [schema, *schema["definitions"].values()]:
        for key, value in part.get("properties", {}).items():
            assert value.get("description") or "$ref" in value, key


def test_every_kind_has_its_section_and_its_choice() -> None:
    page = documents(DOCS)["format.md"]
    choices = json.loads(schema_text("deck.schema.json"))["properties"]["slides"]["items"]["allOf"]
    for kind, choice in zip(KINDS, choices, strict=True):
        assert f"### Kind `{kind}`" in page
        assert choice["if"]["properties"]["kind"]["const"] == kind


def test_a_new_deck_holds_every_kind_and_passes_the_check_without_a_word(tmp_path: Path) -> None:
    write_new(tmp_path)
    content = load_content(tmp_path)
    assert as_text([*content.problems, *teaching_problems(content)]) == "No problems found.\n"
    kinds = {slide.kind for slide in content.decks[0].versions["en"].deck.slides}
    assert kinds == set(KINDS)


def test_the_new_settings_are_the_defaults(tmp_path: Path) -> None:
    write_new(tmp_path)
    loaded = load_settings(tmp_path / "kiosk.yaml")
    assert as_text(loaded.problems) == "No problems found.\n"
    assert loaded.settings == KioskSettings(content_folder=".")
    assert loaded.content_folder.resolve() == tmp_path.resolve()


def test_every_setting_of_the_new_file_may_be_used_as_it_stands(tmp_path: Path) -> None:
    lines = template()["kiosk.yaml"].splitlines()
    keys = re.compile(r"( *)# ( *(?:- .*|(?:[a-z_]+|F13|F14):( .*)?))")
    used = "\n".join(keys.sub(r"\1\2", line) for line in lines)
    (tmp_path / "kiosk.yaml").write_text(used, encoding="utf-8")
    loaded = load_settings(tmp_path / "kiosk.yaml")
    assert as_text(loaded.problems) == "No problems found.\n"
    assert loaded.settings.hours is not None


def test_editors_underline_a_number_out_of_its_limits() -> None:
    schema = json.loads(schema_text("deck.schema.json"))
    at = schema["definitions"]["Point"]["properties"]["at"]["items"]
    assert (at["minimum"], at["maximum"]) == (0, 1)


def test_editors_complete_the_icons() -> None:
    schema = json.loads(schema_text("deck.schema.json"))
    icon = schema["definitions"]["Card"]["properties"]["icon"]
    assert icon["allOf"] == [{"$ref": "#/definitions/icon"}]
    assert set(schema["definitions"]["icon"]["enum"]) == {*icon_names(), None}


def test_editors_are_pointed_at_the_schema_beside_the_deck() -> None:
    files = template()
    for name in ("deck", "clinic", "kiosk"):
        first = files[f"{name}.yaml"].splitlines()[0]
        assert first == f"# yaml-language-server: $schema=schema/{name}.schema.json"
        assert f"schema/{name}.schema.json" in files
