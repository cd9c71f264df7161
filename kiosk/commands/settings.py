"""kiosk settings: what is set on this machine, and what it means."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import argparse


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument("--settings", metavar="FILE", type=Path, help="kiosk.yaml of this machine")
    parser.add_argument("--explain", action="store_true", help="list each setting with its meaning")
    parser.add_argument("--json", action="store_true", help="as the display reads them")


def run(args: argparse.Namespace) -> int:
    """Print the settings and the problems in their file; 1 when there are errors."""
    from kiosk.content.problems import as_text, has_errors
    from kiosk.settings.load import load_settings

    loaded = load_settings(args.settings)
    if args.json:
        import json

        from kiosk.settings.resolved import to_json

        sys.stdout.write(json.dumps(to_json(loaded), indent=2, ensure_ascii=False) + "\n")
    elif args.explain:
        from kiosk.settings.explain import explained
        from kiosk.settings.schema import KioskSettings

        sys.stdout.write("\n".join(explained(loaded.settings, KioskSettings())) + "\n\n")
    if not args.json:
        sys.stdout.write(
            f"Settings file: {loaded.file or 'none, all settings have their defaults'}\n"
        )
        sys.stdout.write(f"Content: {loaded.content_folder}\nState: {loaded.state_folder}\n")
    if loaded.problems:
        sys.stderr.write(as_text(loaded.problems))
    return 1 if has_errors(loaded.problems) else 0
