"""Whole console drawn wholly by hand: a portal of pages and forms, and a dense client in a browser, without any library."""
