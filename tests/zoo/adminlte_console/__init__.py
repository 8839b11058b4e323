"""Whole console: a portal and a console in the manner of a business application drawn with AdminLTE; each form posts its page."""
