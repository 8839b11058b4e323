"""The engine of the ATRIUM-PRONOTE robot."""

__version__ = "0.1.0"
