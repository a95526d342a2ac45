"""The house itself: its name, place and clock, the pictures and the body that all pages share."""
