#!/bin/sh
# venv.sh kiosk|work: make .venv from requirements/NAME.txt, again only when that file has changed.
# `work` holds all of `kiosk` and the tools that check it. The kiosk's own code is compiled each time,
# where it has changed: Python may be told not to keep what it compiles, and each start would pay.
set -eu
cd "$(dirname "$0")/.."
name=$1
lock=requirements/$name.txt
stamp=.venv/installed-$name
compile() { .venv/bin/python -m compileall -q kiosk || true; }
wanted=$(cksum <"$lock")

if .venv/bin/python -c "" 2>/dev/null; then
    if [ "$(cat "$stamp" 2>/dev/null)" = "$wanted" ]; then
        compile
        exit 0
    fi
else
    python=
    for candidate in ${PYTHON:-} python3.11 python3.12 python3.13 python3; do
        if "$candidate" -c "import sys; sys.exit(sys.version_info < (3, 11))" 2>/dev/null; then
            python=$candidate
            break
        fi
    done
    if [ -z "$python" ]; then
        echo "Clinic Kiosk needs Python 3.11 or newer; install it (Debian: python3), then try again." >&2
        exit 1
    fi
    rm -rf .venv # moved, or from a Python that has gone
    if ! "$python" -m venv .venv; then
        echo "Python's venv is missing; install it (Debian: python3-venv), then try again." >&2
        exit 1
    fi
fi

echo "Installing the Python packages of $lock into .venv"
rm -f .venv/installed-*
.venv/bin/python -m pip install --quiet --disable-pip-version-check --no-input \
    --require-hashes --only-binary :all: --no-deps --requirement "$lock"
echo "$wanted" >"$stamp"
[ "$name" = kiosk ] || cksum <requirements/kiosk.txt >.venv/installed-kiosk
compile
