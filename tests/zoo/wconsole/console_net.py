"""PRONOTE.net: the publication, and the integration in an ENT."""

from __future__ import annotations

from html import escape

from tests.foreign.served import MODELS
from tests.zoo.wconsole.console_page import Asked, Go, option, page, tabs

TABS = {
    "pronote_net.php": "Publication",
    "pronote_net.php?onglet=espaces": "Espaces publiés",
    "pronote_net.php?onglet=ent": "Intégration dans un ENT",
    "pronote_net.php?onglet=securite": "Sécurité",
}
CONFIRM = "Les utilisateurs connectés seront déconnectés. Voulez-vous arrêter la publication ?"


def _address(asked: Asked) -> str:
    return f"https://{asked.visit['rne']}.index-education.net/pronote/"


def _status(asked: Asked, tab: str) -> str:
    if asked.state.published:
        told, button = (
            '<b class="vert">Base publiée</b>',
            f"""<input type="submit" name="arreter" value="Arrêter la publication" onclick="return confirm('{CONFIRM}')">""",
        )
    else:
        told, button = (
            '<b class="rouge">Publication arrêtée</b>',
            '<input type="submit" name="publier" value="Publier dans la base">',
        )
    return f'<form method="post" action="pronote_net.php?onglet={tab}" class="etat">État : {told} {button}</form>'


def _ent(asked: Asked) -> str:
    state = asked.state
    grey = " disabled" * state.published
    note = '<div class="note">Pour modifier ces paramètres, vous devez arrêter la publication.</div>' * state.published
    models = "".join(option(one, one, one == state.ent) for one in MODELS)
    return f"""{note}<form method="post" action="pronote_net.php?onglet=ent"><fieldset><legend>Délégation de l'authentification</legend><table class="saisie">
<tr><td><label for="mon_ent">Mon ENT :</label></td><td><select name="mon_ent" id="mon_ent"{grey}>{models}</select></td></tr>
<tr><td><label for="url_cas">URL du serveur CAS :</label></td><td><input type="text" name="url_cas" id="url_cas" size="50" value="{escape(state.cas)}"{grey}></td></tr>
<tr><td>URL de PRONOTE :</td><td>{_address(asked)}</td></tr></table></fieldset>
<p class="boutons"><input type="submit" name="enregistrer" value="Enregistrer"{grey}></p></form>"""


def net(asked: Asked) -> str | Go:
    """The page, whichever of its tabs."""
    tab, sent = asked.query.get("onglet", ""), asked.sent
    here = "pronote_net.php" + f"?onglet={tab}" * bool(tab)
    if sent is not None:
        if "arreter" in sent or "publier" in sent:
            asked.state.publish("publier" in sent)
            asked.tell("La base est publiée." if "publier" in sent else "La publication a été arrêtée.")
        elif "enregistrer" in sent:
            asked.state.set_ent(sent.get("mon_ent", ""), sent.get("url_cas", "").strip())
            asked.tell("Les paramètres ont été enregistrés.")
        return Go(here)
    body = {
        "": f"<fieldset><legend>Adresses</legend><table class='saisie'><tr><td>Adresse publique :</td><td>{_address(asked)}</td></tr><tr><td>Dernière publication :</td><td>23/11/2026 07:12</td></tr></table></fieldset>",
        "espaces": "<p>Espace Professeurs, Espace Vie scolaire, Espace Parents, Espace Élèves.</p>",
        "ent": _ent(asked),
        "securite": "<p>Durée de suspension d'une adresse IP : 10 minutes.</p>",
    }.get(tab, "")
    return page(asked, ("PRONOTE.net",), body, _status(asked, tab) + tabs(TABS, here))
