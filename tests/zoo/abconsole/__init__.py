"""Whole console: the portal drawn with Arco Design, the console with Blueprint."""
