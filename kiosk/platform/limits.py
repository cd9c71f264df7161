"""Limits that the operating system puts on the process that asks for them.

Linux holds all of them. macOS ignores the memory limit and Windows knows neither, so whoever
starts such a process also ends it from outside when its time is up.
"""

from __future__ import annotations

import sys
from pathlib import Path

MIB = 1 << 20
# Reserved but untouched address space (thread stacks, mapped files) is cheap, endless is not.
ADDRESS_SPACE_SLACK = 2048 * MIB

if sys.platform == "win32":

    def limit_memory(extra: int) -> None:
        """Windows: the parent's time limit has to do."""

    def limit_cpu(seconds: float) -> None:
        """Windows: the parent's time limit has to do."""

else:
    import resource

    def limit_memory(extra: int) -> None:
        """Let this process grow by `extra` bytes from where it stands, and no further."""
        data, address_space = _sizes_now()
        _set_soft(resource.RLIMIT_DATA, data + extra)
        _set_soft(resource.RLIMIT_AS, address_space + extra + ADDRESS_SPACE_SLACK)
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))

    def limit_cpu(seconds: float) -> None:
        """Let this process use `seconds` more of the processor, then end it."""
        used = resource.getrusage(resource.RUSAGE_SELF)
        _set_soft(resource.RLIMIT_CPU, int(used.ru_utime + used.ru_stime + seconds) + 1)

    def _set_soft(kind: int, value: int) -> None:
        hard = resource.getrlimit(kind)[1]
        if hard != resource.RLIM_INFINITY:
            value = min(value, hard)
        try:
            resource.setrlimit(kind, (value, hard))
        except (OSError, ValueError):
            return  # a system that does not know this limit; time limits remain

    def _sizes_now() -> tuple[int, int]:
        """Return the bytes of writable data and of address space in use."""
        try:
            fields = Path("/proc/self/statm").read_text(encoding="ascii").split()
        except OSError:
            return 512 * MIB, 4096 * MIB
        page = resource.getpagesize()
        return int(fields[5]) * page, int(fields[0]) * page
