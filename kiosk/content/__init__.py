"""Everything about what staff write: reading it, checking it, and what an edition is."""

from __future__ import annotations
