#!/bin/sh
# test.sh [PYTEST ARGUMENTS]: the two lanes, offscreen in parallel and then on a virtual screen.
set -eu
cd "$(dirname "$0")/.."
pytest=".venv/bin/python -m pytest"
# more than four Qt programs at once only wait for each other
workers=$(getconf _NPROCESSORS_ONLN)
[ "$workers" -le 4 ] || workers=4
status=0
echo "Offscreen lane"
env -u DISPLAY -u WAYLAND_DISPLAY QT_QPA_PLATFORM=offscreen \
    $pytest -m "not xvfb and not alone" -n "$workers" --dist worksteal "$@" || status=$?
echo "Virtual screen lane"
QT_QPA_PLATFORM=xcb sh tools/screen.sh $pytest -m "xvfb or alone" "$@" || status=$?
exit "$status"
