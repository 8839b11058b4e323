"""Whole console: a portal in Bootstrap with Tabler Icons, its pages from the server; a console in Grommet."""
