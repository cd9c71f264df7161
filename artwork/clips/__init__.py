"""The clips: drawings in motion, written by ffmpeg."""

from __future__ import annotations

from artwork.clips import find_the_joint

CLIPS = {clip.name: clip for clip in (find_the_joint.CLIP,)}
