"""Journeys use the same patient as the tests of single views."""

from __future__ import annotations

from tests.views.conftest import finger_device, walk_up

__all__ = ["finger_device", "walk_up"]
