"""In the manner of Ant Design Pro: a side menu whose parts fold out, a breadcrumb, tabs of the pages that were opened."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from tests.zoo.shells import Entry, Site, Told

ANSWERS: dict[Site, tuple[str, ...]] = {"console": ("text=J'ai compris",)}
WAYS = {
    "services": (
        ".avatar",
        "text=Administration",
        ".submenu-title:has-text('Pages de site')",
        "text=Accès aux services tiers",
    ),
    "export": (
        ".avatar",
        "text=Administration",
        ".submenu-title:has-text('Utilisateurs')",
        "text=Export des utilisateurs",
    ),
    "ent": (".submenu-title:has-text('Pronote.net')", "text=Intégration dans un ENT"),
    "displays": (".submenu-title:has-text('Paramètres')", ".submenu-title:has-text('Préférences')", "text=Affichages"),
    "pupils": (".submenu-title:has-text('Ressources')", "text=/^Élèves$/"),
    "profiles": (
        ".submenu-title:has-text('Ressources')",
        ".submenu-title:has-text('Professeurs')",
        "text=Profils d'autorisation",
    ),
    "groups": (".submenu-title:has-text('Fichier')", "text=Administration des utilisateurs"),
}
STYLE = """
*{box-sizing:border-box}body{margin:0;font:14px/1.57 -apple-system,"Segoe UI",Roboto,sans-serif;color:#000000d9;background:#f0f2f5}a{color:#1677ff;text-decoration:none}
.sider{position:fixed;inset:0 auto 0 0;width:240px;background:#fff;border-right:1px solid #f0f0f0;overflow:auto}.logo{padding:16px 22px;font-weight:600;font-size:17px}.logo small{display:block;font-weight:400;font-size:12px;color:#00000073}
.menu,.sub{list-style:none;margin:0;padding:0}.sub{display:none;background:#fafafa}.open>.sub{display:block}.submenu-title,.menu-item a{display:flex;align-items:center;height:40px;padding:0 20px;color:#000000d9;cursor:pointer}
.sub .submenu-title,.sub .menu-item a{padding-left:42px}.sub .sub .menu-item a{padding-left:62px}.submenu-title:hover,.menu-item a:hover{color:#1677ff}.submenu-title i{margin-left:auto;font-style:normal;font-size:10px}
.menu-item.selected>a{background:#e6f4ff;color:#1677ff}.layout{margin-left:240px}.header{height:56px;background:#fff;display:flex;align-items:center;gap:16px;padding:0 22px}.header .right{margin-left:auto;display:flex;gap:16px;align-items:center}
.tabs{background:#fff;border-top:1px solid #f0f0f0;padding:6px 20px 0;display:flex;gap:4px}.tabs a{border:1px solid #f0f0f0;border-bottom:0;background:#fafafa;padding:5px 14px;border-radius:6px 6px 0 0;color:inherit}.tabs .on{background:#f0f2f5;color:#1677ff}
.breadcrumb{padding:14px 24px 0;color:#00000073}.content{padding:12px 24px 40px}.card{background:#fff;border-radius:8px;padding:22px}.card h1{font-size:20px;margin:0 0 14px}.message{background:#f6ffed;border:1px solid #b7eb8f;border-radius:6px;padding:8px 14px;margin-bottom:12px}
.drop{position:relative}.avatar{display:flex;align-items:center;gap:8px;cursor:pointer}.avatar b{width:30px;height:30px;border-radius:50%;background:#87d068;color:#fff;display:grid;place-items:center}
.overlay{display:none;position:absolute;right:0;top:38px;background:#fff;box-shadow:0 4px 14px #0003;border-radius:8px;padding:6px 0;min-width:200px;z-index:5}.overlay a{display:block;padding:7px 16px;color:inherit}.overlay a:hover{background:#f5f5f5}
.login{width:360px;margin:80px auto;text-align:center}.login input{width:100%;padding:9px 12px;border:1px solid #d9d9d9;border-radius:6px}.btn{background:#1677ff;color:#fff;border:0;border-radius:6px;padding:9px 20px;font:inherit;cursor:pointer}
.kinds{display:flex;justify-content:center;gap:26px;border-bottom:1px solid #f0f0f0;margin-bottom:20px}.kinds span{padding:10px 2px;cursor:pointer}.kinds .on{color:#1677ff;border-bottom:2px solid #1677ff}
.modal{width:480px;margin:110px auto;background:#fff;border-radius:8px;padding:26px;box-shadow:0 6px 20px #0002}.search{padding:0 18px 10px}.search input{width:100%;padding:5px 10px;border:1px solid #d9d9d9;border-radius:6px}
"""
SCRIPT = """
document.querySelectorAll('.submenu-title').forEach(t => t.addEventListener('click', () => t.setAttribute('aria-expanded', t.parentNode.classList.toggle('open'))))
document.querySelectorAll('.avatar').forEach(a => a.addEventListener('click', () => { const o = a.nextElementSibling.style; o.display = o.display == 'block' ? 'none' : 'block' }))
const tabs = document.querySelector('.tabs')
if (tabs) { const key = 'pages' + tabs.dataset.home, kept = JSON.parse(sessionStorage[key] || '[]'), now = [location.pathname + (location.search.includes('section') ? location.search : ''), tabs.dataset.title]
  if (now[1] && !kept.some(k => k[0] == now[0])) kept.push(now)
  sessionStorage[key] = JSON.stringify(kept.slice(-6))
  kept.slice(-6).forEach(([href, name]) => { const a = document.createElement('a'); a.href = href; a.textContent = name; a.className = href == now[0] ? 'on' : ''; tabs.append(a) }) }
"""


def _page(title: str, body: str) -> str:
    return f"""<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><title>{title}</title><style>{STYLE}</style></head><body><div id="root">{body}</div><script>{SCRIPT}</script></body></html>"""


def _holds(one: Entry, here: str) -> bool:
    return one.href == here or any(_holds(entry, here) for entry in one.entries)


def _item(one: Entry, here: str, deep: int = 0) -> str:
    """A part that folds out; below the first level its own page is the first of its entries."""
    if not one.entries:
        return f'<li class="menu-item{" selected" * (one.href == here)}" role="menuitem"><a href="{one.href}">{one.name}</a></li>'
    on = _holds(one, here)
    own = (Entry("Liste" if one.href.startswith("/ressources") else "Générales", one.href),) if deep else ()
    below = "".join(_item(entry, here, deep + 1) for entry in (*own, *one.entries))
    return f"""<li class="submenu{" open" * on}" role="none"><div class="submenu-title" role="menuitem" tabindex="-1" aria-haspopup="true" aria-expanded="{str(on).lower()}">{one.name}<i>﹀</i></div><ul class="sub" role="menu">{below}</ul></li>"""


def _crumbs(entries: tuple[Entry, ...], here: str) -> list[str]:
    for one in entries:
        if _holds(one, here):
            return [one.name, *_crumbs(one.entries, here)]
    return []


def _layout(told: Told, name: str, home: str, menu: str, right: str) -> str:
    crumbs = " / ".join(["Accueil", *_crumbs(told.menu, told.here)])
    said = f'<div class="message" role="status">{told.message}</div>' if told.message else ""
    inner = told.body or "<p>Sélectionnez une entrée du menu.</p>"
    return _page(
        f"{told.title or 'Accueil'} - {name}",
        f"""<aside class="sider"><div class="logo">{name}<small>{told.school}</small></div><div class="search"><input placeholder="Rechercher un menu" aria-label="Rechercher un menu"></div>
<ul class="menu" role="menu">{menu}</ul></aside><div class="layout"><div class="header"><span>☰</span><div class="right">{right}</div></div>
<div class="tabs" data-home="{home}" data-title="{told.title}"><a href="{home}"{' class="on"' * (not told.title)}>Accueil</a></div><div class="breadcrumb">{crumbs}</div>
<div class="content">{said}<div class="card"><h1>{told.title or "Bienvenue"}</h1>{inner}</div></div></div>""",
    )


def portal(told: Told) -> str:
    """The administration is behind the avatar; on its pages the side menu is its own."""
    door = f'<a href="{told.door.href}">{told.door.name}</a>'
    right = door
    if told.administration:
        right = f"""<div class="drop"><span class="avatar"><b>A</b>Anne Exemple</span><div class="overlay"><a href="/web/lycee/compte">Mon compte</a>
<a href="{told.administration}">⚙ Administration du site</a>{door}</div></div>"""
    pages = (
        Entry("Accueil", "/web/lycee"),
        Entry("Actualités", "/web/lycee/actus"),
        *((Entry("Pronote", told.pronote),) if told.pronote else ()),
    )
    inside = told.menu if told.title else ()
    return _layout(told, "Atrium", "/web/lycee", "".join(_item(one, told.here) for one in (*pages, *inside)), right)


def console(told: Told) -> str:
    """All that there is stands in the side menu, three levels deep."""
    state = "Base publiée" if told.published else "Base non publiée"
    right = f'<span>{state}</span>{told.publication}<a href="{told.door.href}">{told.door.name}</a>'
    return _layout(
        told,
        "PRONOTE Console",
        "/",
        _item(Entry("Accueil", "/"), told.here) + "".join(_item(one, told.here) for one in told.menu),
        right,
    )


def sign_in(site: Site, wrong: str) -> str:
    """Two ways, as tabs; the one that is open first is right."""
    name = {"portal": "Atrium", "console": "PRONOTE Console"}[site]
    return _page(
        "Connexion",
        f"""<div class="login"><h1>{name}</h1><div class="kinds"><span class="on">Identifiant et mot de passe</span><span onclick="this.textContent = 'Code indisponible'">Code par SMS</span></div>
<p style="color:#ff4d4f" role="alert">{wrong}</p><form method="post"><p><input name="username" placeholder="Identifiant" aria-label="Identifiant"></p>
<p><input name="password" type="password" placeholder="Mot de passe" aria-label="Mot de passe"></p><button class="btn" style="width:100%">Connexion</button></form></div>""",
    )


def _news(_schools: Mapping[str, str]) -> str:
    return _page(
        "Information",
        """<div class="modal" role="dialog" aria-label="Nouvelle version"><h2>Version 2026.2</h2><p>Les pages ouvertes restent à portée de main, en onglets.</p><form method="post"><button class="btn">J'ai compris</button></form></div>""",
    )


AFTER: dict[Site, tuple[Callable[[Mapping[str, str]], str], ...]] = {"console": (_news,)}
