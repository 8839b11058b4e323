"""Activation on every value of every skin choice, and on screens that drift."""
