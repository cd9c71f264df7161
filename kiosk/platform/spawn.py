"""Starting a process whose words we hear and whose end we see, quickly.

`subprocess` alone takes as long to import as Python takes to start, and the first picture waits
for this; so POSIX systems go through posix_spawn and only Windows imports it.
"""

from __future__ import annotations

import os
import sys
from _thread import allocate_lock

if sys.platform == "win32":
    import subprocess

# The numbers of POSIX; the module `signal` builds enumerations for as long as we have in all.
SIGINT, SIGKILL, SIGTERM = 2, 9, 15


class Process:
    """A running process in a group of its own.

    `out` is the file descriptor of its joined output and error output. Its input stays open as
    long as we live, so it can notice our death.
    """

    def __init__(self, arguments: list[str], environment: dict[str, str]) -> None:
        """Start the program `arguments[0]`; raise OSError when that fails."""
        self._closing, self._ended = allocate_lock(), False
        self.out, out = os.pipe()
        inside, self._input = os.pipe()
        try:
            self.pid = self._start(arguments, environment, inside, out)
        except OSError:
            os.close(self.out)
            os.close(self._input)
            raise
        finally:
            os.close(out)
            os.close(inside)
        if sys.platform != "win32":
            os.set_blocking(self._input, False)

    def nudge(self) -> None:
        """Write a line into its input; one that does not read loses nothing but time."""
        with self._closing:  # another thread may see its end just now
            if not self._ended and sys.platform != "win32":
                try:
                    os.write(self._input, b"\n")
                except OSError:
                    return  # it is about to end, or has not read for long

    def terminate(self) -> None:
        """Ask it to leave."""
        self._signal(SIGTERM)

    def kill(self) -> None:
        """End it, and on POSIX all that it started."""
        self._signal(SIGKILL)

    if sys.platform == "win32":

        def _start(self, arguments: list[str], environment: dict[str, str], *ends: int) -> int:
            self._process = subprocess.Popen(
                arguments, stdin=ends[0], stdout=ends[1], stderr=ends[1], env=environment
            )
            return self._process.pid

        def wait(self) -> int:
            """Wait for its end and return its exit code."""
            code = self._process.wait()
            self._close()
            return code

        def _signal(self, _number: int) -> None:
            self._process.kill()

    else:

        def _start(self, arguments: list[str], environment: dict[str, str], *ends: int) -> int:
            return os.posix_spawn(
                arguments[0],
                arguments,
                environment,
                file_actions=[
                    (os.POSIX_SPAWN_DUP2, ends[0], 0),
                    (os.POSIX_SPAWN_DUP2, ends[1], 1),
                    (os.POSIX_SPAWN_DUP2, ends[1], 2),
                ],
                setpgroup=0,
                setsigmask=[],
                setsigdef=[SIGTERM, SIGINT],
            )

        def wait(self) -> int:
            """Wait for its end and return its exit code, or minus the signal that ended it."""
            _, status = os.waitpid(self.pid, 0)
            self._close()
            return os.waitstatus_to_exitcode(status)

        def _signal(self, number: int) -> None:
            if self._ended:
                return  # the number may belong to another process by now
            try:
                os.killpg(self.pid, number)
            except ProcessLookupError:
                return

    def _close(self) -> None:
        with self._closing:
            self._ended = True
            os.close(self._input)
