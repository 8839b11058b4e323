"""« Pages de site »."""
