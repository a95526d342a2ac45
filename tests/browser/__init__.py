"""The demo house as it is served, seen by a real Chromium."""
