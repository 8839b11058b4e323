"""Whole console: the portal in Bulma, each page by its server; the console in TDesign (`pages/btconsole.js`)."""
