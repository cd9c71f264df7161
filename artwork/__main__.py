"""Draws the bundled deck.

python -m artwork [picture ...]       pictures (all: also posters, captions and anchors)
python -m artwork clips [clip ...]    films with their posters and captions
"""

from __future__ import annotations

import sys

from artwork import anatomy, clips, scenes
from artwork.anatomy.anchors import anchors as anatomy_anchors
from artwork.clips.files import write_clips, write_stills
from artwork.render import write_anchors, write_images
from artwork.scenes.anchors import anchors as scene_anchors


def main(words: list[str]) -> None:
    """Draw what the words name."""
    if words[:1] == ["clips"]:
        write_clips(words[1:])
        return
    write_images({**anatomy.DRAWINGS, **scenes.DRAWINGS}, words)
    if not words:
        for name in clips.CLIPS:
            write_stills(name)
    write_anchors({**scene_anchors(), **anatomy_anchors()})


if __name__ == "__main__":
    main(sys.argv[1:])
