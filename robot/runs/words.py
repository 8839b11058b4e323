"""How a status and a result are worded, on the terminal and on the page alike."""

from robot.errors import Exit

STATUS = {
    "unchanged": ("=", "déjà en place", "dim"),
    "planned": ("~", "à changer", "yellow"),
    "changed": ("✓", "changé et relu", "green"),
    "refused": ("✗", "refusé", "red"),
    "failed": ("✗", "échec", "red"),
}
RESULT = {
    Exit.NOTHING_TO_DO: "Rien à faire : tout est déjà en place.",
    Exit.CHANGED: "C'est fait : chaque modification a été relue sur le site.",
    Exit.DIFFERENCES: "Il y a des différences à appliquer. Rien n'a été modifié.",
}
