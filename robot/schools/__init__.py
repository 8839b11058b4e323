"""Many schools: `schools.toml` made or completed from a table, listed and checked."""
