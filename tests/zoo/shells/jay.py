"""Like a helpdesk for agents: a dark rail of icons with tooltips, views with counters, an admin centre whose groups fold."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from tests.zoo.shells import MINE, Entry, Site, Told
from tests.zoo.shells._trail import trail

ANSWERS: dict[Site, tuple[str, ...]] = {"console": (".resultat:has-text('Lycée des Exemples')",)}
WAYS = {
    "services": (".rail >> [title=Administration]", ".volets >> text=Pages de site", "text=Accès aux services tiers"),
    "export": (".rail >> [title=Administration]", ".volets >> text=Utilisateurs", "text=Export des utilisateurs"),
    "ent": (".rail >> text=Pronote.net", "text=Intégration dans un ENT"),
    "displays": (".rail >> text=Paramètres", "text=Préférences", "text=Affichages"),
    "pupils": (".rail >> text=Ressources", "text=Élèves"),
    "profiles": (".rail >> text=Ressources", "text=Professeurs", "text=Profils d'autorisation"),
    "groups": (".rail >> text=Fichier", "text=Administration des utilisateurs"),
}
_STYLE = """*{box-sizing:border-box}body{margin:0;font:14px/1.45 system-ui,"Helvetica Neue",sans-serif;color:#2f3941;background:#fff}a{color:#1f73b7;text-decoration:none}
.app{display:flex;height:100vh}.rail{width:60px;background:#03363d;display:flex;flex-direction:column;align-items:center;padding:10px 0;gap:4px}.rail.large{width:84px}
.rail .ico{position:relative;width:100%;padding:10px 0;text-align:center;color:#dbe6e7;font-size:20px;cursor:pointer}.rail .ico small{display:block;font-size:11px}.rail .ico:hover,.rail .ico.actif{background:#0b4b52;color:#fff}
.rail .fin{margin-top:auto}.volets{width:260px;background:#f8f9f9;border-right:1px solid #d8dcde;padding:14px 0;overflow:auto}.volets.cache{display:none}.volets h2{font-size:18px;margin:0 18px 10px}
.volets .vue,.volets .groupe{display:flex;justify-content:space-between;padding:8px 18px;color:#2f3941;cursor:pointer}.volets .vue:hover,.volets .groupe:hover{background:#e9ebed}.volets .vue.ici{background:#d1e8df}
.volets .groupe{font-weight:600}.groupe::after{content:"▸";transition:transform .15s}.groupe.deplie::after{transform:rotate(90deg)}.sous{display:none}.sous.deplie{display:block}.sous .vue{padding-left:34px}.sous .sous .vue{padding-left:52px}
.volets input{width:224px;margin:0 18px 10px;padding:7px 10px;border:1px solid #d8dcde;border-radius:4px}.puce{background:#e9ebed;border-radius:10px;padding:0 8px;font-size:12px}
.colonne{flex:1;display:flex;flex-direction:column;min-width:0}.tete{height:56px;border-bottom:1px solid #d8dcde;display:flex;align-items:center;gap:14px;padding:0 22px}.tete .fin{margin-left:auto;display:flex;gap:14px;align-items:center}
.tete .onglet{border:1px solid #d8dcde;border-radius:4px;padding:6px 12px;font-weight:600}.corps{padding:22px;overflow:auto;flex:1}.corps h1{font-size:22px;margin:0 0 14px}.corps table.demandes{width:100%;border-collapse:collapse}
.demandes td,.demandes th{text-align:left;padding:9px;border-bottom:1px solid #e9ebed}.etat{color:#fff;background:#c72a1c;border-radius:3px;padding:1px 6px;font-size:11px}.etat.o{background:#3091ec}
.tuiles{display:flex;flex-wrap:wrap;gap:14px}.tuile{width:250px;border:1px solid #d8dcde;border-radius:6px;padding:16px;cursor:pointer}.tuile:hover{border-color:#1f73b7}.tuile b{display:block;font-size:15px}
.onglets{display:flex;gap:22px;border-bottom:1px solid #d8dcde;margin-bottom:14px}.onglets a{padding:8px 0;color:#49545c}.notif{background:#edf8f4;border:1px solid #aecfc2;padding:10px 14px;border-radius:4px;margin-bottom:12px}
.fond{min-height:100vh;background:#03363d;display:flex;align-items:center;justify-content:center;flex-direction:column}.carte{background:#fff;border-radius:8px;width:400px;padding:36px}.carte label{display:block;font-weight:600;margin:12px 0 4px}
.carte input:not([type=checkbox]){width:100%;padding:10px;border:1px solid #d8dcde;border-radius:4px;font:inherit}.vert{width:100%;background:#038153;color:#fff;border:0;border-radius:4px;padding:11px;font:600 14px system-ui;margin-top:18px;cursor:pointer}
.sso{display:block;border:1px solid #1f73b7;text-align:center;border-radius:4px;padding:10px;margin-top:12px}.resultat{padding:11px;border:1px solid #e9ebed;margin-top:-1px;cursor:pointer}.resultat:hover{background:#edf7ff}.resultat span{color:#68737d;font-size:12px}
.fond>p{color:#b9cccd;font-size:12px}.fond>p a{color:#b9cccd;margin:0 8px}.menu{position:relative}.menu div{display:none;position:absolute;right:0;top:30px;background:#fff;border:1px solid #d8dcde;border-radius:4px;box-shadow:0 8px 20px #0003;width:210px;padding:6px}
.menu.on div{display:block}.menu div a{display:block;padding:7px 10px}.menu>span{background:#d8dcde;border-radius:50%;padding:7px;cursor:pointer}"""
_TICKETS = """<table class="demandes"><tr><th></th><th>Objet</th><th>Demandeur</th><th>Mise à jour</th></tr>
<tr><td><span class="etat">O</span></td><td>Vidéoprojecteur de la salle 12</td><td>M. Roux</td><td>il y a 5 minutes</td></tr>
<tr><td><span class="etat o">E</span></td><td>Mot de passe d’un parent</td><td>Vie scolaire</td><td>hier</td></tr>
<tr><td><span class="etat o">E</span></td><td>Tablettes des secondes</td><td>Mme Petit</td><td>lundi</td></tr></table>"""
_SCRIPT = """<script>
document.querySelectorAll('.groupe').forEach(g=>g.addEventListener('click',()=>{g.classList.toggle('deplie');g.nextElementSibling.classList.toggle('deplie')}));
document.querySelectorAll('.menu>span').forEach(s=>s.onclick=()=>s.parentNode.classList.toggle('on'));
document.querySelectorAll('[data-volet]').forEach(i=>i.onclick=()=>{document.querySelectorAll('[data-volet]').forEach(o=>o.classList.toggle('actif',o===i));
document.querySelectorAll('.volets').forEach(v=>v.classList.toggle('cache',v.id!==i.dataset.volet))});
document.querySelectorAll('[data-vers]').forEach(t=>t.onclick=()=>{location.href=t.dataset.vers});
</script>"""
_ICONS = {"Pronote.net": "☁", "Fichier": "🗀", "Paramètres": "⚒", "Ressources": "☷"}


def _html(title: str, body: str) -> str:
    return f'<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><title>{title}</title><style>{_STYLE}</style></head><body>{body}{_SCRIPT}</body></html>'


def _view(entry: Entry, here: str) -> str:
    return f'<a class="vue{" ici" * (entry.href == here)}" href="{entry.href}"><span>{entry.name}</span></a>'


def _column(told: Told, product: str, tools: str) -> str:
    tabs = "".join(f'<a href="{one.href}">{one.name}</a>' for one in (told.entries if told.body else ()))
    tabs = f'<div class="onglets"><a><b>{told.title}</b></a>{tabs}</div>' if tabs else ""
    tiles = "".join(
        f'<div class="tuile" data-vers="{one.href}"><b>{one.name}</b>Configurer et consulter</div>'
        for one in (told.entries if not told.body else ())
    )
    said = f'<div class="notif">{told.message}</div>' if told.message else ""
    return f"""<div class="colonne"><div class="tete"><span class="onglet">{told.school}</span><small>{MINE}</small><span class="fin">{tools}<a href="#">Aide</a>
<div class="menu"><span title="Profil">AE</span><div><a href="#">Mon profil</a><a href="#">Raccourcis clavier</a><a href="{told.door.href}">{told.door.name}</a></div></div></span></div>
<div class="corps"><h1>{told.title or product}</h1>{said}{tabs}<div class="tuiles">{tiles}</div>{told.body}{"" if told.title else _TICKETS}</div></div>"""


def portal(told: Told) -> str:
    """The gear at the rail's foot has nothing but a tooltip; groups of the admin centre fold out."""
    if told.anonymous:
        return _html(
            told.school,
            f'<div class="fond"><div class="carte"><h1>{told.school}</h1>{told.body}<a class="sso" href="{told.door.href}">{told.door.name}</a></div></div>',
        )
    admin = told.here.startswith(told.administration) or trail(told) != ()
    items = [
        ("Accueil", "/web/lycee", "⌂"),
        ("Demandes", "/web/lycee/demandes", "☰"),
        ("Annuaire", "/web/lycee/annuaire", "☺"),
    ]
    items += [("Pronote", told.pronote, "🅟")] if told.pronote else []
    rail = "".join(f'<a class="ico" href="{href}" title="{name}">{icon}</a>' for name, href, icon in items)
    gear = f'<a class="ico fin{" actif" * admin}" href="{told.administration}" title="Administration"><svg width="20" height="20" viewBox="0 0 20 20" fill="none" stroke="currentColor" stroke-width="2"><circle cx="10" cy="10" r="3"/><circle cx="10" cy="10" r="7" stroke-dasharray="3 2.5"/></svg></a>'
    if admin:
        panel = '<h2>Centre d’administration</h2><input placeholder="Rechercher un réglage">'
        for one in told.menu:
            on = " deplie" * (one in trail(told))
            panel += f'<div class="groupe{on}">{one.name}</div><div class="sous{on}">{"".join(_view(two, told.here) for two in one.entries)}</div>'
    else:
        views = (
            ("Vos demandes ouvertes", 2),
            ("Demandes non attribuées", 7),
            ("En attente", 0),
            ("Résolues récemment", 31),
        )
        panel = "<h2>Vues</h2>" + "".join(
            f'<a class="vue" href="/web/lycee/demandes"><span>{name}</span><span class="puce">{count}</span></a>'
            for name, count in views
        )
    body = (
        f'<div class="rail">{rail}{gear}</div><div class="volets">{panel}</div>{_column(told, "Demandes ouvertes", "")}'
    )
    return _html(f"{told.title or 'Accueil'} - ATRIUM", f'<div class="app">{body}</div>')


def console(told: Told) -> str:
    """An icon with a caption for each section; it changes the panel beside the rail and nothing else."""
    way = trail(told)
    rail = '<div class="ico" data-vers="/" title="Accueil">⌂</div>'
    panels = ""
    for number, section in enumerate(told.menu):
        on = section in way
        rail += f'<div class="ico{" actif" * on}" data-volet="v{number}">{_ICONS[section.name]}<small>{section.name}</small></div>'
        views = ""
        for one in section.entries:
            below = "".join(_view(two, told.here) for two in one.entries) if one in way else ""
            views += _view(one, told.here) + f'<div class="sous deplie">{below}</div>' * bool(below)
        panels += f'<div class="volets{" cache" * (not on)}" id="v{number}"><h2>{section.name}</h2>{views}</div>'
    tools = f'<span class="puce">{"En ligne" if told.published else "Hors ligne"}</span>{told.publication}'
    body = f'<div class="rail large">{rail}</div>{panels}{_column(told, "Assistance", tools)}'
    return _html(f"{told.title or 'Accueil'} - PRONOTE {told.school}", f'<div class="app">{body}</div>')


def sign_in(site: Site, wrong: str) -> str:
    """One card, another way of signing in below it."""
    said = f'<p style="color:#cc3340">{wrong}</p>' if wrong else ""
    name = {"portal": "ATRIUM", "console": "PRONOTE"}[site]
    return _html(
        f"Connexion {name}",
        f"""<div class="fond"><div class="carte"><h1>Connectez-vous à {name}</h1>{said}<form method="post"><label for="i">Identifiant</label><input id="i" name="username">
<label for="m">Mot de passe</label><input id="m" name="password" type="password"><p><label style="font-weight:400"><input type="checkbox"> Rester connecté</label></p>
<button class="vert">Connexion</button></form><a class="sso" href="#">Se connecter avec le compte académique</a><p><a href="#">Mot de passe oublié ?</a></p></div>
<p><a href="#">Confidentialité</a><a href="#">Mentions légales</a><a href="#">État des services</a></p></div>""",
    )


def _search(schools: Mapping[str, str]) -> str:
    known = "".join(
        f'<div class="resultat" data-uai="{uai}"><b>{name}</b><br><span>UAI {uai} · Académie d’Exemple</span></div>'
        for uai, name in schools.items()
    )
    return _html(
        "Établissement",
        f"""<div class="fond"><div class="carte"><h1>Établissement</h1><form method="post" id="f"><input type="hidden" name="school" id="s">
<input id="q" placeholder="Nom, ville ou UAI" autocomplete="off" aria-label="Rechercher un établissement" onkeydown="if(event.key==='Enter')event.preventDefault()">
<p id="attente">Chargement…</p><div id="liste" style="display:none">{known}</div></form></div></div><script>
setTimeout(()=>{{attente.remove();liste.style.display='block'}},350);
q.oninput=()=>{{for(const r of liste.children)r.style.display=r.textContent.toLowerCase().includes(q.value.toLowerCase())?'':'none'}};
liste.onclick=e=>{{const r=e.target.closest('.resultat');if(r){{s.value=r.dataset.uai;f.submit()}}}}</script>""",
    )


AFTER: dict[Site, tuple[Callable[[Mapping[str, str]], str], ...]] = {"console": (_search,)}
