"""The Qt program that patients see. It starts from an edition alone: no YAML, no schema."""
