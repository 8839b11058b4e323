"""A government service in the State's design system: consent to cookies, « Vous êtes… », « Mon espace », a side menu, mega menus that open on a click."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from tests.zoo.shells import Site, Told
from tests.zoo.shells._trail import trail

DOORS: dict[Site, tuple[str, ...]] = {
    "portal": ("text=Tout refuser", "a:has-text('Administrateur')"),
    "console": ("text=Tout refuser",),
}
_RADIO: tuple[str, ...] = ("label:has-text('Lycée des Exemples')", "button:text-is('Valider')")
ANSWERS: dict[Site, tuple[str, ...]] = {"portal": _RADIO, "console": _RADIO}
_ADMIN = ("text=Mon espace", ".fr-menu__list >> text=Administration")
_SIDE = ".fr-sidemenu >> text="
_NAV = "#header-navigation >> "
WAYS = {
    "services": (*_ADMIN, f"{_SIDE}Pages de site", f"{_SIDE}Accès aux services tiers"),
    "export": (*_ADMIN, f"{_SIDE}Utilisateurs", f"{_SIDE}Export des utilisateurs"),
    "ent": (f"{_NAV}text=Pronote.net", f"{_NAV}text=Intégration dans un ENT"),
    "displays": (f"{_NAV}text=Paramètres", f"{_NAV}text=Affichages"),
    "pupils": (f"{_NAV}text=Ressources", f"{_NAV}text=Élèves"),
    "profiles": (f"{_NAV}text=Ressources", f"{_NAV}text=Profils d'autorisation"),
    "groups": (f"{_NAV}text=Fichier", f"{_NAV}text=Administration des utilisateurs"),
}
_STYLE = """*{box-sizing:border-box}body{margin:0;font:16px/24px Marianne,arial,sans-serif;color:#3a3a3a;background:#fff}a{color:#000091;text-underline-offset:4px}h1,h2,h3,p{margin-top:0}h1{font-size:32px;line-height:40px;color:#161616}.fr-container{max-width:1248px;margin:0 auto;padding:0 24px}.fr-skiplinks{position:absolute;left:-999px}.fr-skiplinks:focus-within{position:static}
.fr-header{filter:drop-shadow(0 1px 3px #00001229);background:#fff;position:relative;z-index:4}.fr-header__body{display:flex;align-items:center;gap:24px;padding:12px 0}.fr-logo{font-weight:700;line-height:20px;border-left:4px solid #000091;padding-left:10px;color:#000}.fr-header__service{border-left:1px solid #ddd;padding-left:24px}.fr-header__service p{margin:0;font-weight:700;font-size:20px;color:#161616}.fr-header__service span{font-size:14px}.fr-header__tools{margin-left:auto;display:flex;gap:16px;align-items:center;position:relative}.fr-btn{background:#000091;color:#f5f5fe;border:0;padding:8px 16px;font:500 16px/24px Marianne,arial,sans-serif;cursor:pointer;text-decoration:none;display:inline-block}.fr-btn:hover{background:#1212ff}.fr-btn--tertiary{background:none;color:#000091;box-shadow:inset 0 0 0 1px #ddd}.fr-link{background:none;border:0;color:#000091;font:500 14px/24px Marianne,arial,sans-serif;cursor:pointer;text-decoration:none;padding:4px 8px}
.fr-menu{position:absolute;right:0;top:40px;min-width:280px;background:#fff;box-shadow:0 4px 12px #00001229;z-index:6}.fr-collapse{display:none}.fr-collapse--expanded{display:block}.fr-menu__list{list-style:none;margin:0;padding:0}.fr-menu__list a,.fr-menu__list p{display:block;margin:0;padding:12px 16px;text-decoration:none;color:#161616;border-bottom:1px solid #eee;font-size:14px}.fr-nav{box-shadow:inset 0 1px #ddd}.fr-nav__list{list-style:none;display:flex;margin:0 -16px;padding:0}.fr-nav__item{position:static}.fr-nav__link,.fr-nav__btn{display:inline-block;padding:16px;border:0;background:none;font:14px/24px Marianne,arial,sans-serif;color:#161616;text-decoration:none;cursor:pointer}.fr-nav__btn::after{content:" ⌄"}.fr-nav [aria-current]{color:#000091;box-shadow:inset 0 -2px #000091}.fr-nav__btn[aria-expanded=true]{background:#e3e3fd}.fr-mega-menu{position:absolute;left:0;right:0;background:#fff;box-shadow:0 6px 12px #00001229;padding:16px 0 28px}.fr-mega-menu .fr-container{display:grid;grid-template-columns:repeat(4,1fr);gap:16px 24px}.fr-mega-menu__leader{grid-column:1/-1}.fr-mega-menu__category{font-size:14px;margin:0;border-bottom:1px solid #ddd;padding-bottom:8px}.fr-mega-menu__list{list-style:none;margin:0;padding:0}.fr-mega-menu a{text-decoration:none;color:#161616}.fr-mega-menu__list a{display:block;padding:8px 0;font-size:14px}
.fr-breadcrumb{font-size:12px;margin:16px 0 24px}.fr-breadcrumb ol{list-style:none;display:flex;gap:6px;padding:0;margin:0}.fr-breadcrumb li+li::before{content:"› "}.fr-grid{display:flex;gap:32px;padding-bottom:56px}.fr-sidemenu{width:290px;flex:none;box-shadow:inset -1px 0 #ddd;padding-right:16px}.fr-sidemenu__title{font-weight:700;font-size:18px}.fr-sidemenu ul{list-style:none;padding:0;margin:0}.fr-sidemenu__btn,.fr-sidemenu__link{display:block;width:100%;text-align:left;padding:12px 8px;border:0;background:none;font:700 16px/24px Marianne,arial,sans-serif;color:#161616;text-decoration:none;cursor:pointer;box-shadow:0 1px #ddd}.fr-sidemenu__btn::after{content:"+";float:right}.fr-sidemenu__btn[aria-expanded=true]::after{content:"−"}.fr-sidemenu li li .fr-sidemenu__link{font-weight:400;font-size:14px;padding-left:24px}.fr-sidemenu [aria-current]{color:#000091;box-shadow:inset 2px 0 #000091}main{flex:1;min-width:0}
.fr-tiles{display:grid;grid-template-columns:repeat(auto-fill,minmax(260px,1fr));gap:24px;list-style:none;padding:0}.fr-tile{box-shadow:inset 0 0 0 1px #ddd,inset 0 -4px #000091;padding:24px}.fr-tile h2{font-size:18px;margin:0 0 8px}.fr-tile a{text-decoration:none}.fr-tile a::after{content:" →"}.fr-tile p{margin:0;font-size:14px}.fr-alert{box-shadow:inset 0 0 0 1px #18753c,inset 40px 0 #18753c;padding:16px 16px 16px 56px;margin-bottom:24px}.fr-alert--error{box-shadow:inset 0 0 0 1px #ce0500,inset 40px 0 #ce0500}.fr-notice{background:#e8edff;color:#0063cb;font-weight:700;padding:12px 0;font-size:14px}main button:not([class]),.fr-notice button{background:#000091;color:#fff;border:0;padding:8px 16px;font:inherit;cursor:pointer}.fr-notice form{float:right;margin:-6px 0 0}main button:disabled{background:#e5e5e5!important;color:#929292!important}main table{border-collapse:collapse}main td,main th{border:0;border-bottom:1px solid #ddd;padding:8px 16px;text-align:left}
.fr-footer{border-top:2px solid #000091;padding:24px 0;font-size:12px}.fr-footer ul{list-style:none;display:flex;gap:16px;padding:0;flex-wrap:wrap}.fr-footer a{color:#3a3a3a;text-decoration:none}.fr-consent-banner{position:fixed;right:24px;bottom:24px;max-width:580px;background:#fff;padding:24px;box-shadow:0 6px 18px #00001240;z-index:20;outline:1px solid #000091}.fr-consent-banner h2{font-size:20px;margin-bottom:8px}.fr-consent-banner ul{list-style:none;display:flex;gap:12px;padding:0;margin:16px 0 0}.narrow{max-width:600px;margin:48px auto 80px}.fr-input{width:100%;border:0;border-radius:4px 4px 0 0;background:#eee;box-shadow:inset 0 -2px #3a3a3a;padding:8px 16px;font:inherit;margin-top:8px}.fr-input-group{margin-bottom:24px}fieldset{border:0;padding:0;margin:0 0 24px}.fr-radio-rich{display:flex;box-shadow:inset 0 0 0 1px #ddd;margin-bottom:16px}.fr-radio-rich label{flex:1;padding:16px;cursor:pointer}.fr-radio-rich input{margin:0 0 0 16px;width:20px}.fr-hint-text{display:block;font-size:12px;color:#666}"""
_SCRIPT = """document.querySelectorAll("[aria-controls]").forEach(b=>b.addEventListener("click",()=>{const o=b.getAttribute("aria-expanded")!=="true";if(b.closest(".fr-nav"))document.querySelectorAll(".fr-nav__btn[aria-expanded=true]").forEach(x=>{x.setAttribute("aria-expanded",false);document.getElementById(x.getAttribute("aria-controls")).classList.remove("fr-collapse--expanded")});b.setAttribute("aria-expanded",o);document.getElementById(b.getAttribute("aria-controls")).classList.toggle("fr-collapse--expanded",o)}));
document.addEventListener("keydown",e=>{if(e.key==="Escape")document.querySelectorAll("[aria-expanded=true]").forEach(b=>b.click())});
const banner=document.getElementById("consent");if(banner){if(localStorage.getItem("tarteaucitron"))banner.remove();else banner.querySelectorAll("button").forEach(b=>b.addEventListener("click",()=>{localStorage.setItem("tarteaucitron",b.dataset.choice);banner.remove()}))}
const login=document.getElementById("login");if(login){const who=document.getElementById("who"),show=hash=>{const me=hash==="#administrateur";who.hidden=me;login.hidden=!me};if(who){who.querySelectorAll("a").forEach(a=>a.addEventListener("click",()=>show(a.hash)));addEventListener("hashchange",()=>show(location.hash));show(location.hash)}}"""
_CONSENT = """<section class="fr-consent-banner" id="consent" role="region" aria-label="Gestion des cookies"><h2>À propos des cookies</h2><p>Ce site utilise des cookies de mesure d’audience. Vous pouvez les accepter, les refuser ou les personnaliser. <a href="#donnees">Données personnelles et cookies</a></p><ul><li><button type="button" class="fr-btn" data-choice="oui">Tout accepter</button></li><li><button type="button" class="fr-btn" data-choice="non">Tout refuser</button></li><li><button type="button" class="fr-btn fr-btn--tertiary" data-choice="perso">Personnaliser</button></li></ul></section>"""
_LINE = "Le service numérique des établissements"


def _html(
    title: str, service: str, body: str, *, tools: str = "", nav: str = "", consent: str = "", line: str = _LINE
) -> str:
    return f"""<!DOCTYPE html><html lang="fr" data-fr-scheme="light"><head><meta charset="utf-8"><title>{title}</title><style>{_STYLE}</style></head><body><div class="fr-skiplinks"><a href="#contenu">Contenu</a> <a href="#footer">Pied de page</a></div>
<header role="banner" class="fr-header"><div class="fr-container fr-header__body"><p class="fr-logo" style="margin:0">RÉGION<br>ACADÉMIQUE<br>EXEMPLE</p><div class="fr-header__service"><p>{service}</p><span>{line}</span></div><div class="fr-header__tools">{tools}</div></div>{nav}</header>{body}
<footer class="fr-footer" role="contentinfo" id="footer"><div class="fr-container"><ul><li><a href="#plan">Plan du site</a></li><li><a href="#rgaa">Accessibilité : partiellement conforme</a></li><li><a href="#ml">Mentions légales</a></li><li><a href="#donnees">Données personnelles</a></li><li><a href="#cookies">Gestion des cookies</a></li></ul><p>Sauf mention contraire, les contenus de ce site sont sous licence etalab-2.0</p></div></footer>{consent}<script>{_SCRIPT}</script></body></html>"""


def _nav(items: str) -> str:
    return f'<div class="fr-container"><nav class="fr-nav" id="header-navigation" role="navigation" aria-label="Menu principal"><ul class="fr-nav__list">{items}</ul></nav></div>'


def _content(told: Told, home: str, side: str, more: str = "") -> str:
    way = trail(told)
    crumbs = f'<li><a href="{home}">Accueil</a></li>' + "".join(f"<li>{one.name}</li>" for one in way)
    tiles = "".join(
        f'<li class="fr-tile"><h2><a href="{one.href}">{one.name}</a></h2><p>Accéder à la rubrique</p></li>'
        for one in told.entries
    )
    tiles = f'<ul class="fr-tiles">{tiles}</ul>' if tiles and not told.body else ""
    said = f'<div class="fr-alert" role="status"><p style="margin:0">{told.message}</p></div>' if told.message else ""
    return f"""<div class="fr-container"><nav class="fr-breadcrumb" aria-label="vous êtes ici :"><ol>{crumbs}</ol></nav><div class="fr-grid">{side}<main id="contenu"><h1>{told.title or told.school}</h1>{said}{tiles}{told.body}{more}</main></div></div>"""


def portal(told: Told) -> str:
    """« Mon espace » of the header leads to the administration, whose side menu unfolds."""
    way = trail(told)
    links: tuple[tuple[str, str], ...] = (
        ("Accueil", "/web/lycee"),
        ("Actualités", "/web/lycee/actus"),
        ("Vie de l’établissement", "/web/lycee/vie"),
    )
    links += (("Pronote", told.pronote),) if told.pronote else ()
    nav = "".join(
        f'<li class="fr-nav__item"><a class="fr-nav__link" href="{href}"{" aria-current=page" if href == told.here else ""}>{name}</a></li>'
        for name, href in links
    )
    if told.anonymous:
        tools = f'<a class="fr-link" href="{told.door.href}">👤 {told.door.name}</a>'
    else:
        tools = f"""<button type="button" class="fr-link" aria-expanded="false" aria-controls="espace">👤 Mon espace ⌄</button><div class="fr-menu fr-collapse" id="espace"><ul class="fr-menu__list"><li><p><b>Alex Exemple</b><br>{told.school} (0139990N)</p></li><li><a href="#infos">Informations personnelles</a></li><li><a href="#notifs">Notifications</a></li><li><a href="{told.administration}">Administration</a></li><li><a href="{told.door.href}">{told.door.name}</a></li></ul></div>"""
    side = ""
    if told.title:
        for n, one in enumerate(told.menu):
            below = "".join(
                f'<li><a class="fr-sidemenu__link" href="{leaf.href}"{" aria-current=page" if leaf in way else ""}>{leaf.name}</a></li>'
                for leaf in one.entries
            )
            on = one in way
            side += f"""<li><button type="button" class="fr-sidemenu__btn" aria-expanded="{str(on).lower()}" aria-controls="s{n}">{one.name}</button><div class="fr-collapse{" fr-collapse--expanded" if on else ""}" id="s{n}"><ul>{below}</ul></div></li>"""
        side = f'<nav class="fr-sidemenu" aria-label="Volet d’administration"><p class="fr-sidemenu__title">Administration</p><ul>{side}</ul></nav>'
    news = (
        ""
        if told.title
        else "<h2>Actualités</h2><p><b>Orientation en seconde.</b> La consultation des familles est ouverte jusqu’au 27 mars.</p><p><b>Qualité de l’air.</b> Des capteurs équipent désormais toutes les salles.</p>"
    )
    return _html(
        f"{told.title or 'Accueil'} - {told.school} - ATRIUM",
        "ATRIUM",
        _content(told, "/web/lycee", side, news),
        tools=tools,
        nav=_nav(nav),
        line=f"{told.school} · UAI 0139990N",
    )


def console(told: Told) -> str:
    """A mega menu for each section: its entries head columns of what they hold."""
    way, items = trail(told), ""
    for n, one in enumerate(told.menu):
        columns = ""
        for entry in one.entries:
            own = f'<li><a href="{entry.href}">Liste</a></li>' if entry.entries and "ressources" in entry.href else ""
            leaves = own + "".join(f'<li><a href="{leaf.href}">{leaf.name}</a></li>' for leaf in entry.entries)
            columns += f'<div><h5 class="fr-mega-menu__category"><a href="{entry.href}">{entry.name}</a></h5><ul class="fr-mega-menu__list">{leaves}</ul></div>'
        current = ' aria-current="true"' if one in way else ""
        items += f"""<li class="fr-nav__item"><button type="button" class="fr-nav__btn" aria-expanded="false" aria-controls="mega{n}"{current}>{one.name}</button><div class="fr-mega-menu fr-collapse" id="mega{n}"><div class="fr-container"><div class="fr-mega-menu__leader"><a href="{one.href}">Voir toute la rubrique</a></div>{columns}</div></div></li>"""
    state = "La base est publiée." if told.published else "La base n’est pas publiée."
    tools = f'<span style="font-size:14px">{told.school} (0139990N)</span><a class="fr-link" href="{told.door.href}">{told.door.name}</a>'
    notice = f'<div class="fr-notice"><div class="fr-container">ⓘ {state} {told.publication}</div></div>'
    return _html(
        "PRONOTE - Administration",
        "PRONOTE - Administration",
        notice + _content(told, "/", ""),
        tools=tools,
        nav=_nav(items),
    )


def sign_in(site: Site, wrong: str) -> str:
    """The portal first asks what one is."""
    said = f'<div class="fr-alert fr-alert--error" role="alert"><p style="margin:0">{wrong}</p></div>' if wrong else ""
    kinds = (
        ("eleve", "Élève", "Collège ou lycée"),
        ("parent", "Responsable légal", "Parent ou tuteur"),
        ("agent", "Personnel", "Enseignant, agent, direction"),
        ("administrateur", "Administrateur", "Gestion du portail de l’établissement"),
    )
    tiles = "".join(
        f'<li class="fr-tile"><h2><a href="#{key}">{name}</a></h2><p>{hint}</p></li>' for key, name, hint in kinds
    )
    who = (
        f'<div id="who"><h1>Vous êtes…</h1><ul class="fr-tiles">{tiles}</ul></div>'
        if site == "portal" and not wrong
        else ""
    )
    body = f"""<main id="contenu" class="fr-container"><div class="narrow">{who}<form method="post" id="login"><h1>Connexion</h1>{said}<p class="fr-hint-text">Sauf mention contraire, tous les champs sont obligatoires.</p><div class="fr-input-group"><label for="u">Identifiant</label><input class="fr-input" id="u" name="username" autocomplete="username"></div><div class="fr-input-group"><label for="p">Mot de passe</label><input class="fr-input" id="p" name="password" type="password" autocomplete="current-password"></div><p><a href="#oubli">Mot de passe oublié ?</a></p><button class="fr-btn">Se connecter</button></form></div></main>"""
    name = "ATRIUM" if site == "portal" else "PRONOTE - Administration"
    return _html(f"Connexion - {name}", name, body, tools='<a class="fr-link" href="#aide">Aide</a>', consent=_CONSENT)


def _radios(schools: Mapping[str, str]) -> str:
    rows = "".join(
        f'<div class="fr-radio-rich"><input type="radio" name="school" id="r{uai}" value="{uai}" required><label for="r{uai}">{name}<span class="fr-hint-text">UAI {uai}</span></label></div>'
        for uai, name in schools.items()
    )
    body = f'<main id="contenu" class="fr-container"><div class="narrow"><h1>Choisir un établissement</h1><form method="post"><fieldset><legend>Vous êtes rattaché à plusieurs établissements. Pour lequel souhaitez-vous continuer ?</legend><br>{rows}</fieldset><button class="fr-btn">Valider</button></form></div></main>'
    return _html("Choisir un établissement", "Services numériques", body)


AFTER: dict[Site, tuple[Callable[[Mapping[str, str]], str], ...]] = {"portal": (_radios,), "console": (_radios,)}
