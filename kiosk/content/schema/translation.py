"""deck.<language>.yaml: a deck's words in one more language, keyed by the same ids."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, Field

from kiosk.content.schema.base import Model
from kiosk.content.schema.deck import Format
from kiosk.content.schema.scalars import text
from kiosk.content.schema.types import Code, Day, Line, Lines, Plain, Said, Slug, Staff

Status = Annotated[Literal["draft", "translated", "reviewed"], BeforeValidator(text)]


class TranslationState(Model):
    """How far a translation is."""

    status: Status = Field(
        default="draft",
        description="draft: not checked; translated: by a translator; reviewed: by a clinician.",
        examples=["draft"],
    )
    by: Said | None = Field(
        default=None, description="Who translated or reviewed it.", examples=["M. García"]
    )
    on: Day | None = Field(default=None, description="When.", examples=["2026-10-01"])


class TranslatedTerm(Model):
    """A glossary word in this language."""

    term: Line = Field(description="The word itself.", examples=["articulación facetaria"])
    meaning: Line = Field(
        description="What it means.", examples=["Una de las pequeñas articulaciones de la espalda."]
    )


class TranslatedCover(Model):
    """The words of the cover."""

    alt: Plain = Field(
        description="What the picture shows.", examples=["La parte baja de la columna, de lado."]
    )


class Translation(Model):
    """The words of one language; lists are as long as those of the source."""

    format: Format = Field(description="The format's number: 1.", examples=[1])
    language: Code = Field(description="The language of this file.", examples=["es"])
    of: Slug | None = Field(
        default=None, description="The deck's folder name.", examples=["facet-joint-injection"]
    )
    translation: TranslationState = Field(
        default_factory=TranslationState,
        description="How far it is; a draft is shown with a notice.",
        examples=[{"status": "draft"}],
    )
    title: Line | None = Field(
        default=None, description="The deck's title.", examples=["Inyecciones facetarias"]
    )
    summary: Line | None = Field(
        default=None, description="One line under the title.", examples=["Qué es y qué pasa."]
    )
    notice: Line | None = Field(
        default=None,
        description="The small line on the first and last screen.",
        examples=["Información general."],
    )
    ask_your_clinic: Plain | None = Field(
        default=None,
        description="“Ask your clinic” in this language, where the kiosk does not know it.",
        examples=["Pregunte en su clínica"],
    )
    cover: TranslatedCover | None = Field(
        default=None, description="The words of the cover.", examples=[{"alt": "La columna."}]
    )
    remember: Lines = Field(
        default_factory=list,
        description="The points to remember, as many as in the source.",
        examples=[["También hay otras opciones."]],
    )
    chapters: dict[str, Plain] = Field(
        default_factory=dict,
        description="The chapters' names: the source's name and the translated one.",
        examples=[{"Your back": "Su espalda"}],
    )
    glossary: dict[str, TranslatedTerm] = Field(
        default_factory=dict,
        description="The glossary, keyed by the source's words.",
        examples=[{"facet joint": {"term": "articulación facetaria", "meaning": "…"}}],
    )
    slides: dict[Slug, dict[str, Any]] = Field(
        default_factory=dict,
        description="The slides' words by slide id, in the shape that the source has.",
        examples=[{"welcome": {"heading": "Bienvenida", "text": ["…"]}}],
    )
    source: dict[str, Staff] = Field(
        default_factory=dict,
        description="Short sums of the lines that were translated; kept by “kiosk translate”.",
        examples=[{"welcome": "3fa91c 88b1aa"}],
    )
