"""Like an office program in the browser: a ribbon of tabs and groups, a backstage under « Fichier », a status bar."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from tests.zoo.shells import MINE, Entry, Site, Told
from tests.zoo.shells._trail import trail

ANSWERS: dict[Site, tuple[str, ...]] = {
    "portal": (".compte:has-text('Exemples') >> text=Administrateur",),
    "console": ("text=Lycée des Exemples",),
}
WAYS = {
    "services": ("[role=tab]:has-text('Administration')", "text=Accès aux services tiers"),
    "export": ("[role=tab]:has-text('Administration')", "text=Export des utilisateurs"),
    "ent": ("[role=tab]:has-text('Pronote.net')", "text=Intégration dans un ENT"),
    "displays": ("[role=tab]:has-text('Paramètres')", "[aria-label='Préférences : plus']", "text=Affichages"),
    "pupils": ("[role=tab]:has-text('Ressources')", "text=Élèves"),
    "profiles": (
        "[role=tab]:has-text('Ressources')",
        "[aria-label='Professeurs : plus']",
        '[role=menuitem]:has-text("Profils d\'autorisation")',
    ),
    "groups": ("[role=tab]:has-text('Fichier')", "text=Administration des utilisateurs"),
}
_STYLE = """*{box-sizing:border-box}body{margin:0;font:13px/1.4 "Segoe UI",Selawik,sans-serif;color:#252423;background:#e6e6e6;display:flex;flex-direction:column;min-height:100vh}a{color:#185abd}
.titre{background:#185abd;color:#fff;display:flex;align-items:center;height:44px;padding:0 12px;gap:14px}.titre input{margin:0 auto;width:360px;height:28px;border:0;border-radius:4px;padding:0 10px;background:#fff3;color:#fff}.titre input::placeholder{color:#fff}.titre a{color:#fff;text-decoration:none}
[role=tablist]{background:#f3f2f1;display:flex;padding:0 8px}[role=tab]{border:0;background:none;font:inherit;font-size:14px;padding:9px 14px;cursor:pointer;border-bottom:3px solid transparent}[role=tab]:hover{background:#e1dfdd}[role=tab][aria-selected=true]{border-color:#185abd;font-weight:600;color:#185abd}
.ruban{background:#f3f2f1;border-bottom:1px solid #c8c6c4;height:106px;padding:0 10px;position:relative}.ruban>[role=tabpanel]{display:flex;height:100%}.ruban>[hidden]{display:none}.groupe{display:flex;flex-direction:column;border-right:1px solid #d2d0ce;padding:4px 8px 2px}
.groupe .boutons{flex:1;display:flex;gap:2px;align-items:stretch}.groupe .nom{text-align:center;color:#605e5c;font-size:11px}.cmd{display:flex;flex-direction:column;align-items:center;width:84px;padding:5px 3px;text-decoration:none;color:#252423;text-align:center;font-size:12px;line-height:1.2;border-radius:3px}
.cmd:hover,.plus:hover{background:#d2d0ce}.cmd.presse{background:#c7dbf5}.cmd span{font-size:24px;line-height:32px}.double{display:flex;position:relative}.plus{border:0;background:none;width:18px;cursor:pointer}[role=menu]{position:absolute;top:72px;left:0;background:#fff;box-shadow:0 4px 14px #0004;padding:4px 0;z-index:5;min-width:200px}
[role=menu] a{display:block;padding:8px 16px;text-decoration:none;color:#252423}[role=menu] a:hover{background:#edebe9}.feuille{background:#fff;margin:18px auto;width:94%;max-width:1150px;padding:22px 34px;flex:1;box-shadow:0 0 6px #0002}.feuille h1{font-weight:400;font-size:22px;margin-top:0}
.etat{background:#f3f2f1;border-top:1px solid #c8c6c4;display:flex;gap:20px;align-items:center;padding:3px 14px;font-size:12px}.etat form{margin-left:auto}.barrejaune{background:#fff4ce;padding:8px 16px}.fond{position:fixed;inset:0;background:#fff;display:flex;z-index:8;animation:g .16s ease-out}.fond[hidden]{display:none}@keyframes g{from{transform:translateX(-60px);opacity:0}}
.fond .gauche{background:#185abd;width:250px;padding:14px 0}.fond .gauche a,.fond .gauche button{display:block;width:100%;color:#fff;text-decoration:none;padding:12px 24px;border:0;background:none;font:15px "Segoe UI",sans-serif;text-align:left;cursor:pointer}.fond .gauche a:hover,.fond .gauche button:hover{background:#0f4390}.fond .droite{padding:30px 50px;flex:1}
.recents{border-collapse:collapse;width:100%;max-width:760px}.recents td{padding:10px;border-bottom:1px solid #edebe9}.recents tr:hover td{background:#f3f2f1}.recents button{border:0;background:none;font:600 14px "Segoe UI",sans-serif;cursor:pointer;color:#252423}
.entree{margin:auto;background:#fff;width:440px;padding:40px 44px;box-shadow:0 2px 8px #0003}.entree input:not([type=checkbox]){width:100%;border:0;border-bottom:1px solid #605e5c;padding:8px 2px;font-size:15px;margin:4px 0 14px}.primaire{background:#185abd;color:#fff;border:0;padding:8px 32px;float:right;cursor:pointer;font:14px "Segoe UI",sans-serif}
.compte{border:1px solid #c8c6c4;padding:12px 16px;margin-bottom:12px}.compte h2{margin:0 0 6px;font-size:15px}.compte button{display:block;border:0;background:none;color:#185abd;padding:6px 0;font:14px "Segoe UI",sans-serif;cursor:pointer}"""
_SCRIPT = """<script>
const onglets=[...document.querySelectorAll('[role=tab]')];
onglets.forEach(o=>o.addEventListener('click',()=>{const p=document.getElementById(o.getAttribute('aria-controls'));if(o.dataset.fond){p.hidden=false;return}
onglets.forEach(x=>{x.setAttribute('aria-selected',x===o);if(!x.dataset.fond)document.getElementById(x.getAttribute('aria-controls')).hidden=x!==o})}));
document.addEventListener('click',e=>{const b=e.target.closest('.plus');document.querySelectorAll('[role=menu]').forEach(m=>{m.hidden=!(b&&b.nextElementSibling===m&&m.hidden)})});
</script>"""
_ICONS = {
    "Arborescence": "🗂",
    "Accès aux services tiers": "🔌",
    "Documents et médias": "🖼",
    "Membres du site": "👥",
    "Export des utilisateurs": "📤",
    "Intégration dans un ENT": "🔗",
    "Préférences": "🎛",
    "Élèves": "🎓",
}


def _html(title: str, body: str) -> str:
    return f'<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><title>{title}</title><style>{_STYLE}</style></head><body>{body}{_SCRIPT}</body></html>'


def _command(entry: Entry, here: str) -> str:
    press = " presse" * (entry.href == here)
    link = f'<a class="cmd{press}" href="{entry.href}"><span aria-hidden="true">{_ICONS.get(entry.name, "📄")}</span>{entry.name}</a>'
    if not entry.entries:
        return link
    items = "".join(f'<a role="menuitem" href="{one.href}">{one.name}</a>' for one in (entry, *entry.entries))
    more = f'<button class="plus" aria-label="{entry.name} : plus" aria-haspopup="menu">▾</button>'
    return f'<div class="double">{link}{more}<div role="menu" hidden>{items}</div></div>'


def _group(name: str, entries: tuple[Entry, ...], here: str) -> str:
    buttons = "".join(_command(one, here) for one in entries)
    return f'<div class="groupe"><div class="boutons">{buttons}</div><div class="nom">{name}</div></div>'


def _page(told: Told, brand: str, home: str, ribbon: Mapping[str, str], *, chosen: str, backstage: str) -> str:
    tabs = panels = ""
    if backstage:
        tabs = '<button role="tab" aria-selected="false" aria-controls="fond" data-fond="1">Fichier</button>'
    for number, (name, groups) in enumerate(ribbon.items()):
        on = name == chosen
        tabs += f'<button role="tab" aria-selected="{str(on).lower()}" aria-controls="p{number}">{name}</button>'
        panels += f'<div role="tabpanel" id="p{number}" aria-label="{name}"{" hidden" * (not on)}>{groups}</div>'
    rows = "".join(f'<p><a href="{one.href}">{one.name}</a></p>' for one in (told.entries if not told.body else ()))
    said = f'<div class="barrejaune" role="status">ⓘ {told.message}</div>' if told.message else ""
    state = (
        (f"<span>{'Base publiée' if told.published else 'Base non publiée'}</span>{told.publication}")
        if told.publication
        else ""
    )
    return _html(
        f"{told.title or 'Accueil'} - {told.school} - {brand}",
        f"""<header class="titre"><a href="{home}"><b>{brand}</b></a><span>{told.school} – Enregistré</span><input type="search" placeholder="Rechercher" aria-label="Rechercher"><a href="{told.door.href}">{told.door.name}</a></header>
<div role="tablist" aria-label="Ruban">{tabs}</div><div class="ruban">{panels}</div>{backstage}{said}<main class="feuille"><h1>{told.title or told.school}</h1>{rows}{told.body}</main>
<footer class="etat"><span>Prêt</span><span>{told.school} ({MINE})</span>{state}<span>100 %</span></footer>""",
    )


def portal(told: Told) -> str:
    """One tab of the ribbon is the administration; its sections are the groups."""
    if told.anonymous:
        return _html(
            told.school,
            f'<div class="entree"><h1>{told.school}</h1>{told.body}<a href="{told.door.href}">{told.door.name}</a></div>',
        )
    here = told.here
    apps: tuple[Entry, ...] = (Entry("Cahier de textes", "/web/lycee/cahier"), Entry("Annuaire", "/web/lycee/annuaire"))
    apps += (Entry("Pronote", told.pronote),) if told.pronote else ()
    news = (Entry("Accueil", "/web/lycee"), Entry("Actualités", "/web/lycee/actus"))
    mail = (Entry("Nouveau message", "/web/lycee/message"), Entry("Boîte de réception", "/web/lycee/boite"))
    ribbon = {
        "Accueil": _group("Établissement", news, here) + _group("Applications", apps, here),
        "Communication": _group("Messagerie", mail, here),
        "Administration": "".join(_group(one.name, one.entries, here) for one in told.menu),
        "Aide": _group(
            "Assistance", (Entry("Guide", "/web/lycee/guide"), Entry("Nous écrire", "/web/lycee/ecrire")), here
        ),
    }
    return _page(
        told, "ATRIUM", "/web/lycee", ribbon, chosen="Administration" if told.title else "Accueil", backstage=""
    )


def console(told: Told) -> str:
    """« Fichier » opens a page over all of it; what an entry holds is behind its arrow."""
    way = trail(told)
    others = [one for one in told.menu if one.name != "Fichier"]
    ribbon = {one.name: _group(one.name, one.entries, told.here) for one in others}
    links = "".join(
        f'<a href="{two.href}">{two.name}</a>' for one in told.menu if one.name == "Fichier" for two in one.entries
    )
    backstage = f"""<div class="fond" id="fond" hidden><div class="gauche"><button aria-label="Retour" onclick="fond.hidden=true">←</button>{links}<a href="/aide">Aide</a><a href="{told.door.href}">{told.door.name}</a></div>
<div class="droite"><h1>Informations</h1><p>{told.school} – UAI {MINE}</p><p>Version du serveur : à jour. Dernière sauvegarde cette nuit.</p></div></div>"""
    chosen = way[0].name if way and way[0].name in ribbon else others[0].name
    return _page(told, "PRONOTE", "/", ribbon, chosen=chosen, backstage=backstage)


def sign_in(site: Site, wrong: str) -> str:
    """One window, with what one may need below it."""
    said = f'<p role="alert" style="color:#a4262c">{wrong}</p>' if wrong else ""
    name = {"portal": "ATRIUM", "console": "PRONOTE"}[site]
    return _html(
        f"Ouvrir une session - {name}",
        f"""<div class="entree"><p><b style="color:#185abd">{name}</b></p><h1>Ouvrir une session</h1>{said}<form method="post"><label>Identifiant<input name="username" autocomplete="username"></label>
<label>Mot de passe<input name="password" type="password"></label><p><label><input type="checkbox"> Maintenir la connexion</label></p><button class="primaire">Se connecter</button></form>
<p><a href="#">Votre compte n’est pas accessible ?</a></p><p><a href="#">Options de connexion</a> · <a href="#">Conditions</a></p></div>""",
    )


def _kinds(schools: Mapping[str, str]) -> str:
    held = {
        uai: ("Enseignant",) if uai != MINE else ("Enseignant", "Administrateur de l’établissement") for uai in schools
    }
    cards = "".join(
        f'<section class="compte"><h2>{name} <small>({uai})</small></h2>'
        + "".join(f'<button name="school" value="{uai}">{kind}</button>' for kind in held[uai])
        + "</section>"
        for uai, name in schools.items()
    )
    return _html(
        "Choisir un compte",
        f'<div class="entree"><h1>Choisir un compte</h1><p>Plusieurs comptes sont associés à cet identifiant.</p><form method="post">{cards}</form></div>',
    )


def _recent(schools: Mapping[str, str]) -> str:
    rows = "".join(
        f'<tr><td>📘</td><td><button name="school" value="{uai}">{name}</button></td><td>{uai}</td><td>{when}</td></tr>'
        for (uai, name), when in zip(schools.items(), ("mardi", "hier à 16:20"), strict=True)
    )
    return _html(
        "Ouvrir - PRONOTE",
        f"""<div class="fond"><div class="gauche"><button>Accueil</button><button>Ouvrir</button><button>Compte</button></div><div class="droite"><h1>Bases récentes</h1>
<form method="post"><table class="recents"><tr><td></td><td>Établissement</td><td>UAI</td><td>Ouverte</td></tr>{rows}</table></form></div></div>""",
    )


AFTER: dict[Site, tuple[Callable[[Mapping[str, str]], str], ...]] = {"portal": (_kinds,), "console": (_recent,)}
