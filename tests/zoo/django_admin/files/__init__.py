"""« Fichier »."""
