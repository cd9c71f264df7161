"""Drawing and scaling pictures with Qt, inside a limited process of its own."""

from __future__ import annotations

import hashlib
import re
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSize, Qt, qInstallMessageHandler
from PySide6.QtGui import QGuiApplication, QImage, QImageReader

from kiosk.worker import bitmaps, drawings, store
from kiosk.worker.files import PICTURE_BYTES, read_regular
from kiosk.worker.opacity import is_opaque, visible_box
from kiosk.worker.refused import Refused, damaged
from kiosk.worker.rendering import decode, draw, save
from kiosk.worker.sniff import kind_of

ZOOM = 2
# A zoom that shows hardly more than the picture is not worth its place on the disk.
LEAST_ZOOM = 1.15
DECODED_MEGABYTES = 260
_BITMAPS = {"png", "jpeg", "gif", "webp"}
# A few stray bytes before the end mark are usual in photos of some phones, many are damage.
_DAMAGE = re.compile(
    r"premature end|bad huffman|invalid jpeg|libpng error|exceeding num_palette"
    r"|(?:9|\d\d+) extraneous bytes",
)


class Painter:
    """Turns one source file into what the screen needs."""

    def __init__(self) -> None:
        """Listen to what the decoders say: some only whisper that a picture is damaged."""
        # Letters inside a drawing need an application's fonts.
        self._application = QGuiApplication.instance() or QGuiApplication(
            ["-platform", "offscreen"]
        )
        self._said: list[str] = []
        qInstallMessageHandler(lambda _kind, _context, words: self._said.append(words.lower()))
        QImageReader.setAllocationLimit(DECODED_MEGABYTES)

    def picture(self, job: dict[str, Any]) -> dict[str, Any]:
        """Prepare {path, root, box, zoom, store}; the note tells file, size, zoom and opacity.

        Without a store the file is only checked.
        """
        data, kind = _read(job)
        box = (job["box"][0], job["box"][1])
        if not job.get("store"):
            _, size = self._render(kind, data, box, 1)
            return {"width": size[0], "height": size[1]}
        folder = Path(job["store"])
        source = hashlib.sha256(data).hexdigest()
        key = store.key_for(source, "picture", box, job["zoom"])
        ready = store.take(folder, key)
        if ready:
            return ready | {"source": source}
        large, size = self._render(kind, data, box, ZOOM if job["zoom"] else 1)
        opaque = is_opaque(large)
        base = _scaled(large, *size)
        name = save(folder, key, base, opaque=opaque, photo=kind == "jpeg")
        names, zoom = [name], None
        if large.width() >= size[0] * LEAST_ZOOM:
            zoom_name = save(folder, f"{key}z", large, opaque=opaque, photo=kind == "jpeg")
            zoom = {"file": zoom_name, "width": large.width(), "height": large.height()}
            names.append(zoom_name)
        note = {"file": name, "width": size[0], "height": size[1], "zoom": zoom, "opaque": opaque}
        return store.put(folder, key, note, names) | {"source": source}

    def layer(self, job: dict[str, Any]) -> dict[str, Any]:
        """Prepare {path, root, size, store}: cut to what is visible, as fractions of `size`."""
        data, kind = _read(job)
        width, height = job["size"]
        folder = Path(job["store"]) if job.get("store") else None
        source = hashlib.sha256(data).hexdigest()
        key = store.key_for(source, "layer", width, height)
        ready = store.take(folder, key) if folder else None
        if ready:
            return ready | {"source": source}
        image, drawn = self._render(kind, data, (width, height), 1)
        if abs(drawn[0] / drawn[1] - width / height) > 0.02 * width / height:
            raise Refused(
                "this layer has another shape than the picture below it",
                "draw both on a page of the same size",
            )
        image = _scaled(image, width, height)
        box = visible_box(image)
        if box is None:
            raise Refused("this layer shows nothing", "draw something on it, or take it out")
        if folder is None:
            return {}
        left, top, across, down = box
        cut = image.copy(left, top, across, down)
        name = save(folder, key, cut, opaque=False, photo=False)
        note = {
            "file": name,
            "x": left / width,
            "y": top / height,
            "width": across / width,
            "height": down / height,
        }
        return store.put(folder, key, note, [name]) | {"source": source}

    def _render(
        self, kind: str, data: bytes, box: tuple[int, int], zoom: int
    ) -> tuple[QImage, tuple[int, int]]:
        """Return the image at up to `zoom` times its size in `box`, and that size."""
        self._said.clear()
        if kind == "svg":
            return draw(data, box, zoom)
        image, size = decode(kind, data, box, zoom)
        if any(_DAMAGE.search(words) for words in self._said):
            raise damaged("picture")
        return image, size


def _scaled(image: QImage, width: int, height: int) -> QImage:
    return image.scaled(
        QSize(width, height),
        Qt.AspectRatioMode.IgnoreAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )


def _read(job: dict[str, Any]) -> tuple[bytes, str]:
    """Return a picture's bytes and kind; raise Refused for all that is no picture."""
    path = Path(job["path"])
    data = read_regular(path, Path(job["root"]), PICTURE_BYTES)
    kind = kind_of(data[:512])
    if kind == "svg":
        if path.suffix.lower() != ".svg":
            raise Refused("this is an SVG drawing under another name", "let its name end in .svg")
        drawings.check_drawing(data)
    elif kind in _BITMAPS:
        bitmaps.read_header(kind, data)
    else:
        words = {"mp4": "a clip", "matroska": "a clip"}.get(kind, kind)
        raise Refused(f"this is {words}, not a picture", "use a PNG, JPEG, WebP or SVG picture")
    return data, kind
