"""Draws the bundled deck: python -m artwork [picture ...] | python -m artwork clips [clip ...]."""

from __future__ import annotations

import sys

from artwork import anatomy, scenes
from artwork.anatomy.anchors import anchors as anatomy_anchors
from artwork.render import write_anchors, write_images
from artwork.scenes.anchors import anchors as scene_anchors


def main(words: list[str]) -> None:
    """Draw what the words name; without words all pictures, with "clips" alone all clips."""
    if words[:1] == ["clips"]:
        from artwork.clips.files import write_clips

        write_clips(words[1:])
        return
    write_images({**anatomy.DRAWINGS, **scenes.DRAWINGS}, words)
    write_anchors({**scene_anchors(), **anatomy_anchors()})


if __name__ == "__main__":
    main(sys.argv[1:])
