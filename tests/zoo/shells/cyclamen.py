"""Like the extranet of a booking site for hotels: identifier first, a table of properties with a search, drop-downs on a click, one's initials."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from tests.zoo.shells import Entry, Site, Told
from tests.zoo.shells._trail import trail

_NEXT = "button:has-text('Suivant')"
DOORS: dict[Site, tuple[str, ...]] = {"portal": (_NEXT,), "console": (_NEXT,)}
_CHOICE = ("table >> text=Lycée des Exemples", "dialog >> text=Plus tard")
ANSWERS: dict[Site, tuple[str, ...]] = {"portal": _CHOICE, "console": _CHOICE}
_ME = (".bui-avatar", ".bui-dropdown >> text=Administration")
WAYS = {
    "services": (*_ME, ".subnav >> text=Pages de site", ".subnav >> text=Accès aux services tiers"),
    "export": (*_ME, ".subnav >> text=Utilisateurs", ".subnav >> text=Export des utilisateurs"),
    "ent": (".mainnav >> text=Pronote.net", "text=Intégration dans un ENT"),
    "displays": (".mainnav >> text=Paramètres", "text=Préférences", "text=Affichages"),
    "pupils": (".mainnav >> text=Ressources", ".bui-dropdown >> text=Élèves"),
    "profiles": (".mainnav >> text=Ressources", ".bui-dropdown >> text=Professeurs", "text=Profils d'autorisation"),
    "groups": (".mainnav >> text=Fichier", "text=Administration des utilisateurs"),
}
_STYLE = """
:root{--bui-primary:#0b3b8c;--bui-action:#0a66d6;--bui-border:#e4e6ea;--bui-muted:#6b7280}*{box-sizing:border-box}body{margin:0;background:#f4f5f7;color:#1c2333;font:14px/20px "Avenir Next",BlinkMacSystemFont,-apple-system,"Segoe UI",Roboto,Helvetica,Arial,sans-serif}a{color:var(--bui-action);text-decoration:none}a:hover{text-decoration:underline}svg{width:20px;height:20px;fill:none;stroke:currentColor;stroke-width:1.7}.bui-header{background:var(--bui-primary);color:#fff}.bui-header__row{display:flex;align-items:center;gap:20px;height:60px;padding:0 24px}.bui-header__logo{color:#fff;font-weight:800;font-size:20px}.property{border-left:1px solid #ffffff4d;padding-left:20px;line-height:18px}.property span{font-size:12px;opacity:.8}.bui-search{flex:1;max-width:300px}.bui-search input{width:100%;border:0;border-radius:4px;padding:8px 12px;font:inherit}.spacer{flex:1}.iconbtn{position:relative;color:#fff;background:none;border:0;padding:6px;border-radius:4px;cursor:pointer}.iconbtn:hover{background:#ffffff26}.bubble{position:absolute;top:-2px;right:-4px;background:#d4111e;color:#fff;border-radius:9px;font-size:11px;line-height:16px;padding:0 5px}.bui-avatar{width:36px;height:36px;border-radius:50%;border:2px solid #febb02;background:#fff;color:var(--bui-primary);font:700 13px/1 inherit;cursor:pointer}.mainnav{background:#fff;border-bottom:1px solid var(--bui-border);display:flex;padding:0 12px;list-style:none;margin:0}.mainnav__item{position:relative}.mainnav__link{display:flex;flex-direction:column;align-items:center;gap:3px;padding:9px 16px;color:#1c2333;background:none;border:0;border-bottom:3px solid transparent;font:13px/18px inherit;font-family:inherit;cursor:pointer}
.mainnav__link:hover{background:#f4f5f7;text-decoration:none}.mainnav__link--active{border-color:var(--bui-action);color:var(--bui-action)}.chev::after{content:"";display:inline-block;width:6px;height:6px;border:solid;border-width:0 1.5px 1.5px 0;transform:rotate(45deg);margin:0 0 3px 7px}.bui-dropdown{position:relative}.bui-dropdown__menu{position:absolute;z-index:40;left:0;top:100%;min-width:250px;margin:4px 0 0;padding:8px 0;list-style:none;background:#fff;border-radius:4px;box-shadow:0 2px 16px #1c233333;opacity:0;visibility:hidden;transform:translateY(-6px);transition:all .16s}.bui-dropdown__menu--right{left:auto;right:0}.bui-dropdown--open>.bui-dropdown__menu{opacity:1;visibility:visible;transform:none}.bui-dropdown__menu a{display:block;padding:9px 18px;color:#1c2333}.bui-dropdown__menu a:hover{background:#f0f6ff;text-decoration:none}.bui-dropdown__menu hr{border:0;border-top:1px solid var(--bui-border)}.bui-dropdown__menu small{display:block;padding:6px 18px;color:var(--bui-muted)}.subnav{background:#fff;border-bottom:1px solid var(--bui-border);padding:0 24px;display:flex;align-items:center;gap:8px}.subnav b{padding-right:12px}.subnav button,.bui-tab{background:none;border:0;padding:12px 14px;font:inherit;cursor:pointer;color:#1c2333}.subnav button:hover{color:var(--bui-action)}.bui-tabs{display:flex;gap:4px;border-bottom:1px solid var(--bui-border);margin-bottom:18px}.bui-tab{display:block}.bui-tab--selected{border-bottom:2px solid var(--bui-action);color:var(--bui-action);font-weight:600}.bui-container{max-width:1140px;margin:0 auto;padding:24px}.bui-card{background:#fff;border:1px solid var(--bui-border);border-radius:4px;padding:20px;margin-bottom:16px}
.bui-grid{display:grid;grid-template-columns:repeat(3,1fr);gap:16px}.bui-title{font-size:24px;line-height:32px;margin:0 0 16px}.bui-alert{background:#e7f6ea;border-left:3px solid #008009;padding:12px 16px;margin-bottom:16px}.bui-list{list-style:none;margin:0;padding:0}.bui-list li{padding:8px 0;border-bottom:1px solid var(--bui-border)}.bui-button,.bui-card button,.bui-header form button{background:var(--bui-action);color:#fff;border:1px solid var(--bui-action);border-radius:4px;font:500 14px/20px inherit;font-family:inherit;padding:8px 16px;cursor:pointer}.bui-button--secondary{background:#fff;color:var(--bui-action)}.bui-header form{margin:0}button:disabled{opacity:.45}.bui-card .asLink{background:none;border:0;padding:0;color:var(--bui-action);font-weight:600}.bui-badge{background:#e7f6ea;color:#008009;border-radius:3px;padding:2px 8px;font-size:12px}.bui-field{margin-bottom:16px}.bui-field label{display:block;font-weight:600;margin-bottom:4px}.bui-field input{width:100%;padding:9px 10px;border:1px solid #868d99;border-radius:4px;font:inherit}.bui-error{color:#d4111e}.signin{max-width:400px;margin:48px auto}table{width:100%;border-collapse:collapse;border:0;background:#fff}th,td{border:0;border-bottom:1px solid var(--bui-border);padding:11px 12px;text-align:left}th{font-size:12px;color:var(--bui-muted)}fieldset{border:1px solid var(--bui-border);margin:0 0 12px}dialog{border:0;border-radius:8px;padding:0;width:500px;box-shadow:0 8px 40px #0006}dialog::backdrop{background:#1c233399}dialog>div{padding:24px}dialog .art{height:110px;background:linear-gradient(135deg,#0a66d6,#febb02)}.bui-footer{padding:24px;text-align:center;color:var(--bui-muted);font-size:12px}
"""
_SCRIPT = """
(() => {
  const drops = [...document.querySelectorAll('.bui-dropdown')];
  const close = but => drops.forEach(d => { if (d !== but) { d.classList.remove('bui-dropdown--open'); d.querySelector('[aria-haspopup]').setAttribute('aria-expanded', 'false'); } });
  drops.forEach(d => d.querySelector('[aria-haspopup]').addEventListener('click', e => {
    e.stopPropagation(); close(d);
    e.currentTarget.setAttribute('aria-expanded', String(d.classList.toggle('bui-dropdown--open'))); }));
  document.addEventListener('click', e => { if (!e.target.closest('.bui-dropdown__menu')) close(); });
  document.addEventListener('keyup', e => e.key === 'Escape' && close());
  const news = document.querySelector('dialog');
  if (news && !localStorage.getItem('onboarding_seen')) setTimeout(() => news.showModal(), 350);
  news?.querySelectorAll('button').forEach(b => b.addEventListener('click', () => { localStorage.setItem('onboarding_seen', '1'); news.close(); }));
  const find = document.querySelector('[data-filter]');
  find?.addEventListener('input', () => document.querySelectorAll('tbody tr').forEach(r => { r.hidden = !r.textContent.toLowerCase().includes(find.value.toLowerCase()); }));
  const next = document.querySelector('[data-next]'), user = document.querySelector('[name=username]');
  const forward = () => { if (!user.value) return user.focus(); document.querySelector('#step1').hidden = true; document.querySelector('#step2').hidden = false;
    document.querySelector('#who').textContent = user.value; document.querySelector('[name=password]').focus(); };
  next?.addEventListener('click', forward);
  user?.addEventListener('keydown', e => { if (e.key === 'Enter') { e.preventDefault(); forward(); } });
})();
"""
_ICON = '<svg viewBox="0 0 24 24" aria-hidden="true"><path d="{}"/></svg>'
_PATHS = (
    "M3 11l9-7 9 7v9H3z",
    "M4 5h16v14H4zM4 9h16",
    "M4 6h16v10H9l-5 4z",
    "M6 3h9l4 4v14H6z",
    "M4 20V10m6 10V4m6 16v-7",
    "M12 8a4 4 0 100 8 4 4 0 000-8zM12 2v4m0 12v4M2 12h4m12 0h4",
)
_NEWS = """<dialog aria-labelledby="nd"><div class="art"></div><div><h2 id="nd">Du nouveau pour la rentrée</h2><p>Retrouvez vos indicateurs sur l'accueil et filtrez vos listes plus rapidement. La visite
prend deux minutes.</p><button class="bui-button">Découvrir</button> <button class="bui-button bui-button--secondary">Plus tard</button></div></dialog>"""
_HOME = """<div class="bui-grid"><section class="bui-card"><h3>À faire</h3><ul class="bui-list"><li><a href="#">Compléter la fiche de l'établissement</a></li><li><a href="#">Répondre à 2 messages</a></li></ul></section>
<section class="bui-card"><h3>Fréquentation</h3><p style="font-size:28px">1 284</p><p>visites cette semaine, + 6 %</p></section><section class="bui-card"><h3>Actualités</h3><p><b>Forum des métiers</b> — inscriptions
ouvertes jusqu'au 20.</p><a href="#">Toutes les actualités</a></section></div>"""


def _page(title: str, body: str) -> str:
    return f"""<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>{title}</title>
<style>{_STYLE}</style></head><body>{body}<div class="bui-footer">À propos · Politique de confidentialité · Foire aux questions · © 2025</div><script>{_SCRIPT}</script></body></html>"""


def _items(entries: Iterable[Entry]) -> str:
    return "".join(f'<li><a href="{one.href}">{one.name}</a></li>' for one in entries)


def _nav(entries: Iterable[Entry], told: Told) -> str:
    shown = ""
    for n, one in enumerate(entries):
        on = one.href == told.here or one in trail(told)
        look, icon = f"mainnav__link{' mainnav__link--active' * on}", _ICON.format(_PATHS[n % len(_PATHS)])
        if one.entries:
            shown += f"""<li class="mainnav__item bui-dropdown"><button type="button" class="{look}" aria-haspopup="true" aria-expanded="false">{icon}<span class="chev">{one.name}</span></button>
<ul class="bui-dropdown__menu">{_items(one.entries)}</ul></li>"""
        else:
            shown += (
                f'<li class="mainnav__item"><a class="{look}" href="{one.href}">{icon}<span>{one.name}</span></a></li>'
            )
    return f'<nav><ul class="mainnav">{shown}</ul></nav>'


def _tabs(told: Told) -> str:
    """The tabs of a page that has more below it."""
    _, above, *_ = (*trail(told), None, None)
    if not above or not above.entries:
        return ""
    tabs = (Entry("Liste" if above.href.startswith("/ressources") else "Général", above.href), *above.entries)
    on = {True: " bui-tab--selected", False: ""}
    each = (f'<a class="bui-tab{on[t.href == told.here]}" href="{t.href}">{t.name}</a>' for t in tabs)
    return f'<div class="bui-tabs">{"".join(each)}</div>'


def _main(told: Told, more: str, tabs: str = "") -> str:
    said = f'<div class="bui-alert" role="status">{told.message}</div>' if told.message else ""
    title = f'<h1 class="bui-title">{told.title}</h1>' if told.title else ""
    cards = ""
    for one in () if tabs else told.entries:
        below = f'<ul class="bui-list">{_items(one.entries or (Entry("Ouvrir", one.href),))}</ul>'
        cards += f'<section class="bui-card"><h3>{one.name}</h3>{below}</section>'
    body = f'<div class="bui-card">{told.body}</div>' if told.body else ""
    return f'<main class="bui-container">{title}{tabs}{said}<div class="bui-grid">{cards}</div>{body}{more}</main>'


def _header(told: Told, name: str, extra: str, menu: str) -> str:
    user = f"""<button class="iconbtn" aria-label="Notifications">{_ICON.format("M6 17V10a6 6 0 1112 0v7l2 2H4zM10 21h4")}<span class="bubble">3</span></button><div class="bui-dropdown"><button class="bui-avatar"
aria-haspopup="true" aria-expanded="false" aria-label="Mon compte">AE</button><ul class="bui-dropdown__menu bui-dropdown__menu--right"><small>Alix Exemples<br>Administrateur</small>{menu}<hr>{_items((told.door,))}</ul></div>"""
    door = f'<a class="bui-button bui-button--secondary" href="{told.door.href}">{told.door.name}</a>'
    return f"""<header class="bui-header"><div class="bui-header__row"><a class="bui-header__logo" href="{"/web/lycee" if name == "ATRIUM" else "/"}">{name}</a><div class="property"><b>{told.school}</b><br><span>UAI 0139990N</span></div>
<div class="bui-search"><input type="search" placeholder="Rechercher une page, une personne…" aria-label="Rechercher"></div><div class="spacer"></div>{extra}{door if told.anonymous else user}</div></header>"""


def portal(told: Told) -> str:
    """« Administration » stands in the menu below one's initials; then a second bar has its sections."""
    bar = [Entry("Accueil", "/web/lycee"), Entry("Actualités", "/web/lycee/actus")]
    if not told.anonymous:
        bar += [Entry("Messages", "/web/lycee/messages"), Entry("Documents", "/web/lycee/fichiers")]
    bar += [Entry("Pronote", told.pronote)] if told.pronote else []
    inside = told.administration and (told.here == told.administration or trail(told))
    drops = "".join(
        f'<div class="bui-dropdown"><button type="button" class="chev" aria-haspopup="true" aria-expanded="false">{one.name}</button><ul class="bui-dropdown__menu">{_items(one.entries)}</ul></div>'
        for one in told.menu
    )
    sub = f'<nav class="subnav" aria-label="Administration"><b>Administration</b>{drops}</nav>' if inside else ""
    links = (
        Entry("Mon profil", "/web/lycee/moi"),
        Entry("Changer d'établissement", "/web/lycee/autres"),
        Entry("Administration", told.administration),
    )
    home = _HOME + _NEWS * (not told.anonymous) if told.here == "/web/lycee" else ""
    head = _header(told, "ATRIUM", "", _items(links)) + _nav(bar, told)
    return _page(f"{told.school} | ATRIUM", head + sub + _main(told, home))


def console(told: Told) -> str:
    """Each section is a drop-down of the bar, what lies deeper a row of tabs."""
    state = f"<span>{'Base publiée' if told.published else 'Base non publiée'}</span>{told.publication}"
    head = _header(told, "PRONOTE", state, _items((Entry("Mon profil", "/moi"), Entry("Aide", "/aide"))))
    nav = _nav((Entry("Accueil", "/"), *told.menu), told)
    home = _HOME + _NEWS if told.here == "/" else ""
    return _page(f"{told.school} | PRONOTE", head + nav + _main(told, home, _tabs(told)))


def _bare(name: str, body: str) -> str:
    return f'<header class="bui-header"><div class="bui-header__row"><span class="bui-header__logo">{name}</span><div class="spacer"></div><span>Français</span></div></header>{body}'


def sign_in(site: Site, wrong: str) -> str:
    """The identifier, then the password."""
    return _page(
        "Connexion",
        _bare(
            "ATRIUM" if site == "portal" else "PRONOTE",
            f"""<main class="signin"><form method="post" class="bui-card"><div id="step1"><h1 class="bui-title">Connectez-vous pour gérer votre établissement</h1><p class="bui-error">{wrong}</p><div class="bui-field">
<label for="u">Identifiant</label><input id="u" name="username" autocomplete="username"></div><button type="button" class="bui-button" data-next style="width:100%">Suivant</button></div><div id="step2" hidden>
<h1 class="bui-title">Saisissez votre mot de passe</h1><p>Connexion en tant que <b id="who"></b></p><div class="bui-field"><label for="p">Mot de passe</label><input id="p" name="password" type="password"
autocomplete="current-password"></div><button class="bui-button" style="width:100%">Se connecter</button></div><p><a href="#">Vous ne parvenez pas à vous connecter ?</a></p></form></main>""",
        ),
    )


def _group(name: str) -> Callable[[Mapping[str, str]], str]:
    def page(schools: Mapping[str, str]) -> str:
        rows = "".join(
            f'<tr><td>{uai}</td><td><button class="asLink" name="school" value="{uai}">{school}</button></td><td><span class="bui-badge">Ouvert</span></td><td>{n + 2} messages</td></tr>'
            for n, (uai, school) in enumerate(schools.items())
        )
        return _page(
            "Vos établissements",
            _bare(
                name,
                f"""<main class="bui-container"><h1 class="bui-title">Vos établissements</h1><form method="post" class="bui-card"><div class="bui-field"><input type="search" data-filter placeholder="Filtrer par nom ou UAI"
aria-label="Filtrer"></div><table><thead><tr><th>UAI</th><th>Établissement</th><th>État</th><th>À traiter</th></tr></thead><tbody>{rows}</tbody></table></form></main>""",
            ),
        )

    return page


AFTER: dict[Site, tuple[Callable[[Mapping[str, str]], str], ...]] = {
    "portal": (_group("ATRIUM"),),
    "console": (_group("PRONOTE"),),
}
