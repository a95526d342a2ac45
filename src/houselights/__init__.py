"""Houselights: the website of an independent cinema, and the conversation around its films."""

__version__ = "0.1.0"
