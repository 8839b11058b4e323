"""Whole console drawn by hand: a regional agency's portal in one page, and a start-up's school administration."""
