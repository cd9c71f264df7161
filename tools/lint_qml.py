"""Check the views: names, types and bindings against the Python view models, and the format.

`pyside6-project build` would leave its files among the sources and forgets `constant=True` and
`fset=`, which qmllint needs to know; so the same two programs are called here, into build/qml.
"""

from __future__ import annotations

import argparse
import ast
import difflib
import json
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import PySide6

ROOT = Path(__file__).resolve().parent.parent
VIEWS = ROOT / "kiosk/views"
MODELS = ROOT / "kiosk/viewmodels"
MODULE = "ClinicKiosk"
OUT = ROOT / "build/qml" / MODULE
BIN = Path(sys.executable).parent
QT_TYPES = [
    Path(PySide6.__file__).parent / "Qt/metatypes" / f"qt6{part}_metatypes.json"
    for part in ("core", "gui", "qml", "quick")
]


def run(tool: str, *arguments: str | Path) -> subprocess.CompletedProcess[str]:
    """Run one of the tools of the PySide6 wheel."""
    command = [str(BIN / f"pyside6-{tool}"), *map(str, arguments)]
    return subprocess.run(command, check=False, capture_output=True, text=True, cwd=ROOT)


def declared_with(word: str, source: str) -> set[tuple[str, str]]:
    """Return (class, property) of everything declared with `Property(..., word=...)`."""
    return {
        (owner.name, member.name)
        for owner in ast.walk(ast.parse(source))
        if isinstance(owner, ast.ClassDef)
        for member in owner.body
        if isinstance(member, ast.FunctionDef)
        for mark in member.decorator_list
        if isinstance(mark, ast.Call) and any(given.arg == word for given in mark.keywords)
    }


def describe_models() -> bool:
    """Write the QML type description of the view models; False if a tool refuses."""
    OUT.mkdir(parents=True, exist_ok=True)
    files = [path for path in sorted(MODELS.glob("*.py")) if "QML_IMPORT_NAME" in path.read_text()]
    dump = OUT / "metatypes.json"
    done = run("metaobjectdump", "-o", dump, *files)
    if done.returncode:
        print(done.stderr)
        return False
    sources = [path.read_text() for path in files]
    fixed = set().union(*(declared_with("constant", source) for source in sources))
    written = set().union(*(declared_with("fset", source) for source in sources))
    described: list[dict[str, Any]] = json.loads(dump.read_text())
    for described_file in described:
        for owner in described_file["classes"]:
            for member in owner.get("properties", []):
                if (owner["className"], member["name"]) in fixed:
                    member["constant"] = True
                if (owner["className"], member["name"]) in written:
                    member["write"] = member["name"]
    dump.write_text(json.dumps(described))
    done = run(
        "qmltyperegistrar",
        *("--import-name", MODULE, "--major-version", "1"),
        *("--foreign-types", ",".join(map(str, QT_TYPES))),
        *("--generate-qmltypes", OUT / f"{MODULE}.qmltypes", "-o", OUT / "registration.cpp"),
        dump,
    )
    about = f"module {MODULE}\ntypeinfo {MODULE}.qmltypes\ndepends QtQuick\n"
    (OUT / "qmldir").write_text(about)
    print(done.stderr, end="")
    return done.returncode == 0


def lint(files: list[Path]) -> bool:
    """Run qmllint over all views; no warning is allowed."""
    strict = ("--max-warnings", "0", "--unused-imports", "warning")
    done = run("qmllint", "-I", ROOT, "-I", OUT.parent, *strict, *files)
    lines = (done.stdout + done.stderr).splitlines()
    for line in lines:
        if " returned " not in line:  # the wrapper's own words
            print(line)
    return done.returncode == 0


def formatted(path: Path) -> str:
    """Return the file as qmlformat would write it."""
    return run("qmlformat", path).stdout


def check_format(files: list[Path], *, write: bool) -> bool:
    """Compare each view with its formatted self; write it back if asked."""
    good = True
    with ThreadPoolExecutor(2) as pool:
        for path, wanted in zip(files, pool.map(formatted, files), strict=True):
            present = path.read_text()
            if present == wanted:
                continue
            if write and wanted:
                path.write_text(wanted)
                continue
            good = False
            lines = difflib.unified_diff(
                present.splitlines(), wanted.splitlines(), str(path.relative_to(ROOT)), "formatted"
            )
            print("\n".join(lines))
    return good


def main() -> int:
    """Return 0 when every view is well formed and formatted."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--write", action="store_true", help="format the views in place")
    write = parser.parse_args().write
    files = sorted(VIEWS.rglob("*.qml"))
    good = check_format(files, write=write)
    if not write:
        good = describe_models() and lint(files) and good
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
