"""Like an app made for telephones first, in one column of custom elements: tabs at the foot, sheets that slide up from them."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from tests.zoo.shells import MINE, Entry, Site, Told
from tests.zoo.shells._trail import trail

DOORS: dict[Site, tuple[str, ...]] = {"portal": ("text=Administrateur d’établissement",)}
ANSWERS: dict[Site, tuple[str, ...]] = {
    "portal": ("text=Passer",),
    "console": ("text=Lycée des Exemples", "text=Valider"),
}
WAYS = {
    "services": (
        "k-tab:has-text('Plus')",
        "text=Administration",
        "text=Pages de site",
        "text=Accès aux services tiers",
    ),
    "export": ("k-tab:has-text('Plus')", "text=Administration", "text=Utilisateurs", "text=Export des utilisateurs"),
    "ent": ("k-tab:has-text('Pronote.net')", "text=Intégration dans un ENT"),
    "displays": ("k-tab:has-text('Paramètres')", "k-sheet >> text=Préférences", "text=Affichages"),
    "pupils": ("k-tab:has-text('Ressources')", "k-sheet >> text=Élèves"),
    "profiles": ("k-tab:has-text('Ressources')", "k-sheet >> text=Professeurs", "text=Profils d'autorisation"),
    "groups": ("k-tab:has-text('Fichier')", "text=Administration des utilisateurs"),
}
_STYLE = """*{box-sizing:border-box;-webkit-tap-highlight-color:transparent}body{margin:0;background:#dfe3ea;font:16px/1.4 -apple-system,"SF Pro Text",Roboto,sans-serif;color:#1c1c1e}
k-app{display:block;position:relative;max-width:760px;height:100vh;margin:0 auto;background:#f2f2f7;overflow:hidden;box-shadow:0 0 30px #0003}
k-toolbar{display:flex;align-items:center;height:56px;padding:0 14px;background:#3d3a8c;color:#fff;gap:12px}k-toolbar a{color:#fff;text-decoration:none;font-size:24px}k-title{font-weight:600;flex:1}k-title small{display:block;font-weight:400;opacity:.8}
k-content{display:block;position:absolute;inset:56px 0 64px;overflow:auto;padding:14px}k-tabs{position:absolute;bottom:0;left:0;right:0;height:64px;background:#fff;border-top:1px solid #c8c7cc;display:flex;z-index:3}
k-tab{flex:1;text-align:center;font-size:11px;color:#8e8e93;padding-top:7px;cursor:pointer;user-select:none}k-tab i{display:block;font:normal 22px/28px sans-serif}k-tab.sel,k-tab:hover{color:#3d3a8c}k-tab a{color:inherit;text-decoration:none;display:block}
k-list{display:block;background:#fff;border-radius:12px;overflow:hidden;margin-bottom:16px}k-item{display:flex;align-items:center;padding:13px 16px;border-bottom:1px solid #e5e5ea;cursor:pointer}k-item a{color:inherit;text-decoration:none;flex:1}
k-item.va::after{content:"›";margin-left:auto;color:#c7c7cc;font-size:22px;line-height:1}k-item:active{background:#e5e5ea}k-item input{margin-right:14px;width:20px;height:20px}k-item small{color:#8e8e93;margin-left:auto}
details{background:#fff;border-radius:12px;margin-bottom:10px;overflow:hidden}summary{padding:14px 16px;font-weight:600;cursor:pointer;list-style:none}summary::after{content:"⌄";float:right}details[open] summary::after{content:"⌃"}
k-sheet{display:block;position:absolute;left:0;right:0;bottom:64px;background:#f2f2f7;border-radius:16px 16px 0 0;padding:10px 14px;transform:translateY(130%);visibility:hidden;transition:transform .28s ease-out,visibility .28s;z-index:2;box-shadow:0 -6px 24px #0003}
k-sheet.haut{transform:none;visibility:visible}k-sheet::before{content:"";display:block;width:40px;height:5px;border-radius:3px;background:#c7c7cc;margin:0 auto 12px}k-sheet h3{margin:4px 4px 10px}
k-backdrop{position:absolute;inset:0;background:#0006;opacity:0;pointer-events:none;transition:opacity .28s}k-backdrop.haut{opacity:1;pointer-events:auto;z-index:1}k-segment{display:flex;background:#e3e3e8;border-radius:9px;padding:2px;margin-bottom:14px}
k-segment>*{flex:1;text-align:center;padding:6px;border-radius:7px;color:#1c1c1e;text-decoration:none;font-size:14px}k-segment b{background:#fff}k-button button,button.plein{background:#3d3a8c;color:#fff;border:0;border-radius:12px;padding:13px 20px;font:600 16px sans-serif;width:100%;cursor:pointer}
button.nu{background:none;border:0;color:#3d3a8c;font:16px sans-serif;padding:12px;cursor:pointer}k-card{display:block;background:#fff;border-radius:12px;padding:16px;margin-bottom:14px}k-card h2{margin:0 0 6px;font-size:18px}k-chip{display:inline-block;background:#e3e3f5;border-radius:14px;padding:3px 12px;font-size:13px}
k-toast{display:block;background:#323232;color:#fff;border-radius:8px;padding:12px 16px;margin-bottom:12px}.entree{width:100%;padding:14px;font-size:16px;border:1px solid #c7c7cc;border-radius:12px;margin:6px 0 12px}.logo{text-align:center;font-size:30px;color:#3d3a8c;margin:36px 0 20px}[hidden]{display:none!important}"""
_SCRIPT = """<script>
const feuilles=[...document.querySelectorAll('k-sheet')],fond=document.querySelector('k-backdrop');
function glisse(id){feuilles.forEach(f=>f.classList.toggle('haut',f.id===id&&!f.classList.contains('haut')));fond.classList.toggle('haut',feuilles.some(f=>f.classList.contains('haut')))}
fond&&fond.addEventListener('click',()=>glisse(''));
document.querySelectorAll('k-tab[data-feuille]').forEach(t=>t.addEventListener('click',()=>glisse(t.dataset.feuille)));
document.querySelectorAll('k-item[data-href]').forEach(i=>i.addEventListener('click',()=>{setTimeout(()=>{location.href=i.dataset.href},120)}));
</script>"""
_ICONS = {"Pronote.net": "☁", "Fichier": "▤", "Paramètres": "⚙", "Ressources": "☷"}


def _html(title: str, body: str) -> str:
    return f"""<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>{title}</title>
<style>{_STYLE}</style></head><body><k-app>{body}</k-app>{_SCRIPT}</body></html>"""


def _items(entries: tuple[Entry, ...]) -> str:
    rows = "".join(
        f'<k-item class="va" tabindex="0" role="button" data-href="{one.href}">{one.name}</k-item>' for one in entries
    )
    return f"<k-list>{rows}</k-list>"


def _sheet(key: str, name: str, rows: str) -> str:
    return f'<k-sheet id="{key}"><h3>{name}</h3>{rows}</k-sheet>'


def _page(told: Told, back: str, content: str, tabs: str, sheets: str) -> str:
    arrow = f'<a href="{back}" aria-label="Retour">‹</a>' if told.title else ""
    said = f'<k-toast role="status">{told.message}</k-toast>' if told.message else ""
    return _html(
        told.title or told.school,
        f"""<k-toolbar>{arrow}<k-title>{told.title or "Accueil"}<small>{told.school} · {MINE}</small></k-title></k-toolbar>
<k-content>{said}{content}</k-content><k-backdrop></k-backdrop>{sheets}<k-tabs role="tablist">{tabs}</k-tabs>""",
    )


def portal(told: Told) -> str:
    """The last tab opens a sheet: the account, the administration, signing out."""
    if told.anonymous:
        return _html(
            told.school,
            f'<div class="logo">atrium</div><k-content><k-card><h2>{told.school}</h2>{told.body}<a href="{told.door.href}">{told.door.name}</a></k-card></k-content>',
        )
    tabs = "".join(
        f'<k-tab{" class=sel" * (href == told.here)}><a href="{href}"><i>{icon}</i>{name}</a></k-tab>'
        for name, href, icon in (
            ("Accueil", "/web/lycee", "⌂"),
            ("Actus", "/web/lycee/actus", "✎"),
            ("Messages", "/web/lycee/messages", "✉"),
        )
    )
    tabs += '<k-tab data-feuille="plus" role="tab"><i>⋯</i>Plus</k-tab>'
    more: tuple[Entry, ...] = (Entry("Mon compte", "/web/lycee/compte"), Entry("Agenda", "/web/lycee/agenda"))
    more += (Entry("Pronote", told.pronote),) if told.pronote else ()
    more += (Entry("Administration", told.administration), Entry("Aide", "/web/lycee/aide"), told.door)
    content = told.body
    if told.entries and told.title == "Administration":
        content = "".join(
            f"<details><summary>{one.name}</summary>{_items(one.entries)}</details>" for one in told.entries
        )
    elif told.entries:
        content = _items(told.entries)
    elif not told.title:
        content += """<k-card><k-chip>Lycée</k-chip><h2>Portes ouvertes samedi</h2>De 9 h à 13 h, visite des ateliers et du CDI.</k-card>
<k-card><k-chip>Région</k-chip><h2>Manuels numériques</h2>Les licences sont renouvelées pour l’année.</k-card>"""
    back = "/web/lycee" if told.title == "Administration" else told.administration
    return _page(told, back, content, tabs, _sheet("plus", "Plus", _items(more)))


def console(told: Told) -> str:
    """One tab for each section, each with its sheet; what a list has besides itself is a segment above it."""
    way = trail(told)
    tabs = "".join(
        f'<k-tab role="tab" data-feuille="f{n}"{" class=sel" * (one in way)}><i>{_ICONS[one.name]}</i>{one.name}</k-tab>'
        for n, one in enumerate(told.menu)
    )
    sheets = "".join(_sheet(f"f{n}", one.name, _items(one.entries)) for n, one in enumerate(told.menu))
    if told.body and told.entries:
        others = "".join(f'<a href="{one.href}">{one.name}</a>' for one in told.entries)
        content = f"<k-segment><b>Liste</b>{others}</k-segment>{told.body}"
    elif told.entries:
        content = _items(told.entries)
    else:
        content = told.body
    if not told.title:
        state = "Base publiée" if told.published else "Base non publiée"
        content = f"<k-card><h2>PRONOTE</h2><k-chip>{state}</k-chip>{content}</k-card>"
    content += f'<k-card>{told.publication}<p><a href="{told.door.href}">{told.door.name}</a></p></k-card>'
    return _page(told, way[0].href if way else "/", content, tabs, sheets)


_KINDS = ("Élève", "Parent ou responsable", "Enseignant", "Personnel", "Administrateur d’établissement")


def sign_in(site: Site, wrong: str) -> str:
    """At the portal one says first what one is."""
    asked = site == "portal" and not wrong
    said = f'<k-toast role="alert">{wrong}</k-toast>' if wrong else ""
    kinds = "".join(
        f'<k-item class="va" tabindex="0" role="button" onclick="choisit(this)">{one}</k-item>' for one in _KINDS
    )
    return _html(
        "Connexion",
        f"""<div class="logo">{"atrium" if site == "portal" else "PRONOTE"}</div><div style="padding:0 40px">{said}<div id="qui"{" hidden" * (not asked)}><h2>Vous êtes…</h2><k-list>{kinds}</k-list></div>
<form id="f" method="post"{" hidden" * asked}><h2 id="t">Connexion</h2><input class="entree" name="username" placeholder="Identifiant" aria-label="Identifiant" autocapitalize="none">
<input class="entree" name="password" type="password" placeholder="Mot de passe" aria-label="Mot de passe"><k-button><button>Se connecter</button></k-button>
<p style="text-align:center"><a href="#">Première connexion</a> · <a href="#">Mot de passe oublié</a></p></form></div>
<script>function choisit(k){{t.textContent=k.textContent;qui.hidden=true;f.hidden=false;f.username.focus()}}</script>""",
    )


def _slides(_schools: Mapping[str, str]) -> str:
    return _html(
        "Bienvenue",
        """<form method="post" style="padding:40px;text-align:center"><div style="text-align:right"><button class="nu">Passer</button></div><div style="font-size:90px">📱</div>
<h2 id="h">L’ENT dans votre poche</h2><p id="p">Toutes les nouvelles du lycée, où que vous soyez.</p><p id="o">● ○ ○</p><button type="button" class="plein" id="b">Suivant</button></form><script>
const pas=[['Restez informé','Activez les notifications quand vous le souhaitez.','○ ● ○'],['Tout est prêt','Bonne rentrée avec votre nouvel ENT.','○ ○ ●']];
b.onclick=e=>{const s=pas.shift();if(!s)return;e.preventDefault();[h.textContent,p.textContent,o.textContent]=s;if(!pas.length){b.textContent='C’est parti';setTimeout(()=>{b.type='submit'})}}</script>""",
    )


def _radios(schools: Mapping[str, str]) -> str:
    rows = "".join(
        f'<label><k-item><input type="radio" name="school" value="{uai}" required>{name}<small>{uai}</small></k-item></label>'
        for uai, name in schools.items()
    )
    return _html(
        "Mon établissement",
        f"""<k-toolbar><k-title>Choisir l’établissement</k-title></k-toolbar><form method="post" style="padding:16px"><k-list>{rows}</k-list>
<k-button><button>Valider</button></k-button></form>""",
    )


AFTER: dict[Site, tuple[Callable[[Mapping[str, str]], str], ...]] = {"portal": (_slides,), "console": (_radios,)}
