"""Measures the kiosk from outside: processes, pixels and taps, nothing of its own code."""
