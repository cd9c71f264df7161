"""Keeping the display on the screen: starting it, hearing its beats, starting it anew."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from kiosk.keeper.backoff import Backoff
from kiosk.keeper.early import note_display, start_display
from kiosk.keeper.lines import listen
from kiosk.keeper.pulse import Beat, Request, Screen, parse

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.keeper.log import Log
    from kiosk.keeper.quarantine import Quarantine
    from kiosk.platform.spawn import Process

SILENCE = 10.0
START = 20.0
LEAVE = 2.0


class Show:
    """The display's life; every method is called from the keeper's one loop."""

    def __init__(
        self,
        state: str,
        *,
        windowed: bool,
        post: Callable[[Callable[[], None]], None],
        log: Log,
        quarantine: Quarantine,
        on_screen: Callable[[Screen], None],
        on_request: Callable[[Request], None],
    ) -> None:
        """`post` hands a call from another thread to the keeper's loop."""
        self._state = state
        self._windowed = windowed
        self._post = post
        self._log = log
        self._quarantine = quarantine
        self._on_screen = on_screen
        self._on_request = on_request
        self._process: Process | None = None
        self._next: Process | None = None
        self._next_deadline = 0.0
        self._alone = False
        self._backoff = Backoff()
        self._beat: Beat | None = None
        self._deadline = 0.0
        self._froze = False
        self._wanted = True
        self._renewing = False
        self.left = False

    def start(self, process: Process | None = None) -> None:
        """Start the display, or adopt one that was started early."""
        self._beat, self._froze, self._renewing, self._alone = None, False, False, False
        process = process or self._started()
        if process is None:
            self._again()
            return
        self._take(process)
        self._deadline = time.monotonic() + START
        self._listen(process)

    def _started(self) -> Process | None:
        try:
            return start_display(self._state, windowed=self._windowed)
        except OSError as error:
            self._log.write(f"the display cannot be started: {error}")
            return None

    def _take(self, process: Process) -> None:
        self._process = process
        note_display(self._state, process.pid)

    def _listen(self, process: Process) -> None:
        listen(
            process,
            lambda line: self._post(lambda: self._hear(process, line)),
            lambda code: self._post(lambda: self._ended(process, code)),
        )

    def next_deadline(self) -> float:
        """Return the monotonic time at which `tick` wants to be called."""
        return self._deadline

    def tick(self) -> None:
        """Kill a silent display, or start the next one when its time has come."""
        if self._next and time.monotonic() >= self._next_deadline:
            self._next.kill()
        if time.monotonic() < self._deadline:
            return
        if self._process is None:
            if self._wanted:
                self.start()
            else:
                self._deadline = time.monotonic() + SILENCE
            return
        self._log.write("the display has been silent for too long and is started anew")
        self._froze = True
        self._deadline = time.monotonic() + SILENCE
        self._process.kill()

    def nudge(self) -> None:
        """Tell the display that there is something new to look at."""
        if self._process:
            self._process.nudge()

    def renew(self) -> None:
        """Start the display anew as soon as nobody uses it."""
        self._renewing = True

    def stop(self) -> bool:
        """Ask the display to leave; tell whether it has left. The second call kills it."""
        running = [process for process in (self._process, self._next) if process]
        for process in running:
            if self._wanted:
                process.terminate()
            else:
                process.kill()
        self._wanted = self._wanted and not running
        return not running

    @property
    def is_gone(self) -> bool:
        """Whether no display runs."""
        return self._process is None and self._next is None

    def _hear(self, process: Process, line: str) -> None:
        meaning = parse(line)
        if meaning is None:
            if line.strip():
                self._log.write(f"display: {line}")
            return
        if isinstance(meaning, Screen):
            self._on_screen(meaning)
            return
        if isinstance(meaning, Request):
            self._on_request(meaning)
            return
        if process is self._next:
            self._change_over(process)
        elif process is not self._process:
            return  # it is on its way out
        self._beat = meaning
        self._deadline = time.monotonic() + SILENCE
        if self._renewing and meaning.is_idle and self._wanted and self._next is None:
            self._renew_now()

    def _renew_now(self) -> None:
        """Start the next display below the eyes of this one; alone where two cannot be."""
        self._next = None if self._alone else self._started()
        if self._next:
            self._next_deadline = time.monotonic() + START
            self._listen(self._next)
        elif self._process:
            self._process.terminate()

    def _change_over(self, process: Process) -> None:
        """Let the display that stands now be the one: its picture covers the old one's."""
        old, self._next, self._renewing = self._process, None, False
        self._take(process)
        if old:
            old.kill()  # nobody sees it any more, and it has nothing to put away

    def _ended(self, process: Process, code: int) -> None:
        if process is self._next:
            # Not every system shows two at once; then the old one goes first.
            self._next, self._alone = None, True
            return
        if process is not self._process:
            return
        self._process = None
        if not self._wanted:
            return
        if self._next:
            # It went while the next one was on its way.
            self._take(self._next)
            self._next, self._renewing = None, False
            self._deadline = time.monotonic() + START
            return
        if code == 0 and not self._renewing:
            self._log.write("staff have left the kiosk")
            self.left = True
            return
        if self._renewing:
            self.start()
            return
        slide = self._beat.slide_id if self._beat else None
        self._log.write(f"the display ended with {code} on {slide or 'the start screen'}")
        try:
            self._quarantine.blame(slide, code, froze=self._froze)
        except OSError as error:
            self._log.write(f"the quarantine list cannot be written: {error}")
        self._again()

    def _again(self) -> None:
        now = time.monotonic()
        self._deadline = now + self._backoff.after_end(now, worked=self._beat is not None)
