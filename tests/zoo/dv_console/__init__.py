"""Whole console: a portal in the French State Design System, pages from the server; a console in Vaadin's web components."""
