"""The engine of the ATRIUM-PRONOTE robot."""

from importlib.metadata import PackageNotFoundError, version

try:
    __version__ = version("atrium-pronote-robot")
except PackageNotFoundError:  # its files were copied, and not installed
    __version__ = "inconnue"
