"""The few places where operating systems differ."""

from __future__ import annotations
