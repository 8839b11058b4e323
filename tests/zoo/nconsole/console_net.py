"""« Pronote.net »: the publication and its questions, what is interconnected, the web sessions."""

from __future__ import annotations

from html import escape

from starlette.responses import HTMLResponse, Response
from starlette.routing import Route

from tests.foreign.served import ENT
from tests.zoo.nconsole.console_shell import page, tabs
from tests.zoo.nconsole.desk import READ, WRITE, Call, Desk, options, table
from tests.zoo.visits import to

HERE = "pronote-net"
NONE = "Aucun modèle"
#: By academic region, as the publisher sorts them: address of the CAS server that each model brings.
MODELS = {
    "Grand Est": {"Mon Bureau Numérique": "https://cas.monbureaunumerique.fr"},
    "Pays de la Loire": {"e-lyco": "https://cas.e-lyco.fr"},
    "Provence-Alpes-Côte d'Azur": {
        "ATRIUM - Collèges": "https://colleges.atrium-sud.fr/connexion",
        ENT: "https://www.atrium-sud.fr/connexion",
    },
}
ADDRESSES = {name: address for group in MODELS.values() for name, address in group.items()}
SPACES = (("Professeurs", 6), ("Parents", 41), ("Élèves", 28), ("Vie scolaire", 3))
MINUTES = ("5", "15", "30", "45", "60", "75", "90", "105", "120")
LOCKED = '<p class="locked">Arrêtez la publication pour modifier ces paramètres.</p>'


def _base(call: Call) -> str:
    return f"/{call.key}/{HERE}"


def _shown(call: Call, path: str, body: str, status: int = 200) -> Response:
    base = _base(call)
    if call.state.published:
        state = f"""<p><span class="badge on">Base publiée</span> Les espaces web sont accessibles aux familles et au personnel.</p>
<a class="button" href="{base}/arret?retour={path}">Arrêter la publication</a>"""
    else:
        state = f"""<p><span class="badge">Base non publiée</span> Les espaces web sont fermés.</p>
<button class="main" form="parametres" formaction="{base}/publier" data-ask="publier" data-busy="Publication en cours...">Publier dans la base</button>"""
    entries = {base: "Publication", f"{base}/ent": "Intégration dans un ENT", f"{base}/securite": "Paramètres de sécurité"}  # fmt: skip
    # Where nothing is to be kept, there is nothing but the publication to send.
    form = "" if 'id="parametres"' in body else f'<form id="parametres" method="post">{call.token}</form>'
    return page(
        call,
        HERE,
        "Pronote.net",
        f"""<section class="state{"" if call.state.published else " off"}" aria-label="État de la publication">{state}</section>{tabs("Pronote.net", entries, f"{base}{path}")}
{body}{form}<dialog id="publier" aria-labelledby="publier-titre"><h2 id="publier-titre">Publier la base&nbsp;?</h2>
<p>Les espaces web de « {escape(call.school)} » seront de nouveau accessibles sur Internet.</p>
<form method="dialog"><button value="non">Annuler</button><button class="main" value="oui">Publier</button></form></dialog>""",
        status=status,
    )


def _publication(call: Call) -> Response:
    lines = [(name, "Oui", str(number) if call.state.published else "0") for name, number in SPACES]
    return _shown(
        call,
        "",
        f'<section class="box">{table("Espaces web", ("Espace", "Ouvert", "Connectés"), lines)}</section>',
    )


def _frame(ent: str, cas: str, locked: bool, wrong: str = "") -> str:
    """What depends on the model that is chosen: it comes again once another one is."""
    off = " disabled" * locked
    about = (
        f"Ce modèle reconnaît les utilisateurs par leur identifiant CAS. Serveur proposé : {ADDRESSES[ent]}"
        if ent in ADDRESSES
        else "Sans modèle, renseignez les paramètres fournis par votre ENT."
    )
    error = f'<p class="error" id="cas-erreur">{wrong}</p>' if wrong else ""
    described = ' aria-invalid="true" aria-describedby="cas-erreur"' if wrong else ""
    return f"""<div id="modele" class="frame-part"><p class="hint">{about}</p>
<div class="field"><label for="cas">URL du serveur CAS</label><input type="url" id="cas" name="parametres_ent[cas]" value="{escape(cas)}"
placeholder="https://"{off}{described}>{error}</div></div>"""


def _form(call: Call, ent: str, cas: str, wrong: str = "") -> Response:
    locked, base = call.state.published, _base(call)
    entries = options([(NONE, NONE)], ent) + "".join(
        f'<optgroup label="{group}">{options([(name, name) for name in models], ent)}</optgroup>'
        for group, models in MODELS.items()
    )
    note = LOCKED if locked else ""
    button = f"<button{' disabled' * locked}>Enregistrer</button>"
    return _shown(
        call,
        "/ent",
        f"""<form class="box" id="parametres" method="post" action="{base}/ent" novalidate>{call.token}{note}
<h2>Interconnexion CAS</h2><div class="field"><label for="ent">Mon ENT</label>
<select id="ent" name="parametres_ent[modele]" data-frame="modele" data-src="{base}/ent/modele"{" disabled" * locked}>{entries}</select></div>
{_frame(ent, cas, locked, wrong)}
<div class="field"><label for="client">URL du client CAS</label><input id="client" value="https://{call.key}.index-education.net/pronote/" readonly>
<p class="hint">À communiquer à votre ENT.</p></div><p class="buttons">{button}
<span class="hint">Les paramètres sont aussi enregistrés quand vous publiez la base.</span></p></form>""",
        422 if wrong else 200,
    )


def _ent(call: Call) -> Response:
    return _form(call, call.state.ent, call.state.cas)


def _model(call: Call) -> Response:
    """The model's own address, unless another one was typed."""
    ent, cas = call.asked("modele"), call.asked("cas")
    if not cas or cas in ADDRESSES.values():
        cas = ADDRESSES.get(ent, "")
    return HTMLResponse(_frame(ent, cas, call.state.published))


def _kept(call: Call) -> Response | None:
    """The form's answer where it cannot be kept."""
    ent, cas = call.one("parametres_ent[modele]"), call.one("parametres_ent[cas]").strip()
    if ent not in {NONE, *ADDRESSES}:
        return to(f"{_base(call)}/ent")
    if ent != NONE and not cas.startswith(("https://", "http://")):
        return _form(call, ent, cas, "Indiquez une adresse complète, qui commence par https://")
    call.state.set_ent(ent, cas)
    return None


def _save(call: Call) -> Response:
    if call.state.published:
        call.tell("La base est publiée : les paramètres n'ont pas été modifiés.")
        return to(f"{_base(call)}/ent")
    if refused := _kept(call):
        return refused
    call.tell("Les paramètres de l'ENT ont été enregistrés.")
    return to(f"{_base(call)}/ent")


def _publish(call: Call) -> Response:
    of_ent = any(name.startswith("parametres_ent") for name, _ in call.form)
    if call.state.published:
        call.tell("La base était déjà publiée.")
    else:
        _secured(call)
        if of_ent and (refused := _kept(call)):
            return refused
        call.state.publish(True)
        call.tell("La base est publiée. Les espaces web sont accessibles.")
    return to(_base(call) + "/ent" * of_ent + "/securite" * bool(call.one("expiration")))


def _ask_stop(call: Call) -> Response:
    base, back = _base(call), call.asked("retour")
    back = back if back in {"", "/ent", "/securite"} else ""
    if not call.state.published:
        return to(base + back)
    connected = sum(number for _, number in SPACES)
    return page(
        call,
        HERE,
        "Arrêter la publication\u00a0?",
        f"""<form class="box narrow" method="post" action="{base}/arret">{call.token}<input type="hidden" name="retour" value="{back}">
<p><b>{connected} personnes sont connectées.</b> Elles seront déconnectées, et les espaces web resteront fermés jusqu'à la prochaine
publication. Les postes qui utilisent le Client PRONOTE ne sont pas concernés.</p>
<div class="field"><label for="message">Message affiché aux visiteurs <span class="hint">(facultatif)</span></label>
<textarea id="message" name="message" rows="3">Le service est momentanément interrompu.</textarea></div>
<p class="buttons"><button class="danger" data-busy="Arrêt en cours...">Confirmer l'arrêt</button> <a href="{base}{back}">Annuler</a></p></form>""",
    )


def _stop(call: Call) -> Response:
    if call.state.published:
        call.state.publish(False)
        call.tell("La publication est arrêtée. Les paramètres peuvent être modifiés.")
    back = call.one("retour")
    return to(_base(call) + (back if back in {"", "/ent", "/securite"} else ""))


def _security(call: Call) -> Response:
    locked = call.state.published
    note, off = (LOCKED if locked else ""), " disabled" * locked
    return _shown(
        call,
        "/securite",
        f"""<form class="box" id="parametres" method="post" action="{_base(call)}/securite">{call.token}{note}<h2>Sessions des espaces web</h2>
<div class="field"><label for="expiration">Expiration de la session web</label><select id="expiration" name="expiration"{off}>
{options([(one, f"{one} minutes") for one in MINUTES], "60")}</select></div>
<div class="field"><label for="essais">Tentatives avant suspension de l'adresse IP</label><select id="essais" name="essais"{off}>
{options([(str(one), str(one)) for one in range(2, 9)], "5")}</select></div><p class="buttons"><button{off}>Enregistrer</button></p></form>""",
    )


def _secured(call: Call) -> None:
    """Nobody is asked to change them here."""
    if (call.one("expiration", "60"), call.one("essais", "5")) != ("60", "5"):
        call.state.writes.append("security")


def _secure(call: Call) -> Response:
    _secured(call)
    call.tell("Les paramètres de sécurité ont été enregistrés.")
    return to(f"{_base(call)}/securite")


def routes(desk: Desk) -> list[Route]:
    """Their addresses."""
    base = f"/{{school}}/{HERE}"
    return [
        desk.route(base, _publication),
        desk.route(f"{base}/ent", _ent),
        desk.route(f"{base}/ent", _save, post=True, pace=WRITE),
        desk.route(f"{base}/ent/modele", _model, pace=2 * READ),
        desk.route(f"{base}/arret", _ask_stop),
        desk.route(f"{base}/arret", _stop, post=True, pace=2 * WRITE),
        desk.route(f"{base}/publier", _publish, post=True, pace=2 * WRITE),
        desk.route(f"{base}/securite", _security),
        desk.route(f"{base}/securite", _secure, post=True, pace=WRITE),
    ]
