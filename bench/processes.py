"""What a whole tree of processes costs, from /proc."""

from __future__ import annotations

import os
from pathlib import Path

TICKS = os.sysconf("SC_CLK_TCK")


def _after_name(pid: int) -> list[str]:
    """Return the fields of /proc/PID/stat after the name, which may hold spaces."""
    text = Path(f"/proc/{pid}/stat").read_text()
    return text[text.rindex(")") + 2 :].split()


def tree(root: int) -> set[int]:
    """Return a process and all its descendants."""
    children: dict[int, list[int]] = {}
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                parent = int(_after_name(int(entry.name))[1])
            except OSError:
                continue  # it has just ended
            children.setdefault(parent, []).append(int(entry.name))
    seen, waiting = set(), [root]
    while waiting:
        pid = waiting.pop()
        seen.add(pid)
        waiting += children.get(pid, [])
    return seen


def cpu_seconds(root: int) -> float:
    """Return user and system time of the tree, ended children included."""
    total = 0
    for pid in tree(root):
        try:
            total += sum(map(int, _after_name(pid)[11:15]))
        except OSError:
            continue
    return total / TICKS


def running_seconds(root: int) -> float:
    """Return the time that the tree's threads have run, to the nanosecond.

    For a tree at rest: where threads or processes end, their time is lost.
    """
    total = 0
    for pid in tree(root):
        for thread in Path(f"/proc/{pid}/task").iterdir():
            total += int((thread / "schedstat").read_text().split()[0])
    return total / 1e9


def pss_mib(root: int) -> float:
    """Return the tree's memory; pages that several processes share are counted in parts."""
    return sum(map(own_pss_mib, tree(root)))


def own_pss_mib(pid: int) -> float:
    """Return one process's memory, counted in the same way; 0 when it has ended."""
    try:
        lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
    except OSError:
        return 0.0
    return sum(int(line.split()[1]) for line in lines if line.startswith("Pss:")) / 1024
