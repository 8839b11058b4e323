"""Measurements on the simulator, printed as ratios within one run: `python -m bench`. Nothing here is asserted."""
