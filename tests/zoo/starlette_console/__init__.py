"""Whole console: portal and console written with starlette-admin, as its documentation shows; Tabler's look."""
