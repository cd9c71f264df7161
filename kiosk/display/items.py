"""Looking into the running views: for pictures of every screen, and for tests."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtQuick import QQuickItem


def everything(item: QQuickItem) -> Iterator[QQuickItem]:
    """Yield `item` and all below it that is visible; lists' delegates are children like others."""
    if not item.isVisible():
        return
    yield item
    for child in item.childItems():
        yield from everything(child)


def find(root: QQuickItem, name: str) -> QQuickItem | None:
    """Return the visible, enabled item with this objectName."""
    return next(
        (item for item in everything(root) if item.objectName() == name and item.isEnabled()), None
    )


def is_loading(root: QQuickItem) -> bool:
    """Whether a visible picture is still being decoded."""
    return any(
        item.inherits("QQuickImageBase")
        and not item.property("source").isEmpty()
        and item.property("progress") < 1
        for item in everything(root)
    )
