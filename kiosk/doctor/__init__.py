"""What `kiosk doctor` looks at: what is there and what is missing on this machine."""

from __future__ import annotations
