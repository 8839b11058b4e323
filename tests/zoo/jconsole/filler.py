"""What the portal shows besides what anybody came for: its menu, its news, its quiet pages."""

from __future__ import annotations

#: Heading of the volet → address and caption of what is beneath it.
VOLET: dict[str, dict[str, str]] = {
    "Pages de site": {
        "arborescence": "Arborescence des pages",
        "modeles": "Modèles de page",
        "services-tiers": "Accès aux services tiers",
        "redirections": "Redirections",
    },
    "Contenus": {
        "articles": "Articles et actualités",
        "agenda": "Agenda",
        "mediatheque": "Médiathèque",
        "formulaires": "Formulaires et sondages",
    },
    "Utilisateurs": {
        "annuaire": "Annuaire",
        "groupes": "Groupes et communautés",
        "comptes-manuels": "Comptes manuels",
        "export": "Export des utilisateurs",
        "delegations": "Délégations de droits",
    },
    "Configuration": {
        "identite": "Identité visuelle",
        "mentions": "Mentions légales et cookies",
        "journal": "Journal des actions",
    },
}
#: Address of a quiet page → what it says.
SAID = {
    "arborescence": "Le site comporte 14 pages, dont 2 en brouillon. La dernière publication date du 12 septembre.",
    "modeles": "Quatre modèles sont proposés par la Région : Accueil, Article, Galerie, Page vierge.",
    "redirections": "Aucune redirection n'est définie pour ce site.",
    "articles": "37 articles publiés, 3 en attente de relecture.",
    "agenda": "Le calendrier du site reprend celui de l'académie ; six événements ont été ajoutés ce trimestre.",
    "mediatheque": "412 fichiers, 1,8 Go sur 5 Go utilisés.",
    "formulaires": "Un formulaire est ouvert : « Inscription au forum des métiers », 58 réponses.",
    "annuaire": "L'annuaire est alimenté chaque nuit à partir de SIECLE et de STS-WEB.",
    "groupes": "12 groupes, 4 communautés.",
    "comptes-manuels": "3 comptes manuels, à réactiver à chaque rentrée.",
    "delegations": "Vous n'avez délégué aucun droit d'administration.",
    "identite": "Couleur principale : bleu Région. Logo fourni par l'établissement.",
    "mentions": "Les mentions légales ont été validées le 2 septembre.",
    "journal": "Les actions des administrateurs sont conservées un an.",
    "tableau": "Bienvenue dans l'administration du site. Choisissez une rubrique dans le volet.",
}
#: Tabs of the school's site, before those of the services.
TABS = {
    "": "Accueil",
    "actualites": "Actualités",
    "vie-scolaire": "Vie de l'établissement",
    "orientation": "Orientation",
}
#: Pages that have no tab.
OTHERS = {
    "mentions-legales": "Mentions légales",
    "messagerie": "Messagerie",
    "casier": "Mon casier",
    "profil": "Mon profil",
}
NEWS = (
    (
        "Vie scolaire",
        "Rentrée : les emplois du temps provisoires",
        "Ils sont affichés dans le hall et seront définitifs le 20.",
    ),
    (
        "Région Sud",
        "Forum des métiers le 14 novembre",
        "Quarante professionnels rencontrent les classes de seconde et de première.",
    ),
    ("CDI", "Les nouveautés du mois", "Trente-deux titres sont arrivés, dont la sélection du prix littéraire."),
)
#: Service → monogram, colour, and what the catalogue says of it.
CATALOGUE = {
    "correlyce": ("Co", "#7b3fa0", "Catalogue régional de ressources numériques pour l'enseignement."),
    "primaire": (
        "PP",
        "#c9591c",
        "Cahier de liaison et suivi des acquis, pour les écoles rattachées à une cité scolaire.",
    ),
    "pronote": ("Pr", "#1f7a4d", "Notes, absences, cahier de textes et communication avec les familles."),
    "moodle": ("Mo", "#d98200", "Parcours pédagogiques et classes virtuelles."),
}
