"""Whole console drawn wholly by hand: a school portal whose pages are swapped in place, and a hosted client whose rows are no elements."""
