"""Whole console: the portal in Ant Design Vue, the console in w2ui."""
