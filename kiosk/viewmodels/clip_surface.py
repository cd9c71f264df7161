"""Clips under Qt Quick's software renderer, where VideoOutput stays black."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QImage, QPainter
from PySide6.QtMultimedia import QVideoFrame, QVideoSink
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem, QQuickPaintedItem

from kiosk.viewmodels.declare import Property
from kiosk.viewmodels.frame_shrink import image_of

QML_IMPORT_NAME = "ClinicKiosk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class ClipSurface(QQuickPaintedItem):
    """Draws the frames that a QML MediaPlayer sends into `videoSink`."""

    hasFrameChanged = Signal()

    def __init__(self, parent: QQuickItem | None = None) -> None:
        """An opaque item: nothing below a frame needs to be drawn."""
        super().__init__(parent)
        self._frame: QVideoFrame | None = None
        self._image = QImage()
        self._sink = QVideoSink(self)
        self._sink.videoFrameChanged.connect(self._take)
        self.setOpaquePainting(True)

    # Typed QObject on purpose: typed QVideoSink, the player finds no sink and shows nothing.
    @Property(QObject, constant=True)
    def videoSink(self) -> QVideoSink:
        """Set this, not the item, as the player's video output."""
        return self._sink

    @Property(bool, notify=hasFrameChanged)
    def hasFrame(self) -> bool:
        """Whether a frame is there to see."""
        return self._frame is not None

    @Slot()
    def clear(self) -> None:
        """Forget the last frame, so that a new clip never starts with the old one's."""
        if self._frame is not None:
            self._frame = None
            self._image = QImage()
            self.hasFrameChanged.emit()
            self.update()

    def paint(self, painter: QPainter) -> None:
        """Draw the frame over the whole item."""
        if self._frame is None:
            return
        if self._image.isNull():
            self._image = image_of(self._frame, round(self.width()), round(self.height()))
        painter.drawImage(self.boundingRect(), self._image)

    # Declared, because QML extends this type and an undeclared slot then hears nothing.
    @Slot(QVideoFrame)
    def _take(self, frame: QVideoFrame) -> None:
        if not frame.isValid():
            return
        first = self._frame is None
        self._frame = frame
        self._image = QImage()
        if first:
            self.hasFrameChanged.emit()
        self.update()
