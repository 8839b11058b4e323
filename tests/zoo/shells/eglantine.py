"""Like a team's chat on one's own server: channels at home, « Administration » behind the products' squares, a dark console of categories."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping

from tests.zoo.shells import Entry, Site, Told
from tests.zoo.shells._trail import trail

DOORS: dict[Site, tuple[str, ...]] = {"portal": ("text=Voir dans le navigateur",)}
ANSWERS: dict[Site, tuple[str, ...]] = {
    "portal": (".TeamRow:has-text('Lycée des Exemples')",),
    "console": (".TeamRow:has-text('Lycée des Exemples') >> text=Rejoindre",),
}
_SQUARES = (".ProductSwitcher", ".MenuItem:has-text('Administration')")
WAYS = {
    "services": (*_SQUARES, ".AdminSidebar >> text=Accès aux services tiers"),
    "export": (*_SQUARES, ".AdminSidebar >> text=Export des utilisateurs"),
    "ent": (".category:has-text('Pronote.net')", "text=Intégration dans un ENT"),
    "displays": (
        ".category:has-text('Paramètres')",
        ".AdminSidebar >> text=Préférences",
        ".tab:has-text('Affichages')",
    ),
    "pupils": (".category:has-text('Ressources')", ".AdminSidebar >> text=Élèves"),
    "profiles": (
        ".category:has-text('Ressources')",
        ".AdminSidebar >> text=Professeurs",
        ".tab >> text=Profils d'autorisation",
    ),
    "groups": (".category:has-text('Fichier')", "text=Administration des utilisateurs"),
}
_STYLE = """
*{box-sizing:border-box}html,body,#root{height:100%}body{margin:0;font:14px/20px "Open Sans","Noto Sans",sans-serif;color:#3f4350;background:#1e325c}.app{display:grid;grid-template-rows:44px 1fr;height:100%}.GlobalHeader{display:flex;align-items:center;gap:10px;padding:0 14px;color:#fff;background:#14213e}.GlobalHeader form{margin:0}.GlobalHeader .end{margin-left:auto;display:flex;align-items:center;gap:14px}.link{cursor:pointer}.link:hover{text-decoration:underline}.ProductSwitcher{display:grid;grid-template-columns:repeat(3,5px);gap:3px;padding:9px;border-radius:4px;cursor:pointer}.ProductSwitcher:hover,.ProductSwitcher.on{background:#ffffff26}.ProductSwitcher span{width:5px;height:5px;background:#fff}.brand{font-weight:700}.search{width:340px;margin:0 auto;background:#ffffff1f;border-radius:4px;padding:4px 12px;color:#cdd5e6}.at{position:relative}.at b{position:absolute;top:-7px;left:12px;background:#d24b4e;border-radius:8px;font-size:10px;line-height:14px;padding:0 4px}.MenuBackdrop{position:fixed;inset:0;z-index:50}.MenuPaper{position:fixed;z-index:51;min-width:260px;background:#fff;border-radius:4px;box-shadow:0 8px 24px #0004;padding:8px 0;opacity:0;transform:scale(.92);transform-origin:top left;transition:opacity .15s,transform .15s}.MenuPaper.in{opacity:1;transform:none}.MenuItem{display:flex;gap:12px;align-items:center;padding:8px 20px;cursor:pointer}.MenuItem:hover{background:#1c58d914}.MenuItem .sub{color:#8b8f9b;font-size:12px}.MenuDivider{border-top:1px solid #e3e4e8;margin:8px 0}
.main{display:grid;grid-template-columns:64px 240px 1fr;min-height:0;padding:0 6px 6px 0}.main.admin{grid-template-columns:260px 1fr}.TeamBar{padding:12px 0;display:flex;flex-direction:column;align-items:center;gap:12px}.team{width:38px;height:38px;border-radius:8px;background:#ffffff2e;color:#fff;font-weight:700;display:grid;place-items:center;cursor:pointer}.team.on{box-shadow:0 0 0 3px #1e325c,0 0 0 5px #fff}.Lhs{background:#233a69;color:#dde4f3;border-radius:8px 0 0 8px;overflow:auto;padding-bottom:20px}.Lhs .head{padding:14px 16px;font-weight:700;color:#fff;font-size:16px}.Lhs .head small{display:block;font-weight:400;font-size:11px;opacity:.75}.group{padding:12px 16px 4px;font-size:11px;font-weight:600;text-transform:uppercase;opacity:.65}.chan{display:flex;gap:8px;padding:6px 16px;cursor:pointer}.chan:hover{background:#ffffff14}.chan.on{background:#ffffff26;border-left:3px solid #5d89ea;color:#fff}.chan.unread{font-weight:700;color:#fff}.chan b{margin-left:auto;background:#fff;color:#1e325c;border-radius:8px;padding:0 6px;font-size:11px;line-height:16px}.Center{background:#fff;border-radius:0 8px 8px 0;display:flex;flex-direction:column;min-width:0;overflow:hidden}.ChannelHeader{border-bottom:1px solid #e3e4e8;padding:12px 22px;font-weight:700;font-size:16px}.ChannelHeader small{font-weight:400;color:#8b8f9b;font-size:12px;margin-left:10px}.posts{flex:1;overflow:auto;padding:10px 22px}.post{display:grid;grid-template-columns:44px 1fr;padding:9px 0}
.av{width:32px;height:32px;border-radius:50%;color:#fff;display:grid;place-items:center;font-size:12px;font-weight:700}.post i{color:#8b8f9b;font-style:normal;font-size:11px;margin-left:8px}.composer{margin:8px 22px 18px;border:1px solid #c6c9d1;border-radius:4px;padding:12px 16px;color:#9a9ea9}.AdminSidebar{background:#111827;color:#c9d0de;overflow:auto;border-radius:8px 0 0 8px;padding-bottom:30px}.AdminSidebar .back{padding:14px 18px;cursor:pointer;color:#fff;border-bottom:1px solid #ffffff1f}.AdminSidebar .school{padding:14px 18px 4px;color:#fff;font-weight:700}.AdminSidebar input{margin:8px 18px;width:224px;background:#ffffff14;border:1px solid #ffffff33;border-radius:4px;color:#fff;padding:7px 10px;font:inherit}.category{display:flex;justify-content:space-between;padding:14px 18px 6px;text-transform:uppercase;font-size:12px;font-weight:700;color:#8fa3c9}.category.fold{cursor:pointer;padding-bottom:10px}.category.fold:hover{color:#fff}.leaves{overflow:hidden}.leaves.shut{display:none}.leaf{padding:7px 18px 7px 32px;cursor:pointer}.leaf:hover{background:#ffffff14}.leaf.on{background:#1c58d9;color:#fff}.AdminPage{background:#f4f5f7;border-radius:0 8px 8px 0;overflow:auto}.AdminHeader{background:#fff;border-bottom:1px solid #e3e4e8;padding:16px 28px;font-size:20px;font-weight:700}.tabs{display:flex;background:#fff;border-bottom:1px solid #e3e4e8;padding:0 22px}.tab{padding:10px 14px;cursor:pointer}.tab.on{color:#1c58d9;box-shadow:inset 0 -2px #1c58d9}.inner{padding:22px 28px}
.AdminPanel{background:#fff;border-radius:4px;box-shadow:0 2px 6px #0001;padding:20px 24px;margin-bottom:16px;max-width:940px}.AdminPanel.row{cursor:pointer;display:flex;justify-content:space-between}.AdminPanel.row:hover{box-shadow:0 0 0 1px #1c58d9}.Banner{background:#3db88722;border:1px solid #3db887;border-radius:4px;padding:10px 16px;margin-bottom:14px}.Loading{padding:40px;text-align:center;color:#8b8f9b}.hide{display:none!important}.btn,.AdminPanel button,.GlobalHeader button{font:inherit;font-weight:600;border:0;border-radius:4px;background:#1c58d9;color:#fff;padding:7px 18px;cursor:pointer;display:inline-block}.btn.plain{background:#1c58d914;color:#1c58d9}button:disabled{opacity:.45}table{border-collapse:collapse;border:0;width:100%}th,td{border:0;border-bottom:1px solid #e3e4e8;padding:9px 12px;text-align:left}fieldset{border:1px solid #e3e4e8;border-radius:4px;margin:0 0 10px}.Lobby{min-height:100%;background:#f4f5f7;display:flex;flex-direction:column;align-items:center;padding:70px 20px}.Lobby .card{width:520px;background:#fff;border-radius:12px;box-shadow:0 12px 32px #0002;padding:36px 40px}.Lobby .big{font-size:26px;line-height:34px;font-weight:700;margin-bottom:18px}.Lobby input{width:100%;padding:11px 14px;border:1px solid #c6c9d1;border-radius:4px;font:inherit;margin-bottom:14px}.err{color:#d24b4e;min-height:20px}.TeamRow{display:flex;align-items:center;gap:14px;padding:12px 4px;border-top:1px solid #e3e4e8;cursor:pointer}.TeamRow:hover{background:#1c58d90d}.TeamRow .team{background:#1e325c}.TeamRow .go{margin-left:auto;color:#1c58d9;font-weight:600}
"""
_SCRIPT = """
const S = JSON.parse(document.getElementById('state').textContent), $ = s => document.querySelector(s);
const h = (cls, kids, on) => { const e = document.createElement('div'); e.className = cls; [].concat(kids ?? []).forEach(k => e.append(k)); if (on) e.addEventListener('click', on); return e; };
const go = href => () => { location.assign(href); };
const b = n => { const e = document.createElement('b'); e.textContent = n; return e; };
const menu = (from, items) => {
  const close = () => { from.classList.remove('on'); back.remove(); paper.remove(); };
  const back = h('MenuBackdrop', [], close), at = from.getBoundingClientRect();
  const paper = h('MenuPaper', items.map(i => i ? h('MenuItem', [h('', i.icon), h('', [i.name, h('sub', i.sub || '')])], i.href ? go(i.href) : close) : h('MenuDivider')));
  document.body.append(back, paper); from.classList.add('on'); paper.style.top = at.bottom + 6 + 'px'; paper.style.left = Math.min(at.left, innerWidth - 290) + 'px';
  requestAnimationFrame(() => paper.classList.add('in')); };
if (S.products) { const sw = $('.ProductSwitcher'); for (let i = 0; i < 9; i++) sw.append(document.createElement('span')); sw.addEventListener('click', () => menu(sw, S.products)); }
document.querySelectorAll('[data-go]').forEach(e => e.addEventListener('click', go(e.dataset.go)));
const CHANNELS = [
  { name: 'Annonces', unread: 2, topic: 'Informations de la direction', posts: [['Direction', '08:02', 'Les conseils de classe auront lieu du 9 au 13 mars.'], ['Vie scolaire', '09:47', 'Exercice d’évacuation jeudi à 10 h.'], ['Région', 'hier', 'Le portail sera en maintenance dimanche de 6 h à 8 h.']] },
  { name: 'Salle des profs', topic: 'On parle de tout', posts: [['Claire M.', '07:55', 'La machine à café du 2e est réparée !']] }, { name: 'Sorties scolaires', unread: 5, topic: '', posts: [['Paul D.', 'lundi', 'Il reste six places pour le musée.']] },
  { name: 'Assistance numérique', topic: 'Une question ? Un agent vous répond', posts: [['Agent', '10:12', 'Pensez à renouveler vos mots de passe.']] }];
if (S.channels) {
  const avatars = ['#1c58d9', '#3db887', '#cc8f00', '#7b4fc9'];
  const open = c => { document.querySelectorAll('.chan').forEach(e => e.classList.toggle('on', e.dataset.c === c.name)); $('.ChannelHeader').replaceChildren('# ' + c.name, Object.assign(document.createElement('small'), { textContent: c.topic }));
    $('.posts').replaceChildren(...c.posts.map(([who, when, text], n) => { const a = h('av', who.slice(0, 2).toUpperCase()); a.style.background = avatars[n % 4]; const i = document.createElement('i'); i.textContent = when; return h('post', [a, h('', [b(who), i, h('', text)])]); })); };
  CHANNELS.slice(0, S.channels).forEach(c => { const e = h('chan' + (c.unread ? ' unread' : ''), ['# ', c.name, ...(c.unread ? [b(c.unread)] : [])], () => { e.querySelector('b')?.remove(); e.classList.remove('unread'); open(c); }); e.dataset.c = c.name; $('.channels').append(e); });
  if (S.feed) open(CHANNELS[0]);
}
if (S.categories) {
  const box = $('.tree'), draw = word => { box.replaceChildren(...S.categories.flatMap(c => {
    const kept = c.leaves.filter(l => (c.name + l.name).toLowerCase().includes(word)); if (!kept.length) return [];
    const leaves = h('leaves' + (S.fold && !c.open && !word ? ' shut' : ''), kept.map(l => h('leaf' + (l.on ? ' on' : ''), l.name, go(l.href))));
    return [h('category' + (S.fold ? ' fold' : ''), [h('', c.name), ...(S.fold ? [h('', '⌄')] : [])], () => S.fold && leaves.classList.toggle('shut')), leaves]; })); };
  draw(''); $('.AdminSidebar input').addEventListener('input', e => draw(e.target.value.toLowerCase()));
}
setTimeout(() => { $('.AdminPage .Loading')?.remove(); $('.later')?.classList.remove('hide'); }, 260);
if (S.teams) { const list = $('.TeamList'); let timer;
  const fetched = () => { clearTimeout(timer); list.replaceChildren(h('Loading', 'Chargement des équipes…')); timer = setTimeout(() => { const word = $('.TeamSearch')?.value.toLowerCase() || '';
    list.replaceChildren(...S.teams.filter(([id, n]) => (id + n).toLowerCase().includes(word)).map(([id, n]) => h('TeamRow', [h('team', n[0]), h('', [b(n), h('sub', id)]), h('go', 'Rejoindre ›')], () => { document.forms[0].school.value = id; document.forms[0].submit(); }))); }, 350); };
  fetched(); $('.TeamSearch')?.addEventListener('input', fetched); }
$('.here')?.addEventListener('click', () => { $('.landing').classList.add('hide'); $('.card.in').classList.remove('hide'); $('[name=username]').focus(); });
$('.submit')?.addEventListener('click', () => document.forms[0].requestSubmit());
"""


def _page(title: str, body: str, state: Mapping[str, object]) -> str:
    return f"""<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><title>{title}</title><style>{_STYLE}</style></head><body><div id="root">{body}</div>
<script type="application/json" id="state">{json.dumps(state, ensure_ascii=False)}</script><script>{_SCRIPT}</script></body></html>"""


def _header(told: Told, name: str, end: str) -> str:
    who = "" if told.anonymous else '<div class="at">@<b>3</b></div><div class="av" style="background:#cc8f00">AE</div>'
    squares = "" if told.anonymous or name != "ATRIUM" else '<div class="ProductSwitcher"></div>'
    return f"""<div class="GlobalHeader">{squares}<div class="brand">{name}</div><div>{told.school}</div><div class="search">Rechercher</div>
<div class="end">{end}{who}<div class="link" data-go="{told.door.href}">{told.door.name}</div></div></div>"""


def _sheet(told: Told) -> str:
    """The console's middle: a head, tabs where there is more below, and what comes a moment later."""
    way, tabs, rows = trail(told), "", ""
    if len(way) > 1 and way[1].entries:
        first = Entry("Liste" if way[0].name == "Ressources" else "Général", way[1].href)
        for one in (first, *way[1].entries):
            tabs += f'<div class="tab{" on" * (one.href == told.here)}" data-go="{one.href}">{one.name}</div>'
    for one in () if tabs else told.entries:
        rows += f'<div class="AdminPanel row" data-go="{one.href}"><div>{one.name}</div><div>›</div></div>'
    said = f'<div class="Banner">✓ {told.message}</div>' if told.message else ""
    body = f'<div class="AdminPanel">{told.body}</div>' if told.body else ""
    head = f'<div class="AdminHeader">{told.title or "Accueil"}</div>{f"<div class=tabs>{tabs}</div>" if tabs else ""}'
    return f'<div class="AdminPage">{head}<div class="Loading">Chargement…</div><div class="inner later hide">{said}{rows}{body}</div></div>'


def _admin(told: Told, name: str, end: str, back: str, state: dict[str, object]) -> str:
    way = trail(told)
    state["categories"] = [
        {
            "name": c.name,
            "open": c in way,
            "leaves": [vars(one) | {"on": one in way, "entries": ()} for one in c.entries],
        }
        for c in told.menu
    ]
    return _page(
        f"{told.title or 'Console'} - {name}",
        f"""<div class="app">{_header(told, name, end)}<div class="main admin"><div class="AdminSidebar">{back}<div class="school">{told.school}<br><small>UAI 0139990N</small></div>
<input placeholder="Rechercher un réglage"><div class="tree"></div></div>{_sheet(told)}</div></div>""",
        state,
    )


def portal(told: Told) -> str:
    """A chat's home; the administration takes all of the window, its categories are headings over their entries."""
    items = [
        {"icon": "#", "name": "Canaux", "href": "/web/lycee"},
        {"icon": "▤", "name": "Tableaux", "href": "/web/lycee/tableaux"},
        {"icon": "☑", "name": "Listes de contrôle", "href": "/web/lycee/listes"},
        None,
    ]
    items += [
        {"icon": "⚙", "name": "Administration", "sub": "Réglages de l'établissement", "href": told.administration},
        {"icon": "⇄", "name": "Intégrations", "href": "/web/lycee/integrations"},
        {"icon": "i", "name": "À propos d'ATRIUM"},
    ]
    state: dict[str, object] = {} if told.anonymous else {"products": items}
    if told.administration and (told.here == told.administration or trail(told)):
        return _admin(told, "ATRIUM", "", '<div class="back" data-go="/web/lycee">‹ Retour aux canaux</div>', state)
    state |= {"channels": 1 if told.anonymous else 4, "feed": told.here == "/web/lycee"}
    tab = f'<div class="chan" data-go="{told.pronote}">↗ Pronote</div>' if told.pronote else ""
    teams = "" if told.anonymous else '<div class="team">+</div>'
    return _page(
        f"{told.school} - ATRIUM",
        f"""<div class="app">{_header(told, "ATRIUM", "")}<div class="main"><div class="TeamBar"><div class="team on">L</div>{teams}</div><div class="Lhs"><div class="head">{told.school} ⌄<small>0139990N</small></div>
<div class="group">Canaux</div><div class="channels"></div><div class="group">Liens</div><div class="chan" data-go="/web/lycee/actus">↗ Actualités</div>{tab}</div><div class="Center">
<div class="ChannelHeader">{told.title or told.school}</div><div class="posts">{told.body}</div><div class="composer">Écrire dans ce canal</div></div></div></div>""",
        state,
    )


def console(told: Told) -> str:
    """The same console; its categories are folded."""
    state = "Base publiée" if told.published else "Base non publiée"
    home = '<div class="back" data-go="/">⌂ Accueil</div>'
    return _admin(told, "PRONOTE", f"<div>{state}</div>{told.publication}", home, {"fold": True})


def _lobby(title: str, body: str, state: Mapping[str, object]) -> str:
    return _page(title, f'<div class="Lobby">{body}</div>', state)


def sign_in(site: Site, wrong: str) -> str:
    """At the portal one says first where one wants to go on."""
    name = "ATRIUM" if site == "portal" else "PRONOTE"
    ask = site == "portal" and not wrong
    landing = """<div class="card landing"><div class="big">Où souhaitez-vous ouvrir ATRIUM&nbsp;?</div><div class="btn">Ouvrir l'application de bureau</div> <div class="btn plain here">Voir dans le navigateur</div></div>"""
    return _lobby(
        f"{name} - Connexion",
        f"""{landing if ask else ""}<div class="card in{" hide" * ask}"><div class="big">Se connecter à {name}</div><form method="post"><div class="err">{wrong}</div><input name="username" placeholder="Identifiant">
<input name="password" type="password" placeholder="Mot de passe"><input type="submit" hidden></form><div class="btn submit">Se connecter</div> <span class="link">Mot de passe oublié ?</span></div>""",
        {},
    )


def _teams(name: str, search: str) -> Callable[[Mapping[str, str]], str]:
    def page(schools: Mapping[str, str]) -> str:
        form = '<form method="post"><input type="hidden" name="school"></form>'
        body = f'<div class="card"><div class="big">Vos établissements</div>{search}{form}<div class="TeamList"></div></div>'
        return _lobby(f"{name} - Établissements", body, {"teams": list(schools.items())})

    return page


AFTER: dict[Site, tuple[Callable[[Mapping[str, str]], str], ...]] = {
    "portal": (_teams("ATRIUM", '<input class="TeamSearch" placeholder="Rechercher un établissement">'),),
    "console": (_teams("PRONOTE", ""),),
}
