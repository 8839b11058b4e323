"""A school life application of these years: a cookie bar, tiles of accounts, a launcher, settings with a list at the left, a mega menu."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from tests.zoo.shells import Entry, Site, Told
from tests.zoo.shells._trail import trail

ANSWERS: dict[Site, tuple[str, ...]] = {
    "portal": ("button:has-text('Lycée des Exemples')",),
    "console": ("#resultats >> text=Lycée des Exemples",),
}
_ADMIN = ("header button[aria-label=Applications]", "#lanceur >> text=Administration")
WAYS = {
    "services": (*_ADMIN, ".reglages >> text=Pages de site", ".lignes >> text=Accès aux services tiers"),
    "export": (*_ADMIN, ".reglages >> text=Utilisateurs", ".lignes >> text=Export des utilisateurs"),
    "ent": ("header >> text=Menu", "#mega >> text=Intégration dans un ENT"),
    "displays": ("header >> text=Menu", "#mega >> text=Préférences", ".lignes >> text=Affichages"),
    "pupils": ("header >> text=Menu", "#mega >> text=Élèves"),
    "profiles": ("header >> text=Menu", "#mega >> text=Professeurs", ".segments >> text=Profils d'autorisation"),
    "groups": ("header >> text=Menu", "#mega >> text=Administration des utilisateurs"),
}
_STYLE = """:root{--bleu:#3454d1;--encre:#1d2440;--gris:#eef0f8}*{box-sizing:border-box}body{margin:0;font:15px/1.5 "Nunito Sans","Segoe UI",sans-serif;color:var(--encre);background:var(--gris)}a{color:var(--bleu)}
header{position:sticky;top:0;z-index:20;display:flex;align-items:center;gap:14px;height:64px;padding:0 28px;background:#fff;box-shadow:0 1px 6px #1d244018}header strong{font-size:17px}header nav{display:flex;gap:4px;margin-left:18px}header nav a{padding:8px 14px;border-radius:20px;text-decoration:none;color:inherit}header nav a[aria-current]{background:#e3e8fc;color:var(--bleu);font-weight:700}
header .fin{margin-left:auto;display:flex;gap:12px;align-items:center}.rond{width:40px;height:40px;border-radius:50%;border:0;background:none;cursor:pointer;display:grid;place-items:center}.rond:hover{background:var(--gris)}.pilule{border:0;border-radius:20px;background:var(--bleu);color:#fff;font:inherit;font-weight:700;padding:9px 20px;cursor:pointer;text-decoration:none}
#lanceur{position:absolute;top:58px;left:20px;width:336px;background:#fff;border-radius:18px;box-shadow:0 14px 40px #1d244040;padding:18px;display:grid;grid-template-columns:repeat(3,1fr);gap:6px;animation:voir .2s}#lanceur[hidden],#mega[hidden]{display:none}#lanceur a{display:grid;justify-items:center;gap:6px;padding:12px 2px;border-radius:12px;text-decoration:none;color:inherit;font-size:12px}
#lanceur a:hover{background:var(--gris)}#lanceur svg{width:34px;height:34px}@keyframes voir{from{opacity:0;transform:translateY(-8px)}}#mega{position:absolute;left:0;right:0;top:64px;background:#fff;border-top:1px solid #e2e5f1;box-shadow:0 20px 40px #1d244030;padding:28px 40px;display:grid;grid-template-columns:repeat(4,1fr);gap:30px;animation:voir .25s}
#mega h2{font-size:13px;text-transform:uppercase;letter-spacing:.06em;color:#6b7396;margin:0 0 8px}#mega ul{list-style:none;margin:0;padding:0}#mega li a{display:block;padding:6px 0;text-decoration:none;color:inherit;font-weight:600}main{max-width:1080px;margin:28px auto;padding:0 24px 90px}h1{font-size:26px;margin:0 0 18px}.carte{background:#fff;border-radius:18px;padding:24px;margin-bottom:18px}
.reglages{display:grid;grid-template-columns:250px 1fr;gap:24px;align-items:start}.reglages>nav{background:#fff;border-radius:18px;padding:14px}.reglages>nav ul{list-style:none;margin:0;padding:0}.reglages>nav a{display:block;padding:10px 14px;border-radius:12px;text-decoration:none;color:inherit}.reglages>nav a[aria-current]{background:#e3e8fc;color:var(--bleu);font-weight:700}
.lignes{list-style:none;margin:0;padding:0;background:#fff;border-radius:18px;overflow:hidden}.lignes a{display:flex;justify-content:space-between;padding:18px 24px;text-decoration:none;color:inherit;border-bottom:1px solid var(--gris)}.lignes small{display:block;color:#6b7396}.segments{display:inline-flex;background:#dde2f3;border-radius:14px;padding:4px;margin-bottom:18px}.segments a{padding:6px 18px;border-radius:11px;text-decoration:none;color:inherit}.segments [aria-current]{background:#fff;font-weight:700}
.seul{max-width:440px;margin:60px auto;background:#fff;border-radius:22px;padding:36px}.seul label{display:block;font-weight:700;margin:14px 0 4px}.seul input:not([type=checkbox]){width:100%;border:1px solid #c5cbe3;border-radius:12px;padding:11px 14px;font:inherit}.oeil{position:relative}.oeil button{position:absolute;right:6px;top:6px;width:34px;height:34px}.erreur{background:#fde8ea;color:#9b1c2c;padding:10px 14px;border-radius:12px}
.compte{display:flex;gap:14px;width:100%;text-align:left;border:1px solid #d5daec;border-radius:16px;background:#fff;padding:16px;font:inherit;margin-bottom:12px;cursor:pointer}.compte:hover{border-color:var(--bleu)}.compte small{display:block;color:#6b7396}#resultats{list-style:none;padding:0;margin:12px 0 0}#temoins{position:fixed;left:0;right:0;bottom:0;background:var(--encre);color:#fff;padding:16px 28px;display:flex;gap:16px;align-items:center;z-index:40}#temoins p{margin:0;flex:1}#temoins button{border:1px solid #fff;background:none;color:#fff;border-radius:20px;padding:7px 18px;font:inherit;cursor:pointer}"""
_SCRIPT = """for(const b of document.querySelectorAll("button[aria-controls]")){const cible=document.getElementById(b.getAttribute("aria-controls"));
const mettre=o=>{cible.hidden=!o;b.setAttribute("aria-expanded",o)};b.addEventListener("click",e=>{e.stopPropagation();mettre(cible.hidden)});
document.addEventListener("click",e=>{if(!cible.contains(e.target))mettre(false)});document.addEventListener("keydown",e=>{if(e.key==="Escape")mettre(false)})}
const temoins=document.getElementById("temoins");if(temoins){temoins.hidden=false;if(localStorage.getItem("temoins"))temoins.remove();else temoins.addEventListener("click",e=>{if(e.target.closest("button")){localStorage.setItem("temoins",e.target.dataset.choix);temoins.remove()}})}
document.querySelector("[data-oeil]")?.addEventListener("click",()=>{const m=document.querySelector("[name=password]");m.type=m.type==="password"?"text":"password"});
const liste=document.getElementById("resultats");if(liste){const tous=JSON.parse(document.getElementById("etablissements").textContent),champ=document.getElementById("recherche");let t;
const montrer=()=>{const q=champ.value.toLowerCase();liste.innerHTML=tous.filter(x=>(x.nom+x.uai).toLowerCase().includes(q)).map(x=>`<li><button class="compte" name="school" value="${x.uai}"><span><b>${x.nom}</b><small>${x.uai} · Exempleville (13)</small></span></button></li>`).join("")||"<li>Aucun établissement ne correspond.</li>"};
const chercher=d=>{clearTimeout(t);liste.innerHTML="<li>Recherche en cours…</li>";t=setTimeout(montrer,d)};champ.addEventListener("input",()=>chercher(350));champ.addEventListener("keydown",e=>{if(e.key==="Enter")e.preventDefault()});chercher(500)}"""
_COOKIES = '<div id="temoins" role="region" aria-label="Cookies" hidden><p>Nous utilisons des cookies pour mesurer l’audience de ce site. <a href="#cookies" style="color:#fff">En savoir plus</a></p><button data-choix="non">Tout refuser</button><button data-choix="oui">Tout accepter</button></div>'
_DOTS = '<svg width="22" height="22" fill="currentColor" aria-hidden="true"><path d="M2 2h4v4H2zm7 0h4v4H9zm7 0h4v4h-4zM2 9h4v4H2zm7 0h4v4H9zm7 0h4v4h-4zM2 16h4v4H2zm7 0h4v4H9zm7 0h4v4h-4z"/></svg>'
_EYE = '<svg width="20" height="20" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" aria-hidden="true"><path d="M2 12s4-7 10-7 10 7 10 7-4 7-10 7S2 12 2 12z"/><circle cx="12" cy="12" r="3"/></svg>'
_SAID = {
    "Accès aux services tiers": "Services ouverts aux élèves, aux familles et aux personnels",
    "Export des utilisateurs": "Télécharger les comptes au format CSV",
    "Affichages": "Ce qui est montré dans les listes",
}


def _html(title: str, body: str) -> str:
    return f'<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>{title}</title><style>{_STYLE}</style></head><body>{body}<script>{_SCRIPT}</script></body></html>'


def _links(entries: tuple[Entry, ...], way: tuple[Entry, ...]) -> str:
    return "".join(
        f'<li><a href="{one.href}"{" aria-current=page" * (one in way)}>{one.name}</a></li>' for one in entries
    )


def _content(told: Told) -> str:
    way = trail(told)
    said = f'<p class="carte" role="status">✓ {told.message}</p>' if told.message else ""
    segments = ""
    if told.body and len(way) > 1 and way[1].entries and way[1].name != "Préférences":
        links = "".join(
            f'<a href="{one.href}"{" aria-current=page" * (one.href == told.here)}>{one.name}</a>'
            for one in (Entry("Liste", way[1].href), *way[1].entries)
        )
        segments = f'<nav class="segments" aria-label="Vues">{links}</nav>'
    rows = "".join(
        f'<li><a href="{one.href}"><span>{one.name}<small>{_SAID.get(one.name, "")}</small></span><span aria-hidden="true">›</span></a></li>'
        for one in told.entries
    )
    inside = f'<div class="carte">{told.body}</div>' if told.body else f'<ul class="lignes">{rows}</ul>'
    return f"<h1>{told.title or 'Bonjour !'}</h1>{said}{segments}{inside}"


def portal(told: Told) -> str:
    """Nine dots open the applications, of which the administration is one."""
    apps = {
        "Messagerie": "messages",
        "Agenda": "agenda",
        "Cahier de textes": "textes",
        "Casier": "casier",
        "Sondages": "sondages",
    }
    tiles = [(name, f"/web/lycee/{key}") for name, key in apps.items()]
    if told.pronote:
        tiles.append(("Pronote", told.pronote))
    if told.administration:
        tiles.append(("Administration", told.administration))
    icons = "".join(
        f'<a href="{href}"><svg viewBox="0 0 34 34" aria-hidden="true"><rect width="34" height="34" rx="10" fill="hsl({47 * n + 200} 70% 60%)"/><circle cx="17" cy="17" r="7" fill="#fff"/></svg>{name}</a>'
        for n, (name, href) in enumerate(tiles)
    )
    launcher = ""
    if not told.anonymous:
        launcher = f'<button class="rond" aria-label="Applications" aria-controls="lanceur" aria-expanded="false">{_DOTS}</button><div id="lanceur" hidden>{icons}</div>'
    tabs = (
        _links((Entry("Accueil", "/web/lycee"), Entry("Actualités", "/web/lycee/actus")), ())
        .replace("<li>", "")
        .replace("</li>", "")
    )
    head = f'<header>{launcher}<strong>{told.school}</strong><nav aria-label="Principale">{tabs}</nav><div class="fin"><a class="pilule" href="{told.door.href}">{told.door.name}</a></div></header>'
    main = _content(told)
    if trail(told) or told.title:
        side = f'<nav aria-label="Administration"><ul>{_links(told.menu, trail(told))}</ul></nav>'
        main = f'<div class="reglages">{side}<section>{main}</section></div>'
    elif told.here == "/web/lycee":
        main += '<article class="carte"><h2>Le forum des métiers revient</h2><p>Quarante professionnels viendront présenter leur métier aux élèves de troisième et de seconde le samedi 21.</p></article><article class="carte"><h2>Recette du mois</h2><p>Votez pour le menu de fin de trimestre.</p></article>'
    return _html(f"{told.title or 'Accueil'} | {told.school}", f"{head}<main>{main}</main>{_COOKIES}")


def console(told: Told) -> str:
    """One button opens all of the menu over the whole width."""
    columns = "".join(f"<section><h2>{one.name}</h2><ul>{_links(one.entries, ())}</ul></section>" for one in told.menu)
    state = "Publiée" if told.published else "Non publiée"
    head = f"""<header><a href="/" style="text-decoration:none"><strong>PRONOTE</strong></a><button class="pilule" aria-controls="mega" aria-expanded="false">☰ Menu</button><span>{told.school} · 0139990N</span>
<div class="fin"><span>{state}</span>{told.publication}<a href="{told.door.href}">{told.door.name}</a></div><div id="mega" hidden>{columns}</div></header>"""
    return _html(f"{told.title or 'Accueil'} | PRONOTE", f"{head}<main>{_content(told)}</main>")


def sign_in(site: Site, wrong: str) -> str:
    """One card; the portal's has a bar about cookies below it."""
    said = f'<p class="erreur" role="alert">{wrong}</p>' if wrong else ""
    other = '<p style="text-align:center">ou</p><p style="text-align:center"><a href="#educonnect">Continuer avec ÉduConnect</a></p>'
    body = f"""<main class="seul"><h1>{"Mon espace scolaire" if site == "portal" else "PRONOTE Administration"}</h1>{said}<form method="post"><label for="u">Identifiant</label><input id="u" name="username" autocomplete="username" required>
<label for="p">Mot de passe</label><div class="oeil"><input id="p" name="password" type="password" autocomplete="current-password" required><button type="button" class="rond" data-oeil aria-label="Afficher le mot de passe">{_EYE}</button></div>
<p><label style="font-weight:400"><input type="checkbox" name="rester"> Rester connecté</label></p><button class="pilule" style="width:100%">Se connecter</button></form><p><a href="#oubli">Mot de passe oublié ?</a></p>{other if site == "portal" else ""}</main>"""
    return _html("Se connecter", body + (_COOKIES if site == "portal" else ""))


def _accounts(schools: Mapping[str, str]) -> str:
    kinds = {"0139991P": "Enseignante", "0139990N": "Administratrice"}
    tiles = "".join(
        f'<button class="compte" name="school" value="{uai}"><span><b>{kinds[uai]}</b><small>{name} – {uai}</small></span></button>'
        for uai, name in schools.items()
    )
    return _html(
        "Choisir un compte",
        f'<main class="seul"><h1>Avec quel compte continuer ?</h1><form method="post">{tiles}</form></main>',
    )


def _search(schools: Mapping[str, str]) -> str:
    known = ",".join(f'{{"uai":"{uai}","nom":"{name}"}}' for uai, name in schools.items())
    body = f"""<main class="seul"><h1>Votre établissement</h1><form method="post"><label for="recherche">Rechercher un établissement</label><input id="recherche" type="search" placeholder="Nom, commune ou UAI" autocomplete="off">
<ul id="resultats" aria-live="polite"></ul></form><script type="application/json" id="etablissements">[{known}]</script></main>"""
    return _html("Votre établissement", body)


AFTER: dict[Site, tuple[Callable[[Mapping[str, str]], str], ...]] = {"portal": (_accounts,), "console": (_search,)}
