"""Whole console: portal and console are two sites of Django's admin, set up as its documentation shows."""
