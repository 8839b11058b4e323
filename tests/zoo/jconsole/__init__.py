"""Whole console drawn by hand: a portal of cards and slide-over panels, a client of ribbons and windows in plain divs."""
