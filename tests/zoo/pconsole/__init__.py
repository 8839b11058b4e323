"""Whole console drawn by hand: a region's digital space by the browser's own means, school software of bars and windows."""
