"""« Préférences »: boxes in tabs, kept together."""

from __future__ import annotations

from tests.zoo.wconsole.console_page import Asked, Go, page, tabs, tick

TABS = {
    "preferences.php": "Générales",
    "preferences.php?onglet=affichages": "Affichages",
    "preferences.php?onglet=impressions": "Impressions",
    "preferences.php?onglet=courriels": "Courriels",
}
#: Tab → boxes: name, caption, as it first is.
BOXES: dict[str, list[tuple[str, str, bool]]] = {
    "": [
        ("astuces", "Afficher les astuces au démarrage", False),
        ("confirmer", "Demander confirmation avant de quitter", True),
    ],
    "affichages": [
        ("numero", "Afficher le numéro national des élèves", False),
        ("civilite", "Afficher la civilité dans les listes", False),
        ("ent", "Activer la gestion des identifiants ENT", False),
        ("photos", "Afficher les photos dans les fiches", True),
    ],
    "impressions": [("logo", "Imprimer le logo de l'établissement", True), ("recto", "Imprimer en recto verso", False)],
    "courriels": [("copie", "M'envoyer une copie des courriels", False)],
}


def preferences(asked: Asked) -> str | Go:
    """The page, whichever of its tabs."""
    tab = asked.query.get("onglet", "")
    boxes = [(name, title, asked.state.preference if name == "ent" else on) for name, title, on in BOXES.get(tab, [])]
    here = "preferences.php" + f"?onglet={tab}" * bool(tab)
    if asked.sent is not None:
        for name, _, on in boxes:
            now = name in asked.sent
            if now == on:
                continue
            if name == "ent":
                asked.state.set_preference(now)
            else:
                # Nobody asked for it.
                asked.state.writes.append(f"display {name} {now}")
        asked.tell("Les préférences ont été enregistrées.")
        return Go(here)
    rows = "<br>".join(tick(name, title, on) for name, title, on in boxes)
    form = f'<form method="post" action="{here}"><fieldset>{rows}</fieldset><p class="boutons"><input type="submit" value="Valider"> <input type="reset" value="Rétablir"></p></form>'
    return page(asked, ("Paramètres", "Préférences"), form, tabs(TABS, here))
