"""The declared format: what validates a deck also makes its reference page and JSON Schema."""

from __future__ import annotations
