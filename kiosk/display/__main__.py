"""`python -m kiosk.display`: what the keeper starts."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path


def main() -> int:
    """Show the current edition of a state folder until staff leave the kiosk."""
    parser = argparse.ArgumentParser(prog="kiosk.display")
    parser.add_argument("--state", type=Path, required=True)
    parser.add_argument("--settings", type=Path)
    parser.add_argument("--windowed", action="store_true")
    args = parser.parse_args()

    from kiosk.display.drawing import choose_drawing, prepare_environment

    software = choose_drawing(args.state, args.settings)
    prepare_environment(args.state, software=software)
    from kiosk.display.program import run

    return run(args.state, args.settings, windowed=args.windowed, software=software)


if __name__ == "__main__":
    sys.exit(main())
