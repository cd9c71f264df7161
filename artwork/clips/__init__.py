"""The clips: pictures in motion, written by ffmpeg."""
