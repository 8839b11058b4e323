"""A cloud console built of web components with shadow roots (Carbon): a header bar of sections, a side navigation that follows, a switcher panel on the right."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from tests.zoo.shells import Entry, Site, Told
from tests.zoo.shells._trail import trail

ANSWERS: dict[Site, tuple[str, ...]] = {
    "portal": ("button:text-is('Continuer')",),
    "console": ("label:has-text('Lycée des Exemples')", "button:has-text('Valider')"),
}
_ADMIN = ("button[aria-label=Services]", "cds-switcher >> text=Administration")
_SIDE = "cds-side-nav >> text="
_TOP = "cds-header-nav >> text="
WAYS = {
    "services": (*_ADMIN, f"{_SIDE}Pages de site", f"{_SIDE}Accès aux services tiers"),
    "export": (*_ADMIN, f"{_SIDE}Utilisateurs", f"{_SIDE}Export des utilisateurs"),
    "ent": (f"{_TOP}Pronote.net", f"{_SIDE}Intégration dans un ENT"),
    "displays": (f"{_TOP}Paramètres", f"{_SIDE}Préférences", f"{_SIDE}Affichages"),
    "pupils": (f"{_TOP}Ressources", f"{_SIDE}Élèves"),
    "profiles": (f"{_TOP}Ressources", f"{_SIDE}Professeurs", f"{_SIDE}Profils d'autorisation"),
    "groups": (f"{_TOP}Fichier", f"{_SIDE}Administration des utilisateurs"),
}
_STYLE = """*{box-sizing:border-box}body{margin:0;font:14px/1.43 "IBM Plex Sans","Helvetica Neue",Arial,sans-serif;color:#161616;background:#fff;letter-spacing:.16px}a{color:#0f62fe;text-decoration:none}cds-header{display:flex;align-items:stretch;position:fixed;inset:0 0 auto;height:48px;background:#161616;border-bottom:1px solid #393939;color:#f4f4f4;z-index:8}cds-header-name{display:flex;align-items:center;padding:0 32px 0 16px;color:#f4f4f4;font-weight:600}cds-header-name span{font-weight:400;margin-right:4px}cds-header-nav{display:flex;border-left:1px solid #393939;margin:0}.global{margin-left:auto;display:flex;align-items:center}.global button{width:48px;height:48px;border:0;background:none;color:#f4f4f4;font-size:16px;cursor:pointer}.global button:hover,.global button[aria-expanded=true]{background:#353535}.global .org{font-size:12px;text-align:right;padding-right:12px;color:#c6c6c6}
cds-side-nav{position:fixed;inset:48px auto 0 0;width:256px;background:#fff;border-right:1px solid #e0e0e0;padding-top:16px;display:block;overflow:auto}cds-header-panel{position:fixed;inset:48px 0 0 auto;width:256px;background:#161616;color:#c6c6c6;visibility:hidden;transform:translateX(256px);transition:transform .11s,visibility .11s;border-left:1px solid #393939;z-index:7}cds-header-panel[expanded]{visibility:visible;transform:none}cds-switcher{display:block;padding-top:16px}cds-switcher hr{border:0;border-top:1px solid #393939;margin:8px 16px}
#main-content{margin:48px 0 0 256px;padding:24px 32px 64px}#main-content.full{margin-left:0;max-width:1100px}.crumb{display:flex;gap:8px;font-size:14px;list-style:none;padding:0;margin:0 0 8px}.crumb li::after{content:"/";margin-left:8px;color:#525252}h1{font-weight:400;font-size:32px;line-height:40px;margin:0 0 24px}h2{font-weight:400;font-size:20px}.tiles{display:grid;grid-template-columns:repeat(auto-fill,minmax(240px,1fr));gap:16px}.tile{background:#f4f4f4;padding:16px;min-height:110px;color:#161616;display:block}a.tile:hover{background:#e8e8e8}.panel{background:#f4f4f4;padding:16px 20px;margin-bottom:24px}.inline{border-left:3px solid #24a148;background:#defbe6;padding:13px 16px;margin-bottom:16px}.inline.error{border-color:#da1e28;background:#fff1f1}.status{display:flex;align-items:center;gap:16px;border-bottom:1px solid #e0e0e0;padding-bottom:12px;margin-bottom:16px}.status form{margin-left:auto}.tag{background:#a7f0ba;color:#0e6027;border-radius:16px;padding:3px 10px;font-size:12px}.tag.off{background:#ffd7d9;color:#a2191f}.btn,.status button,.panel button{min-height:40px;border:0;background:#0f62fe;color:#fff;padding:8px 48px 8px 15px;font:inherit;text-align:left;cursor:pointer}button:disabled{background:#c6c6c6!important;color:#8d8d8d!important}.btn:hover{background:#0050e6}table{border-collapse:collapse;width:100%}th{background:#e0e0e0}td,th{padding:10px 16px;text-align:left;border:0;border-bottom:1px solid #e0e0e0}
.login{display:grid;grid-template-columns:minmax(380px,480px) 1fr;min-height:100vh}.login>div{padding:96px 48px 32px}.login aside{background:#edf5ff linear-gradient(120deg,#edf5ff,#a6c8ff)}.field{margin:0 0 24px}.field label{display:block;font-size:12px;color:#525252;margin-bottom:8px}.field input{width:100%;height:40px;border:0;border-bottom:1px solid #8d8d8d;background:#f4f4f4;padding:0 16px;font:inherit}.field input:focus{outline:2px solid #0f62fe}.list{border-top:1px solid #e0e0e0;margin:24px 0}.list label{display:flex;gap:16px;padding:16px 8px;border-bottom:1px solid #e0e0e0;cursor:pointer}.list label:hover{background:#f4f4f4}.list label:has(:checked){background:#e0e0e0}.list input{position:absolute;opacity:0;width:1px;height:1px}.list .tick::before{content:"○"}.list label:has(:checked) .tick::before{content:"●"}.list b{flex:1;font-weight:400}"""
_SCRIPT = """const sheet=css=>{const s=document.createElement("style");s.textContent=css;return s};
class Link extends HTMLElement{connectedCallback(){if(this.shadowRoot)return;const root=this.attachShadow({mode:"open"}),a=document.createElement("a");a.part="link";a.href=this.getAttribute("href");if(this.hasAttribute("active"))a.setAttribute("aria-current","page");a.append(document.createElement("slot"));root.append(sheet(this.constructor.css),a)}}
class HeaderNavItem extends Link{static css=":host{display:block}a{display:flex;align-items:center;height:48px;padding:0 16px;color:#c6c6c6;text-decoration:none;border-bottom:3px solid transparent}a:hover{background:#353535;color:#fff}a[aria-current]{border-color:#4589ff;color:#fff}"}
class SideNavLink extends Link{static css=":host{display:block}a{display:flex;align-items:center;min-height:32px;padding:0 16px;color:#525252;font-weight:600;text-decoration:none}a:hover{background:#e8e8e8}a[aria-current]{background:#e0e0e0;color:#161616;box-shadow:inset 3px 0 #0f62fe}"}
class SideNavMenuItem extends Link{static css=":host{display:block}a{display:flex;align-items:center;min-height:32px;padding:0 16px 0 32px;color:#525252;text-decoration:none}a:hover{background:#e8e8e8}a[aria-current]{background:#e0e0e0;color:#161616;box-shadow:inset 3px 0 #0f62fe;font-weight:600}"}
class SwitcherItem extends Link{static css=":host{display:block}a{display:block;padding:7px 16px;color:#c6c6c6;font-weight:600;text-decoration:none}a:hover{background:#2c2c2c;color:#fff}"}
class SideNavMenu extends HTMLElement{connectedCallback(){if(this.shadowRoot)return;const root=this.attachShadow({mode:"open"}),b=document.createElement("button"),d=document.createElement("div");b.type="button";b.innerHTML="<span></span><svg width=16 height=16 viewBox='0 0 16 16' aria-hidden=true><path d='M8 11 3 6l.7-.7L8 9.6l4.3-4.3.7.7z'/></svg>";b.firstChild.textContent=this.getAttribute("title-text");d.append(document.createElement("slot"));d.setAttribute("role","list");
const show=()=>{b.setAttribute("aria-expanded",this.hasAttribute("expanded"));d.hidden=!this.hasAttribute("expanded")};b.onclick=()=>{this.toggleAttribute("expanded");show()};root.append(sheet(":host{display:block}button{display:flex;align-items:center;width:100%;height:32px;border:0;background:none;padding:0 16px;font:600 14px 'IBM Plex Sans','Helvetica Neue',Arial,sans-serif;color:#525252;cursor:pointer}button:hover{background:#e8e8e8}svg{margin-left:auto;transition:transform .11s}button[aria-expanded=true] svg{transform:rotate(180deg)}"),b,d);show()}}
for(const [n,c] of Object.entries({"cds-header-nav-item":HeaderNavItem,"cds-side-nav-link":SideNavLink,"cds-side-nav-menu-item":SideNavMenuItem,"cds-switcher-item":SwitcherItem,"cds-side-nav-menu":SideNavMenu}))customElements.define(n,c);
document.querySelectorAll("[data-panel]").forEach(b=>b.addEventListener("click",()=>{const p=document.getElementById(b.dataset.panel),o=!p.hasAttribute("expanded");document.querySelectorAll("cds-header-panel").forEach(x=>x.removeAttribute("expanded"));document.querySelectorAll("[data-panel]").forEach(x=>x.setAttribute("aria-expanded",false));p.toggleAttribute("expanded",o);b.setAttribute("aria-expanded",o)}))"""
_PANELS = (
    """<cds-header-panel id="notes"><p style="padding:0 16px">Aucune notification non lue.</p></cds-header-panel>"""
)


def _html(title: str, body: str) -> str:
    return f"""<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><title>{title}</title><style>{_STYLE}</style><script type="module">{_SCRIPT}</script></head><body>{body}</body></html>"""


def _header(told: Told, name: str, nav: str, services: str, user: str) -> str:
    return f"""<cds-header aria-label="{name}"><cds-header-name><span>Région</span> {name}</cds-header-name><cds-header-nav>{nav}</cds-header-nav><div class="global"><span class="org">{told.school}<br>0139990N</span><button type="button" aria-label="Notifications" aria-expanded="false" data-panel="notes">🔔</button><button type="button" aria-label="Compte" aria-expanded="false" data-panel="account">◍</button><button type="button" aria-label="Services" aria-expanded="false" data-panel="services">⠿</button></div></cds-header>{_PANELS}
<cds-header-panel id="account"><cds-switcher><p style="padding:0 16px">{user}</p><hr><cds-switcher-item href="{told.door.href}">{told.door.name}</cds-switcher-item></cds-switcher></cds-header-panel><cds-header-panel id="services"><cds-switcher>{services}</cds-switcher></cds-header-panel>"""


def _main(told: Told, home: str, before: str, more: str, kind: str) -> str:
    way = trail(told)
    crumbs = f'<li><a href="{home}">Accueil</a></li>' + "".join(f"<li>{one.name}</li>" for one in way)
    tiles = "".join(f'<a class="tile" href="{one.href}">{one.name}</a>' for one in told.entries)
    said = f'<div class="inline" role="status"><b>Réussite</b> {told.message}</div>' if told.message else ""
    body = f'<div class="panel">{told.body}</div>' if told.body else f'<div class="tiles">{tiles}</div>'
    return f'<main id="main-content" class="{kind}">{before}<ol class="crumb" aria-label="Fil d’Ariane">{crumbs}</ol><h1>{told.title or told.school}</h1>{said}{body}{more}</main>'


def _menus(entries: tuple[Entry, ...], way: tuple[Entry, ...], here: str) -> str:
    """A menu of the side navigation for what holds more, a link for what does not."""
    rows = ""
    for one in entries:
        if not one.entries:
            rows += f'<cds-side-nav-link href="{one.href}"{" active" if one.href == here else ""}>{one.name}</cds-side-nav-link>'
            continue
        own = (Entry("Liste", one.href),) if one.href.startswith("/ressources/") else ()
        below = "".join(
            f'<cds-side-nav-menu-item href="{leaf.href}"{" active" if leaf.href == here else ""}>{leaf.name}</cds-side-nav-menu-item>'
            for leaf in (*own, *one.entries)
        )
        rows += (
            f'<cds-side-nav-menu title-text="{one.name}"{" expanded" if one in way else ""}>{below}</cds-side-nav-menu>'
        )
    return f'<cds-side-nav aria-label="Navigation latérale">{rows}</cds-side-nav>'


def portal(told: Told) -> str:
    """The switcher leads to the administration, whose sections are the side navigation's menus."""
    nav = "".join(
        f'<cds-header-nav-item href="{href}"{" active" if href == told.here else ""}>{name}</cds-header-nav-item>'
        for name, href in (
            ("Accueil", "/web/lycee"),
            ("Actualités", "/web/lycee/actus"),
            ("Annuaire", "/web/lycee/annuaire"),
        )
    )
    services = "".join(
        f'<cds-switcher-item href="{href}">{name}</cds-switcher-item>'
        for name, href in (
            ("Espace documentaire", "/web/lycee/cdi"),
            ("Messagerie", "/web/lycee/messages"),
            ("Pronote", told.pronote),
        )
        if href
    )
    if told.administration:
        services += f'<hr><cds-switcher-item href="{told.administration}">Administration</cds-switcher-item>'
    header = _header(told, "ATRIUM", nav, services, "Visiteur" if told.anonymous else "Alex Exemple")
    side = _menus(told.menu, trail(told), told.here) if told.title else ""
    news = (
        ""
        if told.title
        else '<h2>À la une</h2><div class="tiles"><div class="tile"><b>Fête de la science</b><br>Douze ateliers ouverts aux collégiens du secteur.</div><div class="tile"><b>Restauration</b><br>Le menu végétarien passe à deux jours par semaine.</div><div class="tile"><b>Stages</b><br>Les conventions sont à rendre avant le 20.</div></div>'
    )
    return _html(
        f"{told.title or 'Accueil'} – ATRIUM",
        header + side + _main(told, "/web/lycee", "", news, "" if side else "full"),
    )


def console(told: Told) -> str:
    """Sections in the header; the side navigation is the section's."""
    way = trail(told)
    nav = "".join(
        f'<cds-header-nav-item href="{one.href}"{" active" if one in way else ""}>{one.name}</cds-header-nav-item>'
        for one in told.menu
    )
    services = '<cds-switcher-item href="/">Serveur PRONOTE</cds-switcher-item><cds-switcher-item href="#doc">Documentation</cds-switcher-item>'
    header = _header(told, "PRONOTE", nav, services, "Administrateur")
    tag = '<span class="tag">Base publiée</span>' if told.published else '<span class="tag off">Base non publiée</span>'
    state = f'<div class="status">{tag}{told.publication}</div>'
    side = _menus(way[0].entries, way, told.here) if way else ""
    return _html(
        f"{told.title or 'Vue d’ensemble'} – PRONOTE",
        header + side + _main(told, "/", state, "", "" if side else "full"),
    )


def _login(title: str, body: str) -> str:
    foot = '<p style="margin-top:64px;font-size:12px"><a href="#ml">Mentions légales</a> | <a href="#vp">Vie privée</a> | <a href="#ck">Préférences de cookies</a></p>'
    return _html(title, f'<div class="login"><div>{body}{foot}</div><aside></aside></div>')


def sign_in(site: Site, wrong: str) -> str:
    """Both fields beside a picture."""
    name = "ATRIUM" if site == "portal" else "PRONOTE Administration"
    said = f'<div class="inline error" role="alert">{wrong}</div>' if wrong else ""
    return _login(
        f"Connexion – {name}",
        f"""<h1>Connexion à {name}</h1>{said}<form method="post"><div class="field"><label for="id">Identifiant</label><input id="id" name="username" autocomplete="username"></div><div class="field"><label for="pw">Mot de passe</label><input id="pw" name="password" type="password" autocomplete="current-password"></div><p><label><input type="checkbox" name="memo"> Mémoriser mon identifiant</label></p><button class="btn">Se connecter</button></form><p><a href="#oubli">Mot de passe oublié ?</a></p><p>Besoin d’aide ? <a href="#aide">Contactez le support</a></p>""",
    )


def _service(_schools: Mapping[str, str]) -> str:
    return _login(
        "Message de service",
        '<h1>Message de service</h1><div class="panel"><p><b>Maintenance programmée</b></p><p>Le service sera interrompu mercredi 18 mars de 20 h à 22 h pour une mise à jour de sécurité. Nous vous prions de nous excuser pour la gêne occasionnée.</p></div><form method="post"><button class="btn" name="lu" value="1">Continuer</button></form>',
    )


def _rows(schools: Mapping[str, str]) -> str:
    rows = "".join(
        f'<label><span class="tick"></span><input type="radio" name="school" value="{uai}" required><b>{name}</b><span>{uai}</span></label>'
        for uai, name in schools.items()
    )
    return _login(
        "Établissement",
        f'<h1>Sélectionner un établissement</h1><p>Votre compte gère plusieurs établissements.</p><form method="post"><div class="list">{rows}</div><button class="btn">Valider</button></form>',
    )


AFTER: dict[Site, tuple[Callable[[Mapping[str, str]], str], ...]] = {"portal": (_service,), "console": (_rows,)}
