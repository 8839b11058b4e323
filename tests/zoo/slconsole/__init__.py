"""Whole console: the portal in Shoelace's web components, the console in Bulma with Tabulator."""
