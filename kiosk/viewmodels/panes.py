"""Which slide each of the three panes holds: the one on screen and its neighbours, made ahead."""

from __future__ import annotations

NONE = -1
Panes = tuple[int, int, int]


def pane_of(panes: Panes, slide: int) -> int:
    """Return the pane that holds `slide`, or NONE."""
    return panes.index(slide) if slide != NONE and slide in panes else NONE


def only(slide: int, shown: int) -> Panes:
    """Return panes of which the one on screen holds `slide` and the others nothing."""
    return _with((NONE, NONE, NONE), shown, slide)


def show(panes: Panes, slide: int, shown: int) -> tuple[Panes, int]:
    """Bring `slide` on screen: (panes, the pane to show); the pane `shown` so far keeps its slide.

    A neighbour is there already; anything else takes the place of the pane farthest from use.
    """
    ready = pane_of(panes, slide)
    if ready != NONE:
        return panes, ready
    taken = next(i for i in range(3) if i != shown)
    return _with(panes, taken, slide), taken


def prepare(panes: Panes, shown: int, ahead: int, behind: int) -> Panes:
    """Fill the two panes off screen with the slides `ahead` and `behind` (NONE for no slide)."""
    wanted = [slide for slide in (ahead, behind) if slide not in {NONE, panes[shown]}]
    missing = [slide for slide in dict.fromkeys(wanted) if slide not in panes]
    for spare in range(3):
        if missing and spare != shown and panes[spare] not in wanted:
            panes = _with(panes, spare, missing.pop(0))
    return panes


def _with(panes: Panes, place: int, slide: int) -> Panes:
    changed = list(panes)
    changed[place] = slide
    return (changed[0], changed[1], changed[2])
