"""Tests that read the code: the house stands as DESIGN draws it."""
