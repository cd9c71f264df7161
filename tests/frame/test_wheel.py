"""The wheel, installed into an empty environment somewhere else, is a whole kiosk."""

from __future__ import annotations

import os
import subprocess
import sys
import sysconfig
import venv
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from Xlib import X
from Xlib.display import Display

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

ROOT = Path(__file__).resolve().parents[2]
PAPER = (0xFB, 0xF8, 0xF3)


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    build = [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory"]
    subprocess.run([*build, str(folder)], cwd=ROOT, check=True, capture_output=True)
    return next(folder.glob("clinic_kiosk-*.whl"))


@pytest.fixture(scope="module")
def elsewhere(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return an environment with the wheel alone; what it depends on is lent by this one."""
    folder = tmp_path_factory.mktemp("elsewhere") / "env"
    venv.create(folder, symlinks=True)
    python = folder / "bin/python"
    pip = [sys.executable, "-m", "pip", "--python", str(python), "install", "--quiet"]
    subprocess.run([*pip, "--no-index", "--no-deps", str(wheel)], check=True)
    lent = sysconfig.get_path("purelib", vars={"base": str(folder)})
    (Path(lent) / "lent.pth").write_text(sysconfig.get_path("purelib") + "\n")
    return folder


@pytest.fixture(scope="module")
def names(wheel: Path) -> list[str]:
    with zipfile.ZipFile(wheel) as archive:
        return archive.namelist()


@pytest.mark.parametrize(
    "needed",
    [
        "kiosk/views/Main.qml",
        "kiosk/views/qmldir",
        "kiosk/py.typed",
        "kiosk/assets/NOTICE.md",
        "kiosk/assets/decks/facet-joint-injection/deck.yaml",
        "kiosk/assets/fonts/fonts.json",
        "kiosk/assets/icons/phosphor-bold.json",
    ],
)
def test_the_wheel_holds(needed: str, names: list[str]) -> None:
    assert needed in names


def test_the_wheel_holds_every_view_font_and_deck_file_of_the_checkout(names: list[str]) -> None:
    tracked = subprocess.run(
        ["git", "ls-files", "-z", "kiosk", "assets"], cwd=ROOT, check=True, capture_output=True
    ).stdout.decode()
    wanted = {
        f"kiosk/{name}" if name.startswith("assets/") else name
        for name in tracked.split("\0")
        if name and (ROOT / name).is_file()
    }
    assert wanted <= set(names)


def test_the_wheel_holds_no_tests_and_no_tools(names: list[str]) -> None:
    assert {name.split("/")[0].split("-")[0] for name in names} == {"kiosk", "clinic_kiosk"}


def test_the_command_answers_from_its_own_files(elsewhere: Path, tmp_path: Path) -> None:
    where = "import kiosk.resources as r; print(r.__file__, r.assets())"
    done = subprocess.run(
        [str(elsewhere / "bin/python"), "-c", where],
        cwd=tmp_path, check=True, capture_output=True, text=True,
    )  # fmt: skip
    assert all(path.startswith(str(elsewhere)) for path in done.stdout.split())
    version = subprocess.run(
        [str(elsewhere / "bin/kiosk"), "--version"],
        cwd=tmp_path, check=True, capture_output=True, text=True,
    )  # fmt: skip
    assert version.stdout.startswith("kiosk ")


@pytest.fixture
def running(elsewhere: Path, tmp_path: Path) -> Iterator[subprocess.Popen[bytes]]:
    environment = os.environ | {"XDG_STATE_HOME": str(tmp_path / "state")}
    with subprocess.Popen([str(elsewhere / "bin/kiosk")], cwd=tmp_path, env=environment) as kiosk:
        yield kiosk
        kiosk.terminate()
        kiosk.wait(10)


def pixel(display: Display, x: int, y: int) -> tuple[int, int, int]:
    image = display.screen().root.get_image(x, y, 1, 1, X.ZPixmap, 0xFFFFFF)
    blue, green, red = image.data[:3]
    return red, green, blue


@pytest.mark.xvfb
@pytest.mark.slow
def test_the_command_shows_the_start_screen_and_publishes_the_bundled_deck(
    running: subprocess.Popen[bytes], qtbot: QtBot, tmp_path: Path
) -> None:
    display = Display()
    bottom = display.screen().height_in_pixels - 5

    def shown() -> None:
        if running.poll() is not None:
            pytest.fail(f"kiosk ended with {running.returncode}")
        assert [pixel(display, 4, y) for y in (4, bottom)] == [PAPER, PAPER]
        assert (tmp_path / "state/clinic-kiosk/current").exists()

    qtbot.waitUntil(shown, timeout=120_000)
    display.close()
