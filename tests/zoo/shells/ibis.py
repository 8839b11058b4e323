"""Like the console of a big cloud: a project picker in the top bar, a drawer with fly-outs, a product's own side list."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from tests.zoo.shells import MINE, Entry, Site, Told
from tests.zoo.shells._trail import trail

DOORS: dict[Site, tuple[str, ...]] = {"portal": ("text=Suivant",), "console": ("text=Suivant",)}
ANSWERS: dict[Site, tuple[str, ...]] = {
    "portal": ("text=OK, j’ai compris",),
    "console": ("text=Sélectionner un établissement", "dialog >> text=Lycée des Exemples"),
}
_DRAWER = "[aria-label='Menu de navigation']"
WAYS = {
    "services": (_DRAWER, "@#tiroir >> text=Administration", "text=Pages de site", "text=Accès aux services tiers"),
    "export": (_DRAWER, "#tiroir >> text=Administration", "main >> text=Utilisateurs", "text=Export des utilisateurs"),
    "ent": (_DRAWER, "@#tiroir >> text=Pronote.net", "text=Intégration dans un ENT"),
    "displays": (_DRAWER, "@#tiroir >> text=Paramètres", "#tiroir >> text=Préférences", "text=Affichages"),
    "pupils": (_DRAWER, "@#tiroir >> text=Ressources", "text=Élèves"),
    "profiles": (_DRAWER, "#tiroir >> text=Ressources", "text=Professeurs", "text=Profils d'autorisation"),
    "groups": (_DRAWER, "@#tiroir >> text=Fichier", "text=Administration des utilisateurs"),
}
_STYLE = """*{box-sizing:border-box}body{margin:0;font:14px/20px Roboto,Arial,sans-serif;color:#202124;background:#fff}a{color:#1a73e8;text-decoration:none}
.haut{height:48px;background:#1a73e8;color:#fff;display:flex;align-items:center;gap:8px;padding:0 8px;position:relative;z-index:6}
.haut a,.haut button{color:#fff;background:none;border:0;font:inherit;cursor:pointer;height:40px;padding:0 10px;border-radius:4px;display:flex;align-items:center;gap:8px}
.haut button:hover{background:#fff2}.haut .projet{border:1px solid #fff6;height:32px}.haut .cherche{flex:1;max-width:520px;height:32px;border:0;border-radius:4px;padding:0 12px;margin:0 auto}
.rond{border-radius:50%!important;background:#8430ce!important;width:32px;height:32px!important;padding:0!important;justify-content:center}
#tiroir{position:fixed;top:48px;bottom:0;left:0;width:272px;background:#fff;z-index:5;box-shadow:0 8px 10px #0004;transform:translateX(-105%);visibility:hidden;transition:transform .22s,visibility .22s}
body.ouvert #tiroir{transform:none;visibility:visible}.voile{position:fixed;inset:48px 0 0;background:#0005;z-index:4;display:none}body.ouvert .voile{display:block}
#tiroir ul{list-style:none;margin:0;padding:8px 0}#tiroir li{position:relative}#tiroir li>a{display:flex;gap:18px;padding:11px 20px;color:#3c4043}#tiroir li:hover>a{background:#e8f0fe;color:#174ea6}
#tiroir .fleche{margin-left:auto}#tiroir .vol{display:none;position:absolute;left:100%;top:0;background:#fff;width:270px;box-shadow:4px 4px 10px #0004}#tiroir li:hover>.vol{display:block}
#tiroir hr{border:0;border-top:1px solid #e0e0e0}.corps{display:flex;min-height:calc(100vh - 48px)}.produit{width:250px;border-right:1px solid #e0e0e0;padding:4px 0}
.produit h2{font:500 16px/24px Roboto,Arial;padding:14px 20px;margin:0;border-bottom:1px solid #e0e0e0}.produit ul{list-style:none;margin:0;padding:4px 0}.produit a{display:block;padding:8px 20px;color:#3c4043}
.produit ul ul a{padding-left:40px}.produit a[aria-current]{background:#e8f0fe;color:#1967d2;font-weight:500;border-radius:0 16px 16px 0}main{flex:1;padding:0 24px 32px;min-width:0}
.barre{display:flex;align-items:center;gap:16px;border-bottom:1px solid #e0e0e0;margin:0 -24px 20px;padding:6px 24px}.barre h1{font:400 18px/36px Roboto,Arial;margin:0}.barre form{margin-left:auto}
.cartes{display:grid;grid-template-columns:repeat(3,1fr);gap:16px}.carte{border:1px solid #dadce0;border-radius:8px;padding:16px}.carte h3{margin:0 0 8px;font-weight:500}.carte a{display:block;padding:5px 0}
.bleu{background:#1a73e8;color:#fff;border:0;border-radius:4px;padding:9px 24px;font:500 14px Roboto,Arial;cursor:pointer}.texte{background:none;border:0;color:#1a73e8;font:500 14px Roboto,Arial;cursor:pointer;padding:9px 8px}
dialog{border:0;border-radius:8px;box-shadow:0 12px 30px #0006;padding:24px;width:660px}dialog table{width:100%;border-collapse:collapse;margin:12px 0}dialog td,dialog th{text-align:left;border-bottom:1px solid #e0e0e0;padding:10px}
.compte{width:450px;margin:10vh auto 12px;border:1px solid #dadce0;border-radius:8px;padding:44px 40px 36px}.compte h1{font:400 24px/32px Roboto,Arial;text-align:center;margin:8px 0}.compte>p{text-align:center}
.champ{width:100%;padding:14px;font-size:16px;border:1px solid #dadce0;border-radius:4px;margin:20px 0 6px}.bas{display:flex;justify-content:space-between;align-items:center;margin-top:36px}.erreur{color:#d93025}
.liens{width:450px;margin:0 auto;display:flex;gap:24px;font-size:12px}.liens a{color:#5f6368}.avis{background:#e6f4ea;padding:10px 16px;border-radius:4px}[hidden]{display:none!important}"""
_ICONS = {"Pronote.net": "☁", "Fichier": "▤", "Paramètres": "⚙", "Ressources": "☷"}
_TOGGLE = "this.setAttribute('aria-expanded',document.body.classList.toggle('ouvert'))"


def _html(title: str, body: str) -> str:
    return f'<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><title>{title}</title><style>{_STYLE}</style></head><body>{body}</body></html>'


def _row(entry: Entry, icon: str) -> str:
    below = "".join(f'<li><a href="{one.href}">{one.name}</a></li>' for one in entry.entries)
    more = f'<ul class="vol">{below}</ul>' if below else ""
    arrow = '<span class="fleche" aria-hidden="true">›</span>' if below else ""
    return f'<li><a href="{entry.href}"><span aria-hidden="true">{icon}</span>{entry.name}{arrow}</a>{more}</li>'


def _top(brand: str, home: str, picker: str, account: str) -> str:
    return f"""<header class="haut"><button aria-label="Menu de navigation" aria-controls="tiroir" aria-expanded="false" onclick="{_TOGGLE}">☰</button>
<a href="{home}"><b>{brand}</b>Console</a>{picker}<input class="cherche" type="search" placeholder="Rechercher (/) des ressources, des documents, etc."
aria-label="Rechercher"><button aria-label="Assistance">?</button><button aria-label="Notifications">🔔</button>{account}</header>"""


def _frame(told: Told, brand: str, home: str, rows: str, tools: str) -> str:
    picker = (
        f'<button class="projet" onclick="infos.showModal()">⬡ {told.school} <span aria-hidden="true">▾</span></button>'
    )
    account = f"""<button class="rond" aria-label="Compte" onclick="compte.hidden=!compte.hidden">A</button>
<div id="compte" hidden style="position:absolute;right:8px;top:50px;background:#fff;color:#202124;padding:20px;border-radius:8px;box-shadow:0 2px 10px #0005;width:300px">
<p>Vous êtes connecté en tant que <b>administrateur</b>.</p><a style="color:#1a73e8" href="{told.door.href}">{told.door.name}</a></div>"""
    window = f"""<dialog id="infos"><h2>Établissement actif</h2><table><tr><th>Nom</th><th>UAI</th></tr><tr><td>✓ {told.school}</td><td>{MINE}</td></tr></table>
<button class="texte" onclick="infos.close()">FERMER</button></dialog>"""
    way, side = trail(told), ""
    if way:
        for one in way[0].entries:
            deep = "".join(
                f'<li><a href="{two.href}"{" aria-current=page" * (two.href == told.here)}>{two.name}</a></li>'
                for two in (one.entries if one in way else ())
            )
            current = " aria-current=page" * (one.href == told.here)
            side += f'<li><a href="{one.href}"{current}>{one.name}</a>{f"<ul>{deep}</ul>" * bool(deep)}</li>'
        side = f'<aside class="produit"><h2>{way[0].name}</h2><ul>{side}</ul></aside>'
    cards = "".join(
        f'<div class="carte"><h3><a href="{one.href}">{one.name}</a></h3><span>Gérer, consulter, configurer.</span></div>'
        for one in (told.entries if not told.body else ())
    )
    said = f'<p class="avis" role="status">{told.message}</p>' if told.message else ""
    title = told.title or f"Bienvenue – {told.school}"
    return _html(
        f"{told.title or 'Accueil'} – {told.school} – {brand}",
        f"""{_top(brand, home, picker, account)}<nav id="tiroir"><ul>{rows}</ul></nav><div class="voile" onclick="document.body.classList.remove('ouvert')"></div>
{window}<div class="corps">{side}<main><div class="barre"><h1>{title}</h1>{tools}</div>{said}<div class="cartes">{cards}</div>{told.body}</main></div>""",
    )


def portal(told: Told) -> str:
    """The administration is the last of the drawer's rows."""
    if told.anonymous:
        return _html(
            told.school,
            f'<div class="compte"><h1>{told.school}</h1><p>Portail ATRIUM</p>{told.body}<p><a class="bleu" href="{told.door.href}">{told.door.name}</a></p></div>',
        )
    rows = (
        ("Accueil", "/web/lycee", "⌂"),
        ("Actualités", "/web/lycee/actus", "✎"),
        ("Messagerie", "/web/lycee/courrier", "✉"),
    )
    drawer = "".join(_row(Entry(name, href), icon) for name, href, icon in rows)
    drawer += _row(Entry("Pronote", told.pronote), "◳") if told.pronote else ""
    drawer += "<hr>" + _row(Entry("Administration", told.administration, told.menu), "⚙")
    return _frame(told, "ATRIUM", "/web/lycee", drawer, "")


def console(told: Told) -> str:
    """One row for each product; the publication stands in the page's bar."""
    rows = _row(Entry("Vue d’ensemble", "/"), "⌂") + "<hr>" + "".join(_row(one, _ICONS[one.name]) for one in told.menu)
    state = "● Publié" if told.published else "○ Arrêté"
    return _frame(told, "PRONOTE", "/", rows, f"<span>{state}</span>{told.publication}")


def sign_in(site: Site, wrong: str) -> str:
    """Who first, then the password."""
    said = f'<p class="erreur" role="alert">{wrong}</p>' if wrong else ""
    name = {"portal": "ATRIUM", "console": "la console PRONOTE"}[site]
    return _html(
        "Connexion",
        f"""<div class="compte"><h1>Connexion</h1><p>Accéder à {name}</p>{said}<form method="post" onsubmit="if(deux.hidden){{suite();return false}}">
<div id="un"><input class="champ" name="username" autocomplete="username" placeholder="Identifiant" aria-label="Identifiant" autofocus><a href="#">Identifiant oublié ?</a>
<div class="bas"><a href="#">Créer un compte</a><button type="button" class="bleu" onclick="suite()">Suivant</button></div></div>
<div id="deux" hidden><p id="qui"></p><input class="champ" name="password" type="password" placeholder="Saisissez votre mot de passe" aria-label="Mot de passe">
<div class="bas"><a href="#">Mot de passe oublié ?</a><button class="bleu">Se connecter</button></div></div></form></div>
<div class="liens"><span>Français (France)</span><a href="#">Aide</a><a href="#">Confidentialité</a><a href="#">Conditions</a></div>
<script>const f=document.forms[0];function suite(){{if(!f.username.value)return f.username.focus();setTimeout(()=>{{un.hidden=true;deux.hidden=false;
qui.textContent=f.username.value;f.password.focus()}},250)}}</script>""",
    )


def _news(_schools: Mapping[str, str]) -> str:
    return _html(
        "Nouveautés",
        f"""{_top("ATRIUM", "#", "", "")}<dialog id="d"><h2>Nouveautés de la rentrée</h2><p>La navigation change : tous vos services sont désormais dans le menu ☰.</p>
<p>La maintenance du samedi 14 est reportée au dimanche.</p><form method="post" style="text-align:right"><a class="texte" href="#">EN SAVOIR PLUS</a>
<button class="bleu">OK, j’ai compris</button></form></dialog><script>d.showModal()</script>""",
    )


def _picker(schools: Mapping[str, str]) -> str:
    rows = "".join(
        f'<tr><td><button class="texte" name="school" value="{uai}">{name}</button></td><td>{name.split()[0]}</td><td>{uai}</td></tr>'
        for uai, name in schools.items()
    )
    picker = '<button class="projet" onclick="d.showModal()">⬡ Sélectionner un établissement <span aria-hidden="true">▾</span></button>'
    return _html(
        "Console PRONOTE",
        f"""{_top("PRONOTE", "#", picker, "")}<main><h1>Bienvenue</h1><p>Pour afficher cette page, choisissez un établissement dans la barre du haut.</p></main>
<dialog id="d"><h2>Établissements accessibles</h2><input class="champ" type="search" placeholder="Rechercher par nom ou UAI" aria-label="Filtrer"
oninput="for(const r of d.querySelectorAll('tbody tr'))r.hidden=!r.textContent.toLowerCase().includes(this.value.toLowerCase())"><form method="post"><table><thead><tr><th>Nom</th><th>Type</th><th>UAI</th></tr></thead>
<tbody>{rows}</tbody></table></form><button class="texte" onclick="d.close()">ANNULER</button></dialog>""",
    )


AFTER: dict[Site, tuple[Callable[[Mapping[str, str]], str], ...]] = {"portal": (_news,), "console": (_picker,)}
