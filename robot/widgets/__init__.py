"""What a person recognises on a screen, whatever markup stands behind it."""
