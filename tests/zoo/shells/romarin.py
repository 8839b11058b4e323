"""Like a school's timetable software brought into the browser: a bar of menus, three rows of tabs, boxes that are no links."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from tests.zoo.shells import MINE, Entry, Site, Told
from tests.zoo.shells._trail import trail

ANSWERS: dict[Site, tuple[str, ...]] = {
    "portal": (".Fenetre >> text=Fermer",),
    "console": (".ListeLigne:has-text('Lycée des Exemples')", "text=Ouvrir la base"),
}
_BAR, _TREE, _ROW = ".MenuBarre >> text=", ".Arbre >> text=", ".Onglets >> text="
WAYS = {
    "services": (".Icone:has-text('Administration')", f"{_TREE}Pages de site", f"{_TREE}Accès aux services tiers"),
    "export": (".Icone:has-text('Administration')", f"{_TREE}Utilisateurs", f"{_TREE}Export des utilisateurs"),
    "ent": (f"{_BAR}Pronote.net", f"{_BAR}Intégration dans un ENT"),
    "displays": (f"{_BAR}Paramètres", f"{_BAR}Préférences", f"{_TREE}Affichages"),
    "pupils": (f"{_ROW}Ressources", f"{_ROW}Élèves"),
    "profiles": (f"{_ROW}Ressources", f"{_ROW}Professeurs", f"{_ROW}Profils d'autorisation"),
    "groups": (f"{_BAR}Fichier", f"{_BAR}Administration des utilisateurs"),
}
_STYLE = """*{box-sizing:border-box}html,body{height:100%;margin:0}body{font:13px/1.4 Roboto,"Segoe UI",Tahoma,sans-serif;color:#222;background:#e9eeea;display:flex;flex-direction:column}.Titre{background:#17623f;color:#fff;display:flex;align-items:center;gap:16px;height:44px;padding:0 14px;flex:none}.Titre .Logo{font-weight:700;font-size:17px;letter-spacing:.5px}.Titre .Base{opacity:.92}.Droite{margin-left:auto;display:flex;gap:14px;align-items:center}.Droite form{margin:0}.Droite form button{background:#fff;border:0;border-radius:3px;padding:4px 10px;font:inherit;cursor:pointer;color:#17623f}.Icone{cursor:pointer;display:flex;gap:5px;align-items:center;padding:4px 8px;border-radius:3px;color:#fff;text-decoration:none}.Icone:hover{background:rgba(255,255,255,.18)}.MenuBarre{display:flex;background:#f7f9f8;border-bottom:1px solid #c5d0c9;flex:none}.Menu{position:relative}.MenuTitre{padding:6px 12px;cursor:default}.Menu:hover>.MenuTitre,.Menu.ouvert>.MenuTitre{background:#d4e8dc}.MenuListe{display:none;position:absolute;left:0;top:100%;min-width:250px;background:#fff;border:1px solid #a9b8af;box-shadow:2px 4px 10px rgba(0,0,0,.2);padding:3px 0;z-index:40}.Menu.ouvert>.MenuListe{display:block}.MenuItem{padding:6px 14px 6px 30px;cursor:default;white-space:nowrap}.MenuItem:hover{background:#17623f;color:#fff}.MenuItem.inactif{color:#a0a8a3}.MenuItem.inactif:hover{background:none}.MenuSep{border-top:1px solid #dfe6e1;margin:3px 0}
.Onglets{display:flex;flex:none;padding:0 8px;background:#17623f}.Onglet{padding:8px 15px;color:#d9efe2;cursor:pointer;border-radius:5px 5px 0 0;margin-top:4px}.Onglet:hover{background:rgba(255,255,255,.14)}.Onglet.actif{background:#f2b632;color:#222;font-weight:700}.Onglets.n2{background:#f2b632}.Onglets.n2 .Onglet{color:#463300;padding:6px 14px}.Onglets.n2 .Onglet.actif{background:#fff}.Onglets.n3{background:#fff;border-bottom:1px solid #c5d0c9;padding:4px 8px;gap:4px}.Onglets.n3 .Onglet{color:#17623f;border:1px solid #c5d0c9;border-radius:3px;margin:0;padding:4px 12px}.Onglets.n3 .Onglet.actif{background:#d4e8dc}.cache{display:none}.Corps{flex:1;display:flex;min-height:0;position:relative}.Arbre{width:270px;flex:none;background:#fff;border-right:1px solid #c5d0c9;padding:8px 0;overflow:auto}.Noeud{padding:6px 12px;cursor:pointer;font-weight:700;color:#17623f;display:flex;gap:6px}.Noeud::before{content:"▸";display:inline-block;transition:transform .15s}.Noeud.deplie::before{transform:rotate(90deg)}.Feuille{padding:6px 12px 6px 34px;cursor:pointer}.Feuille:hover,.Feuille.actif{background:#d4e8dc}.Branche{display:none}.deplie+.Branche{display:block}.Zone{flex:1;overflow:auto;padding:14px 18px}.ZoneTitre{font-size:16px;font-weight:700;color:#17623f;border-bottom:2px solid #f2b632;padding-bottom:4px;margin-bottom:12px}.Zone table{border-collapse:collapse;background:#fff}.Zone td,.Zone th{border:1px solid #cfd8d2;padding:4px 8px;text-align:left}.Zone th{background:#e2ede6}.Zone form button,.Bouton{background:#17623f;color:#fff;border:0;border-radius:3px;padding:6px 16px;font:inherit;cursor:pointer;display:inline-block}.Zone form button:disabled,.Bouton.inactif{background:#a9b8af}.Attente{position:absolute;inset:0;background:rgba(233,238,234,.85);display:flex;align-items:center;justify-content:center;color:#17623f;z-index:5}.Message{background:#dff2e5;border:1px solid #75b98d;padding:8px 12px;margin-bottom:10px}.Statut{flex:none;background:#f7f9f8;border-top:1px solid #c5d0c9;padding:4px 14px;display:flex;gap:24px;color:#555;font-size:12px}.Blocs{display:flex;flex-wrap:wrap;gap:14px}.Bloc{width:330px;background:#fff;border-radius:6px;box-shadow:0 1px 3px rgba(0,0,0,.2)}.BlocTete{background:#d4e8dc;padding:8px 12px;font-weight:700;border-radius:6px 6px 0 0}.BlocCorps{padding:10px 12px}
.Voile{position:fixed;inset:0;background:rgba(0,0,0,.4);display:flex;align-items:center;justify-content:center;z-index:60}.Fenetre{background:#fff;width:520px;border-radius:4px;box-shadow:0 10px 40px rgba(0,0,0,.4)}.FenetreTete{background:#17623f;color:#fff;padding:9px 14px;font-weight:700}.FenetreCorps{padding:14px}.FenetrePied{padding:10px 14px;text-align:right;border-top:1px solid #dfe6e1}.Accueil{flex:1;display:flex;align-items:center;justify-content:center;background:linear-gradient(160deg,#17623f,#3d9a6c)}.Carte{background:#fff;width:440px;padding:26px 30px;border-radius:6px;box-shadow:0 8px 30px rgba(0,0,0,.3)}.Carte.large{width:680px}.CarteTitre{font-size:19px;color:#17623f;text-align:center;margin-bottom:16px}.Champ{display:flex;align-items:center;border:1px solid #a9b8af;border-radius:3px;margin-bottom:12px}.Champ label{width:130px;padding-left:10px;color:#555}.Champ input{flex:1;border:0;padding:10px;font:inherit;outline:0}.Carte .Bouton{padding:9px 26px}.Liens{margin-top:18px;display:flex;justify-content:space-between;font-size:12px}.Liens a{color:#17623f}.Rouge{color:#b3261e;margin-bottom:10px;text-align:center}.Liste{border:1px solid #a9b8af;margin-bottom:14px}.ListeTete,.ListeLigne{display:grid;grid-template-columns:110px 1fr 120px 90px}.ListeTete>div,.ListeLigne>div{padding:6px 10px;border-right:1px solid #dfe6e1}.ListeTete{background:#e2ede6;font-weight:700}.ListeLigne{cursor:default;border-top:1px solid #dfe6e1}.ListeLigne:hover{background:#f2f7f4}.ListeLigne.choisie{background:#17623f;color:#fff}"""
_SCRIPT = """var G={q:function(s){return Array.prototype.slice.call(document.querySelectorAll(s))}};
G.fermer=function(){G.q('.Menu.ouvert').forEach(function(m){m.classList.remove('ouvert')})};
G.q('.Menu').forEach(function(m){m.firstElementChild.onmousedown=function(e){var o=m.classList.contains('ouvert');G.fermer();if(!o)m.classList.add('ouvert');e.preventDefault()};m.onmouseenter=function(){if(G.q('.Menu.ouvert').length){G.fermer();m.classList.add('ouvert')}}});
document.addEventListener('mousedown',function(e){if(!e.target.closest('.Menu'))G.fermer()});
G.q('[data-ouvre]').forEach(function(d){d.onclick=function(){location.href=d.getAttribute('data-ouvre')}});
G.q('[data-groupe]').forEach(function(d){d.onclick=function(){G.q('.Onglets.n1 .Onglet').forEach(function(x){x.classList.toggle('actif',x===d)});G.q('.Onglets.n2').forEach(function(x){x.classList.toggle('cache',x.id!==d.getAttribute('data-groupe'))});G.q('.Onglets.n3').forEach(function(x){x.classList.add('cache')})}});
G.q('.Noeud').forEach(function(n){n.onclick=function(){n.classList.toggle('deplie')}});
G.q('.Attente').forEach(function(a){setTimeout(function(){a.parentNode.removeChild(a)},300)});
G.q('.Voile').forEach(function(v){if(sessionStorage.getItem('info'))v.remove();else v.querySelector('.Bouton').onclick=function(){sessionStorage.setItem('info','1');v.remove()}});
G.q('.ListeLigne').forEach(function(l){l.onclick=function(){G.q('.ListeLigne').forEach(function(x){x.classList.toggle('choisie',x===l)});document.forms[0].school.value=l.getAttribute('data-uai');document.getElementById('ouvrir').classList.remove('inactif')}});
var o=document.getElementById('ouvrir');if(o)o.onclick=function(){if(document.forms[0].school.value)document.forms[0].submit()};"""
_WAIT = '<div class="Attente">⏳ Chargement en cours…</div>'


def _html(title: str, body: str) -> str:
    return (
        f'<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><title>{title}</title><style>{_STYLE}</style></head>'
        f"<body>{body}<script>{_SCRIPT}</script></body></html>"
    )


def _menu(name: str, entries: tuple[Entry, ...], idle: tuple[str, ...] = ()) -> str:
    """One menu of the bar; what is idle cannot be used now."""
    items = "".join(f'<div class="MenuItem" data-ouvre="{one.href}">{one.name}</div>' for one in entries)
    items += '<div class="MenuSep"></div>' * bool(entries and idle)
    items += "".join(f'<div class="MenuItem inactif">{one}</div>' for one in idle)
    return f'<div class="Menu"><div class="MenuTitre">{name}</div><div class="MenuListe">{items}</div></div>'


def _tree(entries: tuple[Entry, ...], here: str, *, unfolded: bool = False) -> str:
    shown = ""
    for one in entries:
        leaves = one.entries or (Entry("Général", one.href),)
        on = unfolded or here in {leaf.href for leaf in leaves}
        below = "".join(f'<div class="Feuille{" actif" * (leaf.href == here)}" data-ouvre="{leaf.href}">{leaf.name}</div>' for leaf in leaves)  # fmt: skip
        shown += f'<div class="Noeud{" deplie" * on}">{one.name}</div><div class="Branche">{below}</div>'
    return f'<div class="Arbre">{shown}</div>'


def _tab(one: Entry, here: str) -> str:
    return f'<div class="Onglet{" actif" * (one.href == here)}" data-ouvre="{one.href}">{one.name}</div>'


def _zone(told: Told, inner: str) -> str:
    said = f'<div class="Message" role="status">{told.message}</div>' if told.message else ""
    title = f'<div class="ZoneTitre">{told.title}</div>' if told.title else ""
    return f'<div class="Zone">{title}{said}{inner}</div>'


def _blocks(blocks: tuple[tuple[str, str], ...]) -> str:
    shown = "".join(f'<div class="Bloc"><div class="BlocTete">{head}</div><div class="BlocCorps">{body}</div></div>' for head, body in blocks)  # fmt: skip
    return f'<div class="Blocs">{shown}</div>'


def portal(told: Told) -> str:
    """A head with tabs and icons; the administration is a tree that unfolds."""
    tabs: tuple[Entry, ...] = (Entry("Accueil", "/web/lycee"), Entry("Actualités", "/web/lycee/actus"), Entry("Cahier de liaison", "/web/lycee/liaison"))  # fmt: skip
    tabs += (Entry("Pronote", told.pronote),) if told.pronote else ()
    row = f'<div class="Onglets n1">{"".join(_tab(one, told.here) for one in tabs)}</div>'
    icons = f'<a class="Icone" href="{told.door.href}">⏻ {told.door.name}</a>'
    if told.administration:
        icons = f'<div class="Icone" data-ouvre="/web/lycee/messagerie">✉ Messagerie</div><div class="Icone" data-ouvre="{told.administration}">🛠 Administration</div>{icons}'
    side, inner, window = "", told.body, ""
    if told.here in {"/", "/web/lycee"}:
        inner = _blocks((("Informations et sondages", "Semaine de la laïcité : programme en pièce jointe."), ("Menu de la cantine", "Velouté de potiron, poisson du marché, fromage blanc."), ("Agenda", "18 nov. – Conseil d’administration")))  # fmt: skip
        if not told.anonymous:
            window = '<div class="Voile"><div class="Fenetre"><div class="FenetreTete">Informations</div><div class="FenetreCorps">Le portail sera indisponible dimanche de 6 h à 8 h pour une mise à jour. Pensez à enregistrer votre travail.</div><div class="FenetrePied"><div class="Bouton">Fermer</div></div></div></div>'
    elif told.title and told.menu:
        side = _tree(told.menu, told.here)
        inner = told.body or "Sélectionnez une rubrique dans la liste de gauche."
    return _html(
        f"ATRIUM - {told.school}",
        f'<div class="Titre"><div class="Logo">ATRIUM</div><div class="Base">{told.school} ({MINE})</div><div class="Droite">{icons}</div></div>{row}<div class="Corps">{side}{_zone(told, inner)}{_WAIT}</div><div class="Statut"><div>Portail des lycées de la Région</div><div>Mentions légales</div><div>Plan du site</div></div>{window}',
    )


def console(told: Told) -> str:
    """Menus hold what is set once; the people are behind the tabs."""
    way = trail(told)
    menus = {one.name: one for one in told.menu}
    bar = _menu("Fichier", menus["Fichier"].entries, ("Imprimer…", "Exporter…"))
    bar += _menu("Éditer", (), ("Annuler", "Couper", "Copier", "Coller"))
    bar += _menu("Paramètres", menus["Paramètres"].entries, ("Couleurs…",))
    bar += _menu("Pronote.net", menus["Pronote.net"].entries)
    bar += _menu("Assistance", (Entry("Contacter l’assistance", "/assistance"), Entry("À propos…", "/apropos")))
    people, on = menus["Ressources"], bool(way and way[0].name == "Ressources")
    second = way[1].href if len(way) > 1 else ""
    rows = f'<div class="Onglets n1"><div class="Onglet{" actif" * (not way)}" data-ouvre="/">Mon accueil</div><div class="Onglet{" actif" * on}" data-groupe="ressources">Ressources</div><div class="Onglet" data-groupe="edt">Emploi du temps</div><div class="Onglet" data-groupe="notes">Notes</div></div>'
    rows += f'<div class="Onglets n2{" cache" * (not on)}" id="ressources">{"".join(_tab(one, second) for one in people.entries)}</div>'
    rows += '<div class="Onglets n2 cache" id="edt"><div class="Onglet" data-ouvre="/edt">Planning</div></div><div class="Onglets n2 cache" id="notes"><div class="Onglet" data-ouvre="/notes">Services</div></div>'
    side = ""
    if on and second and way[1].entries:
        third = (Entry("☰ Liste", second), *(Entry(f"⚿ {one.name}", one.href) for one in way[1].entries))
        rows += f'<div class="Onglets n3">{"".join(_tab(one, told.here) for one in third)}</div>'
    elif way and way[0].name == "Paramètres":
        side = _tree(way[0].entries, told.here, unfolded=True)
    inner = told.body or ("Sélectionnez une rubrique." if told.title else "")
    if not told.title:
        inner += _blocks((("Connexions du jour", "48 professeurs, 214 familles, 6 personnels"), ("Sauvegardes", "Dernière archive : cette nuit à 2 h 00"), ("Anniversaires", "Aucun aujourd’hui")))  # fmt: skip
    state = "Base publiée" if told.published else "Base non publiée"
    return _html(
        f"PRONOTE - {told.school}",
        f'<div class="Titre"><div class="Logo">PRONOTE</div><div class="Base">{told.school} ({MINE}) – Mode administratif</div><div class="Droite"><div>{state}</div>{told.publication}<a class="Icone" href="{told.door.href}">⏻ {told.door.name}</a></div></div><div class="MenuBarre">{bar}</div>{rows}<div class="Corps">{side}{_zone(told, inner)}{_WAIT}</div><div class="Statut"><div>Utilisateur : 123456</div><div>Année scolaire 2025-2026</div><div>Connecté en modification</div></div>',
    )


def _card(title: str, inner: str, wide: str = "") -> str:
    return _html(title, f'<div class="Accueil"><div class="Carte{wide}"><div class="CarteTitre">{title}</div>{inner}</div></div>')  # fmt: skip


def sign_in(site: Site, wrong: str) -> str:
    """A card in the middle."""
    said = f'<div class="Rouge">{wrong}</div>' if wrong else ""
    title = "ATRIUM – Espace Personnel" if site == "portal" else "PRONOTE – Espace Administration"
    return _card(
        title,
        f'{said}<form method="post"><div class="Champ"><label for="u">Identifiant</label><input id="u" name="username"></div><div class="Champ"><label for="p">Mot de passe</label><input id="p" name="password" type="password"></div><div style="text-align:center"><button class="Bouton">Se connecter</button></div></form><div class="Liens"><a href="/recuperer">Récupérer son identifiant et son mot de passe</a><a href="/mobile">Version mobile</a></div>',
    )


def _bases(schools: Mapping[str, str]) -> str:
    rows = "".join(f'<div class="ListeLigne" data-uai="{uai}"><div>{uai}</div><div>{name}</div><div>2025-2026</div><div>En service</div></div>' for uai, name in schools.items())  # fmt: skip
    return _card(
        "Choisissez la base à ouvrir",
        f'<form method="post"><input type="hidden" name="school"><div class="Liste"><div class="ListeTete"><div>N° UAI</div><div>Établissement</div><div>Année</div><div>État</div></div>{rows}</div><div style="text-align:right"><div class="Bouton inactif" id="ouvrir">Ouvrir la base</div></div></form>',
        " large",
    )


AFTER: dict[Site, tuple[Callable[[Mapping[str, str]], str], ...]] = {"console": (_bases,)}
