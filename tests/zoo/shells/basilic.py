"""A desktop client that moved into the browser: menu bar with cascades, toolbar, tree, windows, a status bar; all divs."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from tests.zoo.shells import Entry, Site, Told

ANSWERS: dict[Site, tuple[str, ...]] = {
    "portal": (".win .x-btn:has-text('Fermer')",),
    "console": (".x-row:has-text('Lycée des Exemples')", ".x-btn:has-text('OK')", ".win .x-btn:has-text('Fermer')"),
}
WAYS = {
    "services": (".tb >> text=Administration", ".west >> text=Pages de site", ".west >> text=Accès aux services tiers"),
    "export": (".tb >> text=Administration", ".west >> text=Utilisateurs", ".west >> text=Export des utilisateurs"),
    "ent": (".mb >> text=Pronote.net", ".mb >> text=Intégration dans un ENT"),
    "displays": (".mb >> text=Paramètres", "@.mb >> text=Préférences", ".mb >> text=Affichages"),
    "pupils": (".mb >> text=Ressources", "@.mb >> text=Élèves", ".mb >> text=Liste"),
    "profiles": (".mb >> text=Ressources", "@.mb >> text=Professeurs", ".mb >> text=Profils d'autorisation"),
    "groups": (".mb >> text=Fichier", ".mb >> text=Administration des utilisateurs"),
}
_STYLE = """
*{box-sizing:border-box}button:disabled{opacity:.45}html,body{height:100%;margin:0}body{font:12px/1.35 Tahoma,"Segoe UI",sans-serif;color:#222;background:#c9d6e4;cursor:default;user-select:none}.vp{position:absolute;inset:0;display:flex;flex-direction:column}.tt{background:linear-gradient(#2d6e4e,#1f5239);color:#fff;padding:5px 10px;font-weight:bold;display:flex}.tt span{margin-left:auto;font-weight:normal}.mb{display:flex;background:#f2f2f0;border-bottom:1px solid #b5b5b0;padding:0 4px}.mb-i{position:relative;padding:4px 10px}.mb-i:hover,.mb-i.on{background:#cfe3d7}.mn{display:none;position:absolute;top:100%;left:0;z-index:20;background:#fff;border:1px solid #8aa;box-shadow:2px 2px 4px #0005;min-width:215px;padding:2px}
.mb-i.on>.mn,.mi.on>.mn{display:block}.mi{position:relative;padding:4px 26px 4px 24px;white-space:nowrap}.mi:hover,.mi.on{background:#cfe3d7}.mi .mn{left:100%;top:-3px}.mi .ar{position:absolute;right:8px;font-size:9px;top:6px}.mi.off{color:#999}.tb{display:flex;gap:2px;align-items:stretch;background:linear-gradient(#fafafa,#e4e8e6);border-bottom:1px solid #a9b5af;padding:3px 6px}.tb-item{padding:4px 12px;border:1px solid transparent;border-radius:3px;text-align:center;min-width:72px}
.tb-item:hover{border-color:#7fa892;background:#e3f0e8}.tb-item i{display:block;font:20px/24px sans-serif}.tb-item form{margin:0}.tb-sep{width:1px;background:#bbb;margin:3px 6px}.ct{flex:1;display:flex;min-height:0;padding:4px;gap:4px}.pn{background:#fff;border:1px solid #8fa99b;display:flex;flex-direction:column;min-height:0}.pn-h{background:#dbe8e0;border-bottom:1px solid #8fa99b;padding:4px 8px;font-weight:bold;color:#1f5239}
.pn-b{overflow:auto;padding:8px;flex:1;user-select:text}.west{width:250px}.center{flex:1}.nd{padding:2px 4px 2px 20px;position:relative;white-space:nowrap}.nd:hover{background:#eef5f1}.nd.sel{background:#cfe3d7}.nd b{position:absolute;left:4px;width:11px;height:11px;border:1px solid #999;line-height:8px;text-align:center;top:4px;font-size:10px;background:#fff}.sub{display:none;padding-left:18px}.sub.op{display:block}.tabs{display:flex;padding:4px 4px 0;background:#dbe8e0;border-bottom:1px solid #8fa99b}.tab{padding:4px 12px;border:1px solid #8fa99b;border-bottom:0;background:#eef3f0;margin-right:2px;border-radius:4px 4px 0 0}.tab.sel{background:#fff;font-weight:bold}
.sb{background:#e8ece9;border-top:1px solid #a9b5af;padding:3px 8px;display:flex;gap:18px;font-size:11px}.sb div+div{border-left:1px solid #bbb;padding-left:18px}.mask{position:absolute;inset:0;background:#0003;z-index:40}.win{position:absolute;left:50%;top:130px;width:430px;margin-left:-215px;background:#e9efec;border:1px solid #2d6e4e;border-radius:5px 5px 0 0;box-shadow:0 4px 14px #0006;z-index:50}.win .tt{border-radius:4px 4px 0 0}.win-b{margin:6px;background:#fff;border:1px solid #aebcb4;padding:12px}.win-f{display:flex;justify-content:flex-end;gap:6px;padding:0 6px 6px}
.x-btn,.pn-b button,.tb button{font:inherit;border:1px solid #7a8f83;border-radius:3px;background:linear-gradient(#fff,#dde5e0);padding:3px 16px;cursor:default;color:#222}.x-btn.dis{color:#aaa;border-color:#ccc}.x-row{display:flex;padding:3px 6px;border-bottom:1px solid #eee}.x-row div{width:95px}.x-row div+div{flex:1}.x-row.sel{background:#2d6e4e;color:#fff}
.fl{display:flex;align-items:center;margin:6px 0}.fl div{width:110px}.fl input{flex:1;font:inherit;border:1px solid #9aa;padding:3px}.ld{padding:30px;color:#667;text-align:center}table{border-collapse:collapse}td,th{border:1px solid #cdd6d1;padding:2px 8px;text-align:left}th{background:#eef3f0}.ic{display:inline-block;width:150px;text-align:center;padding:12px 6px}.ic:hover{background:#e3f0e8}.ic i{display:block;font:26px sans-serif}.pn-b ul{line-height:1.9}
"""
_SCRIPT = """
var bar = document.querySelector('.mb');
function shut(all, kind) { (all || document).querySelectorAll(kind || '.on').forEach(function (m) { m.classList.remove('on'); }); }
function over(mi) { if (!mi || mi.classList.contains('on')) return; shut(mi.parentNode, ':scope > .mi.on'); mi.classList.add('on'); }
if (bar) bar.addEventListener('mouseover', function (e) {
  var top = e.target.closest('.mb-i'), open = bar.querySelector('.mb-i.on');
  if (top && open && top !== open) { shut(bar); top.classList.add('on'); }
  over(e.target.closest('.mi'));
});
document.addEventListener('click', function (e) {
  var go = e.target.closest('[data-href]'), nd = e.target.closest('.nd'), top = e.target.closest('.mb-i'), row = e.target.closest('.x-row');
  if (go) { location.href = go.getAttribute('data-href'); return; }
  if (e.target.closest('.mi')) { over(e.target.closest('.mi')); return; }
  var was = top && top.classList.contains('on'); shut(); if (top && !was) top.classList.add('on');
  if (nd && nd.nextElementSibling && nd.nextElementSibling.className.indexOf('sub') === 0) {
    nd.nextElementSibling.classList.toggle('op');
    nd.firstChild.textContent = nd.nextElementSibling.classList.contains('op') ? '-' : '+';
  }
  if (row) {
    document.querySelectorAll('.x-row.sel').forEach(function (r) { r.classList.remove('sel'); }); row.classList.add('sel');
    document.forms.f.school.value = row.getAttribute('data-id'); document.querySelector('.x-btn.ok').classList.remove('dis');
  }
  var ok = e.target.closest('.x-btn.ok'); if (ok && !ok.classList.contains('dis')) document.forms.f.submit();
  if (e.target.closest('.x-btn.close')) { sessionStorage.setItem('vu', '1'); document.getElementById('news').style.display = 'none'; }
});
document.addEventListener('keydown', function (e) { if (e.key === 'Enter' && e.target.closest('.fl')) document.forms.f.submit(); });
var news = document.getElementById('news'); if (news && sessionStorage.getItem('vu')) news.style.display = 'none';
var ld = document.querySelector('.ld'); if (ld) setTimeout(function () { ld.style.display = 'none'; ld.nextSibling.style.display = 'block'; }, 350);
"""
_NEWS = {
    "portal": "L'accès au portail sera coupé mercredi de 18 h à 19 h pour une mise à jour.<br><br>Pensez à enregistrer vos travaux.",
    "console": "Version 2025 : la saisie des appréciations est plus rapide et les sauvegardes sont compressées.",
}
_LOG = """<br><table><tr><th>Date</th><th>Objet</th><th>Émetteur</th></tr><tr><td>09/12 08:12</td><td>Sauvegarde terminée (412 Mo)</td><td>Système</td>
</tr><tr><td>08/12 17:40</td><td>Conseil d'administration : ordre du jour</td><td>Direction</td></tr></table>"""


def _page(title: str, body: str) -> str:
    return f"""<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><title>{title}</title><style>{_STYLE}</style></head>
<body>{body}<script>{_SCRIPT}</script></body></html>"""


def _window(title: str, body: str, buttons: str) -> str:
    return f'<div class="win"><div class="tt">{title}</div><div class="win-b">{body}</div><div class="win-f">{buttons}</div></div>'


def _news(site: Site) -> str:
    closing = '<div class="x-btn close">Fermer</div>'
    return f'<div id="news"><div class="mask"></div>{_window("Informations", _NEWS[site], closing)}</div>'


def _items(entries: tuple[Entry, ...]) -> str:
    made = ""
    for one in entries:
        below = one.entries
        if one.href.startswith("/ressources/") and one.name != "Liste":
            below = (Entry("Liste", one.href), *below)
        if below:
            made += f'<div class="mi">{one.name}<span class="ar">▶</span><div class="mn">{_items(below)}</div></div>'
        else:
            made += f'<div class="mi" data-href="{one.href}">{one.name}</div>'
    return made


def _bar(entries: tuple[Entry, ...]) -> str:
    tops = "".join(f'<div class="mb-i">{one.name}<div class="mn">{_items(one.entries)}</div></div>' for one in entries)
    return f'<div class="mb">{tops}</div>'


def _icons(entries: tuple[Entry, ...]) -> str:
    return "".join(f'<div class="ic" data-href="{one.href}"><i>▤</i>{one.name}</div>' for one in entries)


def _client(title: str, bars: str, middle: str, status: tuple[str, ...], more: str = "") -> str:
    cells = "".join(f"<div>{one}</div>" for one in status)
    return _page(
        title,
        f'<div class="vp"><div class="tt">{title}<span>_ ❐ ✕</span></div>{bars}<div class="ct">{middle}</div><div class="sb">{cells}</div></div>{more}',
    )


def portal(told: Told) -> str:
    """A toolbar; « Administration » among its buttons shows a tree at the left."""
    out = Entry("Portail", "", (Entry("Accueil", "/web/lycee"), told.door))
    aid = Entry("?", "", (Entry("Aide en ligne", "/web/lycee/aide"), Entry("À propos", "/web/lycee/apropos")))
    tools = [
        ("⌂", "Accueil", "/web/lycee"),
        ("✉", "Messagerie", "/web/lycee/courrier"),
        ("▦", "Agenda", "/web/lycee/agenda"),
    ]
    tools += [("✎", "Pronote", told.pronote)] if told.pronote else []
    tools += [("⚙", "Administration", told.administration)] if told.administration else []
    tools += [("✖", told.door.name, told.door.href)]
    bar = "".join(f'<div class="tb-item" data-href="{to}"><i>{icon}</i>{name}</div>' for icon, name, to in tools)
    tree = ""
    for section in told.menu:
        here = told.title == section.name or told.here in [one.href for one in section.entries]
        leaves = "".join(
            f'<div class="nd{" sel" if one.href == told.here else ""}" data-href="{one.href}">{one.name}</div>'
            for one in section.entries
        )
        tree += f'<div class="nd"><b>{"-" if here else "+"}</b>{section.name}</div><div class="sub{" op" if here else ""}">{leaves}</div>'
    inside = told.administration and told.title
    west = (
        f'<div class="pn west"><div class="pn-h">Administration</div><div class="pn-b">{tree}</div></div>'
        if inside
        else ""
    )
    center = f"""<div class="pn center"><div class="pn-h">{told.title or told.school}</div><div class="pn-b"><div class="ld">Chargement en cours…</div><div
style="display:none"><div>{told.message}</div>{_icons(told.entries)}{told.body}{"" if told.title else _LOG}</div></div></div>"""
    first = _news("portal") if told.administration and not told.title and told.here == "/web/lycee" else ""
    who = "Visiteur" if told.anonymous else "Connecté : admin.exemples"
    bars = f'{_bar((out, aid))}<div class="tb">{bar}</div>'
    return _client(f"ATRIUM - {told.school}", bars, west + center, (f"{told.school} (0139990N)", who, "Prêt"), first)


def console(told: Told) -> str:
    """A menu bar with cascades, as the client has it; tabs for what belongs together."""
    aid = Entry("Assistance", "", (Entry("Aide en ligne", "/aide"), Entry("À propos de…", "/apropos"), told.door))
    state = "Base publiée" if told.published else "Base non publiée"
    bar = f"""<div class="tb-item" data-href="/"><i>⌂</i>Serveur</div><div class="tb-item" data-href="/sauvegarde"><i>⛁</i>Sauvegarder</div>
<div class="tb-sep"></div><div class="tb-item">{told.publication}{state}</div><div class="tb-sep"></div><div class="tb-item"
data-href="{told.door.href}"><i>✖</i>{told.door.name}</div>"""
    tabs, holder = (
        "",
        next((s for m in told.menu for s in m.entries if told.here in (s.href, *(b.href for b in s.entries))), None),
    )
    if holder and holder.entries:
        name = "Liste" if holder.href.startswith("/ressources/") else holder.name
        tabs = "".join(
            f'<div class="tab{" sel" if one.href == told.here else ""}" data-href="{one.href}">{one.name}</div>'
            for one in (Entry(name, holder.href), *holder.entries)
        )
    shown = f"""<div class="pn center"><div class="pn-h">{told.title or "Serveur PRONOTE"}</div>{f'<div class="tabs">{tabs}</div>' if tabs else ""}
<div class="pn-b"><div>{told.message}</div>{"" if tabs else _icons(told.entries)}{told.body}{"" if told.title else _LOG}</div></div>"""
    status = (f"{told.school} - 0139990N", "Utilisateur : SUPERVISEUR", state, "6 connectés")
    first = _news("console") if told.here == "/" else ""
    title = f"PRONOTE - Administration - {told.school}"
    return _client(title, f'{_bar((*told.menu, aid))}<div class="tb">{bar}</div>', shown, status, first)


def sign_in(site: Site, wrong: str) -> str:
    """A small window over an empty desktop."""
    fields = f"""<form name="f" method="post"><div style="color:#b00020">{wrong}</div><div class="fl"><div>Identifiant :</div><input name="username"></div>
<div class="fl"><div>Mot de passe :</div><input name="password" type="password"></div><div class="fl"><div>Langue :</div>Français</div></form>"""
    name = "ATRIUM" if site == "portal" else "PRONOTE - Administration"
    buttons = '<div class="x-btn">Mot de passe oublié</div><div class="x-btn ok">Se connecter</div>'
    return _page(f"Connexion - {name}", _window(f"{name} - Connexion", fields, buttons))


def _bases(schools: Mapping[str, str]) -> str:
    rows = "".join(
        f'<div class="x-row" data-id="{uai}"><div>{uai}</div><div>{name}</div></div>' for uai, name in schools.items()
    )
    body = f'Choisissez la base de l\'établissement :<br><br>{rows}<form name="f" method="post"><input type="hidden" name="school"></form>'
    return _page("Établissements", _window("Établissements", body, '<div class="x-btn ok dis">OK</div>'))


AFTER: dict[Site, tuple[Callable[[Mapping[str, str]], str], ...]] = {"console": (_bases,)}
