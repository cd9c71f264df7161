"""The code that draws the bundled pictures and clips."""
