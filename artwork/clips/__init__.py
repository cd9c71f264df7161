"""The clips: drawings in motion, written by ffmpeg."""

from __future__ import annotations

from artwork.clips import find_the_joint, joint_gets_sore, joints_glide, relief_timeline

CLIPS = {
    module.CLIP.name: module.CLIP
    for module in (joints_glide, joint_gets_sore, find_the_joint, relief_timeline)
}
