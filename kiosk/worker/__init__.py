"""The only part that opens what people wrote: it checks, prepares, and writes editions."""

from __future__ import annotations
