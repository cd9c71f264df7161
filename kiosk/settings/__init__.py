"""kiosk.yaml: the settings of this machine."""

from __future__ import annotations
