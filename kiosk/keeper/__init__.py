"""Keeps the display alive and its edition fresh, without Qt and without reading any content."""

from __future__ import annotations
