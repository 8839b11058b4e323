"""Whole console drawn by hand: a region's single-page portal, PRONOTE's administration in one window."""
