"""An enterprise suite's launchpad (Fiori): tabs of groups, tiles of applications, « Applications associées », a dialog of organisations to select from."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from tests.zoo.shells import Entry, Site, Told
from tests.zoo.shells._trail import trail

ANSWERS: dict[Site, tuple[str, ...]] = {
    "portal": (".roleCard:has-text('Administrateur')",),
    "console": (".sapMLIB:has-text('Lycée des Exemples')",),
}
_TAB = ".anchorBar >> text="
_TILE = ".sapUshellTile >> text="
WAYS = {
    "services": (f"{_TILE}Administration", f"{_TAB}Pages de site", f"{_TILE}Accès aux services tiers"),
    "export": (f"{_TILE}Administration", f"{_TAB}Utilisateurs", f"{_TILE}Export des utilisateurs"),
    "ent": (f"{_TAB}Pronote.net", f"{_TILE}Intégration dans un ENT"),
    "displays": (f"{_TAB}Paramètres", f"{_TILE}Préférences", ".sapMList >> text=Affichages"),
    "pupils": (f"{_TAB}Ressources", f"{_TILE}Élèves"),
    "profiles": (
        f"{_TAB}Ressources",
        f"{_TILE}Professeurs",
        "text=Applications associées",
        ".sapMPopover >> text=Profils d'autorisation",
    ),
    "groups": (f"{_TAB}Fichier", f"{_TILE}Administration des utilisateurs"),
}
_STYLE = """*{box-sizing:border-box}body{margin:0;background:#f5f6f7;color:#1d2d3e;font:14px "72",Arial,Helvetica,sans-serif}.sapUiShell{display:flex;align-items:center;height:52px;background:#fff;box-shadow:0 2px 4px #0001;padding:0 16px;gap:10px;position:relative;z-index:5}.sapUiShell .btn{min-width:36px;height:36px;border-radius:8px;display:flex;align-items:center;justify-content:center;cursor:pointer;padding:0 8px}.sapUiShell .btn:hover{background:#eaecee}.logo{background:linear-gradient(90deg,#0070f2,#00a8e8);color:#fff;font-weight:700;padding:6px 22px 6px 10px;clip-path:polygon(0 0,100% 0,72% 100%,0 100%);cursor:pointer}.shTitle{font-weight:700}.shSub{color:#556b82;font-size:12px}.fill{flex:1}.search{width:260px;border:1px solid #a9b4be;border-radius:18px;height:34px;padding:8px 14px;color:#556b82}
.sapMPopover{position:absolute;right:16px;top:56px;background:#fff;border-radius:12px;box-shadow:0 8px 24px #0003;min-width:260px;padding:8px 0;display:none;z-index:9}.sapMPopover.on{display:block}.pi{padding:12px 18px;cursor:pointer}.pi:hover{background:#eaf2fb}.pi small{display:block;color:#556b82}.anchorBar{background:#fff;display:flex;gap:26px;padding:0 32px;box-shadow:inset 0 1px #eaecee,0 2px 3px #0001}.anchorBar div{padding:14px 2px 11px;cursor:pointer;border-bottom:3px solid transparent}.anchorBar .on{color:#0064d9;border-color:#0064d9;font-weight:700}
.group{padding:20px 32px 4px}.group .gt{font-size:16px;font-weight:700;margin-bottom:12px}.tiles{display:flex;flex-wrap:wrap;gap:16px}.sapUshellTile{width:176px;height:176px;background:#fff;border-radius:16px;box-shadow:0 0 2px #0003,0 2px 4px #0001;padding:16px;cursor:pointer;display:flex;flex-direction:column}.sapUshellTile:hover{background:#eaf2fb}.sapUshellTile .h{font-weight:700;font-size:15px}.sapUshellTile .s{color:#556b82;margin-top:4px}.sapUshellTile .v{margin-top:auto;display:flex;align-items:end;justify-content:space-between;font-size:26px;color:#0064d9}.sapUshellTile .v small{font-size:12px;color:#556b82}
.dyn{background:#fff;padding:18px 32px;box-shadow:0 2px 3px #0001;display:flex;align-items:center;position:relative}.dyn .t{font-size:22px;font-weight:700}.dyn .s{color:#556b82;margin-top:4px}.act,.stateBar button,.sec button,.sapB{border:1px solid #bcc3ca;background:#fff;color:#0064d9;border-radius:8px;height:34px;padding:0 14px;font:700 14px "72",Arial,sans-serif;cursor:pointer;display:inline-flex;align-items:center}.sec button:disabled{opacity:.4}.act:hover{background:#eaf2fb}.sec{background:#fff;border-radius:12px;margin:18px 32px;padding:18px 22px;box-shadow:0 0 2px #0003}.sapMList{background:#fff;border-radius:12px;margin:18px 32px;overflow:hidden;box-shadow:0 0 2px #0003}.sapMLIB{display:flex;align-items:center;min-height:48px;padding:8px 20px;border-bottom:1px solid #e5e5e5;cursor:pointer}.sapMLIB:hover{background:#eaf2fb}.sapMLIB .x{margin-left:auto;color:#556b82}.strip{background:#f5fae5;border:1px solid #256f3a;border-radius:8px;margin:16px 32px 0;padding:10px 14px}.stateBar{display:flex;gap:14px;align-items:center;padding:10px 32px 0}.stateBar form{margin:0}.pos{color:#256f3a;font-weight:700}.neg{color:#aa0808;font-weight:700}.sec table{border-collapse:collapse;width:100%}.sec td,.sec th{border:0;border-bottom:1px solid #e5e5e5;padding:10px;text-align:left}
.bg{min-height:100vh;background:linear-gradient(165deg,#cfe6fb,#f5f6f7 60%);display:flex;align-items:center;justify-content:center}.box{width:400px;background:#fff;border-radius:16px;padding:32px;box-shadow:0 8px 24px #0002}.box input,.box select{width:100%;height:38px;border:1px solid #758ca4;border-radius:6px;padding:0 10px;font:inherit;margin:4px 0 14px;background:#fff}.emph{width:100%;height:40px;border:0;border-radius:8px;background:#0070f2;color:#fff;font:700 14px "72",Arial,sans-serif;cursor:pointer}.err{color:#aa0808;margin-bottom:12px}.cards{display:flex;gap:18px}.roleCard{width:230px;background:#fff;border-radius:16px;box-shadow:0 4px 12px #0002;padding:22px;cursor:pointer}.roleCard:hover{outline:2px solid #0070f2}.roleCard .i{font-size:30px}.roleCard .n{font-weight:700;font-size:16px;margin:10px 0 4px}.dlg{width:520px;background:#fff;border-radius:12px;box-shadow:0 12px 40px #0004}.dlg .hd{padding:14px 20px;font-weight:700;font-size:16px}.dlg .sf{margin:0 20px 10px;width:calc(100% - 40px);height:36px;border:1px solid #758ca4;border-radius:18px;padding:0 14px;font:inherit}.dlg .ft{padding:10px 16px;text-align:right;border-top:1px solid #e5e5e5}"""
_SCRIPT = """(function(){function on(sel,ev,fn){Array.prototype.forEach.call(document.querySelectorAll(sel),function(n){n.addEventListener(ev,function(e){fn(n,e)})})}
on("[data-href]","click",function(n){var h=n.getAttribute("data-href");if(h.charAt(0)==="#")return;document.body.style.cursor="progress";setTimeout(function(){location.href=h},150)});
on("[data-group]","click",function(n){var g=n.getAttribute("data-group");Array.prototype.forEach.call(document.querySelectorAll("[data-group]"),function(t){t.className=t===n?"on":""});Array.prototype.forEach.call(document.querySelectorAll(".group[id]"),function(s){s.style.display=s.id===g?"":"none"})});
on("[data-pop]","click",function(n,e){e.stopPropagation();var p=document.getElementById(n.getAttribute("data-pop"));var was=p.classList.contains("on");Array.prototype.forEach.call(document.querySelectorAll(".sapMPopover"),function(x){x.classList.remove("on")});if(!was)p.classList.add("on")});
document.addEventListener("click",function(){Array.prototype.forEach.call(document.querySelectorAll(".sapMPopover"),function(x){x.classList.remove("on")})});
on("[data-send]","click",function(n){var f=document.forms[0];f.elements[0].value=n.getAttribute("data-send");f.submit()});
on(".sf","input",function(n){Array.prototype.forEach.call(document.querySelectorAll(".dlg .sapMLIB"),function(r){r.style.display=r.textContent.toLowerCase().indexOf(n.value.toLowerCase())<0?"none":""})});
on("[data-back]","click",function(){history.back()})})();"""
_SUBTITLES = {
    "Accès aux services tiers": "Droits par profil",
    "Export des utilisateurs": "Fichiers CSV",
    "Élèves": "Liste",
    "Professeurs": "Liste et profils",
    "Intégration dans un ENT": "Paramètres",
    "Administration": "Volet administration",
}
_ICONS = {
    "Administration": "⚙",
    "Export des utilisateurs": "⇩",
    "Élèves": "🎒",
    "Professeurs": "🎓",
    "Préférences": "🔧",
    "Actualités": "📰",
    "Agenda": "📅",
}


def _html(title: str, body: str) -> str:
    return f"""<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><title>{title}</title><style>{_STYLE}</style></head><body class="sapUiBody">{body}<script>{_SCRIPT}</script></body></html>"""


def _group(number: int, group: Entry, shown: bool) -> str:
    tiles = "".join(
        f"""<div class="sapUshellTile" tabindex="0" data-href="{one.href}"><div class="h">{one.name}</div><div class="s">{_SUBTITLES.get(one.name, "")}</div><div class="v"><span>{_ICONS.get(one.name, "▦")}</span></div></div>"""
        for one in group.entries
    )
    return f'<div class="group" id="g{number}"{"" if shown else " style=display:none"}><div class="gt">{group.name}</div><div class="tiles">{tiles}</div></div>'


def _launchpad(groups: tuple[Entry, ...], shown: int) -> str:
    tabs = "".join(
        f'<div data-group="g{n}"{" class=on" if n == shown else ""}>{one.name}</div>' for n, one in enumerate(groups)
    )
    return f'<div class="anchorBar">{tabs}</div>' + "".join(_group(n, one, n == shown) for n, one in enumerate(groups))


def _application(told: Told) -> str:
    """One application: its title, what goes with it in a popover, its section."""
    rows = "".join(
        f'<div class="sapMLIB" data-href="{one.href}">{one.name}<span class="x">›</span></div>' for one in told.entries
    )
    related = ""
    if told.entries and told.body:
        items = "".join(f'<div class="pi" data-href="{one.href}">{one.name}</div>' for one in told.entries)
        related = f'<div class="act" data-pop="related">Applications associées ▾</div><div class="sapMPopover" id="related">{items}</div>'
    said = f'<div class="strip" role="status">{told.message}</div>' if told.message else ""
    body = f'<div class="sec">{told.body}</div>' if told.body else f'<div class="sapMList">{rows}</div>'
    return f'<div class="dyn"><div><div class="t">{told.title or "Information"}</div><div class="s">{told.school} · 0139990N</div></div><div class="fill"></div>{related}</div>{said}{body}'


def _shell(told: Told, name: str, home: str, body: str) -> str:
    back = "" if told.here == home else '<div class="btn" data-back title="Précédent">‹</div>'
    who = (
        ""
        if told.anonymous
        else '<div class="pi">Alex Exemple<small>alex.exemple@lycee.example</small></div><div class="pi" data-href="#param">Options utilisateur</div>'
    )
    return _html(
        f"{told.title or 'Page d’accueil'}",
        f"""<div class="sapUiShell">{back}<div class="logo" data-href="{home}" title="Accueil">{name}</div><div><div class="shTitle">{told.title or "Page d’accueil"}</div><div class="shSub">{told.school} (0139990N)</div></div><div class="fill"></div><div class="search">Rechercher « Toutes les apps »</div><div class="btn" title="Notifications">🔔</div><div class="btn" data-pop="me" title="Menu utilisateur">👤</div><div class="sapMPopover" id="me">{who}<div class="pi" data-href="{told.door.href}">{told.door.name}</div></div></div>{body}""",
    )


def portal(told: Told) -> str:
    """One tile of the home page is the administration, which is a page of tiles itself."""
    home = "/web/lycee"
    if told.menu and told.title and not told.body:
        way = trail(told)
        return _shell(told, "ATRIUM", home, _launchpad(told.menu, told.menu.index(way[0]) if way else 0))
    if told.title or told.here not in {home, "/"}:
        return _shell(told, "ATRIUM", home, _application(told))
    daily = [
        Entry("Actualités", "/web/lycee/actus"),
        Entry("Agenda", "/web/lycee/agenda"),
        Entry("Messages", "/web/lycee/messages"),
    ]
    daily += [Entry("Pronote", told.pronote)] if told.pronote else []
    groups = [Entry("Mon quotidien", "", tuple(daily))]
    if told.administration:
        groups.append(
            Entry(
                "Gestion du site",
                "",
                (Entry("Administration", told.administration), Entry("Statistiques", "/web/lycee/stats")),
            )
        )
    news = '<div class="sec"><b>Actualités</b><p>La semaine des mathématiques se termine vendredi par un grand jeu de piste.</p><p>Le self est fermé le jeudi 19 au soir.</p></div>'
    return _shell(told, "ATRIUM", home, "".join(_group(n, one, True) for n, one in enumerate(groups)) + news)


def console(told: Told) -> str:
    """The home page and each section are the launchpad."""
    state = f'<div class="stateBar">Publication : <span class="{"pos" if told.published else "neg"}">{"Base publiée" if told.published else "Base non publiée"}</span>{told.publication}</div>'
    way = trail(told)
    if told.here == "/" or len(way) == 1:
        body = _launchpad(told.menu, told.menu.index(way[0]) if way else 0)
    else:
        body = _application(told)
    return _shell(told, "PRONOTE", "/", state + body)


def sign_in(site: Site, wrong: str) -> str:
    """User, password, language."""
    name = "ATRIUM" if site == "portal" else "PRONOTE Administration"
    said = f'<div class="err">{wrong}</div>' if wrong else ""
    return _html(
        "Connexion",
        f"""<div class="bg"><div class="box"><span class="logo" style="cursor:default">{name.partition(" ")[0]}</span><h2>{name}</h2>{said}<form method="post"><div>Utilisateur *</div><input name="username" placeholder="Identifiant"><div>Mot de passe *</div><input name="password" type="password" placeholder="Mot de passe"><div>Langue</div><select name="langue"><option>FR - Français</option><option>EN - English</option><option>DE - Deutsch</option></select><button class="emph">Connexion</button></form><p style="text-align:center;color:#0064d9">Modifier le mot de passe</p><p style="text-align:center;color:#556b82;font-size:12px">© Région Exemple. Tous droits réservés.</p></div></div>""",
    )


def _roles(_schools: Mapping[str, str]) -> str:
    cards = "".join(
        f'<div class="roleCard" data-send="{key}"><div class="i">{icon}</div><div class="n">{name}</div><div style="color:#556b82">{hint}</div></div>'
        for key, icon, name, hint in (
            ("ens", "🎓", "Enseignant", "Lycée des Exemples"),
            ("adm", "🛠", "Administrateur", "Lycée des Exemples"),
            ("par", "👪", "Parent", "Collège des Modèles"),
        )
    )
    return _html(
        "Profil",
        f'<div class="bg"><div><h2>Avec quel profil souhaitez-vous continuer ?</h2><form method="post"><input type="hidden" name="role"></form><div class="cards">{cards}</div></div></div>',
    )


def _select(schools: Mapping[str, str]) -> str:
    rows = "".join(
        f'<div class="sapMLIB" data-send="{uai}"><div>{name}<div style="color:#556b82;font-size:12px">Unité {uai}</div></div></div>'
        for uai, name in schools.items()
    )
    return _html(
        "Établissement",
        f'<div class="bg"><div class="dlg" role="dialog"><form method="post"><input type="hidden" name="school"></form><div class="hd">Sélectionner un établissement</div><input class="sf" placeholder="Rechercher">{rows}<div class="ft"><span class="sapB" data-href="/quitter">Annuler</span></div></div></div>',
    )


AFTER: dict[Site, tuple[Callable[[Mapping[str, str]], str], ...]] = {"portal": (_roles,), "console": (_select,)}
