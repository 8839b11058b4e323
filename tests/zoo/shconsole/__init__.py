"""Whole console: a portal of Fomantic-UI pages from the server, a console of React in the manner of shadcn/ui."""
