#!/bin/sh
# run.sh [ARGUMENTS]: what `make run` does on a fresh machine: install, then start the kiosk.
set -eu
cd "$(dirname "$0")/.."
screen=
if [ "$(uname -s)" = Linux ] && [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then screen=1; fi
sh tools/system.sh qt ${screen:+screen}
sh tools/system.sh voice || echo "Without espeak-ng there is no read-aloud voice; all else works."
sh tools/venv.sh kiosk
if [ -n "$screen" ]; then
    echo "No screen here: the kiosk runs on a virtual one. Ctrl+C ends it; 'make shots' takes pictures of every screen."
    exec sh tools/screen.sh .venv/bin/python main.py run "$@"
fi
exec .venv/bin/python main.py run "$@"
