"""Which pixels of an image can be seen through."""

from __future__ import annotations

from PySide6.QtGui import QImage


def is_opaque(image: QImage) -> bool:
    """Tell whether nothing shines through anywhere."""
    if not image.hasAlphaChannel():
        return True
    full = b"\xff" * image.width()
    return all(row == full for row in _alpha_rows(image))


def visible_box(image: QImage) -> tuple[int, int, int, int] | None:
    """Return left, top, width and height of what can be seen, or None for nothing at all."""
    left, right, top, bottom = image.width(), 0, None, 0
    for number, row in enumerate(_alpha_rows(image)):
        from_left = row.lstrip(b"\0")
        if from_left:
            left = min(left, len(row) - len(from_left))
            right = max(right, len(row.rstrip(b"\0")))
            top = number if top is None else top
            bottom = number + 1
    if top is None:
        return None
    return left, top, right - left, bottom - top


def _alpha_rows(image: QImage) -> list[bytes]:
    """Return each row's alpha, a byte a pixel."""
    alpha = image.convertToFormat(QImage.Format.Format_Alpha8)
    stride, width = alpha.bytesPerLine(), alpha.width()
    bits = bytes(alpha.constBits())
    return [bits[start : start + width] for start in range(0, stride * alpha.height(), stride)]
