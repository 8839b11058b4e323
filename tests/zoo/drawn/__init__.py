"""Whole console: a community portal in the manner of Liferay (Clay CSS), and a PRONOTE client drawn by hand."""
