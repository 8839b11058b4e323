"""What the console tells of profiles and groups besides their disconnection."""

from __future__ import annotations

DETAILS = {
    "Professeur": "Profil attribué par défaut aux professeurs.",
    "Professeur principal": "Complète le profil Professeur pour les classes dont il a la charge.",
    "Consultation": "Aucune saisie possible.",
    "CPE": "Conseillers principaux d'éducation.",
    "Surveillant": "Assistants d'éducation.",
    "Administration": "Direction et adjoints.",
    "Secrétariat": "Secrétariat de direction et de scolarité.",
}
_RIGHTS = {
    "professeurs": (
        ("Notes", "Saisie dans ses services"),
        ("Absences", "Appel de ses cours"),
        ("Cahier de textes", "Saisie"),
        ("Messagerie", "Élèves, responsables, professeurs"),
    ),
    "vie_scolaire": (
        ("Absences et retards", "Saisie pour tous les élèves"),
        ("Punitions et sanctions", "Saisie"),
        ("Infirmerie", "Consultation"),
        ("Messagerie", "Tous les destinataires"),
    ),
    "administratif": (
        ("Mode de connexion", "Administratif"),
        ("Base de données", "Modification"),
        ("Emploi du temps", "Consultation"),
        ("Nombre d'utilisateurs", "3"),
    ),
}


def rights(kind: str) -> list[tuple[str, str]]:
    """Heading and word, for who reads them."""
    return list(_RIGHTS[kind])
