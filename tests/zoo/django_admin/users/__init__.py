"""« Utilisateurs »."""
