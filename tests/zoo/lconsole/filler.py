"""What stands around: news, other entries of the menus, texts."""

from __future__ import annotations

#: Category of the product menu → its entries.
MENU: dict[str, dict[str, str]] = {
    "Pages de site": {
        "pages": "Pages publiques",
        "navigation": "Menus de navigation",
        "services_WAR_atriumportlet": "Accès aux services tiers",
        "modeles": "Modèles de pages",
    },
    "Contenu": {
        "articles": "Contenu web",
        "documents": "Documents et médias",
        "agenda": "Agenda",
        "corbeille": "Corbeille",
    },
    "Utilisateurs": {
        "annuaire": "Annuaire de l'établissement",
        "manuels": "Comptes manuels",
        "equipes": "Équipes du site",
        "export_WAR_atriumportlet": "Export des utilisateurs",
    },
    "Paramètres": {"identite": "Identité du site", "roles": "Rôles et permissions"},
}
TABLES: dict[str, tuple[list[str], list[list[str]]]] = {
    "pages": (
        ["Nom", "URL conviviale", "Modifiée le"],
        [
            ["Accueil", "/accueil", "14/09/2015"],
            ["L'établissement", "/etablissement", "02/09/2015"],
            ["Vie scolaire", "/vie-scolaire", "02/09/2015"],
            ["CDI", "/cdi", "21/01/2016"],
        ],
    ),
    "navigation": (["Menu", "Pages"], [["Menu principal", "4"], ["Pied de page", "3"]]),
    "modeles": (["Modèle", "Disposition"], [["Page à deux colonnes", "30/70"], ["Page pleine", "1 colonne"]]),
    "articles": (
        ["Titre", "Auteur", "Statut", "Affiché le"],
        [
            ["Bourse aux manuels", "S. Kerbrat", "Approuvé", "25/01/2016"],
            ["Journée portes ouvertes", "S. Kerbrat", "Approuvé", "18/01/2016"],
            ["Conseil d'administration", "Direction", "Brouillon", "12/01/2016"],
        ],
    ),
    "documents": (
        ["Nom", "Taille", "Téléchargements"],
        [["Règlement intérieur.pdf", "312 Ko", "148"], ["Liste des fournitures.pdf", "96 Ko", "402"]],
    ),
    "agenda": (["Événement", "Date"], [["Portes ouvertes", "12/03/2016"], ["Conseils de classe", "21/03/2016"]]),
    "corbeille": (["Nom", "Supprimé le"], []),
    "manuels": (["Nom", "Créé le", "Statut"], [["Intervenant théâtre", "09/10/2015", "Actif"]]),
    "equipes": (["Équipe", "Membres"], [["Rédacteurs", "4"], ["Modérateurs du forum", "2"]]),
    "identite": (["Propriété", "Valeur"], [["Langue par défaut", "français (France)"], ["Thème", "Région Sud"]]),
    "roles": (["Rôle", "Utilisateurs"], [["Administrateur de site", "2"], ["Contributeur", "7"]]),
}
TABS = {"accueil": "Accueil", "etablissement": "L'établissement", "vie-scolaire": "Vie scolaire", "cdi": "CDI"}
PAGES = {
    "etablissement": "Ouvert en 1967, l'établissement accueille ses élèves dans un parc de trois hectares.",
    "vie-scolaire": "Le bureau de la vie scolaire est ouvert du lundi au vendredi, de 7 h 45 à 18 h.",
    "cdi": "Le CDI met 9 400 documents à la disposition des élèves, du lundi au vendredi.",
    "pronote": "Vous allez être dirigé vers l'espace Pronote de votre établissement.",
}
SCHOOL = [
    ("Bourse aux manuels", "25 janvier", "Le dépôt des manuels se fait au CDI jusqu'au vendredi 5 février."),
    ("Journée portes ouvertes", "18 janvier", "Le samedi 12 mars, de 9 h à 13 h. Visites guidées par les élèves."),
    ("Voyage à Séville", "11 janvier", "Réunion d'information pour les familles, mardi à 18 h en salle B104."),
]
AGENDA = [("12 mars", "Portes ouvertes"), ("21 mars", "Conseils de classe"), ("4 avril", "Vacances de printemps")]
REGION = [
    ("Manuels numériques", "Le catalogue Correlyce s'enrichit de 130 ressources pour la voie professionnelle."),
    ("Maintenance", "ATRIUM pourra être ralenti dans la nuit du samedi 6 au dimanche 7 février."),
    ("e-PASS Jeunes", "Les demandes restent ouvertes jusqu'au 31 mars."),
]
MAIL = [("Rectorat", "Enquête sur les usages", "hier"), ("M. Peyron", "Salle informatique B2", "lundi")]
SPACE = {"messagerie": "Messagerie", "documents": "Mes documents", "agenda": "Mon agenda", "compte": "Mon compte"}
SERVICES = {
    "correlyce": "Catalogue ouvert de ressources éditoriales pour les lycées de la région.",
    "primaire": "Suivi pédagogique du premier degré (écoles rattachées à une cité scolaire).",
    "pronote": "Logiciel de gestion de vie scolaire : notes, absences, cahier de textes.",
    "moodle": "Plateforme de cours en ligne de l'académie.",
}
MISSING = "La ressource demandée n'a pu être trouvée."
EMPTY = "Aucun élément à afficher pour le moment."
FORBIDDEN = "Vous n'avez pas la permission d'accéder à la ressource demandée."
LOST = "Adressez-vous au référent ATRIUM de votre établissement pour obtenir de nouveaux identifiants."
