"""What `make run` and `make test` do on a machine that lacks something."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

if sys.platform != "linux":
    pytest.skip("the set-up scripts are for Linux", allow_module_level=True)


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """Return a small checkout with our scripts and needs of its own."""
    folder = tmp_path / "main"
    shutil.copytree(ROOT / "tools", folder / "tools")
    shutil.copytree(ROOT / ".ci", folder / ".ci")
    (folder / "tools/needs.txt").write_text(
        "# group thing package\n"
        "qt libnowhere.so.9 libnowhere9\n"
        "qt no-such-program nosuch\n"
        "qt sh dash\n"
        "voice sh dash\n"
    )
    return folder


def program(folder: Path, name: str, body: str) -> None:
    folder.mkdir(exist_ok=True)
    path = folder / name
    path.write_text(f"#!/bin/sh\n{body}\n")
    path.chmod(0o755)


def sh(checkout: Path, *words: str, fakes: Path | None = None) -> subprocess.CompletedProcess[str]:
    path = os.environ["PATH"] if fakes is None else f"{fakes}:{os.environ['PATH']}"
    return subprocess.run(
        ["sh", *words],
        cwd=checkout, env=os.environ | {"PATH": path}, capture_output=True, text=True, check=False,
    )  # fmt: skip


def bytes_of(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError:
        return b""  # the process has just ended


def machine(folder: Path, *, root: bool) -> Path:
    """Return programs that stand for a machine with or without the right to install."""
    program(folder, "id", f"echo {0 if root else 1000}")
    program(folder, "sudo", "exit 1")
    program(folder, "apt-get", f'echo "$@" >>{folder}/asked')
    return folder


def test_what_may_not_be_installed_is_named_in_one_sentence(checkout: Path, tmp_path: Path) -> None:
    fakes = machine(tmp_path / "fakes", root=False)
    done = sh(checkout, "tools/system.sh", "qt", fakes=fakes)
    assert done.returncode == 1
    assert done.stderr.count("\n") == 1
    assert "libnowhere9 nosuch" in done.stderr
    assert "dash" not in done.stderr
    assert not (fakes / "asked").exists()


def test_what_may_be_installed_is_installed_in_one_go(checkout: Path, tmp_path: Path) -> None:
    fakes = machine(tmp_path / "fakes", root=True)
    done = sh(checkout, "tools/system.sh", "qt", fakes=fakes)
    assert (done.returncode, done.stdout) == (
        0,
        "Installing system packages: libnowhere9 nosuch\n",
    )
    asked = (fakes / "asked").read_text()
    assert asked.split() == [
        *("install", "-qq", "--yes", "--no-install-recommends"),
        *("libnowhere9", "nosuch"),
    ]


def test_a_machine_that_has_everything_hears_nothing(checkout: Path, tmp_path: Path) -> None:
    fakes = machine(tmp_path / "fakes", root=True)
    done = sh(checkout, "tools/system.sh", "voice", fakes=fakes)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert not (fakes / "asked").exists()


@pytest.mark.slow
def test_the_environment_is_made_again_only_when_the_lock_has_changed(checkout: Path) -> None:
    lock = checkout / "requirements/kiosk.txt"
    lock.parent.mkdir()
    lock.write_text("# nothing yet\n")
    said = "Installing the Python packages of requirements/kiosk.txt into .venv\n"
    (checkout / "kiosk").mkdir()
    (checkout / "kiosk/one.py").write_text("one = 1\n")
    assert sh(checkout, "tools/venv.sh", "kiosk").stdout == said
    assert list(checkout.glob("kiosk/__pycache__/one.*.pyc")), "the first start would compile it"
    assert sh(checkout, "tools/venv.sh", "kiosk").stdout == ""
    lock.write_text("# still nothing\n")
    assert sh(checkout, "tools/venv.sh", "kiosk").stdout == said


@pytest.mark.slow
def test_a_package_that_differs_from_the_lock_is_refused(checkout: Path) -> None:
    lock = checkout / "requirements/kiosk.txt"
    lock.parent.mkdir()
    package = checkout / "odd-1-py3-none-any.whl"
    package.write_bytes(b"not what the lock says")
    lock.write_text(f"odd @ {package.as_uri()} --hash=sha256:{'0' * 64}\n")
    done = sh(checkout, "tools/venv.sh", "kiosk")
    assert done.returncode != 0
    assert "HASH" in done.stderr.upper()
    assert not list(checkout.glob(".venv/installed-*"))


def test_a_virtual_screen_lives_as_long_as_its_command(monkeypatch: pytest.MonkeyPatch) -> None:
    def servers() -> list[Path]:
        lines = Path("/proc").glob("[0-9]*/cmdline")
        return [path for path in lines if b"811x611x24" in bytes_of(path)]

    monkeypatch.setenv("SCREEN", "811x611")
    inside = "import sys; from Xlib.display import Display as D; d = D(); "
    size = "print(d.screen().width_in_pixels, d.screen().height_in_pixels); d.close(); sys.exit(7)"
    done = sh(ROOT, "tools/screen.sh", sys.executable, "-c", inside + size)
    assert (done.returncode, done.stdout) == (7, "811 611\n")
    assert not servers()


@pytest.mark.parametrize("with_corpus", [True, False])
def test_ci_runs_make_test_and_names_the_corpus(
    checkout: Path, tmp_path: Path, *, with_corpus: bool
) -> None:
    fakes = tmp_path / "fakes"
    program(fakes, "make", 'echo "$@ ${KIOSK_CORPUS:-none}"')
    corpus = tmp_path / "shared/corpus"
    if with_corpus:
        corpus.mkdir(parents=True)
    environment = {k: v for k, v in os.environ.items() if k != "KIOSK_CORPUS"}
    done = subprocess.run(
        ["bash", ".ci/run"],
        cwd=checkout, env=environment | {"PATH": f"{fakes}:{os.environ['PATH']}"},
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    target, named = done.stdout.split()
    assert target == "test"
    assert (Path(named).resolve() if with_corpus else named) == (corpus if with_corpus else "none")
