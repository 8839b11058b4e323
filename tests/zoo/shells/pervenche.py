"""Like an insurance company's customer space: consent first, who one is and then the password, the account behind initials, tiles."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from tests.zoo.shells import MINE, Entry, Site, Told
from tests.zoo.shells._trail import trail

_NEXT = ("text=Continuer sans accepter", "button:text-is('Continuer')")
DOORS: dict[Site, tuple[str, ...]] = {"portal": _NEXT, "console": _NEXT}
ANSWERS: dict[Site, tuple[str, ...]] = {
    "portal": ("text=Mes coordonnées sont à jour",),
    "console": ("label:has-text('Lycée des Exemples')", "text=Valider"),
}
_TILE, _TAB = ".pv-tile >> text=", ".pv-tabs >> text="
_ADMIN = (".pv-account__btn", ".pv-account__menu >> text=Administration")
WAYS = {
    "services": (*_ADMIN, f"{_TILE}Pages de site", f"{_TILE}Accès aux services tiers"),
    "export": (*_ADMIN, f"{_TILE}Utilisateurs", f"{_TILE}Export des utilisateurs"),
    "ent": (f"{_TAB}Pronote.net", f"{_TILE}Intégration dans un ENT"),
    "displays": (f"{_TAB}Paramètres", f"{_TILE}Préférences", f"{_TILE}Affichages"),
    "pupils": (f"{_TAB}Ressources", f"{_TILE}Élèves"),
    "profiles": (f"{_TAB}Ressources", f"{_TILE}Professeurs", ".pv-pills >> text=Profils d'autorisation"),
    "groups": (f"{_TAB}Fichier", f"{_TILE}Administration des utilisateurs"),
}
_STYLE = """*{box-sizing:border-box}body{margin:0;font:16px/1.5 "Source Sans Pro","Segoe UI",Arial,sans-serif;color:#1d1d4f;background:#f4f5fb}a{color:#00008f}.pv-wrap{max-width:1140px;margin:0 auto;padding:0 24px}.pv-head{background:#fff;border-bottom:1px solid #dfe1ee;position:sticky;top:0;z-index:40}.pv-head__top{display:flex;align-items:center;gap:20px;height:72px}.pv-logo{width:48px;height:48px;background:linear-gradient(135deg,#5b62d6 48%,#ff6d5a 49% 53%,#5b62d6 54%);color:#fff;font-weight:800;display:flex;align-items:flex-end;padding:4px;font-size:12px}.pv-brand{font-size:19px;font-weight:700}.pv-brand small{display:block;font-weight:400;font-size:13px;color:#6a6c8f}.pv-search{flex:1;max-width:340px;margin-left:auto}.pv-search input{width:100%;border:1px solid #c9cce2;border-radius:4px;padding:9px 14px;font:inherit;font-size:15px}
.pv-bell{position:relative;font-size:21px;cursor:pointer}.pv-bell i{position:absolute;top:-4px;right:-9px;background:#e2384d;color:#fff;font:700 11px/16px Arial;border-radius:9px;padding:0 5px}.pv-account{position:relative}.pv-account__btn{width:42px;height:42px;border-radius:50%;background:#5b62d6;color:#fff;font-weight:700;display:flex;align-items:center;justify-content:center;cursor:pointer}.pv-account__menu{display:none;position:absolute;right:0;top:52px;width:290px;background:#fff;border-radius:6px;box-shadow:0 6px 28px rgba(29,29,79,.22);padding:8px 0}.pv-account--open .pv-account__menu{display:block}.pv-account__id{padding:10px 20px 14px;border-bottom:1px solid #e6e8f3;margin-bottom:6px}.pv-account__id span{display:block;color:#6a6c8f;font-size:14px}.pv-account__menu a{display:flex;gap:12px;padding:10px 20px;text-decoration:none;color:inherit}.pv-account__menu a:hover{background:#eef0fb}.pv-tabs{display:flex;gap:30px}.pv-tabs a{padding:12px 0 11px;text-decoration:none;color:#4b4d77;font-weight:600;border-bottom:4px solid transparent}.pv-tabs a:hover,.pv-tabs a.is-on{color:#00008f;border-color:#5b62d6}
.pv-hero{background:#5b62d6 linear-gradient(100deg,#3a3f9e,#7a80e8);color:#fff;padding:30px 0 64px}.pv-hero h1{margin:0;font-size:30px;font-weight:600}.pv-hero p{margin:4px 0 0;opacity:.9}.pv-main{margin-top:-36px;padding-bottom:60px}.pv-crumb{font-size:14px;margin-bottom:8px}.pv-crumb a{color:#fff}.pv-grid{display:grid;grid-template-columns:repeat(3,1fr);gap:20px}.pv-tile{background:#fff;border-radius:8px;padding:24px;min-height:150px;box-shadow:0 2px 8px rgba(29,29,79,.09);cursor:pointer;display:flex;flex-direction:column;transition:transform .18s,box-shadow .18s}.pv-tile:hover{transform:translateY(-3px);box-shadow:0 8px 22px rgba(29,29,79,.16)}.pv-tile__icon{width:44px;height:44px;border-radius:50%;background:#e9ebfb;display:flex;align-items:center;justify-content:center;font-size:21px;margin-bottom:12px}.pv-tile__name{font-size:19px;font-weight:700}.pv-tile__text{color:#5c5e83;font-size:15px;flex:1}.pv-tile__go{color:#00008f;font-weight:600;margin-top:10px}.pv-sheet{background:#fff;border-radius:8px;padding:28px 32px;box-shadow:0 2px 8px rgba(29,29,79,.09)}.pv-pills{display:flex;gap:10px;margin:0 0 22px}.pv-pills>*{border:1px solid #b9bddf;border-radius:20px;padding:6px 18px;text-decoration:none;font-weight:600}.pv-pills .is-on{background:#00008f;border-color:#00008f;color:#fff}.pv-note{background:#e4f5ea;border-left:5px solid #1e9a52;padding:12px 18px;margin-bottom:20px;border-radius:4px}.pv-note--ko{background:#fdecee;border-color:#e2384d}.pv-state{display:flex;align-items:center;gap:14px;margin-left:auto;font-size:14px}.pv-state form{margin:0}.pv-btn,.pv-sheet form button,.pv-state button{background:#00008f;color:#fff;border:0;border-radius:4px;padding:11px 26px;font:inherit;font-weight:600;cursor:pointer}.pv-state button{padding:7px 14px;background:#fff;color:#00008f;border:1px solid #00008f}.pv-link{background:none!important;color:#00008f!important;text-decoration:underline;padding:11px 8px!important}.pv-sheet table{border:0;border-collapse:collapse;width:100%}.pv-sheet td,.pv-sheet th{border:0;border-bottom:1px solid #e6e8f3;padding:8px 10px;text-align:left}.pv-foot{background:#1d1d4f;color:#c9cbea;padding:26px 0;font-size:14px}.pv-foot a{color:#fff;margin-right:24px}
.pv-login{display:flex;min-height:calc(100vh - 72px)}.pv-login__form{width:560px;padding:60px 70px;background:#fff}.pv-login__ad{flex:1;background:linear-gradient(160deg,#3a3f9e,#9aa0f2);color:#fff;padding:80px 60px;font-size:19px}.pv-login__ad b{font-size:34px;line-height:1.2;display:block}.pv-field{display:block;margin-bottom:20px;font-weight:600}.pv-field input{display:block;width:100%;margin-top:6px;padding:13px;border:1px solid #8e91b8;border-radius:4px;font:inherit}.pv-radio{display:flex;gap:14px;align-items:center;border:1px solid #c9cce2;border-radius:6px;padding:16px 18px;margin-bottom:12px;cursor:pointer}.pv-radio:has(:checked){border-color:#00008f;background:#f1f2fd}.pv-radio small{display:block;color:#6a6c8f}.pv-cookies{position:fixed;left:0;right:0;bottom:0;background:#fff;box-shadow:0 -4px 24px rgba(29,29,79,.25);padding:20px 24px;z-index:90;display:none}.pv-cookies--shown{display:block}.pv-cookies__in{max-width:1140px;margin:0 auto;display:flex;gap:26px;align-items:center;font-size:14px}.pv-cookies__btns{display:flex;gap:10px;white-space:nowrap}.pv-cookies__btns .pv-btn{font-size:15px;padding:9px 16px}.pv-btn--ghost{background:#fff;color:#00008f;border:1px solid #00008f}"""
_SCRIPT = """(function(){var c=document.querySelector('.pv-cookies');if(document.cookie.indexOf('consentement=')<0)setTimeout(function(){c.className+=' pv-cookies--shown'},200);
[].forEach.call(c.querySelectorAll('button'),function(b){b.onclick=function(){document.cookie='consentement='+b.value+';path=/;max-age=15552000';c.className='pv-cookies'}});
[].forEach.call(document.querySelectorAll('.pv-tile[data-href]'),function(t){t.onclick=function(){location.href=t.getAttribute('data-href')}});
var a=document.querySelector('.pv-account');if(a){document.addEventListener('click',function(e){if(a.querySelector('.pv-account__btn').contains(e.target))a.classList.toggle('pv-account--open');else if(!a.contains(e.target))a.classList.remove('pv-account--open')})}
var n=document.getElementById('suivant');if(n){var u=document.getElementById('identifiant'),go=function(){if(!u.value)return u.focus();document.getElementById('etape1').style.display='none';document.getElementById('etape2').style.display='';document.getElementById('rappel').textContent=u.value;document.getElementById('code').focus()};n.onclick=go;u.onkeydown=function(e){if(e.keyCode==13){e.preventDefault();go()}}}})();"""
_COOKIES = """<div class="pv-cookies"><div class="pv-cookies__in"><div><b>Votre vie privée</b><br>Nous utilisons des traceurs pour mesurer l’audience et améliorer votre espace. Vous pouvez changer d’avis à tout moment depuis le bas de page.</div><div class="pv-cookies__btns"><button class="pv-btn pv-btn--ghost" value="0">Continuer sans accepter</button><button class="pv-btn" value="1">Tout accepter</button></div></div></div>"""
_FOOT = '<div class="pv-foot"><div class="pv-wrap"><a href="/mentions">Mentions légales</a><a href="/donnees">Données personnelles</a><a href="/accessibilite">Accessibilité : partiellement conforme</a><a href="/contact">Nous contacter</a></div></div>'
_ICONS = dict(zip(("Pages de site", "Contenu", "Utilisateurs", "Pronote.net", "Fichier", "Paramètres", "Ressources"), "▤▦♟◍▣☰▥", strict=False))  # fmt: skip
_TEXTS = {
    "Pages de site": "Arborescence, gabarits et services proposés aux usagers.",
    "Utilisateurs": "Les membres du site et leurs comptes.",
    "Pronote.net": "Ce qui est publié et comment on s’y connecte.",
    "Ressources": "Élèves, responsables, professeurs et personnels.",
}


def _html(title: str, body: str) -> str:
    return (
        f'<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><title>{title}</title><style>{_STYLE}</style></head>'
        f"<body>{body}{_COOKIES}<script>{_SCRIPT}</script></body></html>"
    )


def _brand(site: Site) -> str:
    name, under = ("ATRIUM", "Espace établissements") if site == "portal" else ("PRONOTE", "Espace administration")
    return f'<div class="pv-logo">{name[:3]}</div><div class="pv-brand">{name}<small>{under}</small></div>'


def _tiles(entries: tuple[Entry, ...]) -> str:
    return (
        '<div class="pv-grid">'
        + "".join(
            f'<div class="pv-tile" data-href="{one.href}"><div class="pv-tile__icon">{_ICONS.get(one.name, "›")}</div><div class="pv-tile__name">{one.name}</div><div class="pv-tile__text">{_TEXTS.get(one.name, "")}</div><div class="pv-tile__go">Accéder →</div></div>'
            for one in entries
        )
        + "</div>"
    )


def _page(site: Site, told: Told, tabs: tuple[Entry, ...], inner: str, extra: str = "") -> str:
    way = trail(told)
    home = "/web/lycee" if site == "portal" else "/"
    on = way[0].href if way and site == "console" else told.here
    links = "".join(f'<a href="{one.href}"{" class=is-on" * (one.href == on)}>{one.name}</a>' for one in tabs)
    crumb = "".join(f' <a href="{one.href}">{one.name}</a> ›' for one in way[:-1])
    gear = f'<a href="{told.administration}"><span>⚙</span>Administration</a>' if told.administration else ""
    account = f'<a class="pv-btn" href="{told.door.href}">{told.door.name}</a>'
    if not told.anonymous:
        account = f'<div class="pv-bell" title="Notifications">⚑<i>3</i></div><div class="pv-account"><div class="pv-account__btn">CM</div><div class="pv-account__menu"><div class="pv-account__id"><b>Claire Martin</b><span>{told.school}</span><span>N° {MINE}</span></div><a href="{home}?profil"><span>☺</span>Mes informations</a><a href="{home}?messages"><span>✉</span>Mes messages</a>{gear}<a href="{told.door.href}"><span>⏏</span>{told.door.name}</a></div></div>'
    note = f'<div class="pv-note">{told.message}</div>' if told.message else ""
    return _html(
        f"{told.title or 'Accueil'} - {told.school}",
        f'<div class="pv-head"><div class="pv-wrap"><div class="pv-head__top">{_brand(site)}{extra or "<div class=pv-search><input placeholder=Rechercher></div>"}{account}</div><div class="pv-tabs">{links}</div></div></div>'
        f'<div class="pv-hero"><div class="pv-wrap"><div class="pv-crumb"><a href="{home}">{told.school}</a> ›{crumb}</div><h1>{told.title or ("Bienvenue" if told.anonymous else "Bonjour Claire,")}</h1><p>{told.school} · UAI {MINE}</p></div></div>'
        f'<div class="pv-wrap pv-main">{note}{inner}</div>{_FOOT}',
    )


def portal(told: Told) -> str:
    """Tabs of the public; the administration is in the account's menu, a section is a tile."""
    tabs: tuple[Entry, ...] = (Entry("Accueil", "/web/lycee"), Entry("Actualités", "/web/lycee/actus"), Entry("Documents", "/web/lycee/documents"))  # fmt: skip
    tabs += (Entry("Pronote", told.pronote),) if told.pronote else ()
    if told.entries:
        inner = _tiles(told.entries)
    elif told.here in {"/", "/web/lycee"}:
        inner = '<div class="pv-grid"><div class="pv-sheet"><b>Portes ouvertes</b><p>Le samedi 8 mars de 9 h à 13 h, tous les ateliers sont ouverts.</p></div><div class="pv-sheet"><b>Restauration</b><p>Les menus de la semaine sont en ligne.</p></div><div class="pv-sheet"><b>Besoin d’aide ?</b><p>Un conseiller vous répond au 0 800 00 00 00, de 8 h à 18 h.</p></div></div>'
    else:
        inner = f'<div class="pv-sheet">{told.body}</div>'
    return _page("portal", told, tabs, inner)


def console(told: Told) -> str:
    """A section is a tab, its entries tiles; a list's further screens are pills above it."""
    state = (
        f'<div class="pv-state">{"● Base publiée" if told.published else "○ Base non publiée"}{told.publication}</div>'
    )
    if told.here == "/":
        inner = _tiles(told.menu)
    elif told.entries and not told.body:
        inner = _tiles(told.entries)
    else:
        pills = "".join(f'<a href="{one.href}">{one.name}</a>' for one in told.entries)
        pills = f'<div class="pv-pills"><span class="is-on">Liste</span>{pills}</div>' if pills else ""
        inner = f'<div class="pv-sheet">{pills}{told.body}</div>'
    return _page("console", told, (Entry("Accueil", "/"), *told.menu), inner, state)


def sign_in(site: Site, wrong: str) -> str:
    """Who one is, « Continuer », then the password."""
    said = f'<div class="pv-note pv-note--ko">{wrong}</div>' if wrong else ""
    return _html(
        "Connexion à votre espace",
        f'<div class="pv-head"><div class="pv-wrap pv-head__top">{_brand(site)}</div></div><div class="pv-login"><div class="pv-login__form"><h1>Accédez à votre espace</h1>{said}<form method="post">'
        '<div id="etape1"><label class="pv-field">Identifiant<input id="identifiant" name="username" autocomplete="username"></label><button type="button" class="pv-btn" id="suivant">Continuer</button><p><a href="/oubli">Identifiant oublié ?</a></p></div>'
        '<div id="etape2" style="display:none"><p>Vous vous connectez en tant que <b id="rappel"></b> · <a href="">Modifier</a></p><label class="pv-field">Mot de passe<input id="code" type="password" name="password" autocomplete="current-password"></label><button class="pv-btn">Me connecter</button><p><a href="/oubli">Mot de passe oublié ?</a></p></div></form>'
        f'<p>Première visite ? <a href="/activer">Activez votre espace</a></p></div><div class="pv-login__ad"><b>Tout votre établissement, au même endroit.</b><p>Démarches, documents, échanges : gagnez du temps à chaque rentrée.</p></div></div>{_FOOT}',
    )


def _details(_schools: Mapping[str, str]) -> str:
    return _html(
        "Vos coordonnées",
        f'<div class="pv-head"><div class="pv-wrap pv-head__top">{_brand("portal")}</div></div><div class="pv-hero"><div class="pv-wrap"><h1>Vos coordonnées sont-elles à jour ?</h1></div></div><div class="pv-wrap pv-main"><div class="pv-sheet"><p>E-mail : <b>c.m•••••@exemples.fr</b></p><p>Téléphone : <b>06 •• •• •• 42</b></p><p>Nous en avons besoin pour vous prévenir en cas d’incident sur votre compte.</p><form method="post"><button name="suite" value="ok">Mes coordonnées sont à jour</button> <button class="pv-link" name="suite" value="plus-tard">Me le rappeler plus tard</button></form></div></div>',
    )


def _schools(schools: Mapping[str, str]) -> str:
    rows = "".join(f'<label class="pv-radio"><input type="radio" name="school" value="{uai}" required><span><b>{name}</b><small>UAI {uai}</small></span></label>' for uai, name in schools.items())  # fmt: skip
    return _html(
        "Votre établissement",
        f'<div class="pv-head"><div class="pv-wrap pv-head__top">{_brand("console")}</div></div><div class="pv-hero"><div class="pv-wrap"><h1>Pour quel établissement souhaitez-vous intervenir ?</h1></div></div><div class="pv-wrap pv-main"><div class="pv-sheet"><form method="post">{rows}<button>Valider</button></form></div></div>',
    )


AFTER: dict[Site, tuple[Callable[[Mapping[str, str]], str], ...]] = {"portal": (_details,), "console": (_schools,)}
