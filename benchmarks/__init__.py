"""Measured promises: each module is run by `python -m benchmarks.NAME` and fails when slow."""
