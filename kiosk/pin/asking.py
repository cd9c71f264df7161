"""The question for a PIN at a first start."""

from __future__ import annotations

import select
import sys

# A machine that starts by itself may have a terminal that nobody sits at.
PATIENCE_S = 30.0


def wants_one_now() -> bool:
    """Ask whoever sits at the terminal whether to set a PIN now; silence is a no."""
    sys.stderr.write(
        "Staff open their panel with a PIN. To set it now, type y and press Enter.\n"
        f"With Enter alone, or after {PATIENCE_S:.0f} seconds, the kiosk starts without one: "
    )
    sys.stderr.flush()
    ready, _, _ = select.select([sys.stdin], [], [], PATIENCE_S)
    if not ready:
        sys.stderr.write("\n")
        return False
    return sys.stdin.readline().strip().lower() in {"y", "yes"}
