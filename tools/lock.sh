#!/bin/sh
# Renew requirements/*.txt from pyproject.toml: names, versions and hashes of the wheels for every
# platform, no addresses. Needs the network. `make lock`, then `make test`, then commit.
set -eu
cd "$(dirname "$0")/.."
python=${PYTHON:-python3}

[ -x build/lock/bin/uv ] || { "$python" -m venv build/lock && build/lock/bin/pip install --quiet uv; }

resolve() { # resolve OUTPUT INPUT...
    output=$1
    shift
    # wheels alone: nothing is ever compiled on a clinic's machine
    build/lock/bin/uv pip compile --quiet --universal --python-version 3.11 --only-binary :all: \
        --generate-hashes --no-emit-index-url --no-annotate --no-header \
        --output-file "$output" "$@" "${UPGRADE:---upgrade}"
}

resolve requirements/kiosk.txt pyproject.toml
# the tools see the same versions of what the kiosk runs on
resolve requirements/work.txt pyproject.toml --group dev --constraint requirements/kiosk.txt
