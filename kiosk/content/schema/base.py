"""What all parts of the format share: unknown keys are problems, empty optional ones absent."""

from __future__ import annotations

from types import NoneType
from typing import Any, get_args

from pydantic import BaseModel, ConfigDict, model_validator

from kiosk.content.nodes import Text


class Model(BaseModel):
    """A mapping in a file; frozen once it is read."""

    model_config = ConfigDict(extra="forbid", frozen=True, populate_by_name=True)

    @model_validator(mode="before")
    @classmethod
    def _empty_is_absent(cls, value: Any) -> Any:
        """Read `by:` and `by: null` as not given where a field may be left out."""
        if not isinstance(value, dict):
            return value
        absent = {
            key
            for key, found in value.items()
            if isinstance(found, Text) and found.means_nothing and key in cls._may_be_absent()
        }
        return {key: found for key, found in value.items() if key not in absent}

    @classmethod
    def _may_be_absent(cls) -> frozenset[str]:
        return frozenset(
            field.alias or name
            for name, field in cls.model_fields.items()
            if NoneType in get_args(field.annotation)
        )
