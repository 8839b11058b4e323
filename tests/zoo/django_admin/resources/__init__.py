"""« Ressources »."""
