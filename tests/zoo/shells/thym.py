"""Like a school-management suite's client brought into the browser: a window with a bar of menus, bars of tabs below one another, no link at all."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from tests.zoo.shells import MINE, Entry, Site, Told
from tests.zoo.shells._trail import trail

ANSWERS: dict[Site, tuple[str, ...]] = {
    "portal": (),
    "console": (".Liste_Ligne:has-text('Lycée des Exemples')", "text=Ouvrir la base", "text=Fermer"),
}
_MENU, _TAB, _SUB, _THIRD = (f"{one} >> text=" for one in (".BarreMenu", ".Onglets_1", ".Onglets_2", ".Onglets_3"))
WAYS = {
    "services": (".Entete_Admin", f"{_TAB}Pages de site", f"{_SUB}Accès aux services tiers"),
    "export": (".Entete_Admin", f"{_TAB}Utilisateurs", f"{_SUB}Export des utilisateurs"),
    "ent": (f"{_MENU}Pronote.net", f"{_MENU}Intégration dans un ENT"),
    "displays": (f"{_MENU}Paramètres", f"@{_MENU}Préférences", f"{_MENU}Affichages"),
    "pupils": (f"{_TAB}Ressources", f"{_SUB}Élèves"),
    "profiles": (f"{_TAB}Ressources", f"{_SUB}Professeurs", f"{_THIRD}Profils d'autorisation"),
    "groups": (f"{_MENU}Fichier", f"{_MENU}Administration des utilisateurs"),
}
_STYLE = """*{box-sizing:border-box}html,body{height:100%}body{margin:0;font:13px/1.4 Roboto,"Segoe UI",Verdana,sans-serif;color:#262626;background:#dfe5df;display:flex;flex-direction:column}.curseur_attente,.curseur_attente *{cursor:wait!important}.Entete{background:linear-gradient(#1b7a52,#115c3c);color:#fff;display:flex;align-items:center;height:46px;padding:0 12px;gap:12px}.Entete_Logo{width:30px;height:30px;border-radius:6px;background:#fff;color:#115c3c;font:800 20px/30px Georgia;text-align:center}.Entete_Titre{font-size:15px;font-weight:500}.Entete_Titre span{opacity:.75;font-weight:400}.Entete_Reste{flex:1}.Entete_Bouton,.Entete_Admin{cursor:pointer;padding:6px 10px;border-radius:4px}.Entete_Bouton:hover,.Entete_Admin:hover{background:rgba(255,255,255,.18)}
.BarreMenu{background:#f4f7f4;border-bottom:1px solid #b9c7bd;display:flex;padding:0 6px;height:28px;user-select:none;position:relative;z-index:20}.BarreMenu_Racine{padding:5px 11px;cursor:default;position:relative}.BarreMenu_Racine:hover,.BarreMenu_Racine.actif{background:#cfe3d6}.BarreMenu_Deroulant{display:none;position:absolute;top:28px;left:0;background:#fff;border:1px solid #9db0a3;box-shadow:3px 3px 8px rgba(0,0,0,.25);min-width:270px;padding:3px 0}.BarreMenu_Racine.actif>.BarreMenu_Deroulant{display:block}.BarreMenu_Ligne{padding:6px 28px 6px 30px;white-space:nowrap;position:relative}.BarreMenu_Ligne:hover{background:#1b7a52;color:#fff}.BarreMenu_Ligne.sous:after{content:"▸";position:absolute;right:9px}.BarreMenu_Ligne>.BarreMenu_Deroulant{top:-4px;left:100%;color:#262626;min-width:210px}.BarreMenu_Ligne:hover>.BarreMenu_Deroulant{display:block}.BarreMenu_Ligne.gris{color:#a8b0ab;pointer-events:none}.BarreMenu_Sep{height:1px;background:#d8e0da;margin:3px 0 3px 28px}
.Onglets_1{background:#155f42;display:flex;padding:5px 8px 0;gap:2px}.Onglets_1 .Onglet{color:#d9efe3;padding:7px 18px;border-radius:6px 6px 0 0;cursor:pointer}.Onglets_1 .Onglet:hover{background:#2b8f65}.Onglets_1 .Onglet.sel{background:#fff;color:#115c3c;font-weight:700}.Onglets_2{background:#fff;display:flex;padding:6px 10px 0;gap:3px;border-bottom:2px solid #1b7a52;min-height:34px}.Onglets_2 .Onglet{padding:5px 15px;border:1px solid #bfd0c5;border-bottom:0;border-radius:4px 4px 0 0;background:#edf4ef;cursor:pointer}.Onglets_2 .Onglet.sel{background:#1b7a52;color:#fff;border-color:#1b7a52}.Onglets_3{display:flex;background:#eef3ef;padding:5px 12px;gap:6px}.Onglets_3 .Onglet{padding:3px 12px;border-radius:12px;cursor:pointer;border:1px solid transparent}.Onglets_3 .Onglet:hover{border-color:#9db0a3}.Onglets_3 .Onglet.sel{background:#cfe3d6;font-weight:700}.Onglet.inactif{opacity:.5;cursor:default}.cache{display:none!important}
.Zone{flex:1;overflow:auto;padding:12px}.Cadre{background:#fff;border:1px solid #b9c7bd;padding:14px 16px;min-height:200px}.Cadre_Titre{background:#cfe3d6;margin:-14px -16px 14px;padding:7px 16px;font-weight:700;border-bottom:1px solid #b9c7bd}.Widgets{display:flex;flex-wrap:wrap;gap:12px}.Widget{background:#fff;border:1px solid #b9c7bd;border-radius:6px;width:300px;min-height:150px}.Widget_T{background:#e8e3f3;color:#4b3a78;padding:8px 12px;font-weight:700;border-radius:6px 6px 0 0}.Widget:nth-child(2) .Widget_T{background:#fdebd5;color:#8a5410}.Widget:nth-child(3) .Widget_T{background:#dcecf8;color:#1b547e}.Widget_C{padding:10px 12px}.Arbre{display:flex;gap:16px}.Arbre_L{width:220px;border:1px solid #b9c7bd;background:#f7faf8}.Arbre_N{padding:6px 12px;cursor:pointer}.Arbre_N:hover{background:#cfe3d6}.Message{background:#fff7d1;border:1px solid #e0cd77;padding:6px 14px;margin-bottom:10px}.Cadre table{border-collapse:collapse}.Cadre td,.Cadre th{border:1px solid #c8d5cc;padding:3px 10px;text-align:left}.Cadre th{background:#e3ede6}.Pied{background:#f4f7f4;border-top:1px solid #b9c7bd;padding:4px 12px;display:flex;gap:18px;align-items:center;font-size:12px}.Pied form{margin:0}.Pied>:last-child{margin-left:auto}button,.Bouton{font:inherit;border:1px solid #88a092;border-radius:4px;background:linear-gradient(#fff,#e3ebe6);padding:4px 14px;cursor:pointer}.Bouton.defaut:disabled{background:#e3ebe6;border-color:#b9c7bd;color:#98a59d;cursor:default}.Bouton.defaut:not(:disabled){background:#1b7a52;border-color:#115c3c;color:#fff}
.Fond{flex:1;display:flex;align-items:center;justify-content:center;background:radial-gradient(#57a882,#115c3c)}.Fenetre{background:#fff;border-radius:6px;box-shadow:0 8px 40px rgba(0,0,0,.4);width:560px}.Fenetre_T{background:#115c3c;color:#fff;padding:9px 14px;border-radius:6px 6px 0 0;font-weight:700}.Fenetre_C{padding:18px 20px}.Fenetre_B{padding:10px 20px 16px;display:flex;justify-content:flex-end;align-items:center;gap:10px}.Liste{border:1px solid #b9c7bd;height:150px;overflow:auto}.Liste_Titre,.Liste_Ligne{display:flex}.Liste_Titre{background:#e3ede6;font-weight:700}.Liste_Titre div,.Liste_Ligne div{padding:5px 10px;width:34%}.Liste_Titre div:first-child,.Liste_Ligne div:first-child{flex:1}.Liste_Ligne{border-top:1px solid #e3ede6;cursor:default}.Liste_Ligne:hover{background:#f1f7f3}.Liste_Ligne.sel{background:#1b7a52;color:#fff}.Connexion input{width:100%;padding:8px;margin:3px 0 12px;border:1px solid #9db0a3;border-radius:4px;font:inherit}.lien{color:#115c3c;text-decoration:underline;cursor:pointer}"""
_SCRIPT = """var GApplication={va:function(u){document.body.className+=' curseur_attente';setTimeout(function(){location.assign(u)},120)},
fermer:function(){[].forEach.call(document.querySelectorAll('.BarreMenu_Racine.actif'),function(m){m.classList.remove('actif')})},
groupe:function(n,o){[].forEach.call(document.querySelectorAll('.Onglets_1 .Onglet'),function(x){x.classList.toggle('sel',x===o)});[].forEach.call(document.querySelectorAll('.Onglets_2'),function(x){x.classList.toggle('cache',x.getAttribute('data-g')!==n)})}};
document.addEventListener('click',function(e){var c=e.target.closest('[data-url]'),r=e.target.closest('.BarreMenu_Racine'),o=e.target.closest('[data-groupe]'),l=e.target.closest('.Liste_Ligne');
 if(c){GApplication.fermer();return GApplication.va(c.getAttribute('data-url'))}
 if(r&&e.target===r){var d=r.classList.contains('actif');GApplication.fermer();if(!d)r.classList.add('actif');return}if(!r)GApplication.fermer();
 if(o)GApplication.groupe(o.getAttribute('data-groupe'),o);
 if(l){[].forEach.call(document.querySelectorAll('.Liste_Ligne'),function(x){x.classList.toggle('sel',x===l)});document.querySelector('[name=school]').value=l.getAttribute('data-uai');document.querySelector('.Bouton.defaut').disabled=false}});
document.addEventListener('mouseover',function(e){var r=e.target.closest&&e.target.closest('.BarreMenu_Racine'),a=document.querySelector('.BarreMenu_Racine.actif');if(r&&a&&a!==r){GApplication.fermer();r.classList.add('actif')}});
document.addEventListener('dblclick',function(e){if(e.target.closest('.Liste_Ligne'))document.querySelector('form').submit()});"""
_TABS = ("Emploi du temps", "Cahier de textes", "Notes", "Bulletins", "Absences", "Communication")


def _html(title: str, body: str) -> str:
    return (
        f'<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><title>{title}</title><style>{_STYLE}</style></head>'
        f"<body>{body}<script>{_SCRIPT}</script></body></html>"
    )


def _head(site: Site, told: Told) -> str:
    product = "PRONOTE" if site == "console" else "ATRIUM"
    admin = f'<div class="Entete_Admin" data-url="{told.administration}">⚙ Administration</div>'
    tools = "" if told.anonymous else '<div class="Entete_Bouton" title="Messagerie">✉ 4</div>'
    return f'<div class="Entete"><div class="Entete_Logo">{product[0]}</div><div class="Entete_Titre">{product} – {told.school} <span>({MINE})</span></div><div class="Entete_Reste"></div>{tools}{admin if told.administration else ""}<div class="Entete_Bouton" data-url="{told.door.href}">⏏ {told.door.name}</div></div>'


def _tab(name: str, how: str, on: bool) -> str:
    return f'<div class="Onglet{" sel" * on}" {how}>{name}</div>'


def _second(section: Entry, on: str, shown: bool) -> str:
    tabs = "".join(_tab(one.name, f'data-url="{one.href}"', one.href == on) for one in section.entries)
    return f'<div class="Onglets_2{"" if shown else " cache"}" data-g="{section.name}">{tabs}</div>'


def _line(one: Entry) -> str:
    """One line of a menu; what has more opens at its side."""
    below = "".join(_line(sub) for sub in one.entries)
    inside = f'<div class="BarreMenu_Deroulant">{below}</div>' if below else ""
    return f'<div class="BarreMenu_Ligne{" sous" if below else ""}" data-url="{one.href}">{one.name}{inside}</div>'


def _widgets(told: Told, *news: tuple[str, str]) -> str:
    said = f'<div class="Message">{told.message}</div>' if told.message else ""
    boxes = "".join(f'<div class="Widget"><div class="Widget_T">{head}</div><div class="Widget_C">{text}</div></div>' for head, text in news)  # fmt: skip
    return f'{said}<div class="Widgets">{boxes}</div>'


def _frame(told: Told, inner: str) -> str:
    said = f'<div class="Message">{told.message}</div>' if told.message else ""
    return f'{said}<div class="Cadre"><div class="Cadre_Titre">{told.title or told.school}</div>{inner}</div>'


def portal(told: Told) -> str:
    """Tabs of the family's space; the administration has tabs of its own, and those of a section below it."""
    way = trail(told)
    inside = bool(told.menu) and (bool(way) or told.here == told.administration)
    if inside:
        open_one = way[0].name if way else ""
        on = way[1].href if len(way) > 1 else ""
        bars = "".join(_tab(one.name, f'data-groupe="{one.name}"', one.name == open_one) for one in told.menu)
        home = _tab("◂ Retour à l’espace", 'data-url="/web/lycee"', False)
        below = "".join(_second(one, on, one.name == open_one) for one in told.menu)
    else:
        places = (("Accueil", "/web/lycee"), ("Vie de l’établissement", "/web/lycee/actus"), ("Agenda", "/web/lycee/agenda"), ("Documents", "/web/lycee/docs"), ("Pronote", told.pronote))  # fmt: skip
        bars = "".join(_tab(name, f'data-url="{href}"', href == told.here) for name, href in places if href)
        home, below = "", ""
    if told.body and (told.title or told.here not in {"/", "/web/lycee"}):
        inner = _frame(told, told.body)
    elif inside:
        inner = _frame(told, "<p>Choisissez une rubrique dans les onglets ci-dessus.</p>")
    else:
        inner = _widgets(told, ("Informations & sondages", "Sondage : la cour du lycée — 2 jours pour répondre."), ("Agenda", "Jeu. 14 — Conseil d’administration, salle B12"), ("Menu du jour", "Velouté de potiron, parmentier, yaourt"))  # fmt: skip
    pied = '<div class="Pied"><span>© Portail régional</span><span class="lien" data-url="/web/lycee/legal">Mentions légales</span><span>Hébergé en France</span></div>'
    return _html(
        f"ATRIUM - {told.school}",
        f'{_head("portal", told)}<div class="Onglets_1">{home}{bars}</div>{below}<div class="Zone">{inner}</div>{pied}',
    )


def console(told: Told) -> str:
    """Menus for what is set once, tabs for the people; what goes with a list is a third bar."""
    way = trail(told)
    *menus, people = told.menu
    roots = ""
    for one in menus:
        lines = "".join(_line(sub) for sub in one.entries)
        more = '<div class="BarreMenu_Sep"></div><div class="BarreMenu_Ligne gris">Assistant de mise en route…</div>'
        roots += f'<div class="BarreMenu_Racine">{one.name}<div class="BarreMenu_Deroulant">{lines}{more}</div></div>'
    roots += '<div class="BarreMenu_Racine">Assistance<div class="BarreMenu_Deroulant"><div class="BarreMenu_Ligne" data-url="/aide">Base de connaissances</div><div class="BarreMenu_Ligne" data-url="/apropos">À propos…</div></div></div>'
    here = bool(way) and way[0] == people
    bars = _tab(people.name, f'data-groupe="{people.name}"', here)
    bars += "".join(
        f'<div class="Onglet inactif" title="Non accessible en administration">{one}</div>' for one in _TABS
    )
    below = _second(people, way[1].href if here and len(way) > 1 else "", here)
    third = ""
    if here and len(way) > 1 and way[1].entries:
        last = way[-1].href
        third = "".join(_tab(name, f'data-url="{href}"', href == last) for name, href in (("Liste", way[1].href), *((one.name, one.href) for one in way[1].entries)))  # fmt: skip
        third = f'<div class="Onglets_3">{third}</div>'
    if told.here == "/":
        inner = _widgets(told, ("Serveur", "Serveur en marche depuis 12 jours. 6 espaces publiés."), ("Sauvegardes", "Dernière sauvegarde automatique cette nuit à 2 h 00."), ("Connexions", "Aujourd’hui : 214 familles, 48 professeurs."))  # fmt: skip
    elif told.entries and not told.body:
        nodes = "".join(f'<div class="Arbre_N" data-url="{one.href}">{one.name}</div>' for one in told.entries)
        inner = _frame(told, f'<div class="Arbre"><div class="Arbre_L">{nodes}</div><div>Sélectionnez une catégorie.</div></div>')  # fmt: skip
    else:
        inner = _frame(told, told.body)
    pied = f'<div class="Pied"><span>{"● Base publiée" if told.published else "○ Base non publiée"}</span>{told.publication}<span>Année 2024-2025</span><span>Version 2024 – 32.4.1</span></div>'
    return _html(
        f"PRONOTE - {told.school}",
        f'{_head("console", told)}<div class="BarreMenu">{roots}</div><div class="Onglets_1">{bars}</div>{below}{third}<div class="Zone">{inner}</div>{pied}',
    )


def _window(title: str, caption: str, content: str, buttons: str) -> str:
    return _html(
        title,
        f'<div class="Fond"><form method="post" class="Fenetre"><div class="Fenetre_T">{caption}</div><div class="Fenetre_C">{content}</div><div class="Fenetre_B">{buttons}</div></form></div>',
    )


def sign_in(site: Site, wrong: str) -> str:
    """One small window."""
    name = "PRONOTE – Espace administration" if site == "console" else "ATRIUM – Espace direction"
    said = f'<div class="Message">{wrong}</div>' if wrong else ""
    return _window(
        name,
        name,
        f'{said}<div class="Connexion"><div>Saisissez votre identifiant</div><input name="username" autocomplete="username"><div>Saisissez votre mot de passe</div><input name="password" type="password"><span class="lien" data-url="/oubli">Récupérer son identifiant et son mot de passe</span></div>',
        '<button class="Bouton defaut">Se connecter</button>',
    )


def _bases(schools: Mapping[str, str]) -> str:
    rows = "".join(f'<div class="Liste_Ligne" data-uai="{uai}"><div>{name}</div><div>{uai}</div></div>' for uai, name in schools.items())  # fmt: skip
    return _window(
        "PRONOTE",
        "Choix de la base à administrer",
        f'<div>Vous avez accès à {len(schools)} bases. Sélectionnez celle sur laquelle vous voulez travailler.</div><br><div class="Liste"><div class="Liste_Titre"><div>Établissement</div><div>UAI</div></div>{rows}</div><input type="hidden" name="school">',
        '<button class="Bouton defaut" disabled>Ouvrir la base</button>',
    )


def _news(_schools: Mapping[str, str]) -> str:
    return _window(
        "PRONOTE",
        "Informations éditeur",
        "<b>Mise à jour 32.4.2 disponible</b><p>Elle corrige l’édition des bulletins en format A3 et sera installée automatiquement dimanche.</p><b>Préparation de la rentrée</b><p>Les fiches pratiques sont en ligne.</p>",
        '<label style="margin-right:auto"><input type="checkbox" name="plus"> Ne plus afficher au démarrage</label><button>Fermer</button>',
    )


AFTER: dict[Site, tuple[Callable[[Mapping[str, str]], str], ...]] = {"console": (_bases, _news)}
