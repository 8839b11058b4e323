"""Whole console: the portal drawn with Radix Themes, the console with React Spectrum."""
