"""Playing a clip's start, middle and end with the decoder that will show it."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QElapsedTimer, QEventLoop, QTimer, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtMultimedia import QMediaMetaData, QMediaPlayer, QVideoFrame, QVideoSink

from kiosk.worker.refused import Refused, damaged

if TYPE_CHECKING:
    from collections.abc import Callable

CODECS = {"H264", "H265", "VP8", "VP9"}
WHOLE_MS = 4_500
FIRST_FRAME_MS = 2_500
# Some clips have sound after their last picture, so no frame in the middle is no fault.
MIDDLE_MS = 800
END_MS = 2_500
# After the first frame of a stretch this many more must follow, unless they come this slowly.
MORE_FRAMES = 2
SLOW_FRAMES_PER_SECOND = 4.0
LONGEST_SIDE = 8_192
MOST_PIXELS = 4_096 * 2_304
SHORT_MS = 1_200
BEFORE_END_MS = 300
_TURNED = {"Clockwise90", "Clockwise270"}
_Status = QMediaPlayer.MediaStatus


class _TimeUp(Refused):
    """What was waited for did not come."""

    def __init__(self) -> None:
        super().__init__("this clip stops or stalls while it plays", "", slow=True)


class Screened(NamedTuple):
    """What playing a clip told about it; the size is as shown, upright."""

    width: int
    height: int
    duration_ms: int
    frame_rate: float
    has_audio: bool


class Screening:
    """Plays clips without a window or sound."""

    def __init__(self) -> None:
        """Start Qt; media objects are made per clip and kept until it is done."""
        self._application = QGuiApplication([])

    def play(self, path: str) -> Screened:
        """Return what the clip is; raise Refused when it does not play through."""
        # No QAudioOutput: players made in Python with one have been seen to freeze for good.
        showing = _Showing(path)
        try:
            return showing.screen()
        finally:
            showing.stop()


class _Showing:
    def __init__(self, path: str) -> None:
        self._player = QMediaPlayer()
        self._sink = QVideoSink()
        self._player.setVideoSink(self._sink)
        self._frames = 0
        self._shown = QVideoFrame()
        self._loop = QEventLoop()
        self._clock = QElapsedTimer()
        self._clock.start()
        self._sink.videoFrameChanged.connect(self._on_frame)
        self._player.mediaStatusChanged.connect(self._wake)
        self._player.errorOccurred.connect(self._wake)
        self._player.setSource(QUrl.fromLocalFile(path))

    def stop(self) -> None:
        self._sink.videoFrameChanged.disconnect(self._on_frame)
        self._player.stop()
        self._player.setSource(QUrl())

    def screen(self) -> Screened:
        self._wait(self._is_loaded, WHOLE_MS)
        rate = self._require_known()
        slow = 0 < rate < SLOW_FRAMES_PER_SECOND
        self._player.play()
        self._see_start(0 if slow else MORE_FRAMES)
        size = self._require_paintable()
        duration = self._player.duration()
        if duration > SHORT_MS:
            self._see_middle(duration // 2, 0 if slow else MORE_FRAMES)
            if not self._has_ended():
                self._player.setPosition(duration - BEFORE_END_MS)
        self._wait(self._has_ended, END_MS)
        return Screened(*size, duration, rate, self._player.hasAudio())

    def _require_known(self) -> float:
        """Check what the file says about itself; return its frames a second, or 0."""
        if self._failed() or not self._player.hasVideo():
            raise Refused("this clip holds no picture that can be played", "")
        tracks = self._player.videoTracks()
        facts = tracks[0] if tracks else self._player.metaData()
        codec = facts.stringValue(QMediaMetaData.Key.VideoCodec)
        if codec not in CODECS:
            known = codec if codec not in {"", "Unspecified"} else "an unknown codec"
            raise Refused(f"this clip is stored as {known}, which not every kiosk plays", "")
        size = facts.value(QMediaMetaData.Key.Resolution)
        if size is not None:
            _require_modest(size.width(), size.height())
        rate = facts.value(QMediaMetaData.Key.VideoFrameRate)
        return round(float(rate), 3) if rate else 0.0

    def _require_paintable(self) -> tuple[int, int]:
        """Check that the last frame becomes a picture; return its upright size."""
        size = self._shown.size()
        if max(size.width(), size.height()) > LONGEST_SIDE:
            raise Refused("this clip has pixels of an absurd shape", "")
        if self._shown.toImage().isNull():
            raise Refused("this clip has more colours than every kiosk can show", "")
        turned = self._shown.surfaceFormat().rotation().name in _TURNED
        return (size.height(), size.width()) if turned else (size.width(), size.height())

    def _see_start(self, more: int) -> None:
        """See the first frame, `more` after it, and the clock going on if frames are to come."""
        self._wait(lambda: self._frames > 0 or self._has_ended(), FIRST_FRAME_MS)
        if not self._frames:
            raise damaged("clip")
        self._wait(
            lambda: (
                (self._frames > more and (not more or self._player.position() > 0))
                or self._has_ended()
            ),
            FIRST_FRAME_MS,
        )

    def _see_middle(self, position: int, more: int) -> None:
        """Jump to `position` and see frames there, or at least the clock going on."""
        self._player.setPosition(position)
        before = self._frames
        with contextlib.suppress(_TimeUp):
            self._wait(lambda: self._frames > before + more or self._has_ended(), MIDDLE_MS)
        if more:
            self._wait(lambda: self._player.position() > position or self._has_ended(), MIDDLE_MS)

    def _on_frame(self, frame: QVideoFrame) -> None:
        if frame.isValid():
            self._frames += 1
            self._shown = frame
            self._loop.quit()

    def _wake(self) -> None:
        self._loop.quit()

    def _is_loaded(self) -> bool:
        return self._failed() or self._player.mediaStatus() in {
            _Status.LoadedMedia,
            _Status.BufferedMedia,
            _Status.EndOfMedia,
        }

    def _failed(self) -> bool:
        broken = self._player.mediaStatus() == _Status.InvalidMedia
        return broken or self._player.error() != QMediaPlayer.Error.NoError

    def _has_ended(self) -> bool:
        return self._player.mediaStatus() == _Status.EndOfMedia

    def _wait(self, done: Callable[[], bool], most_ms: int) -> None:
        """Run Qt's loop until `done()`; raise Refused on a failure or when time is up."""
        timer = QTimer()
        timer.setSingleShot(True)
        timer.timeout.connect(self._loop.quit)
        end = min(self._clock.elapsed() + most_ms, WHOLE_MS)
        # The position moves without any signal that wakes the loop.
        pulse = QTimer()
        pulse.timeout.connect(self._loop.quit)
        pulse.start(20)
        timer.start(max(0, int(end - self._clock.elapsed())))
        while not done():
            if self._failed():
                raise damaged("clip")
            if self._clock.elapsed() >= end:
                raise _TimeUp
            self._loop.exec()


def _require_modest(width: int, height: int) -> None:
    if max(width, height) > LONGEST_SIDE or width * height > MOST_PIXELS:
        raise Refused(f"this clip has {width} × {height} pixels, too many to play smoothly", "")
