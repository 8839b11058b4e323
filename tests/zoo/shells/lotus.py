"""A low-code business application (model-driven): the area is switched at the foot of the rail, a command bar, a look-up field for the school, a news dialog."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from tests.zoo.shells import Entry, Site, Told
from tests.zoo.shells._trail import trail

ANSWERS: dict[Site, tuple[str, ...]] = {
    "portal": (".ms-Dialog >> text=Fermer",),
    "console": ("input[role=combobox]", ".lookup-row:has-text('Lycée des Exemples')", "text=Ouvrir l’application"),
}


def _area(name: str, *more: str) -> tuple[str, ...]:
    return ("#areaSwitcher", f".areas >> text={name}", *(f".sitemap >> text={one}" for one in more))


WAYS = {
    "services": _area("Administration", "Accès aux services tiers"),
    "export": _area("Administration", "Export des utilisateurs"),
    "ent": _area("Pronote.net", "Intégration dans un ENT"),
    "displays": (*_area("Paramètres", "Préférences"), ".form-tabs >> text=Affichages"),
    "pupils": _area("Ressources", "Élèves"),
    "profiles": (*_area("Ressources", "Professeurs"), ".form-tabs >> text=Profils d'autorisation"),
    "groups": _area("Fichier", "Administration des utilisateurs"),
}
_STYLE = """*{box-sizing:border-box}body{margin:0;height:100vh;display:flex;flex-direction:column;font:14px SegoeUI,"Segoe UI",Arial,sans-serif;color:#323130;background:#f3f2f1}.topbar{height:48px;background:#742774;color:#fff;display:flex;align-items:center;padding:0 12px;gap:14px;flex:none}.topbar .app{font-weight:600;font-size:16px}.topbar .env{margin-left:auto;text-align:right;font-size:11px;line-height:1.25}.topbar .env b{display:block;font-size:13px}.topbar .ib{padding:6px 8px;cursor:pointer;color:#fff;text-decoration:none}
.work{flex:1;display:flex;min-height:0}.sitemap-col{width:228px;flex:none;background:#efefef;display:flex;flex-direction:column;position:relative}.sitemap{flex:1;overflow:auto;padding-top:8px}.sm-item{display:flex;gap:12px;align-items:center;height:38px;padding:0 14px;cursor:pointer;border-left:4px solid transparent}.sm-item:hover{background:#e1dfdd}.sm-item.sel{background:#fff;border-left-color:#742774;font-weight:600}.sm-group{padding:16px 14px 6px;font-weight:600;color:#605e5c;font-size:13px}.area{border-top:1px solid #d2d0ce;height:50px;display:flex;align-items:center;gap:10px;padding:0 12px;cursor:pointer;flex:none}.area .sq{width:28px;height:28px;background:#742774;color:#fff;display:grid;place-items:center;border-radius:2px;font-size:12px}.area .ud{margin-left:auto}.areas{position:absolute;left:8px;bottom:54px;width:260px;background:#fff;box-shadow:0 6px 14px #0003;padding:8px 0;display:none;z-index:5}.areas.on{display:block}.areas .hd{padding:6px 14px;color:#605e5c;font-size:12px}.areas .opt{display:flex;gap:10px;align-items:center;padding:9px 14px;cursor:pointer}.areas .opt:hover{background:#f3f2f1}
.canvas{flex:1;overflow:auto;padding:10px}.cmd{background:#fff;box-shadow:0 1px 3px #0002;display:flex;align-items:center;height:44px;padding:0 8px;margin-bottom:10px}.cmd .c{padding:10px 12px;cursor:pointer}.cmd .c:hover{background:#f3f2f1}.cmd form{margin-left:auto}.cmd form button{border:1px solid #742774;color:#742774;background:#fff;height:30px;padding:0 12px;cursor:pointer}.rec{background:#fff;box-shadow:0 1px 3px #0002;padding:16px 20px;margin-bottom:10px}.rec .ttl{font-size:20px;font-weight:600}.rec .sub{color:#605e5c;font-size:12px}.form-tabs{display:flex;gap:24px;margin-top:14px}.form-tabs div{padding:6px 0;cursor:pointer}.form-tabs .sel{border-bottom:3px solid #742774;font-weight:600}.note{background:#dff6dd;padding:10px 14px;margin-bottom:10px}.dash{display:flex;gap:10px;flex-wrap:wrap}.dash .tile{flex:1 1 260px;background:#fff;box-shadow:0 1px 3px #0002;padding:16px}.tile .n{font-size:34px;color:#742774}.rec table{border-collapse:collapse;width:100%}.rec td,.rec th{border:0;border-bottom:1px solid #edebe9;padding:9px;text-align:left}
.scrim{position:fixed;inset:0;background:#0006;display:flex;align-items:center;justify-content:center;z-index:20}.ms-Dialog{width:480px;background:#fff;padding:24px;animation:up .25s}@keyframes up{from{transform:translateY(20px);opacity:0}}.ms-Dialog .t{font-size:20px;font-weight:600;margin-bottom:10px}.btns{display:flex;justify-content:flex-end;gap:8px;margin-top:20px}.btn{padding:7px 18px;border:1px solid #8a8886;background:#fff;cursor:pointer;font:inherit;display:inline-block}.btn.p{background:#742774;border-color:#742774;color:#fff}.split{flex:1;display:flex}.split .art{flex:1;background:linear-gradient(150deg,#742774,#b4009e);color:#fff;padding:80px 60px;font-size:30px;font-weight:300}.split .pan{width:460px;background:#fff;padding:80px 50px}.pan .f{margin-bottom:16px}.pan .f div{font-weight:600;margin-bottom:4px}.pan input{width:100%;height:34px;border:1px solid #605e5c;padding:0 8px;font:inherit}.sso{border:1px solid #8a8886;padding:8px;text-align:center;margin-top:8px;cursor:pointer}.or{text-align:center;color:#605e5c;margin:18px 0 6px}.lookup{position:relative}.lookup-pop{position:absolute;left:0;right:0;top:34px;background:#fff;box-shadow:0 6px 14px #0003;display:none;z-index:3}.lookup-pop.on{display:block}.lookup-row{padding:9px 12px;cursor:pointer}.lookup-row:hover{background:#f3f2f1}.lookup-row span{display:block;font-size:12px;color:#605e5c}.lookup-hd{padding:8px 12px;font-size:12px;color:#605e5c;border-bottom:1px solid #edebe9}"""
_SCRIPT = """document.querySelectorAll("[data-nav]").forEach(function(e){e.addEventListener("click",function(){if(e.dataset.nav.charAt(0)!=="#")window.location=e.dataset.nav})});
var sw=document.getElementById("areaSwitcher"),fly=document.querySelector(".areas");if(sw){sw.addEventListener("click",function(ev){ev.stopPropagation();fly.classList.toggle("on")});document.addEventListener("click",function(){fly.classList.remove("on")})}
var news=document.getElementById("news");if(news){if(sessionStorage.nouveautes)news.remove();else setTimeout(function(){news.style.display="flex"},500);news.querySelectorAll(".btn").forEach(function(b){b.addEventListener("click",function(){sessionStorage.nouveautes="1";news.remove()})})}
var q=document.querySelector("input[role=combobox]");if(q){var pop=document.querySelector(".lookup-pop"),rows=[].slice.call(document.querySelectorAll(".lookup-row")),val=document.getElementById("lk");function filter(){rows.forEach(function(r){r.style.display=r.textContent.toLowerCase().indexOf(q.value.toLowerCase())<0?"none":""})}
q.addEventListener("focus",function(){setTimeout(function(){pop.classList.add("on")},150)});q.addEventListener("input",function(){val.value="";filter()});rows.forEach(function(r){r.addEventListener("click",function(){val.value=r.dataset.id;q.value=r.dataset.name;pop.classList.remove("on")})});document.getElementById("lkf").addEventListener("submit",function(e){if(!val.value){e.preventDefault();q.focus()}})}"""
_NEWS = """<div class="scrim" id="news" style="display:none"><div class="ms-Dialog" role="dialog" aria-modal="true" aria-labelledby="nt"><div class="t" id="nt">Nouveautés de la version 2026.1</div><div>• Les tableaux de bord s’affichent plus vite.<br>• Les pièces jointes peuvent être glissées depuis votre bureau.<br>• Corrections diverses.</div><div class="btns"><div class="btn" role="button" tabindex="0">Fermer</div></div></div></div>"""
_DASH = """<div class="dash"><div class="tile"><div class="n">1 142</div>Comptes actifs</div><div class="tile"><div class="n">37</div>Actualités publiées cette année</div><div class="tile"><div class="n">98 %</div>Disponibilité du service</div></div><div class="rec" style="margin-top:10px"><div class="ttl" style="font-size:16px">Dernières actualités</div><p>Concours d’éloquence : finale le 2 avril à l’amphithéâtre.</p><p>Bourses de lycée : dépôt des dossiers jusqu’au 3 juillet.</p></div>"""


def _html(title: str, body: str) -> str:
    return f"""<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><title>{title}</title><style>{_STYLE}</style></head><body>{body}<script>{_SCRIPT}</script></body></html>"""


def _item(entry: Entry, icon: str, chosen: bool) -> str:
    return f'<div class="sm-item{" sel" if chosen else ""}" data-nav="{entry.href}"><span>{icon}</span><span>{entry.name}</span></div>'


def _app(
    told: Told, app: str, area: str, *, areas: tuple[Entry, ...], sitemap: str, commands: str = "", more: str = ""
) -> str:
    """Top bar, rail with its switcher, command bar, and the record."""
    way = trail(told)
    options = "".join(
        f'<div class="opt" data-nav="{one.href}"><span class="area" style="all:unset"><span class="sq" style="padding:4px 7px">{one.name[0]}</span></span>{one.name}</div>'
        for one in areas
    )
    tabs = ""
    if len(way) > 1 and way[1].entries:
        leaves = (Entry("Général" if way[1].name == "Préférences" else "Liste", way[1].href), *way[1].entries)
        tabs = "".join(
            f'<div data-nav="{one.href}"{" class=sel" if one.href == told.here else ""}>{one.name}</div>'
            for one in leaves
        )
        tabs = f'<div class="form-tabs">{tabs}</div>'
    tiles = "".join(
        f'<div class="tile" data-nav="{one.href}" style="cursor:pointer">{one.name} ›</div>' for one in told.entries
    )
    body = f'<div class="rec">{told.body}</div>' if told.body else f'<div class="dash">{"" if tabs else tiles}</div>'
    said = f'<div class="note" role="status">✓ {told.message}</div>' if told.message else ""
    return _html(
        f"{told.title or area} - {app}",
        f"""<div class="topbar"><span class="ib">⠿</span><span class="app">{app}</span><span class="env">Environnement<b>{told.school} (0139990N)</b></span><span class="ib" title="Rechercher">⌕</span><span class="ib" title="Aide">?</span><a class="ib" href="{told.door.href}">{told.door.name}</a></div>
<div class="work"><div class="sitemap-col"><div class="sitemap">{sitemap}</div><div class="areas"><div class="hd">Changer de zone</div>{options}</div><div class="area" id="areaSwitcher" role="button" tabindex="0" aria-haspopup="true" title="Changer de zone"><span class="sq">{area[0]}</span>{area}<span class="ud">⇕</span></div></div>
<div class="canvas"><div class="cmd"><div class="c" onclick="location.reload()">⟳ Actualiser</div><div class="c">⇪ Partager</div>{commands}</div>{said}<div class="rec"><div class="ttl">{told.title or "Tableau de bord"}</div><div class="sub">{told.school} · {" › ".join(one.name for one in way) or area}</div>{tabs}</div>{body}{more}</div></div>""",
    )


def portal(told: Told) -> str:
    """Two areas: the school's life, and the administration, whose groups are open in the rail."""
    here: tuple[Entry, ...] = (
        Entry("Tableau de bord", "/web/lycee"),
        Entry("Actualités", "/web/lycee/actus"),
        Entry("Calendrier", "/web/lycee/calendrier"),
    )
    here += (Entry("Pronote", told.pronote),) if told.pronote else ()
    areas: tuple[Entry, ...] = (Entry("Vie de l’établissement", "/web/lycee"),)
    areas += (Entry("Administration", told.administration),) if told.administration else ()
    if not told.title:
        rail = "".join(_item(one, "▣", one.href == told.here) for one in here)
        more = (_NEWS if told.here == "/web/lycee" and not told.anonymous else "") + _DASH
        return _app(told, "ATRIUM", areas[0].name, areas=areas, sitemap=rail, more=more)
    way, rail = trail(told), ""
    for one in told.menu:
        rail += f'<div class="sm-group">{one.name}</div>' + "".join(
            _item(leaf, "◻", leaf in way) for leaf in one.entries
        )
    return _app(told, "ATRIUM", "Administration", areas=areas, sitemap=rail)


def console(told: Told) -> str:
    """An area for each section; what an entry holds are its record's tabs."""
    way = trail(told)
    home = Entry("Serveur PRONOTE", "/")
    rail = _item(home, "⌂", told.here == "/")
    if way:
        rail += f'<div class="sm-group">{way[0].name}</div>' + "".join(
            _item(leaf, "◻", leaf in way) for leaf in way[0].entries
        )
    state = f'<div class="c">{"🟢 Publiée" if told.published else "🔴 Non publiée"}</div>{told.publication}'
    area = way[0].name if way else "Accueil"
    return _app(told, "PRONOTE Administration", area, areas=told.menu, sitemap=rail, commands=state)


def _split(title: str, art: str, panel: str) -> str:
    return _html(title, f'<div class="split"><div class="art">{art}</div><div class="pan">{panel}</div></div>')


def sign_in(site: Site, wrong: str) -> str:
    """A local account first, others below."""
    name = "ATRIUM" if site == "portal" else "PRONOTE Administration"
    said = f'<div style="color:#a4262c;margin-bottom:12px">⚠ {wrong}</div>' if wrong else ""
    other = (
        '<div class="or">ou se connecter avec</div><div class="sso">ÉduConnect</div><div class="sso">Compte académique</div>'
        if site == "portal"
        else ""
    )
    return _split(
        f"Connexion | {name}",
        f"{name}<br><small>Vos applications d’établissement, au même endroit.</small>",
        f"""<h2>Se connecter avec un compte local</h2>{said}<form method="post"><div class="f"><div>Identifiant</div><input name="username" aria-label="Identifiant"></div><div class="f"><div>Mot de passe</div><input name="password" type="password" aria-label="Mot de passe"></div><button class="btn p">Se connecter</button> <a href="#oubli" style="margin-left:12px;color:#742774">Mot de passe oublié ?</a></form>{other}""",
    )


def _lookup(schools: Mapping[str, str]) -> str:
    rows = "".join(
        f'<div class="lookup-row" data-id="{uai}" data-name="{name}">🏫 {name}<span>UAI {uai}</span></div>'
        for uai, name in schools.items()
    )
    return _split(
        "Choix de l’établissement",
        "PRONOTE Administration",
        f"""<h2>Établissement</h2><p>Recherchez l’établissement pour lequel vous travaillez.</p><form method="post" id="lkf"><div class="lookup"><input role="combobox" aria-expanded="false" aria-label="Établissement" placeholder="Rechercher un établissement" autocomplete="off"><div class="lookup-pop"><div class="lookup-hd">Enregistrements récents</div>{rows}</div></div><input type="hidden" name="school" id="lk"><div class="btns"><button class="btn p">Ouvrir l’application</button></div></form>""",
    )


AFTER: dict[Site, tuple[Callable[[Mapping[str, str]], str], ...]] = {"console": (_lookup,)}
