"""The reference page, the JSON Schemas and the template agree with the code."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from kiosk.content.docs import documents, write_documents
from kiosk.content.json_schema import FILES, schema_text
from kiosk.content.load import load_content
from kiosk.content.problems import as_text
from kiosk.content.schema.kinds import KINDS
from kiosk.content.teaching import teaching_problems
from kiosk.content.template import template

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


def test_the_template_passes_the_check_without_a_word(tmp_path: Path) -> None:
    for name, text in template().items():
        file = tmp_path / name
        file.parent.mkdir(exist_ok=True)
        file.write_text(text, encoding="utf-8")
    content = load_content(tmp_path)
    assert as_text([*content.problems, *teaching_problems(content)]) == "No problems found.\n"
    kinds = {slide.kind for slide in content.decks[0].versions["en"].deck.slides}
    assert kinds == set(KINDS) - {"video"}


def test_the_clip_of_the_template_waits_for_its_file() -> None:
    deck = template()["deck.yaml"]
    assert "  # - id: an-example-of-video" in deck
    unlocked = deck.replace("  # - id: an-example-of-video", "  - id: an-example-of-video")
    start = unlocked.index("- id: an-example-of-video")
    rest = unlocked[start:].split("\n\n")[0]
    assert all(line.startswith("  #   ") for line in rest.splitlines()[1:])


def test_editors_are_pointed_at_the_schema_beside_the_deck() -> None:
    files = template()
    for name in ("deck", "clinic"):
        first = files[f"{name}.yaml"].splitlines()[0]
        assert first == f"# yaml-language-server: $schema=schema/{name}.schema.json"
        assert f"schema/{name}.schema.json" in files
