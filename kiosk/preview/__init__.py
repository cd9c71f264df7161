"""A window beside the editor that follows what staff save; the patients' kiosk is not touched."""
