"""Like the client of a school management program put into the browser: a menu bar with flying sub-menus, windows, tabs of two levels, all of it DIVs."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from tests.zoo.shells import MINE, Entry, Site, Told
from tests.zoo.shells._trail import trail

ANSWERS: dict[Site, tuple[str, ...]] = {
    "portal": (".ie-fenetre >> text=Fermer",),
    "console": (".ie-ligne:has-text('Lycée des Exemples')", "text=Ouvrir la base"),
}
_ADMIN = ".ie-onglet1:has-text('Administration')"
_BAR, _POP = ".ie-barre-menus >> text=", ".ie-popup >> text="
WAYS = {
    "services": (_ADMIN, ".ie-onglet2 >> text=Pages de site", ".ie-onglet3 >> text=Accès aux services tiers"),
    "export": (_ADMIN, ".ie-onglet2 >> text=Utilisateurs", ".ie-onglet3 >> text=Export des utilisateurs"),
    "ent": (f"{_BAR}Pronote.net", f"{_POP}Intégration dans un ENT"),
    "displays": (f"{_BAR}Paramètres", f"@{_POP}Préférences", f"{_POP}Affichages"),
    "pupils": (f"{_BAR}Ressources", f"{_POP}Élèves"),
    "profiles": (f"{_BAR}Ressources", f"@{_POP}Professeurs", f"{_POP}Profils d'autorisation"),
    "groups": (f"{_BAR}Fichier", f"{_POP}Administration des utilisateurs"),
}
_STYLE = """*{box-sizing:border-box}body{margin:0;background:#e9ecea;color:#222;font:13px/1.45 "Open Sans",Verdana,Arial,sans-serif;min-height:100vh;padding-bottom:30px}button{font:inherit}.ie-bouton,form button{background:linear-gradient(#fefefe,#dfe5e1);border:1px solid #8ba396;border-radius:12px;padding:4px 16px;cursor:pointer;color:#15402a}.ie-bouton:hover,form button:hover{background:#cfe6d8}.ie-bouton[disabled],form button[disabled]{opacity:.45;cursor:default}.ie-bouton.defaut,form button.defaut{background:#1e7a4c;border-color:#12593a;color:#fff}
.ie-titre{background:#12593a;color:#fff;padding:7px 14px;display:flex;gap:12px;align-items:center;font-weight:600}.ie-titre .s{flex:1}.ie-titre [data-url]{cursor:pointer;font-weight:400}.ie-titre [data-url]:hover{text-decoration:underline}.ie-barre-menus{display:flex;background:#f7f8f7;border-bottom:1px solid #b9c7bf;padding:0 6px;user-select:none;position:relative;z-index:5}.ie-menu{position:relative}.ie-menu>.ie-libelle{padding:6px 12px;cursor:default}.ie-menu:hover>.ie-libelle,.ie-menu.deroule>.ie-libelle{background:#1e7a4c;color:#fff}.ie-popup{display:none;position:absolute;left:0;top:100%;background:#fff;border:1px solid #9db3a6;box-shadow:3px 3px 8px #0003;min-width:230px;padding:3px 0;z-index:9}.ie-menu.deroule>.ie-popup{display:block}.ie-item{position:relative;padding:5px 26px 5px 28px;cursor:default;white-space:nowrap}.ie-item:hover{background:#d5ebdf}.ie-item.gris{color:#9a9a9a}.ie-item.sous:after{content:"▸";position:absolute;right:9px}.ie-item>.ie-popup{left:100%;top:-4px}.ie-item.survol>.ie-popup{display:block}.ie-sep{border-top:1px solid #d5ddd8;margin:3px 0}
.ie-outils{display:flex;align-items:center;gap:6px;background:#eef2ef;border-bottom:1px solid #b9c7bf;padding:5px 12px}.ie-outils .ic{width:30px;height:28px;display:grid;place-items:center;font-size:16px;border-radius:3px;cursor:pointer}.ie-outils .ic:hover{background:#cfe6d8}.ie-outils .s{flex:1}.ie-outils form{margin:0}.ie-etat{position:fixed;left:0;right:0;bottom:0;background:#dfe5e1;border-top:1px solid #b9c7bf;padding:4px 12px;display:flex;gap:30px;font-size:12px}
.ie-zone{margin:14px;background:#fff;border:1px solid #b9c7bf;min-height:300px}.ie-entete{background:#1e7a4c;color:#fff;font-size:15px;padding:7px 14px}.ie-dedans{padding:14px 18px}.ie-colonnes{display:flex}.ie-arbre{width:220px;border-right:1px solid #d5ddd8;padding:8px 0}.ie-arbre div{padding:4px 14px;cursor:pointer}.ie-arbre div.racine{color:#12593a;font-weight:700;cursor:default}.ie-arbre div.noeud{padding-left:28px}.ie-arbre div.noeud:hover,.ie-arbre div.choisi{background:#d5ebdf}.ie-message{background:#fff7d6;border:1px solid #e2c965;padding:7px 12px;margin-bottom:12px}
.ie-bandeau{background:linear-gradient(#1e7a4c,#12593a);color:#fff;padding:14px 20px 0}.ie-bandeau .haut{display:flex;gap:18px;align-items:center;padding-bottom:12px}.ie-bandeau .haut .s{flex:1}.ie-bandeau .n{font-size:19px}.ie-bandeau [data-url]{cursor:pointer}.ie-onglets1{display:flex;gap:2px}.ie-onglet1{padding:9px 18px;border-radius:6px 6px 0 0;cursor:pointer;position:relative}.ie-onglet1:hover{background:#ffffff2e}.ie-onglet1.choisi{background:#fff;color:#12593a;font-weight:700}.ie-onglet2,.ie-onglet3{display:flex;background:#fff;border-bottom:1px solid #cdd8d1;padding:0 20px}.ie-onglet2>div,.ie-onglet3>div{padding:8px 14px;cursor:pointer;color:#12593a}.ie-onglet2>div:hover,.ie-onglet3>div:hover{text-decoration:underline}.ie-onglet2>.choisi{border-bottom:3px solid #1e7a4c;font-weight:700}.ie-onglet3{background:#f4f8f5}.ie-onglet3>.choisi{font-weight:700}.ie-widgets{display:grid;grid-template-columns:repeat(3,1fr);gap:14px;padding:16px 20px}.ie-widget{background:#fff;border:1px solid #cdd8d1;border-radius:5px}.ie-widget>.t{padding:8px 12px;border-bottom:2px solid #e07b39;font-weight:700}.ie-widget>.c{padding:10px 12px}
.ie-voile{position:fixed;inset:0;background:#0006;display:flex;align-items:center;justify-content:center;z-index:50;animation:ap .2s}@keyframes ap{from{opacity:0}}.ie-fenetre{background:#fff;border-radius:5px;box-shadow:0 8px 34px #0007;width:520px;overflow:hidden}.ie-fenetre .barre{background:#12593a;color:#fff;padding:9px 16px;font-size:15px}.ie-fenetre .c{padding:18px 20px}.ie-fenetre .bas{display:flex;justify-content:flex-end;gap:10px;padding:0 20px 18px}.ie-champ{display:flex;align-items:center;margin-bottom:10px}.ie-champ>div{width:130px}.ie-champ input{flex:1;padding:6px 8px;border:1px solid #8ba396;border-radius:3px;font:inherit}.ie-liste{border:1px solid #8ba396}.ie-titres,.ie-ligne{display:grid;grid-template-columns:1fr 100px 120px;padding:6px 10px}.ie-titres{background:#dfe5e1;font-weight:600}.ie-ligne{cursor:default;border-top:1px solid #e3e9e5}.ie-ligne:hover{background:#eef7f2}.ie-ligne.choisi{background:#1e7a4c;color:#fff}.fond{min-height:100vh;background:#7fae95 radial-gradient(#9cc7b0,#4f8a6c)}"""
_SCRIPT = """document.addEventListener('click',function(e){var m=e.target.closest('.ie-libelle');document.querySelectorAll('.ie-menu.deroule').forEach(function(x){if(!m||x!==m.parentNode)x.classList.remove('deroule')});if(m){m.parentNode.classList.toggle('deroule');return}var u=e.target.closest('[data-url]');if(u&&u.dataset.url)location.href=u.dataset.url});
document.querySelectorAll('.ie-menu').forEach(function(m){m.addEventListener('mouseenter',function(){var o=document.querySelector('.ie-menu.deroule');if(o&&o!==m){o.classList.remove('deroule');m.classList.add('deroule')}})});
document.querySelectorAll('.ie-item').forEach(function(i){i.addEventListener('mouseenter',function(){[].forEach.call(i.parentNode.children,function(c){c.classList.remove('survol')});clearTimeout(i.t);i.t=setTimeout(function(){i.classList.add('survol')},150)});i.addEventListener('mouseleave',function(){clearTimeout(i.t)})});
var f=document.getElementById('base');if(f)f.querySelectorAll('.ie-ligne').forEach(function(l){l.onclick=function(){f.querySelectorAll('.ie-ligne').forEach(function(x){x.classList.remove('choisi')});l.classList.add('choisi');f.school.value=l.dataset.uai;f.querySelector('.defaut').disabled=false};l.ondblclick=function(){f.submit()}});
var w=document.getElementById('infos');if(w&&!sessionStorage.getItem('infos'))setTimeout(function(){w.style.display='flex';w.querySelector('.ie-bouton').onclick=function(){sessionStorage.setItem('infos','1');w.style.display='none'}},300);"""


def _html(title: str, body: str) -> str:
    return (
        f'<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><title>{title}</title><style>{_STYLE}</style></head>'
        f"<body>{body}<script>{_SCRIPT}</script></body></html>"
    )


def _tabs(kind: str, entries: tuple[Entry, ...], chosen: str) -> str:
    cells = "".join(
        f'<div{" class=choisi" * (chosen in {one.href, one.name})} data-url="{one.href}">{one.name}</div>'
        for one in entries
    )
    return f'<div class="{kind}">{cells}</div>'


def _widgets(widgets: tuple[tuple[str, str], ...]) -> str:
    cells = "".join(
        f'<div class="ie-widget"><div class="t">{t}</div><div class="c">{c}</div></div>' for t, c in widgets
    )
    return f'<div class="ie-widgets">{cells}</div>'


def portal(told: Told) -> str:
    """Tabs of three rows; the news are a window over the first page, once."""
    way = trail(told)
    inside = bool(told.menu) and (told.here == told.administration or bool(way))
    first = [Entry("Page d’accueil", "/web/lycee"), Entry("Actualités", "/web/lycee/actus"), Entry("Communication", "/web/lycee/comm")]  # fmt: skip
    first += [Entry("Pronote", told.pronote)] if told.pronote else []
    first += [Entry("Administration", told.administration)] if told.administration else []
    here = told.administration if inside else told.here
    tabs = "".join(
        f'<div class="ie-onglet1{" choisi" * (one.href == here)}" data-url="{one.href}">{one.name}</div>'
        for one in first
    )
    rows = _tabs("ie-onglet2", told.menu, way[0].name if way else "") if inside else ""
    rows += _tabs("ie-onglet3", way[0].entries, told.here) if inside and way else ""
    said = f'<div class="ie-message">{told.message}</div>' if told.message else ""
    who = "" if told.anonymous else "<span>Administrateur ▾</span>"
    top = f'<div class="ie-bandeau"><div class="haut"><span class="n"><b>ATRIUM</b> – Espace de {told.school}</span><span>{MINE}</span><span class="s"></span>{who}<span data-url="{told.door.href}">⏻ {told.door.name}</span></div><div class="ie-onglets1">{tabs}</div></div>{rows}'
    if told.here in {"/", "/web/lycee"}:
        content = _widgets((
            ("Agenda", "Conseil d’administration, jeudi à 18 h<br>Forum des métiers, salle polyvalente"),
            ("Discussions", "2 messages non lus"),
            ("Menu de la cantine", "Taboulé · Filet de colin · Riz pilaf · Pomme"),
            ("Informations &amp; sondages", "Fermeture du gymnase en février"),
            ("Ressources pédagogiques", "Aucune ressource nouvelle"),
            ("Liens utiles", "Académie · Région · ONISEP"),
        ))  # fmt: skip
        if not told.anonymous:
            content += '<div class="ie-voile" id="infos" style="display:none"><div class="ie-fenetre"><div class="barre">Informations (1)</div><div class="c"><b>Maintenance du portail</b><p>Le portail sera indisponible dimanche de 6 h à 8 h.</p></div><div class="bas"><div class="ie-bouton">Fermer</div></div></div></div>'
    else:
        body = told.body or ("Choisissez un onglet ci-dessus." if told.entries else "")
        content = f'<div class="ie-zone"><div class="ie-entete">{told.title or "Actualités"}</div><div class="ie-dedans">{said}{body}</div></div>'
    return _html(f"ATRIUM - {told.school}", top + content)


def _item(one: Entry) -> str:
    """One line of a menu; what has lines of its own opens them at its side."""
    if not one.entries:
        return f'<div class="ie-item" data-url="{one.href}">{one.name}</div>'
    below = (Entry("Liste", one.href), *one.entries) if "ressources" in one.href else one.entries
    return f'<div class="ie-item sous">{one.name}<div class="ie-popup">{"".join(map(_item, below))}</div></div>'


def console(told: Told) -> str:
    """Title, menus, tools, the screen and a line of state."""
    menus = ""
    order = {"Fichier": 0, "Ressources": 2, "Paramètres": 3, "Pronote.net": 4}
    filler = {"Fichier": ("Imprimer…", "Quitter")}
    bar = [*sorted(told.menu, key=lambda one: order.get(one.name, 9))]
    bar.insert(1, Entry("Édition", "", (Entry("Copier la liste", ""), Entry("Rechercher…", ""))))
    bar.append(Entry("Assistance", "", (Entry("Consulter l’aide", "/aide"), Entry("À propos", "/apropos"))))
    for one in bar:
        more = "".join(f'<div class="ie-item gris">{text}</div>' for text in filler.get(one.name, ()))
        rows = "".join(map(_item, one.entries)) + (f'<div class="ie-sep"></div>{more}' if more else "")
        menus += (
            f'<div class="ie-menu"><div class="ie-libelle">{one.name}</div><div class="ie-popup">{rows}</div></div>'
        )
    tools = "".join(f'<div class="ic" title="{t}">{i}</div>' for i, t in (("🖨", "Imprimer"), ("✉", "Courrier"), ("🔍", "Rechercher"), ("📊", "Statistiques")))  # fmt: skip
    way = trail(told)
    said = f'<div class="ie-message">{told.message}</div>' if told.message else ""
    inner = f'<div class="ie-dedans">{said}{told.body}</div>'
    if way[1:] and way[1].name == "Préférences":
        nodes = (Entry("Général", "/parametres/general"), Entry("Sécurité", "/parametres/securite"), *way[1].entries)
        tree = "".join(f'<div class="noeud{" choisi" * (one.href == told.here)}" data-url="{one.href}">{one.name}</div>' for one in nodes)  # fmt: skip
        inner = f'<div class="ie-colonnes"><div class="ie-arbre"><div class="racine">PRÉFÉRENCES</div>{tree}</div>{inner}</div>'
    elif not told.body:
        tree = "".join(f'<div class="noeud" data-url="{one.href}">{one.name}</div>' for one in told.entries)
        inner = f'<div class="ie-arbre" style="width:auto;border:0">{tree}</div>'
    head = " › ".join(one.name for one in way) or "Page d’accueil"
    top = f'<div class="ie-titre"><span class="s">PRONOTE 2025 - {told.school} ({MINE})</span><span>SPR</span><span data-url="{told.door.href}">{told.door.name}</span></div><div class="ie-barre-menus">{menus}</div><div class="ie-outils">{tools}<span class="s"></span>{told.publication}</div>'
    state = f'<div class="ie-etat"><span>{"🟢 Base publiée" if told.published else "🔴 Base non publiée"}</span><span>Année 2025-2026</span><span>Mode administratif</span></div>'
    return _html(f"PRONOTE - {told.school}", f'{top}<div class="ie-zone"><div class="ie-entete">{head}</div>{inner}</div>{state}')  # fmt: skip


def _window(title: str, content: str) -> str:
    return _html(title, f'<div class="fond"><div class="ie-voile"><div class="ie-fenetre"><div class="barre">{title}</div>{content}</div></div></div>')  # fmt: skip


def sign_in(site: Site, wrong: str) -> str:
    """A window of the program."""
    name = "ATRIUM - Portail des lycées" if site == "portal" else "PRONOTE - Mode administratif"
    said = f'<div class="ie-message">{wrong}</div>' if wrong else ""
    return _window(
        name,
        f'<form method="post"><div class="c">{said}<p>Saisissez votre identifiant et votre mot de passe.</p><div class="ie-champ"><div>Identifiant</div><input name="username" aria-label="Identifiant"></div><div class="ie-champ"><div>Mot de passe</div><input type="password" name="password" aria-label="Mot de passe"></div><a href="/perdu">Récupérer son identifiant et son mot de passe</a></div><div class="bas"><button type="button" onclick="this.form.reset()">Annuler</button><button class="defaut">Se connecter</button></div></form>',
    )


def _bases(schools: Mapping[str, str]) -> str:
    rows = "".join(f'<div class="ie-ligne" data-uai="{uai}"><div>{name}</div><div>{uai}</div><div>En service</div></div>' for uai, name in schools.items())  # fmt: skip
    return _window(
        "Sélection de la base",
        f'<form method="post" id="base"><input type="hidden" name="school"><div class="c"><p>Sélectionnez votre établissement :</p><div class="ie-liste"><div class="ie-titres"><div>Établissement</div><div>UAI</div><div>Serveur</div></div>{rows}</div></div><div class="bas"><button class="defaut" disabled>Ouvrir la base</button></div></form>',
    )


AFTER: dict[Site, tuple[Callable[[Mapping[str, str]], str], ...]] = {"console": (_bases,)}
