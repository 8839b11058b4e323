"""The pages that a run leaves, as a browser shows them."""
