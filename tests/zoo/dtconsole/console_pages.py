"""The console: its screens."""

from __future__ import annotations

from html import escape

from tests.foreign.served import State
from tests.zoo.dtconsole.console_shell import MENUS, VERSION, Seen, bare, page

#: The list of ENTs as the editor keeps it.
ENTS = {
    "Auvergne-Rhône-Alpes": ("ENT Auvergne-Rhône-Alpes", "La Classe"),
    "Bretagne": ("Toutatice",),
    "Grand Est": ("Mon Bureau Numérique",),
    "Île-de-France": ("ENT 77", "Monlycée.net", "Paris Classe Numérique"),
    "Normandie": ("L'Educ de Normandie",),
    "Nouvelle-Aquitaine": ("Lycée connecté",),
    "Occitanie": ("ENT Occitanie",),
    "Pays de la Loire": ("e-lyco",),
    "Provence-Alpes-Côte d'Azur": ("ATRIUM - Collèges", "ATRIUM - Région Sud"),
}
#: Page of a list → the people's profile, and how its columns are called: key of the row → caption.
LISTS: dict[str, tuple[str, str, dict[str, str]]] = {
    "eleves": ("Élèves", "eleves", {"family": "Nom", "first": "Prénom", "born": "Né(e) le", "group": "Classe"}),
    "responsables": ("Responsables", "responsables", {"family": "Nom", "first": "Prénom", "mail": "Courriel"}),
    "professeurs": ("Professeurs", "enseignants", {"family": "Nom", "first": "Prénom", "access": "Accès"}),
    "personnels": ("Personnels", "personnels", {"family": "Nom", "first": "Prénom", "access": "Accès"}),
}
#: Who has profiles or groups: page → title, kind of `State.durations`, what one of them is called.
TIMED = {
    "/ressources/professeurs/profils": ("Profils d'autorisation des professeurs", "professeurs", "Profil"),
    "/ressources/personnels/profils": ("Profils d'autorisation des personnels", "vie_scolaire", "Profil"),
    "/fichier/administration": ("Administration des utilisateurs", "administratif", "Groupe d'utilisateurs"),
}
MINUTES = (5, 10, 15, 20, 30, 45, 60, 90, 120, 180)
NEWS = f"""<div id="nouveautes" title="Nouveautés de la version {VERSION}"><ul>
  <li>Le calcul des moyennes tient compte des compétences évaluées en groupe.</li>
  <li>Les courriers peuvent être signés depuis l'application mobile.</li>
  <li>Correctif : l'aperçu des bulletins ne se ferme plus à l'impression.</li></ul>
  <p><label><input type="checkbox"> Ne plus afficher ce message</label></p></div>"""


def sign_in(username: str = "", refused: bool = False) -> str:
    """The console's door."""
    error = (
        """<div class="ui-state-error ui-corner-all message" role="alert"><span class="ui-icon ui-icon-alert"></span>
        Identifiant ou mot de passe erroné.</div>"""
        if refused
        else ""
    )
    return bare(
        "Connexion",
        f"""<main class="porte ui-widget"><div class="ui-widget-content ui-corner-all"><div class="ui-widget-header
        ui-corner-all">PRONOTE - Console d'administration</div>{error}<form method="post" action="/connexion">
        <p><label for="username">Identifiant</label><input class="ui-widget-content ui-corner-all" id="username"
        name="username" autocomplete="username" value="{escape(username)}" required></p>
        <p><label for="password">Mot de passe</label><input class="ui-widget-content ui-corner-all" id="password"
        name="password" type="password" autocomplete="current-password" required></p>
        <p class="suite"><button type="submit">Se connecter</button></p></form></div>
        <p class="note">Version {VERSION} - <a href="/oubli">Identifiant ou mot de passe perdu</a></p></main>""",
        "accueil",
    )


def lost() -> str:
    """Who lost the password."""
    return bare(
        "Mot de passe perdu",
        """<main class="porte ui-widget"><div class="ui-widget-content ui-corner-all"><p>Le superviseur de la base peut
        réinitialiser votre mot de passe.</p><p><a href="/connexion">Retour</a></p></div></main>""",
        "accueil",
    )


def bases(known: dict[str, tuple[str, State]]) -> str:
    """For which school one works."""
    radios = "".join(
        f"""<label for="base-{uai}">{escape(name)} ({uai})</label><input type="radio" name="base" id="base-{uai}" value="{uai}">"""
        for uai, (name, _) in known.items()
    )
    return bare(
        "Établissements",
        f"""<main class="porte ui-widget"><div class="ui-widget-content ui-corner-all"><div class="ui-widget-header
        ui-corner-all">Vos établissements</div><form method="post" action="/etablissement" id="etablissement">
        <p>Sur quel établissement souhaitez-vous travailler ?</p><fieldset class="bases"><legend>Établissement</legend>
        {radios}</fieldset><p class="suite"><button type="submit" disabled>Continuer</button></p></form></div>
        <form method="post" action="/deconnexion" class="note"><button class="lien">Se déconnecter</button></form></main>""",
        "accueil",
    )


def home(seen: Seen) -> str:
    """Figures."""
    rows = seen.state.rows
    counted = {title: sum(one.profile == profile for one in rows) for title, profile, _ in LISTS.values()}
    boxes = "".join(
        f'<div class="ui-widget-content ui-corner-all chiffre"><strong>{n}</strong>{title}</div>'
        for title, n in {**counted, "Connexions aujourd'hui": 214}.items()
    )
    return page(
        seen,
        "Accueil",
        f"""<div class="chiffres">{boxes}</div><div class="ui-widget-content ui-corner-all cadre"><h2>À faire</h2><ul>
        <li>3 demandes de réinitialisation de mot de passe en attente</li>
        <li>La sauvegarde externe n'est pas configurée</li></ul></div>""",
    )


def net(seen: Seen) -> str:
    """« Pronote.net »."""
    return page(
        seen,
        "Pronote.net",
        f"""<div id="publication" class="ui-widget-content ui-corner-all cadre" data-publiee="{int(seen.state.published)}">
        <span class="etat"></span><button type="button" id="bascule"></button></div>
        <div id="onglets"><ul><li><a href="/publication/onglet/general">Paramètres généraux</a></li>
        <li><a href="/publication/onglet/securite">Sécurité</a></li>
        <li><a href="/publication/onglet/ent">Intégration dans un ENT</a></li>
        <li><a href="/publication/onglet/espaces">Espaces publiés</a></li></ul></div>""",
    )


def _facts(facts: dict[str, str]) -> str:
    rows = "".join(f"<dt>{name}</dt><dd>{value}</dd>" for name, value in facts.items())
    return f"<dl class='faits'>{rows}</dl>"


def tab(seen: Seen, name: str) -> str:
    """What a tab of « Pronote.net » loads."""
    match name:
        case "ent":
            return _ent(seen.state)
        case "general":
            address = f"https://{seen.uai.lower()}.index-education.net/pronote/"
            return _facts(
                {"Adresse de publication": address, "Port": "443", "Certificat": "valide jusqu'au 02/09/2026"}
            )
        case "securite":
            return _facts(
                {"Connexion chiffrée": "TLS 1.3", "Adresses suspendues": "0", "Double authentification": "Personnels"}
            )
    return _facts(
        {"Espace Professeurs": "publié", "Espace Élèves": "publié", "Espace Parents": "publié", "Espace Entreprise": "fermé"}
    )  # fmt: skip


def _ent(state: State) -> str:
    def option(name: str) -> str:
        return f"<option {'selected' if name == state.ent else ''}>{escape(name)}</option>"

    groups = "".join(
        f'<optgroup label="{escape(region)}">{"".join(map(option, names))}</optgroup>' for region, names in ENTS.items()
    )
    return f"""<form id="integration"><p class="aide ui-state-highlight ui-corner-all message"><span class="ui-icon
      ui-icon-locked"></span> Pour modifier ces paramètres, arrêtez la publication.</p>
      <p><label for="ent">Mon ENT</label><select id="ent" name="ent">{option("Aucun modèle")}{groups}</select></p>
      <p><label for="cas">URL du serveur CAS</label><input id="cas" name="cas" type="url" value="{escape(state.cas)}"
      class="ui-widget-content ui-corner-all" placeholder="https://"></p>
      {_facts({"Version du protocole": "CAS 2.0", "URL de retour": "https://…/pronote/"})}
      <p class="note">Ces paramètres sont enregistrés avec « Publier dans la base ».</p></form>"""


def _side(key: str) -> dict[str, str]:
    entries = {f"/ressources/{key}": "Liste"}
    if (path := f"/ressources/{key}/profils") in TIMED:
        entries[path] = "Profils d'autorisation"
    return entries | {f"/ressources/{key}/trombinoscope": "Trombinoscope", f"/ressources/{key}/courriers": "Courriers"}


def people(seen: Seen, key: str) -> str:
    """A list of people."""
    title, profile, columns = LISTS[key]
    heads = "".join(f'<th data-colonne="{name}">{caption}</th>' for name, caption in columns.items())
    link, keep = "", ""
    filters = ""
    if "group" in columns:
        groups = sorted({one.group for one in seen.state.rows if one.profile == profile and one.group})
        options = "".join(f"<option>{one}</option>" for one in groups)
        filters = f"""<label for="classe">Classe</label> <select id="classe"><option value="">Toutes</option>{options}</select>"""
    if seen.state.preference:
        link = '<th data-colonne="cas">Identifiant CAS</th>'
        keep = """<p class="suite"><span id="modifies"></span><button type="button" id="enregistrer" data-icone="ui-icon-disk"
          disabled>Enregistrer les modifications</button></p>"""
    return page(
        seen,
        title,
        f"""<div class="ui-widget-content ui-corner-all cadre"><div class="filtres">{filters}</div><table id="liste" class="display" style="width:100%" data-liste="{key}">
        <thead><tr>{heads}{link}</tr></thead></table>{keep}</div>""",
        (_side(key), f"/ressources/{key}"),
    )


def timed(seen: Seen, path: str) -> str:
    """Profiles or groups, and when each is disconnected."""
    title, kind, called = TIMED[path]
    side: dict[str, str] = MENUS["Fichier"] if path.startswith("/fichier") else _side(path.split("/")[2])
    options = "".join(f'<option value="{n}">{spoken(n)}</option>' for n in MINUTES)
    return page(
        seen,
        title,
        f"""<div class="profils" data-sorte="{kind}"><div class="gauche"><div class="ui-widget-content ui-corner-all cadre">
        <table id="profils" class="display" style="width:100%"><thead><tr><th>{called}</th><th>Utilisateurs</th></tr></thead></table></div>
        <form id="deconnexion" hidden><fieldset class="ui-widget-content ui-corner-all"><legend>Déconnexion automatique</legend>
        <p><label><input type="checkbox" id="auto"> Déconnecter après une période d'inactivité</label></p>
        <p><label for="duree">Durée d'inactivité</label> <select id="duree">{options}</select></p>
        <p class="suite"><button type="submit">Valider</button></p></fieldset></form></div>
        <div class="droite ui-widget-content ui-corner-all cadre" id="autorisations"><p class="note">Sélectionnez un élément
        de la liste.</p></div></div>""",
        (side, path),
    )


def spoken(minutes: int) -> str:
    """As people say it."""
    hours, rest = divmod(minutes, 60)
    if not hours:
        return f"{minutes} minutes"
    return f"{hours} heure{'s' if hours > 1 else ''}" + (f" {rest}" if rest else "")


def preferences(seen: Seen) -> str:
    """« Préférences »."""

    def tick(name: str, caption: str, on: bool) -> str:
        return f"""<p><input type="checkbox" id="{name}" {"checked" if on else ""}><label for="{name}">{caption}</label></p>"""

    return page(
        seen,
        "Préférences",
        f"""<div id="preferences"><h3>Généralités</h3><div>
        {tick("virgule", "Utiliser la virgule comme séparateur décimal", True)}
        {tick("samedi", "Afficher le samedi dans les grilles", False)}</div>
        <h3>Affichages</h3><div>{tick("majuscules", "Afficher les noms de famille en majuscules", False)}
        {tick("photos", "Afficher les photos dans les listes", False)}
        {tick("identifiants-ent", "Activer la gestion des identifiants ENT", seen.state.preference)}</div>
        <h3>Emplois du temps</h3><div>{tick("gele", "Signaler les cours gelés", True)}</div>
        <h3>Courriels</h3><div>{tick("copie", "Envoyer une copie à l'expéditeur", True)}</div></div>""",
        (MENUS["Paramètres"], "/parametres/preferences"),
    )


def other(seen: Seen, path: str) -> str:
    """A page that does nothing here."""
    captions = {one: caption for entries in MENUS.values() for one, caption in entries.items()}
    title = captions.get(path) or path.rsplit("/", 1)[-1].replace("-", " ").capitalize()
    return page(
        seen, title, '<div class="ui-widget-content ui-corner-all cadre"><p>Aucune donnée à afficher.</p></div>'
    )
