"""One sheet of paper with a patient's own list, made in its own process: no screen waits."""
