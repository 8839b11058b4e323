"""Like a storage box's desktop in the browser: a task bar, « Menu principal » over the whole screen, applications in windows; nothing but boxes."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from tests.zoo.shells import Entry, Site, Told
from tests.zoo.shells._trail import trail

_ARROW = ".login-next"
DOORS: dict[Site, tuple[str, ...]] = {"portal": (_ARROW,), "console": (_ARROW,)}
_COMBO = (".x-form-trigger", ".x-boundlist-item:has-text('Lycée des Exemples')", ".x-btn:has-text('OK')")
_TOUR = ".tour >> text=Ne plus afficher"
ANSWERS: dict[Site, tuple[str, ...]] = {"portal": (*_COMBO, _TOUR), "console": _COMBO}
_START = ".taskbar-start"
_PANEL = (_START, ".launch-app:has-text('Administration')")
WAYS = {
    "services": (*_PANEL, ".x-tree-node:has-text('Pages de site')", ".x-tree-leaf >> text=Accès aux services tiers"),
    "export": (*_PANEL, ".x-tree-node:has-text('Utilisateurs')", ".x-tree-leaf >> text=Export des utilisateurs"),
    "ent": (_START, ".launch-app:has-text('Pronote.net')", ".x-tree-leaf >> text=Intégration dans un ENT"),
    "displays": (".shortcut:has-text('Paramètres')", ".x-tree-leaf >> text=Préférences", ".x-tab >> text=Affichages"),
    "pupils": (_START, ".launch-app:has-text('Ressources')", ".x-tree-leaf >> text=Élèves"),
    "profiles": (
        ".shortcut:has-text('Ressources')",
        ".x-tree-leaf >> text=Professeurs",
        ".x-tab >> text=Profils d'autorisation",
    ),
    "groups": (_START, ".launch-app:has-text('Fichier')", ".x-tree-leaf >> text=Administration des utilisateurs"),
}
_STYLE = """
*{box-sizing:border-box}html,body{height:100%;overflow:hidden}body{margin:0;font:13px/18px Verdana,Arial,"Microsoft JhengHei",sans-serif;color:#414b55;background:radial-gradient(circle at 70% 20%,#7fb4d9,#2b5f8c 55%,#17324d);user-select:none}.taskbar{position:fixed;z-index:90;inset:0 0 auto 0;height:40px;background:#0b1c2ccc;color:#fff;display:flex;align-items:center}.taskbar form{margin:0}.taskbar-start{width:48px;height:40px;display:grid;grid-template-columns:9px 9px;gap:4px;place-content:center;cursor:pointer}.taskbar-start:hover,.taskbar-start.on{background:#ffffff2b}.taskbar-start div{width:9px;height:9px;border-radius:2px;background:#fff}
.task{height:40px;padding:0 16px;line-height:40px;background:#ffffff1f;border-bottom:2px solid #5cc1ff;cursor:pointer;max-width:260px;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}.tray{margin-left:auto;display:flex;align-items:center;gap:16px;padding-right:16px}.tray-icon{position:relative;cursor:pointer;height:40px;line-height:40px}.tray-count{position:absolute;top:3px;right:-10px;background:#e64040;border-radius:8px;font-size:10px;line-height:14px;padding:0 4px}.host{padding-left:14px;font-size:12px}.desktop{position:absolute;inset:40px 0 0 0}.shortcuts{position:absolute;left:16px;top:14px;display:grid;gap:14px}
.shortcut{width:104px;text-align:center;color:#fff;text-shadow:0 1px 3px #000a;cursor:pointer;padding:8px 4px;border-radius:6px}.shortcut:hover{background:#ffffff26}.app-icon{width:58px;height:58px;margin:0 auto 6px;border-radius:14px;display:grid;place-items:center;font:700 24px Georgia,serif;color:#fff;text-shadow:none;box-shadow:0 3px 8px #0004}.widget{position:absolute;right:18px;width:290px;background:#ffffffeb;border-radius:8px;padding:12px 16px}.widget-title{font-weight:700;margin-bottom:6px;color:#0b6fb8}.bar{height:6px;background:#dbe3ea;border-radius:3px;margin:3px 0 9px}.bar div{height:6px;background:#3fb36b;border-radius:3px}
.launcher{position:fixed;inset:40px 0 0 0;z-index:80;background:#0d2034e0;display:none;opacity:0;transition:opacity .2s;padding:30px 9% 0}.launcher.on{display:block}.launcher.in{opacity:1}.launch-search{width:300px;margin:0 auto 34px;background:#ffffff26;border:0;border-radius:15px;padding:6px 16px;color:#fff;font:inherit;display:block}.launch-grid{display:flex;flex-wrap:wrap;gap:26px 18px}.launch-app{width:128px;text-align:center;color:#fff;cursor:pointer;padding:12px 6px;border-radius:8px}.launch-app:hover{background:#ffffff1f}
.x-window{position:absolute;left:136px;top:34px;width:calc(100% - 190px);max-width:1080px;height:calc(100% - 70px);background:#fff;border-radius:5px;box-shadow:0 8px 34px #0007;display:flex;flex-direction:column;animation:pop .2s ease-out}@keyframes pop{from{transform:scale(.9);opacity:0}}.x-window.full{left:0;top:0;width:100%;max-width:none;height:100%;border-radius:0}.x-window-header{height:38px;display:flex;align-items:center;justify-content:center;position:relative;flex:none;font-weight:700}.x-tools{position:absolute;right:10px;display:flex;gap:4px}.x-tool{width:26px;height:24px;line-height:24px;text-align:center;border-radius:3px;cursor:pointer}
.x-tool:hover{background:#e3eaf0}.x-window-body{flex:1;display:flex;min-height:0;border-top:1px solid #e1e7ec}.x-tree{width:250px;flex:none;background:#f4f7fa;border-right:1px solid #e1e7ec;padding:10px 0;overflow:auto}.x-tree-node{padding:8px 14px;font-weight:700;cursor:pointer}.x-tree-node::before{content:"▸";display:inline-block;width:16px;color:#8a97a3}.x-tree-node.open::before{content:"▾"}.x-tree-kids{display:none}.open+.x-tree-kids{display:block}.x-tree-leaf{padding:7px 14px 7px 30px;cursor:pointer}.x-tree-leaf:hover{background:#e3eef7}.x-tree-leaf.sel{background:#0b86d9;color:#fff}.x-center{flex:1;display:flex;flex-direction:column;min-width:0}
.x-tab-bar{display:flex;border-bottom:1px solid #e1e7ec;padding:0 14px;flex:none}.x-tab{padding:10px 16px;cursor:pointer}.x-tab.sel{color:#0b86d9;box-shadow:inset 0 -3px #0b86d9}.x-body{flex:1;overflow:auto;padding:18px 22px;user-select:text}.x-title{font-size:16px;font-weight:700;margin-bottom:14px;color:#0b6fb8}.x-group{font-weight:700;color:#0b6fb8;border-bottom:1px solid #e1e7ec;padding:6px 0;margin-bottom:10px}.x-items{display:flex;flex-wrap:wrap;gap:10px;margin-bottom:18px}.x-item{width:150px;padding:12px 8px;text-align:center;border-radius:5px;cursor:pointer}.x-item:hover{background:#e9f3fb}
.x-status{height:30px;border-top:1px solid #e1e7ec;line-height:30px;padding:0 16px;font-size:11px;color:#8a97a3;flex:none}.said{background:#e6f6ec;border:1px solid #a8dab9;padding:8px 14px;margin-bottom:12px;border-radius:3px}.x-mask{padding:60px;text-align:center;color:#8a97a3}.hidden{display:none!important}.x-btn,.x-body button,.taskbar button{display:inline-block;font:inherit;border:0;border-radius:3px;background:#0b86d9;color:#fff;padding:6px 18px;cursor:pointer}.x-btn.grey{background:#e3e9ee;color:#414b55}button:disabled{opacity:.5}table{border-collapse:collapse;border:0;width:100%}th,td{border:0;border-bottom:1px solid #e8edf1;padding:7px 12px;text-align:left}
th{background:#f4f7fa}fieldset{border:1px solid #e1e7ec;margin:0 0 10px;border-radius:3px}.x-msg{position:fixed;color:#414b55;z-index:95;left:50%;top:150px;width:440px;margin-left:-220px;background:#fff;border-radius:5px;box-shadow:0 8px 34px #0009}.x-msg-in{padding:14px 26px 20px}.x-foot{display:flex;justify-content:flex-end;gap:8px;margin-top:20px}.veil{position:fixed;inset:0;background:#0006;z-index:94}.x-form-combo{position:relative;display:flex;border:1px solid #b9c4cd;border-radius:3px;margin-top:8px}.x-form-text{flex:1;padding:7px 10px}.x-form-trigger{width:34px;text-align:center;line-height:32px;border-left:1px solid #b9c4cd;cursor:pointer}
.x-boundlist{position:absolute;left:-1px;right:-1px;top:100%;background:#fff;border:1px solid #b9c4cd;box-shadow:0 4px 10px #0003}.x-boundlist-item{padding:8px 10px;cursor:pointer}.x-boundlist-item:hover{background:#e3eef7}.login{position:fixed;left:50%;top:190px;width:360px;margin-left:-180px;color:#fff;text-align:center}.login-big{font-size:30px;line-height:40px;margin-bottom:30px}.login-row{display:flex;border-bottom:1px solid #fff}.login-row input{flex:1;background:none;border:0;outline:0;color:#fff;font:16px Verdana;padding:10px 4px}.login-row input::placeholder{color:#ffffffb0}.login-next{font-size:20px;line-height:40px;padding:0 10px;cursor:pointer}
"""
_SCRIPT = """
var q = function (s) { return document.querySelector(s); }, each = function (s, f) { Array.prototype.forEach.call(document.querySelectorAll(s), f); };
each('[data-run]', function (e) { e.addEventListener('click', function () { location.href = e.getAttribute('data-run'); }); });
var start = q('.taskbar-start'), launcher = q('.launcher');
if (start) {
  var show = function (on) { start.classList.toggle('on', on); if (on) { launcher.classList.add('on'); setTimeout(function () { launcher.classList.add('in'); }, 10); } else { launcher.classList.remove('in'); setTimeout(function () { launcher.classList.remove('on'); }, 200); } };
  start.addEventListener('click', function () { show(!launcher.classList.contains('in')); });
  launcher.addEventListener('click', function (e) { if (!e.target.closest('.launch-app, .launch-search')) show(false); });
  q('.launch-search').addEventListener('input', function () { var w = this.value.toLowerCase(); each('.launch-app', function (e) { e.classList.toggle('hidden', e.textContent.toLowerCase().indexOf(w) < 0); }); });
}
each('.x-tree-node', function (e) { e.addEventListener('click', function () { e.classList.toggle('open'); }); });
var max = q('.x-max'); if (max) max.addEventListener('click', function () { q('.x-window').classList.toggle('full'); });
each('.x-min, .task', function (e) { e.addEventListener('click', function () { q('.x-window').classList.toggle('hidden'); }); });
if (q('.x-mask')) setTimeout(function () { q('.x-mask').classList.add('hidden'); q('.x-in').classList.remove('hidden'); }, 280);
var tour = q('.tour'); if (tour && !localStorage.getItem('tour')) { tour.classList.remove('hidden'); each('.tour .x-btn', function (e) { e.addEventListener('click', function () { localStorage.setItem('tour', 1); tour.classList.add('hidden'); }); }); }
var combo = q('.x-form-combo');
if (combo) {
  combo.addEventListener('click', function () { q('.x-boundlist').classList.toggle('hidden'); });
  each('.x-boundlist-item', function (e) { e.addEventListener('click', function () { q('.x-form-text').textContent = e.textContent; document.forms[0].school.value = e.getAttribute('data-id'); }); });
  q('.x-ok').addEventListener('click', function () { if (document.forms[0].school.value) document.forms[0].submit(); });
}
var next = q('.login-next');
if (next) {
  var step = function () { if (!q('[name=username]').value) return; q('.login-user').classList.add('hidden'); q('.login-pass').classList.remove('hidden'); q('.login-big').textContent = q('[name=username]').value; q('[name=password]').focus(); };
  next.addEventListener('click', step); q('.login-end').addEventListener('click', function () { document.forms[0].submit(); });
  q('[name=username]').addEventListener('keydown', function (e) { if (e.keyCode === 13) { e.preventDefault(); step(); } });
}
"""
_COLOURS = ("#0b86d9", "#3fb36b", "#e08a1e", "#8357c5", "#d2494f", "#2a9d9d", "#6b7a88")
_TOUR_BOX = """<div class="tour hidden"><div class="veil"></div><div class="x-msg"><div class="x-window-header">Bienvenue sur votre bureau</div><div class="x-msg-in">Toutes vos applications se trouvent dans le <b>Menu principal</b>,
en haut à gauche. Cliquez droit sur une icône pour l'épingler au bureau.<div class="x-foot"><div class="x-btn grey">Ne plus afficher</div><div class="x-btn">Commencer</div></div></div></div></div>"""
_WIDGETS = """<div class="widget" style="top:18px"><div class="widget-title">État du système</div>Bon · tout fonctionne normalement</div><div class="widget" style="top:100px"><div class="widget-title">Espace de stockage</div>
Documents<div class="bar"><div style="width:62%"></div></div>Médias<div class="bar"><div style="width:34%"></div></div></div><div class="widget" style="top:236px"><div class="widget-title">Actualités</div>• Portes ouvertes
samedi 14 mars<br>• Bourses : dossiers avant le 30 juin<br>• Nouveau menu à la cantine</div>"""


def _page(title: str, body: str) -> str:
    return f"""<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><title>{title}</title><style>{_STYLE}</style></head><body>{body}<script>{_SCRIPT}</script></body></html>"""


def _icon(name: str, n: int) -> str:
    return f'<div class="app-icon" style="background:{_COLOURS[n % len(_COLOURS)]}">{name[0]}</div>'


def _run(kind: str, entries: Iterable[Entry], chosen: Iterable[Entry] = (), icons: bool = False) -> str:
    """Boxes that lead somewhere, the chosen ones marked."""
    each = (
        (one, " sel" if one in chosen else "", _icon(one.name, n) if icons else "") for n, one in enumerate(entries)
    )
    return "".join(f'<div class="{kind}{on}" data-run="{one.href}">{icon}{one.name}</div>' for one, on, icon in each)


def _tree(told: Told, sections: Iterable[Entry], flat: bool) -> str:
    shown, way = "", trail(told)
    for section in sections:
        leaves, mark = _run("x-tree-leaf", section.entries, way), " open" * (section in way)
        node = f'<div class="x-tree-node{mark}">{section.name}</div><div class="x-tree-kids">{leaves}</div>'
        shown += leaves if flat else node
    return f'<div class="x-tree">{shown}</div>' if shown else ""


def _window(told: Told, name: str, tree: str, home: str) -> str:
    way, tabs, items = trail(told), "", ""
    if len(way) > 1 and way[1].entries:
        first = Entry("Liste" if way[0].name == "Ressources" else "Général", way[1].href)
        tabs = f'<div class="x-tab-bar">{_run("x-tab", (first, *way[1].entries), (*way[2:], first)[:1])}</div>'
    groups = [one for one in told.entries if one.entries] or [Entry("", "", told.entries)]
    for group in [] if tabs or not told.entries else groups:
        head = f'<div class="x-group">{group.name}</div>' if group.name else ""
        items += f'{head}<div class="x-items">{_run("x-item", group.entries, icons=True)}</div>'
    said = f'<div class="said">{told.message}</div>' if told.message else ""
    return f"""<div class="x-window"><div class="x-window-header">{name}<div class="x-tools"><div class="x-tool x-min">—</div><div class="x-tool x-max">▢</div><div class="x-tool" data-run="{home}">✕</div></div></div>
<div class="x-window-body">{tree}<div class="x-center">{tabs}<div class="x-body"><div class="x-mask">Chargement…</div><div class="x-in hidden"><div class="x-title">{told.title}</div>{said}{items}{told.body}</div></div>
<div class="x-status">{told.school} (0139990N)</div></div></div></div>"""


def _desktop(told: Told, brand: str, apps: Iterable[Entry], pinned: Iterable[Entry], *, end: str, window: str) -> str:
    menu = over = bell = ""
    if not told.anonymous:
        menu = f'<div class="taskbar-start" title="Menu principal">{"<div></div>" * 4}</div>'
        grid = f'<div class="launch-grid">{_run("launch-app", apps, icons=True)}</div>'
        over = f'<div class="launcher"><input class="launch-search" placeholder="Rechercher">{grid}</div>'
        bell = '<div class="tray-icon" title="Notifications">✉<div class="tray-count">2</div></div>'
    task = f'<div class="task">{told.title or "Actualités"}</div>' if window else ""
    return _page(
        f"{brand} - {told.school}",
        f"""<div class="taskbar">{menu}<div class="host">{brand} · {told.school}</div>&nbsp;&nbsp;{task}<div class="tray">{end}{bell}<div class="tray-icon" data-run="{told.door.href}">{told.door.name}</div></div></div>
<div class="desktop"><div class="shortcuts">{_run("shortcut", pinned, icons=True)}</div>{"" if window else f'{_WIDGETS}<div class="widget" style="top:372px">{told.body}</div>'}{window}</div>{over}""",
    )


def portal(told: Told) -> str:
    """« Administration » is an application of the main menu, its window has a tree at the left and groups of icons."""
    pinned = [Entry("Actualités", "/web/lycee/actus"), *([Entry("Pronote", told.pronote)] if told.pronote else [])]
    pinned += [] if told.anonymous else [Entry("Documents", "/web/lycee/fichiers")]
    inside = bool(told.administration) and (told.here == told.administration or bool(trail(told)))
    tree = _tree(told, told.menu, False) if inside else ""
    window = _window(told, "Administration" if inside else "Actualités", tree, "/web/lycee")
    window = "" if told.here == "/web/lycee" else window
    own = {"Messagerie": "messages", "Agenda": "agenda", "Annuaire": "annuaire", "Journal": "journal", "Aide": "aide"}
    apps = [*pinned, *(Entry(name, f"/web/lycee/{where}") for name, where in own.items())]
    apps.insert(-2, Entry("Administration", told.administration))
    tour = "" if told.anonymous or window else _TOUR_BOX
    return _desktop(told, "ATRIUM", apps, pinned, end=tour, window=window)


def console(told: Told) -> str:
    """Each section is an application, its entries a list at the left of its window, deeper ones tabs."""
    tops = {one.name: one for one in told.menu}
    way = trail(told)
    window = _window(told, way[0].name if way else "PRONOTE", _tree(told, way[:1], True), "/")
    window = "" if told.here == "/" else window
    pinned = (tops["Ressources"], tops["Paramètres"], Entry("Aide", "/aide"))
    apps = (*told.menu, Entry("Journal", "/journal"), Entry("Moniteur", "/moniteur"), Entry("Aide", "/aide"))
    state = f"<div>{'Base publiée' if told.published else 'Base non publiée'}</div>{told.publication}"
    return _desktop(told, "PRONOTE", apps, pinned, end=state, window=window)


def sign_in(site: Site, wrong: str) -> str:
    """Who one is, an arrow, the password."""
    name = "ATRIUM" if site == "portal" else "PRONOTE"
    return _page(
        f"Connexion - {name}",
        f"""<div class="login"><div class="login-big">{name}</div><form method="post"><div class="login-row login-user"><input name="username" placeholder="Identifiant"><div class="login-next">➜</div></div>
<div class="login-row login-pass hidden"><input name="password" type="password" placeholder="Mot de passe"><div class="login-next login-end">➜</div></div><input type="submit" hidden></form><br>
<div style="color:#ffd0d0">{wrong}</div><br>Mot de passe oublié ?</div>""",
    )


def _combo(schools: Mapping[str, str]) -> str:
    items = "".join(
        f'<div class="x-boundlist-item" data-id="{uai}">{name} ({uai})</div>' for uai, name in schools.items()
    )
    return _page(
        "Établissement",
        f"""<div class="x-msg"><div class="x-window-header">Choix de l'établissement</div><div class="x-msg-in">Sélectionnez l'établissement sur lequel travailler :<div class="x-form-combo"><div class="x-form-text">&nbsp;</div>
<div class="x-form-trigger">▾</div><div class="x-boundlist hidden">{items}</div></div><form method="post"><input type="hidden" name="school"></form><div class="x-foot"><div class="x-btn x-ok">OK</div></div></div></div>""",
    )


AFTER: dict[Site, tuple[Callable[[Mapping[str, str]], str], ...]] = {"portal": (_combo,), "console": (_combo,)}
