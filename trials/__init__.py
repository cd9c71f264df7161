"""`make trials`: everything that must not break a running kiosk, tried on one."""

from __future__ import annotations
