"""The arrows between the parts, read from the source and seen at run time."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
QT = ("PySide6", "shiboken6")
SLOW_OR_UNSAFE = ("yaml", "pydantic", "kiosk.content.schema", "kiosk.content.reader")

FORBIDDEN = [
    # who, may not import
    ("kiosk.display", (*SLOW_OR_UNSAFE, "kiosk.worker", "kiosk.keeper", "kiosk.commands")),
    (
        "kiosk.viewmodels",
        (*SLOW_OR_UNSAFE, "kiosk.worker", "kiosk.keeper", "kiosk.commands", "kiosk.display"),
    ),
    ("kiosk.session", (*QT, *SLOW_OR_UNSAFE, "kiosk.display", "kiosk.viewmodels")),
    ("kiosk.quiz", (*QT, *SLOW_OR_UNSAFE, "kiosk.display", "kiosk.viewmodels")),
    ("kiosk.content", (*QT, "kiosk.display", "kiosk.viewmodels", "kiosk.worker", "kiosk.keeper")),
    ("kiosk.content.edition", SLOW_OR_UNSAFE),
    ("kiosk.keeper", (*QT, "kiosk.display", "kiosk.viewmodels")),
    ("kiosk.worker", ("kiosk.display", "kiosk.viewmodels", "kiosk.keeper", "kiosk.session")),
    ("kiosk.resources", QT),
    ("kiosk.pin", (*QT, *SLOW_OR_UNSAFE, "kiosk.display", "kiosk.viewmodels", "kiosk.keeper")),
    ("kiosk.overrides", (*QT, *SLOW_OR_UNSAFE)),
]

VIEWMODELS_MAY_USE = (
    "kiosk.viewmodels",
    "kiosk.session",
    "kiosk.quiz",
    "kiosk.clock",
    "kiosk.hours",
    "kiosk.content.changes",
    "kiosk.content.edition",
    "kiosk.content.pseudo",
    "kiosk.content.shapes",
    "kiosk.pin",
    "kiosk.settings_json",
    "kiosk.resources",
)


def within(name: str, packages: tuple[str, ...]) -> bool:
    return any(name == package or name.startswith(package + ".") for package in packages)


def module_name(path: Path) -> str:
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def imported(path: Path) -> set[str]:
    """Everything a file imports: at the top, inside a function or for types alone."""
    names = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            source = node.module or ""
            names |= {source} | {f"{source}.{alias.name}" for alias in node.names}
    return names


IMPORTS = {module_name(path): imported(path) for path in sorted((ROOT / "kiosk").rglob("*.py"))}


@pytest.mark.parametrize(("package", "forbidden"), FORBIDDEN, ids=[row[0] for row in FORBIDDEN])
def test_arrows_in_the_source(package: str, forbidden: tuple[str, ...]) -> None:
    wrong = {
        f"{module} imports {name}"
        for module, names in IMPORTS.items()
        if within(module, (package,))
        for name in names
        if within(name, forbidden)
    }
    assert not wrong


def test_view_models_know_the_session_and_the_edition_alone() -> None:
    wrong = {
        f"{module} imports {name}"
        for module, names in IMPORTS.items()
        if within(module, ("kiosk.viewmodels",))
        for name in names
        if name.startswith("kiosk.")
        and not within(name, VIEWMODELS_MAY_USE)
        # `from kiosk.content import edition` names the package on its way
        and name != "kiosk.content"
    }
    assert not wrong


def test_views_import_qt_and_the_view_models_alone() -> None:
    allowed = ("QtQuick", "QtQml", "QtMultimedia", "ClinicKiosk", "kiosk.views")
    wrong = {
        f"{path.name}: {line}"
        for path in (ROOT / "kiosk/views").rglob("*.qml")
        for line in path.read_text(encoding="utf-8").splitlines()
        if line.startswith("import ") and not within(line.split()[1], allowed)
    }
    assert not wrong


def loaded_by(*modules: str) -> set[str]:
    program = f"import sys, {', '.join(modules)}\nprint(*sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True, cwd=ROOT
    )
    return set(done.stdout.split())


def submodules(package: str) -> list[str]:
    return [name for name in IMPORTS if within(name, (package,)) and not name.endswith("__main__")]


@pytest.mark.parametrize(
    ("package", "forbidden"),
    [
        ("kiosk.display", (*SLOW_OR_UNSAFE, "kiosk.worker", "kiosk.keeper")),
        ("kiosk.viewmodels", (*SLOW_OR_UNSAFE, "kiosk.worker", "kiosk.keeper")),
        ("kiosk.keeper", QT),
        ("kiosk.session", (*QT, *SLOW_OR_UNSAFE)),
        ("kiosk.content", QT),
        ("kiosk.cli", (*QT, *SLOW_OR_UNSAFE)),
    ],
)
def test_what_is_loaded_at_run_time(package: str, forbidden: tuple[str, ...]) -> None:
    names = submodules(package)
    assert names
    wrong = {name for name in loaded_by(*names) if within(name, forbidden)}
    assert not wrong
