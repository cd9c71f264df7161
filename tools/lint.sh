#!/bin/sh
# lint.sh: every check that needs no run of the program.
set -eu
cd "$(dirname "$0")/.."
bin=.venv/bin
"$bin/ruff" check --quiet .
"$bin/ruff" format --check --quiet .
"$bin/mypy" --no-error-summary
"$bin/python" tools/lint_qml.py
echo "lint: clean"
