"""Lists of people: recognised by their captions, read whole however few rows exist at a time, filled in one pass."""

from robot.widgets.grid.filling import Filled, fill
from robot.widgets.grid.job import Cell, Fate
from robot.widgets.grid.pages import first_page
from robot.widgets.grid.reading import Line, Listing, read
from robot.widgets.grid.sheet import Sheet, find

__all__ = ["Cell", "Fate", "Filled", "Line", "Listing", "Sheet", "fill", "find", "first_page", "read"]
