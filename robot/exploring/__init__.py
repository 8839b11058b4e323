"""A bounded search for a screen that is not where the help page says: what only leads somewhere is pressed."""
