"""Clinic Kiosk: patient education for waiting rooms, offline, on a touchscreen."""

from __future__ import annotations

__version__ = "0.1.0"
