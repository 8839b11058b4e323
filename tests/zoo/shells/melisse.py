"""What PRONOTE's makers could have drawn: at the console a server manager of three panes (tree, features, actions), at the portal widgets and a gear."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from tests.zoo.shells import Entry, Site, Told
from tests.zoo.shells._trail import trail

ANSWERS: dict[Site, tuple[str, ...]] = {
    "portal": ("text=J'ai pris connaissance", "text=Continuer"),
    "console": (".dlg label:has-text('Lycée des Exemples')", ".dlg .btn:has-text('Valider')"),
}
_TREE, _FEATURES, _ACTIONS = ".tree >> text=", ".features >> text=", ".actions >> text="
_PORTAL = (".outils", ".menu-outils >> text=Administration")
WAYS = {
    "services": (*_PORTAL, f"{_FEATURES}Accès aux services tiers"),
    "export": (*_PORTAL, f"{_TREE}Utilisateurs", f"{_FEATURES}Export des utilisateurs"),
    "ent": (f"{_FEATURES}Intégration dans un ENT",),
    "displays": (f"{_TREE}Paramètres", f"{_FEATURES}Préférences", f"{_FEATURES}Affichages"),
    "pupils": (".rang:has-text('Ressources') >> .plus", f"{_TREE}Élèves"),
    "profiles": (f"{_TREE}Ressources", f"{_FEATURES}Professeurs", f"{_ACTIONS}Profils d'autorisation"),
    "groups": (f"{_TREE}Fichier", f"{_FEATURES}Administration des utilisateurs"),
}
_STYLE = """*{box-sizing:border-box}body{margin:0;font:13px/1.35 "Segoe UI",Tahoma,Arial,sans-serif;color:#1d1d1d;background:#eef1ee}.titre{background:#1f6b45;color:#fff;height:40px;display:flex;align-items:center;padding:0 12px;gap:12px;font-size:15px}.titre b{font-weight:600}.fil{flex:1}.adresse{display:flex;align-items:center;gap:8px;padding:5px 10px;background:#f7f9f7;border-bottom:1px solid #b9c7bf}.adresse .fleche{width:24px;height:24px;border-radius:50%;background:#e0e9e3;display:grid;place-items:center;color:#1f6b45;cursor:pointer}.adresse .barre{flex:1;background:#fff;border:1px solid #b9c7bf;padding:3px 8px;display:flex}.barre span{cursor:pointer;padding:0 3px}.barre span:hover{background:#dceee4}.barre i{font-style:normal;color:#888;padding:0 3px}
.panes{display:flex;height:calc(100vh - 101px)}.pane{background:#fff;display:flex;flex-direction:column;overflow:hidden}.pane .entete{background:linear-gradient(#f4f8f5,#dfe9e3);border-bottom:1px solid #b9c7bf;padding:5px 10px;font-weight:600;color:#24563d;flex:none}.pane .corps{overflow:auto;flex:1}.split{width:5px;background:#d4ded8;cursor:col-resize;flex:none}.tree{padding:6px 0}.node>.rang{display:flex;align-items:center;gap:5px;padding:2px 6px;white-space:nowrap}.rang .plus{width:13px;text-align:center;color:#555;cursor:pointer;font-size:10px;flex:none}.rang .lib{cursor:pointer;padding:2px 5px;border:1px solid transparent}.rang .lib:hover{background:#e6f3ec;border-color:#bcdccb}.rang.sel .lib{background:#cfe7da;border-color:#8fc2a8}
.fils{display:none;padding-left:18px}.node.ouvert>.fils{display:block}.features h1,.features .h1{font-size:20px;font-weight:400;color:#1f6b45;margin:0 0 4px;padding:14px 18px 0}.features .aide{color:#666;padding:0 18px 8px}.groupe{padding:4px 18px 10px}.groupe .gt{display:flex;align-items:center;gap:8px;color:#24563d;font-weight:600;margin:6px 0}.groupe .gt:after{content:"";flex:1;border-top:1px solid #cfdad4}.icones{display:flex;flex-wrap:wrap;gap:4px}.ic{width:116px;padding:10px 6px;text-align:center;border:1px solid transparent;cursor:pointer;border-radius:3px}.ic:hover{background:#e6f3ec;border-color:#bcdccb}.ic .im{font-size:25px;color:#2d8a5b;display:block;margin-bottom:3px}.contenu{padding:6px 18px 30px}
.actions .al{padding:5px 12px;color:#0b5c8c;cursor:pointer;display:block}.actions .al:hover{text-decoration:underline;background:#f2f7f4}.actions .at{background:#eef4f0;padding:4px 10px;font-weight:600;border-top:1px solid #d4ded8;border-bottom:1px solid #d4ded8}.actions form{padding:6px 10px;margin:0}.avis{background:#fff8dc;border:1px solid #e2cf8d;padding:7px 10px;margin:0 18px 8px}.etat{height:24px;border-top:1px solid #b9c7bf;background:#f1f5f2;padding:3px 10px;display:flex;gap:20px;color:#555}
button,.btn{font:inherit;border:1px solid #7fa892;background:linear-gradient(#fdfffe,#dfece5);padding:4px 14px;border-radius:3px;cursor:pointer;color:#123;display:inline-block}button:hover,.btn:hover{border-color:#1f6b45}.btn.off{color:#999;border-color:#ccc;background:#f3f3f3;cursor:default}table{border-collapse:collapse;width:100%}th,td{border:1px solid #d5ddd8;padding:4px 8px;text-align:left}th{background:#e9f1ec;font-weight:600}fieldset{border:1px solid #c3d1c9;margin:0 0 10px}legend{color:#24563d;font-weight:600}.voile{position:fixed;inset:0;background:rgba(20,40,30,.35);display:grid;place-items:center}.dlg{background:#fff;border:1px solid #1f6b45;box-shadow:0 6px 24px rgba(0,0,0,.35);width:460px}.dlg .dt{background:#1f6b45;color:#fff;padding:7px 12px}.dlg .dc{padding:18px}.dlg .db{background:#f1f5f2;padding:10px 14px;text-align:right;border-top:1px solid #d4ded8}.dlg label{display:block;padding:5px 2px}
.onglets{background:#17593a;display:flex;padding:0 12px}.onglet{color:#dff0e6;padding:9px 16px;cursor:pointer}.onglet:hover,.onglet.actif{background:#fff;color:#17593a}.outils{cursor:pointer;font-size:18px;padding:4px 9px;border-radius:3px}.outils:hover{background:#2d8a5b}.menu-outils{position:absolute;right:10px;top:40px;background:#fff;border:1px solid #1f6b45;box-shadow:0 4px 12px rgba(0,0,0,.25);min-width:210px;z-index:30;color:#222;font-size:13px;max-height:0;overflow:hidden;border-width:0;transition:max-height .2s}.menu-outils.vu{max-height:260px;border-width:1px}.menu-outils div{padding:8px 14px;cursor:pointer}.menu-outils div:hover{background:#e6f3ec}.widgets{display:grid;grid-template-columns:repeat(3,1fr);gap:12px;padding:14px}.widget{background:#fff;border:1px solid #c3d1c9;border-radius:4px}.widget .wt{background:#e3f1e9;padding:7px 12px;font-weight:600;color:#17593a;display:flex;justify-content:space-between}.widget .wc{padding:10px 12px;min-height:90px}
.ident{max-width:760px;margin:70px auto;background:#fff;border:1px solid #c3d1c9;display:grid;grid-template-columns:300px 1fr}.ident .gauche{background:#1f6b45;color:#fff;padding:34px 26px}.ident .gauche .nom{font-size:30px;font-weight:600}.ident form{padding:34px 32px}.ident label{display:block;margin:10px 0 3px}.ident input{width:100%;padding:7px;border:1px solid #9fb8ab;font:inherit}.ident button{margin-top:16px}.refus{color:#b3261e;margin-bottom:8px}"""
_SCRIPT = """(function(){document.onclick=function(e){var t=e.target,a;if(t.className==='plus'){var n=t.parentNode.parentNode;n.classList.toggle('ouvert');t.innerHTML=n.classList.contains('ouvert')?'&#9698;':'&#9655;';return}
for(a=t;a&&a.getAttribute;a=a.parentNode){if(a.classList.contains('outils')){document.querySelector('.menu-outils').classList.toggle('vu');return}if(a.getAttribute('data-l')){window.location=a.getAttribute('data-l');return}}var m=document.querySelector('.menu-outils.vu');if(m)m.classList.remove('vu')};
var s=document.querySelector('.split'),g=s&&s.previousElementSibling;if(s)s.onmousedown=function(e){var x=e.clientX,w=g.offsetWidth;document.onmousemove=function(v){g.style.width=Math.max(150,w+v.clientX-x)+'px'};document.onmouseup=function(){document.onmousemove=document.onmouseup=null};return false}})()"""
_SIGNS = "◈▤⚙☷✎◷"


def _html(title: str, body: str) -> str:
    return f'<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><title>{title}</title><style>{_STYLE}</style></head><body>{body}<script>{_SCRIPT}</script></body></html>'


def _node(told: Told, entry: Entry, sign: str, below: str, opened: bool) -> str:
    """One line of the tree; its sign unfolds, its words lead there."""
    plus = f'<span class="plus">{"◢" if opened else "▷"}</span>' if below else '<span style="width:13px"></span>'
    on = entry.href == told.here or entry.name == told.title
    return f'<div class="node{" ouvert" * opened}"><div class="rang{" sel" * on}">{plus}<span>{sign}</span><span class="lib" data-l="{entry.href}">{entry.name}</span></div><div class="fils">{below}</div></div>'


def _tree(told: Told, root: Entry) -> str:
    way, sections = trail(told), ""
    for at, one in enumerate(told.menu):
        leaves = "".join(_node(told, entry, "▫", "", False) for entry in one.entries)
        sections += _node(told, one, _SIGNS[at], leaves, one in way)
    return f'<div class="tree">{_node(told, root, "▣", sections, True)}</div>'


def _icons(entries: tuple[Entry, ...]) -> str:
    cells = "".join(
        f'<div class="ic" data-l="{one.href}"><span class="im">{_SIGNS[(at * 2 + 1) % 6]}</span>{one.name}</div>'
        for at, one in enumerate(entries)
    )
    return f'<div class="icones">{cells}</div>'


def _groups(groups: tuple[Entry, ...]) -> str:
    return "".join(f'<div class="groupe"><div class="gt">{one.name}</div>{_icons(one.entries)}</div>' for one in groups)


def _panes(told: Told, root: Entry, actions: str) -> str:
    """Tree, features, actions, below a line that says where one is."""
    way = (Entry(root.name, root.href), *trail(told))
    line = "<i>▸</i>".join(f'<span data-l="{one.href}">{one.name}</span>' for one in way)
    said = f'<div class="avis" role="status">{told.message}</div>' if told.message else ""
    title, first = told.title or root.name, told.here == root.href
    if first:
        inside = _groups(told.menu)
    elif told.body:
        inside = f'<div class="contenu">{told.body}</div>'
    else:
        inside = f'<div class="groupe">{_icons(told.entries)}</div>'
    related = "".join(f'<div class="al" data-l="{one.href}">{one.name}</div>' for one in told.entries) if told.body and not first else ""  # fmt: skip
    if related:
        related = f'<div class="at">{told.title}</div>{related}'
    up = way[-2].href if len(way) > 1 else root.href
    return (
        f'<div class="adresse"><div class="fleche" data-l="{up}" title="Niveau supérieur">↑</div><div class="barre">▣ {line}</div></div><div class="panes"><div class="pane" style="width:250px"><div class="entete">Connexions</div><div class="corps">{_tree(told, root)}</div></div><div class="split"></div>'
        f'<div class="pane features" style="flex:1"><div class="corps"><div class="h1">{title}</div><div class="aide">{"Choisissez une fonctionnalité pour la régler." if not told.body or first else ""}</div>{said}{inside}</div></div><div class="split"></div>'
        f'<div class="pane actions" style="width:220px"><div class="entete">Actions</div><div class="corps">{related}{actions}<div class="at">Aide</div><div class="al" data-l="/aide">Aide en ligne</div></div></div></div>'
    )


def _state(*cells: str) -> str:
    return f'<div class="etat">{"".join(f"<span>{one}</span>" for one in cells)}</div>'


def _widget(title: str, *lines: str) -> str:
    return f'<div class="widget"><div class="wt"><span>{title}</span><span>›</span></div><div class="wc">{"<br>".join(lines)}</div></div>'


def portal(told: Told) -> str:
    """Widgets; the gear at the top has « Administration » among other things."""
    tabs = [("Accueil", "/web/lycee"), ("Informations", "/web/lycee/actus"), ("Établissement", "/web/lycee/etablissement"), ("Communication", "/web/lycee/communication")]  # fmt: skip
    if told.pronote:
        tabs.append(("Pronote", told.pronote))
    bar = "".join(
        f'<div class="onglet{" actif" * (href == told.here)}" data-l="{href}">{name}</div>' for name, href in tabs
    )
    if told.anonymous:
        tools = f'<div class="btn" data-l="{told.door.href}">{told.door.name}</div>'
    else:
        rows = (("☺ Mon compte", "/web/lycee/compte"), ("⚒ Administration", told.administration), ("◐ Apparence", "/web/lycee/apparence"), ("⏻ " + told.door.name, told.door.href))  # fmt: skip
        items = "".join(f'<div data-l="{href}">{name}</div>' for name, href in rows)
        tools = f'<span>Mme MARTIN Claire</span><div class="outils" title="Outils">⚙</div><div class="menu-outils">{items}</div>'
    head = f'<div class="titre"><b>ATRIUM</b><span>{told.school}</span><div class="fil"></div>{tools}</div>'
    if told.title:
        actions = '<div class="at">Gérer le site</div><div class="al" data-l="/web/lycee">Parcourir le site</div><div class="al" data-l="/web/lycee/journal">Journal des modifications</div>'
        page = _panes(told, Entry("Administration", told.administration), actions)
        return _html(f"ATRIUM - {told.school}", head + page + _state("Prêt", told.school, "0139990N"))
    widgets = (
        _widget("Agenda", "Mar. 2 déc. – Conseil pédagogique", "Jeu. 4 déc. – Conseil d’administration")
        + _widget("Actualités", "<b>Vigipirate</b> : consignes d’accueil", "<b>Gestion</b> : clôture du budget")
        + _widget("Menu de la cantine", "Velouté de courge", "Gratin de pâtes ou poisson", "Clémentine")
        + _widget("Discussions", "2 messages non lus") + _widget("Remplacements", "Aucun remplacement à prévoir")
        + _widget("Liens utiles", "Rectorat", "Chorus Pro", "Région Sud")
    )  # fmt: skip
    page = f'<div class="widgets">{widgets}</div>' if told.here in {"/", "/web/lycee"} else f'<div class="contenu">{told.body}</div>'  # fmt: skip
    return _html(f"ATRIUM - {told.school}", f'{head}<div class="onglets">{bar}</div>{page}')


def console(told: Told) -> str:
    """The server manager."""
    state = "Base publiée" if told.published else "Base non publiée"
    actions = f'<div class="at">Gérer la base</div>{told.publication}<div class="al" data-l="/redemarrer">Redémarrer le serveur…</div><div class="al" data-l="/journaux">Consulter les journaux</div>'
    head = f'<div class="titre"><b>PRONOTE</b><span>Gestionnaire de serveur – {told.school}</span><div class="fil"></div><div class="btn" data-l="{told.door.href}">{told.door.name}</div></div>'
    foot = _state(state, "17 utilisateurs connectés", "UAI 0139990N", "Version 2025.1.4")
    return _html(f"PRONOTE - {told.school}", head + _panes(told, Entry(told.school, "/"), actions) + foot)


def sign_in(site: Site, wrong: str) -> str:
    """Product at the left, fields at the right."""
    name = "ATRIUM" if site == "portal" else "PRONOTE"
    under = "Portail des établissements de la Région Sud" if site == "portal" else "Administration du serveur"
    said = f'<div class="refus">{wrong}</div>' if wrong else ""
    return _html(
        f"{name} - Connexion",
        f'<div class="ident"><div class="gauche"><div class="nom">{name}</div><p>{under}</p></div><form method="post"><div class="h1">Connexion</div>{said}<label for="id_22">Identifiant</label><input id="id_22" name="username"><label for="id_23">Mot de passe</label><input id="id_23" name="password" type="password"><button id="id_39">Se connecter</button><p><a href="/recup">Récupérer son identifiant et son mot de passe</a></p></form></div>',
    )


def _informations(_schools: Mapping[str, str]) -> str:
    """One information to read before one goes on."""
    return _html(
        "ATRIUM - Informations",
        '<div class="titre"><b>ATRIUM</b></div><div class="voile"><div class="dlg"><div class="dt">Information à lire</div><div class="dc"><b>Maintenance du portail</b><p>Le portail sera indisponible samedi 29 novembre de 6 h à 9 h. Les sauvegardes de la nuit ne sont pas concernées.</p><p>— Le service numérique, 21 novembre</p><label><input type="checkbox" id="lu"> J\'ai pris connaissance de cette information</label></div><div class="db"><form method="post" style="display:inline"><button id="suite" disabled>Continuer</button></form></div></div></div>'
        "<script>document.getElementById('lu').onchange=function(){document.getElementById('suite').disabled=!this.checked}</script>",
    )


def _bases(schools: Mapping[str, str]) -> str:
    rows = "".join(f'<label><input type="radio" name="school" value="{uai}"> {name} <span style="color:#777">– {uai}</span></label>' for uai, name in schools.items())  # fmt: skip
    return _html(
        "PRONOTE - Connexion à une base",
        f'<div class="titre"><b>PRONOTE</b><span>Gestionnaire de serveur</span></div><div class="voile"><form method="post" class="dlg"><div class="dt">Connexion à une base</div><div class="dc"><p>Choisissez l’établissement pour lequel vous travaillez :</p>{rows}</div><div class="db"><span class="btn" data-l="/quitter">Annuler</span> <span class="btn off" id="ok">Valider</span></div></form></div>'
        "<script>(function(){var f=document.querySelector('form'),b=document.getElementById('ok');f.onchange=function(){b.className='btn'};b.onclick=function(){if(b.className==='btn')f.submit()}})()</script>",
    )


AFTER: dict[Site, tuple[Callable[[Mapping[str, str]], str], ...]] = {"portal": (_informations,), "console": (_bases,)}
