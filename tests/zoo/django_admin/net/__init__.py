"""« Pronote.net »."""
