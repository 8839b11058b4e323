"""Like the manager of a hosting company: universes along the top, a side tree of custom elements, an account panel at the right."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from tests.zoo.shells import MINE, Entry, Site, Told
from tests.zoo.shells._trail import trail

ANSWERS: dict[Site, tuple[str, ...]] = {
    "portal": ("text=Me le rappeler plus tard",),
    "console": ("oui-tile:has-text('Lycée des Exemples') >> text=Gérer",),
}
_PANEL = ("[aria-label='Mon compte']", "#panneau >> text=Administration")
WAYS = {
    "services": (*_PANEL, "oui-sidebar >> text=Pages de site", "oui-sidebar >> text=Accès aux services tiers"),
    "export": (*_PANEL, "oui-sidebar >> text=Utilisateurs", "oui-sidebar >> text=Export des utilisateurs"),
    "ent": ("oui-navbar >> text=Pronote.net", "oui-sidebar >> text=Intégration dans un ENT"),
    "displays": ("oui-navbar >> text=Paramètres", "oui-sidebar >> text=Préférences", ".onglets >> text=Affichages"),
    "pupils": ("oui-navbar >> text=Ressources", "oui-sidebar >> text=Élèves"),
    "profiles": ("oui-navbar >> text=Ressources", "oui-sidebar >> text=Professeurs", "text=Profils d'autorisation"),
    "groups": ("oui-navbar >> text=Fichier", "oui-tile >> text=Administration des utilisateurs"),
}
_STYLE = """*{box-sizing:border-box}body{margin:0;font:15px/1.5 "Source Sans 3","Open Sans",sans-serif;color:#4d5592;background:#fff}a{color:#0050d7;text-decoration:none}
oui-navbar{display:flex;align-items:stretch;height:56px;background:#000e9c;color:#fff}oui-navbar a,oui-navbar button{color:#fff;padding:0 18px;display:flex;align-items:center;background:none;border:0;font:inherit;cursor:pointer;border-bottom:3px solid transparent}
oui-navbar a:hover,oui-navbar a.actif{border-color:#85d9fd;background:#0014c4}oui-navbar .marque{font-weight:800;font-size:18px}oui-navbar .fin{margin-left:auto;display:flex}oui-shell{display:flex;min-height:calc(100vh - 56px)}
oui-sidebar{display:block;width:280px;background:#f5fafe;border-right:1px solid #dbe6f2;padding:16px 0}oui-sidebar h2{font-size:15px;margin:0;padding:0 20px 12px;text-transform:uppercase;color:#00185e}oui-sidebar input{width:240px;margin:0 20px 10px;padding:8px;border:1px solid #bef1ff;border-radius:4px}
oui-node{display:block}oui-node>.ligne{display:flex;align-items:center;padding:9px 20px;color:#00185e;width:100%;border:0;background:none;font:inherit;text-align:left;cursor:pointer}oui-node>.ligne:hover{background:#def8ff}oui-node>.ligne.ici{background:#bef1ff;font-weight:600}
oui-node>.dessous{display:none;padding-left:18px}oui-node[open]>.dessous{display:block}oui-node>button.ligne::before{content:"▸";width:18px}oui-node[open]>button.ligne::before{content:"▾"}.scene{flex:1;padding:26px 36px;min-width:0}.scene header{display:flex;align-items:flex-start;gap:20px}
.scene h1{margin:0;color:#00185e;font-size:28px}.scene header form,.scene header .etat{margin-left:auto}.scene header .etat+form{margin-left:0}.fil{font-size:13px;margin-bottom:6px}.onglets{display:flex;border-bottom:1px solid #dbe6f2;margin:16px 0 20px}.onglets a{padding:10px 18px;color:#4d5592}.onglets a.actif{border-bottom:3px solid #0050d7;color:#00185e;font-weight:600}
.grille{display:grid;grid-template-columns:repeat(3,1fr);gap:20px;margin-top:20px}oui-tile{display:block;border:1px solid #dbe6f2;border-radius:6px;padding:20px}oui-tile:hover{box-shadow:0 0 0 1px #0050d7}oui-tile h3{margin:0 0 6px;color:#00185e}oui-badge{background:#ddffd0;color:#0b5a00;border-radius:12px;padding:2px 12px;font-size:13px}
oui-badge.non{background:#ffe9d9;color:#a33c00}oui-message{display:block;background:#ddffd0;border-left:4px solid #2b8000;padding:10px 16px;margin:12px 0}oui-message.erreur{background:#ffd2dd;border-color:#bf000d}#panneau{position:fixed;top:0;right:0;bottom:0;width:320px;background:#fff;box-shadow:-4px 0 20px #0003;padding:24px;transform:translateX(110%);visibility:hidden;transition:transform .25s,visibility .25s;z-index:7}
#panneau.ouvert{transform:none;visibility:visible}#panneau h3{color:#00185e;margin:16px 0 6px}#panneau ul{list-style:none;padding:0;margin:0}#panneau li a{display:block;padding:8px 0;border-bottom:1px solid #eef3f9}.fermer{float:right;border:0;background:none;font-size:22px;cursor:pointer}
.b{background:#0050d7;color:#fff;border:0;border-radius:4px;padding:10px 24px;font:600 15px "Open Sans",sans-serif;cursor:pointer}.b2{background:#fff;color:#0050d7;border:1px solid #0050d7;border-radius:4px;padding:9px 22px;font:600 15px "Open Sans",sans-serif;cursor:pointer}.acces{display:grid;grid-template-columns:1fr 1fr;min-height:100vh}.acces>div{padding:12vh 80px}.acces .promo{background:#000e9c;color:#fff}
.acces input:not([type=checkbox]){display:block;width:100%;padding:10px;border:1px solid #7d9fd1;border-radius:4px;margin:4px 0 14px;font:inherit}.temoins{position:fixed;left:24px;bottom:24px;width:420px;background:#fff;color:#4d5592;box-shadow:0 4px 24px #0004;border-radius:8px;padding:18px 22px}.etroit{max-width:760px;margin:8vh auto}"""
_SCRIPT = """<script>
class Noeud extends HTMLElement{connectedCallback(){setTimeout(()=>{const b=this.querySelector(':scope>button.ligne');b&&b.addEventListener('click',()=>this.toggleAttribute('open'))})}}
customElements.define('oui-node',Noeud);
const p=document.getElementById('panneau');document.querySelectorAll('[data-panneau]').forEach(b=>b.addEventListener('click',()=>p.classList.toggle('ouvert')));
const t=document.querySelector('.temoins');if(t){if(sessionStorage.temoins)t.remove();t.querySelectorAll('button').forEach(b=>b.addEventListener('click',()=>{sessionStorage.temoins=1;t.remove()}))}
</script>"""


def _html(title: str, body: str) -> str:
    return f'<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><title>{title}</title><style>{_STYLE}</style></head><body>{body}{_SCRIPT}</body></html>'


def _leaf(entry: Entry, here: str) -> str:
    return f'<oui-node><a class="ligne{" ici" * (entry.href == here)}" href="{entry.href}">{entry.name}</a></oui-node>'


def _scene(told: Told, tools: str) -> str:
    way = trail(told)
    path = " › ".join((told.school, *(f'<a href="{one.href}">{one.name}</a>' for one in way)))
    tabs = ""
    if len(way) > 1 and way[1].entries:
        first = "Liste" if way[0].name == "Ressources" else "Informations générales"
        tabs = "".join(
            f'<a href="{one.href}"{" class=actif" * (one.href == told.here)}>{name}</a>'
            for name, one in ((first, way[1]), *((two.name, two) for two in way[1].entries))
        )
        tabs = f'<nav class="onglets">{tabs}</nav>'
    tiles = "".join(
        f'<oui-tile><h3><a href="{one.href}">{one.name}</a></h3><p>Consultez et modifiez la configuration.</p></oui-tile>'
        for one in (told.entries if not told.body and not tabs else ())
    )
    said = f'<oui-message role="status">{told.message}</oui-message>' if told.message else ""
    empty = "<p>Choisissez un onglet pour modifier la configuration.</p>" if tabs and not told.body else ""
    return f"""<div class="scene"><div class="fil">{path}</div><header><h1>{told.title or told.school}</h1>{tools}</header>{said}{tabs}{empty}
<div class="grille">{tiles}</div>{told.body}</div>"""


def _panel(told: Told, links: str) -> str:
    return f"""<aside id="panneau" aria-label="Compte"><button class="fermer" data-panneau aria-label="Fermer">×</button><h3>Admin Exemples</h3><p>{told.school}<br>UAI {MINE}</p><ul>{links}</ul>
<h3>Assistance</h3><ul><li><a href="#">Mes demandes (0)</a></li><li><a href="#">Centre d’aide</a></li></ul><p><a class="b2" href="{told.door.href}">{told.door.name}</a></p></aside>"""


def _bar(brand: str, home: str, links: str) -> str:
    return f"""<oui-navbar><a class="marque" href="{home}">{brand}</a>{links}<span class="fin"><button aria-label="Notifications">🔔 2</button><button data-panneau aria-label="Mon compte">AE ▾</button></span></oui-navbar>"""


def portal(told: Told) -> str:
    """The account's panel leads to the administration, whose tree folds out at the left."""
    if told.anonymous:
        return _html(
            told.school,
            f'<div class="etroit"><h1>{told.school}</h1>{told.body}<a class="b" href="{told.door.href}">{told.door.name}</a></div>',
        )
    universes = [
        ("Établissement", "/web/lycee"),
        ("Communication", "/web/lycee/com"),
        ("Vie scolaire", "/web/lycee/vie"),
    ]
    universes += [("Pronote", told.pronote)] if told.pronote else []
    links = "".join(f'<a href="{href}"{" class=actif" * (href == told.here)}>{name}</a>' for name, href in universes)
    panel = _panel(
        told,
        f'<li><a href="/web/lycee/compte">Informations personnelles</a></li><li><a href="{told.administration}">Administration</a></li><li><a href="/web/lycee/securite">Sécurité</a></li>',
    )
    if told.title:
        way, tree = trail(told), "<h2>Administration</h2>"
        for one in told.menu:
            below = "".join(_leaf(two, told.here) for two in one.entries)
            tree += f'<oui-node{" open" * (one in way)}><button class="ligne">{one.name}</button><div class="dessous">{below}</div></oui-node>'
    else:
        mine = (
            Entry("Actualités", "/web/lycee/actus"),
            Entry("Agenda", "/web/lycee/agenda"),
            Entry("Documents partagés", "/web/lycee/partage"),
        )
        tree = "<h2>Mon établissement</h2>" + "".join(_leaf(one, told.here) for one in mine)
    scene = _scene(told, "")
    return _html(
        f"{told.title or told.school} - ATRIUM",
        f"{_bar('ATRIUM', '/web/lycee', links)}<oui-shell><oui-sidebar>{tree}</oui-sidebar>{scene}</oui-shell>{panel}",
    )


def console(told: Told) -> str:
    """Each section is a universe of its own: its side list, its tiles, its tabs."""
    way = trail(told)
    links = "".join(f'<a href="{one.href}"{" class=actif" * (one in way)}>{one.name}</a>' for one in told.menu)
    badge = "<oui-badge>Publié</oui-badge>" if told.published else '<oui-badge class="non">Arrêté</oui-badge>'
    side = ""
    if way:
        find = """<input type="search" placeholder="Filtrer" aria-label="Filtrer" oninput="for(const n of this.parentNode.querySelectorAll('oui-node'))n.style.display=n.textContent.toLowerCase().includes(this.value.toLowerCase())?'':'none'">"""
        leaves = "".join(_leaf(one, told.here) for one in way[0].entries)
        side = f"<oui-sidebar><h2>{way[0].name}</h2>{find}{leaves}</oui-sidebar>"
    scene = _scene(told, f'<span class="etat">{badge}</span>{told.publication}')
    panel = _panel(told, '<li><a href="/compte">Informations personnelles</a></li>')
    return _html(
        f"{told.title or 'Accueil'} - PRONOTE - {told.school}",
        f"{_bar('PRONOTE', '/', links)}<oui-shell>{side}{scene}</oui-shell>{panel}",
    )


def sign_in(site: Site, wrong: str) -> str:
    """The form on one half, what the company sells on the other; a small notice of cookies that blocks nothing."""
    said = f'<oui-message class="erreur" role="alert">{wrong}</oui-message>' if wrong else ""
    name = {"portal": "ATRIUM", "console": "PRONOTE"}[site]
    return _html(
        f"Identification - {name}",
        f"""<div class="acces"><div><h1>{name}</h1><p>Identifiez-vous pour accéder à votre espace.</p>{said}<form method="post"><label>Identifiant ou e-mail<input name="username" autocomplete="username"></label>
<label>Mot de passe<input name="password" type="password"></label><button class="b">Connexion</button></form><p><a href="#">Mot de passe oublié ?</a> · <a href="#">Aide à la connexion</a></p></div>
<div class="promo"><h2>Le numérique éducatif, hébergé en France</h2><p>Découvrez la nouvelle gestion des accès, plus rapide et plus sûre.</p></div></div>
<div class="temoins" role="region" aria-label="Cookies"><b>Nous respectons votre vie privée</b><p>Des témoins de mesure peuvent être déposés.</p><button class="b2">Refuser</button> <button class="b">Accepter</button></div>""",
    )


def _second_factor(_schools: Mapping[str, str]) -> str:
    return _html(
        "Sécurité du compte",
        """<div class="etroit"><h1>Protégez votre compte</h1><p>La double authentification n’est pas encore activée. Elle demande un code à chaque nouvelle connexion.</p>
<form method="post"><button class="b2">Me le rappeler plus tard</button> <button class="b" type="button" onclick="this.textContent='Indisponible pour le moment'">Activer maintenant</button></form></div>""",
    )


def _choose(schools: Mapping[str, str]) -> str:
    tiles = "".join(
        f'<oui-tile><h3>{name}</h3><p>UAI {uai}</p><p><oui-badge>Actif</oui-badge></p><button class="b" name="school" value="{uai}">Gérer</button></oui-tile>'
        for uai, name in schools.items()
    )
    return _html(
        "Vos établissements",
        f'<oui-navbar><a class="marque" href="#">PRONOTE</a></oui-navbar><div class="scene"><h1>Vos établissements</h1><form class="grille" method="post">{tiles}</form></div>',
    )


AFTER: dict[Site, tuple[Callable[[Mapping[str, str]], str], ...]] = {"portal": (_second_factor,), "console": (_choose,)}
