"""The simulated products, checked against what is known of the real ones."""
