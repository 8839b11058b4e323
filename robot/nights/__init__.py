"""Nights: hundreds of schools on a durable queue, each visited by a process of its own."""
