from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.keeper.kiosks import Kiosk, is_alive, wait_until

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def kiosk(tmp_path: Path) -> Iterator[Kiosk]:
    made = Kiosk(tmp_path)
    yield made
    if made.process and made.process.poll() is None:
        made.process.terminate()
        made.process.wait(timeout=15)
    wait_until(lambda: not any(is_alive(pid) for pid in made.starts()))
