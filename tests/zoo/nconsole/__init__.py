"""Whole console: both sites rendered by their servers, drawn by hand."""
