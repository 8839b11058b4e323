"""Whole console: the portal in Radix Themes, the console in Shoelace with AG Grid for its lists."""
