"""Profiles of authorisation, groups of users: what each may do, and when it is disconnected."""

from __future__ import annotations

from html import escape
from urllib.parse import quote

from tests.zoo.wconsole.console_page import Asked, Go, option, page, tabs, tick
from tests.zoo.wconsole.console_people import beside

#: Script → what it is about, whom a profile disconnects, the rights it gives.
KINDS = {
    "professeurs_profils": ("professeurs", "les professeurs ayant ce profil", ("Saisir les notes", "Faire l'appel")),
    "personnels_profils": ("vie_scolaire", "les personnels ayant ce profil", ("Saisir les absences", "Faire l'appel")),
    "groupe": (
        "administratif",
        "les utilisateurs de ce groupe",
        ("Modifier les emplois du temps", "Gérer les bulletins"),
    ),
}
SEEN = ("Voir les élèves", "Voir les trombinoscopes", "Voir les emplois du temps", "Imprimer les listes")


def _time(minutes: int | None) -> str:
    hour, minute = divmod(minutes or 0, 60)
    grey = " disabled" * (minutes is None)
    hours = "".join(option(f"{one:02}", f"{one:02}", one == hour) for one in range(5))
    steps = "".join(option(f"{one:02}", f"{one:02}", one == minute) for one in range(0, 60, 5))
    return f"""<select name="duree_Hour" id="duree_Hour" title="Heures"{grey}>{hours}</select> h <select name="duree_Minute" id="duree_Minute" title="Minutes"{grey}>{steps}</select> min"""


def _form(asked: Asked, name: str, action: str) -> str:
    kind, whom, rights = KINDS[asked.script]
    minutes = asked.state.durations[kind][name]
    seen = "<br>".join(tick(f"voir_{number}", one, True) for number, one in enumerate(SEEN))
    may = "<br>".join(tick(f"droit_{number}", one, True) for number, one in enumerate(rights))
    on = tick(
        "deconnexion",
        f"Déconnecter {whom} en cas d'inactivité supérieure à :",
        minutes is not None,
        ' onclick="duree(this.checked)"',
    )
    return f"""<form method="post" action="{action}"><input type="hidden" name="nom" value="{escape(name)}"><table class="cadres"><tr><td>
<fieldset><legend>Consultation</legend>{seen}</fieldset></td><td><fieldset><legend>Saisie</legend>{may}</fieldset></td></tr>
<tr><td><fieldset><legend>Déconnexion automatique</legend>{on}<div class="duree">{_time(minutes)}</div></fieldset></td><td></td></tr></table>
<p class="boutons"><input type="submit" value="Enregistrer"></p></form>"""


def _save(asked: Asked, sent: dict[str, str]) -> bool:
    """False where it is refused."""
    kind, _, rights = KINDS[asked.script]
    name = sent["nom"]
    minutes = int(sent.get("duree_Hour", 0)) * 60 + int(sent.get("duree_Minute", 0)) if "deconnexion" in sent else None
    if minutes == 0:
        asked.tell("La durée d'inactivité doit être supérieure à zéro.", bad=True)
        return False
    boxes = [f"voir_{number}" for number in range(len(SEEN))] + [f"droit_{number}" for number in range(len(rights))]
    if lost := [one for one in boxes if one not in sent]:
        # Nobody asked for it.
        asked.state.writes.append(f"rights {kind} {name} {' '.join(lost)}")
    if minutes != asked.state.durations[kind][name]:
        asked.state.set_duration(kind, name, minutes)
    asked.tell(f"« {name} » a été enregistré.")
    return True


def profiles(asked: Asked) -> str | Go:
    """The profiles at the left, the chosen one's form beside them."""
    kind = KINDS[asked.script][0]
    script = asked.script.removesuffix("_profils")
    if asked.sent is not None:
        _save(asked, asked.sent)
        return Go(f"{asked.script}.php?profil={quote(asked.sent['nom'])}")
    chosen = asked.query.get("profil", "")
    names = asked.state.durations[kind]
    links = "".join(
        f"<li{' class=ici' * (one == chosen)}><a href='{asked.script}.php?profil={quote(one)}'>{escape(one)}</a></li>"
        for one in names
    )
    body = (
        f"<h2>{escape(chosen)}</h2>" + _form(asked, chosen, f"{asked.script}.php")
        if chosen in names
        else "<p class='vide'>&larr; Sélectionnez un profil dans la liste.</p>"
    )
    table = f"<table class='deux'><tr><td class='choix'><div class='titre'>Profils</div><ul>{links}</ul></td><td class='detail'>{body}</td></tr></table>"
    path = ("Ressources", f'<a href="{script}.php">{script.capitalize()}</a>', "Profils d'autorisation")
    return page(asked, path, table, tabs(beside(script), f"{asked.script}.php"))


def users(asked: Asked) -> str:
    """The groups, a pencil each."""
    rows = "".join(
        f"""<tr class="l{number % 2}"><td class="action"><a href="groupe.php?nom={quote(name)}"><img src="/css/crayon.svg" alt="Modifier" title="Modifier" width="14" height="14"></a></td><td>{escape(name)}</td><td>{4 - number}</td><td>Modification</td></tr>"""
        for number, name in enumerate(asked.state.durations["administratif"])
    )
    table = f'<table class="liste"><tr><th></th><th>Groupe</th><th>Utilisateurs</th><th>Accès</th></tr>{rows}</table>'
    return page(asked, ("Fichier", "Administration des utilisateurs"), f"<h2>Groupes d'utilisateurs</h2>{table}")


def group(asked: Asked) -> str | Go:
    """One group's own page."""
    if asked.sent is not None:
        kept = _save(asked, asked.sent)
        return Go("utilisateurs.php" if kept else f"groupe.php?nom={quote(asked.sent['nom'])}")
    name = asked.query.get("nom", "")
    if name not in asked.state.durations["administratif"]:
        return Go("utilisateurs.php")
    above = '<p><a href="utilisateurs.php">&laquo; Retour à la liste des groupes</a></p>'
    path = ("Fichier", '<a href="utilisateurs.php">Administration des utilisateurs</a>', f"Groupe « {escape(name)} »")
    return page(asked, path, _form(asked, name, "groupe.php"), above)
