"""What the portal's own designers could have drawn: tiles, and a panel that slides over; panels within panels at the console."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from tests.zoo.shells import Entry, Site, Told
from tests.zoo.shells._trail import trail

ANSWERS: dict[Site, tuple[str, ...]] = {
    "portal": ("article:has-text('Administrateur') >> text=Entrer",),
    "console": (".school:has-text('Lycée des Exemples')",),
}
_IN = "atrium-volet >> text="
_MENU = ".burger"
_PANE = ".drill >> text="
WAYS = {
    "services": ("button.volet-btn", f"{_IN}Pages de site", f"{_IN}Accès aux services tiers"),
    "export": ("button.volet-btn", f"{_IN}Utilisateurs", f"{_IN}Export des utilisateurs"),
    "ent": (_MENU, f"{_PANE}Pronote.net", f"{_PANE}Intégration dans un ENT"),
    "displays": (_MENU, f"{_PANE}Paramètres", f"{_PANE}Préférences", f"{_PANE}Affichages"),
    "pupils": (_MENU, f"{_PANE}Ressources", f"{_PANE}Élèves"),
    "profiles": (_MENU, f"{_PANE}Ressources", f"{_PANE}Professeurs", f"{_PANE}Profils d'autorisation"),
    "groups": (_MENU, f"{_PANE}Fichier", f"{_PANE}Administration des utilisateurs"),
}
_STYLE = """*{box-sizing:border-box}body{margin:0;font:16px/1.5 Poppins,"Segoe UI",sans-serif;color:#2d2a4a;background:#f7f5fb}a{color:#5b3cc4}button{font:inherit;cursor:pointer}
.region{background:#2d2a4a;color:#cfcbe6;font-size:12px;padding:5px 28px;display:flex;gap:18px}.region a{color:inherit;text-decoration:none}.region :last-child{margin-left:auto}.site-head{background:linear-gradient(110deg,#5b3cc4,#c2478d 70%,#f08a5d);color:#fff;padding:22px 28px 70px;display:flex;align-items:flex-start;gap:20px}.site-head h1{margin:0;font-size:28px;line-height:1.2}.site-head p{margin:2px 0 0;opacity:.85;font-size:14px}.site-head .acts{margin-left:auto;display:flex;gap:10px;align-items:center}.site-head .acts a{color:#fff;font-size:14px;text-decoration:none;padding:8px 12px}.volet-btn,.burger{border:0;border-radius:24px;background:#fff;color:#5b3cc4;padding:9px 18px;font-weight:600;font-size:14px;box-shadow:0 3px 10px #0003}
.tiles{display:grid;grid-template-columns:repeat(auto-fill,minmax(150px,1fr));gap:16px;max-width:1180px;margin:-46px auto 26px;padding:0 28px}.tile{display:flex;flex-direction:column;justify-content:space-between;height:126px;border-radius:16px;padding:14px;color:#fff;text-decoration:none;font-weight:600;font-size:15px;box-shadow:0 6px 16px #2d2a4a22;transition:transform .15s}.tile:hover{transform:translateY(-4px)}.tile .pic{font-size:32px}.c0{background:#5b3cc4}.c1{background:#c2478d}.c2{background:#e4703f}.c3{background:#1f8a8c}.c4{background:#3569c9}.c5{background:#7a8b2e}
.inner{max-width:1180px;margin:0 auto;padding:0 28px 40px}.white{background:#fff;border-radius:16px;padding:22px 26px;box-shadow:0 2px 8px #2d2a4a14;margin-bottom:20px}.raised{margin-top:-46px}.white h2{margin:0 0 12px;font-size:20px}.news{display:grid;grid-template-columns:1fr 1fr 1fr;gap:20px}.news h3{font-size:16px;margin:8px 0 4px}.news p{font-size:14px;margin:0}.pict{height:84px;border-radius:10px;background:repeating-linear-gradient(45deg,#e7e1f7 0 12px,#efe9fb 12px 24px)}.said{background:#e2f5ec;border-radius:10px;padding:10px 16px}.bad{background:#fde5e5;border-radius:10px;padding:10px 16px}
atrium-volet{position:fixed;top:0;right:0;bottom:0;width:400px;max-width:92vw;background:#fff;box-shadow:-10px 0 40px #2d2a4a44;transform:translateX(110%);visibility:hidden;transition:transform .3s ease,visibility .3s;z-index:30;overflow:auto;display:block}atrium-volet[open]{transform:none;visibility:visible}.volet-head{display:flex;justify-content:space-between;align-items:center;padding:18px 22px;background:#2d2a4a;color:#fff}.volet-head h2{margin:0;font-size:18px}.volet-head button{border:0;background:none;color:#fff;font-size:22px}.volet-sec button{display:flex;justify-content:space-between;width:100%;padding:15px 22px;border:0;border-bottom:1px solid #ece8f6;background:none;text-align:left;font-weight:600;color:#2d2a4a}.volet-sec button::after{content:"+";color:#5b3cc4;font-size:20px;line-height:1}.volet-sec button[aria-expanded=true]::after{content:"–"}.volet-sec ul{list-style:none;margin:0;padding:0;max-height:0;overflow:hidden;visibility:hidden;transition:max-height .25s,visibility .25s}.volet-sec [aria-expanded=true]+ul{max-height:260px;visibility:visible}.volet-sec li a{display:block;padding:11px 22px 11px 38px;text-decoration:none;background:#faf8fe;border-bottom:1px solid #ece8f6;font-size:15px}.loading{padding:30px;text-align:center;color:#8a85a8}.shade{position:fixed;inset:0;background:#2d2a4a66;z-index:25}[hidden]{display:none!important}
.drill{position:fixed;top:0;left:0;bottom:0;width:340px;background:#fff;z-index:30;overflow:hidden;transform:translateX(-110%);visibility:hidden;transition:transform .25s,visibility .25s;box-shadow:10px 0 40px #2d2a4a44}.drill.open{transform:none;visibility:visible}.pane{position:absolute;inset:0;background:#fff;transform:translateX(100%);visibility:hidden;transition:transform .22s,visibility .22s;padding:10px 0;overflow:auto}.pane.on{transform:none;visibility:visible}.pane h2{font-size:13px;text-transform:uppercase;color:#8a85a8;padding:6px 22px;margin:0}.pane a,.pane button{display:flex;justify-content:space-between;width:100%;padding:14px 22px;border:0;background:none;text-align:left;text-decoration:none;color:#2d2a4a}.pane a:hover,.pane button:hover{background:#f3effc}.pane .back{color:#5b3cc4;justify-content:flex-start;gap:10px}.pane .more::after{content:"›"}.state{display:flex;align-items:center;gap:14px}.state form{margin-left:auto}.white button,.cta{background:#5b3cc4;color:#fff;border:0;border-radius:22px;padding:10px 24px;font-weight:600}table{border-collapse:collapse}td,th{border:0;border-bottom:1px solid #ece8f6;padding:8px 14px;text-align:left}
.door{min-height:100vh;display:grid;grid-template-columns:1fr 460px}.door .art{background:linear-gradient(140deg,#5b3cc4,#c2478d 65%,#f08a5d);color:#fff;padding:60px}.door .art h1{font-size:44px;margin:0}.door form,.door .col{background:#fff;padding:60px 48px}.door label{display:block;font-size:14px;margin-top:16px}.door input{width:100%;border:2px solid #ddd6f0;border-radius:12px;padding:11px 14px;font:inherit}.choose{max-width:900px;margin:60px auto;padding:0 24px}.duo{display:grid;grid-template-columns:1fr 1fr;gap:22px}.duo article,.school{background:#fff;border-radius:16px;padding:24px;box-shadow:0 3px 14px #2d2a4a1c;border:0;text-align:left;color:#2d2a4a}.school:hover{outline:3px solid #5b3cc4}.school .pict{margin-bottom:14px}.duo h2{margin:0 0 4px;font-size:20px}"""
_SCRIPT = """customElements.define("atrium-volet",class extends HTMLElement{
connectedCallback(){setTimeout(()=>{this.querySelector(".volet-head button").addEventListener("click",()=>this.close())})}
open(){this.setAttribute("open","");this.setAttribute("aria-hidden","false");document.querySelector(".shade").hidden=false;if(!this.filled)setTimeout(()=>this.fill(),400)}
close(){this.removeAttribute("open");this.setAttribute("aria-hidden","true");document.querySelector(".shade").hidden=true}
fill(){this.filled=true;const body=this.querySelector(".volet-body");body.replaceChildren(document.getElementById("volet-contenu").content.cloneNode(true));
body.querySelectorAll("button").forEach(b=>b.addEventListener("click",()=>b.setAttribute("aria-expanded",b.getAttribute("aria-expanded")==="true"?"false":"true")))}});
const volet=document.querySelector("atrium-volet"),drill=document.querySelector(".drill"),shade=document.querySelector(".shade");
document.querySelector(".volet-btn")?.addEventListener("click",()=>volet.open());
document.querySelector(".burger")?.addEventListener("click",()=>{drill.classList.add("open");shade.hidden=false});
shade?.addEventListener("click",()=>{volet?.close();drill?.classList.remove("open");shade.hidden=true});
document.querySelectorAll("[data-pane]").forEach(b=>b.addEventListener("click",()=>document.getElementById(b.dataset.pane).classList.add("on")));
document.querySelectorAll(".pane .back").forEach(b=>b.addEventListener("click",()=>b.parentElement.classList.remove("on")));"""


def _html(title: str, body: str) -> str:
    return f'<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>{title}</title><style>{_STYLE}</style></head><body>{body}<script>{_SCRIPT}</script></body></html>'


def _tiles(entries: tuple[tuple[str, str, str], ...]) -> str:
    tiles = "".join(
        f'<a class="tile c{n % 6}" href="{href}"><span class="pic" aria-hidden="true">{pic}</span><span>{name}</span></a>'
        for n, (name, href, pic) in enumerate(entries)
    )
    return f'<nav class="tiles" aria-label="Applications">{tiles}</nav>'


def _volet(told: Told) -> str:
    """Empty until it is asked for."""
    sections = "".join(
        f'<div class="volet-sec"><button type="button" aria-expanded="false">{one.name}</button><ul>{"".join(f"<li><a href={leaf.href}>{leaf.name}</a></li>" for leaf in one.entries)}</ul></div>'
        for one in told.menu
    )
    return f'<div class="shade" hidden></div><atrium-volet role="dialog" aria-label="Volet d’administration" aria-hidden="true"><div class="volet-head"><h2>Administration</h2><button type="button" aria-label="Fermer le volet">×</button></div><div class="volet-body"><p class="loading">Chargement…</p></div></atrium-volet><template id="volet-contenu">{sections}</template>'


def _listed(told: Told) -> str:
    links = "".join(f'<p><a href="{one.href}">{one.name}</a></p>' for one in told.entries)
    said = f'<p class="said" role="status">{told.message}</p>' if told.message else ""
    return f"<h2>{told.title}</h2>{said}{links}{told.body}"


def portal(told: Told) -> str:
    """Tiles for everyone; the panel for those who administer."""
    acts = f'<a href="{told.door.href}">{told.door.name}</a>'
    if not told.anonymous:
        acts = f'<button type="button" class="volet-btn" title="Ouvrir le volet d’administration">⚙ Administration</button><a href="/web/lycee/profil">Alex Exemple</a>{acts}'
    head = f'<div class="region"><a href="#region">Région académique</a><a href="#ac">Académie</a><a href="#aide">Besoin d’aide ?</a></div><header class="site-head"><div><h1>{told.school}</h1><p>ATRIUM · UAI 0139990N</p></div><div class="acts">{acts}</div></header>'
    volet = "" if told.anonymous else _volet(told)
    if told.title:
        return _html(
            f"{told.title} - {told.school}",
            f'{head}<main class="inner"><div class="white raised">{_listed(told)}</div><a href="/web/lycee">← Retour à l’accueil</a></main>{volet}',
        )
    own: tuple[tuple[str, str, str], ...] = (
        ("Actualités", "/web/lycee/actus", "📰"),
        ("Agenda", "/web/lycee/agenda", "📅"),
        ("CDI", "/web/lycee/cdi", "📚"),
    )
    if not told.anonymous:
        own += (("Messagerie", "/web/lycee/courrier", "✉️"), ("Mon casier", "/web/lycee/casier", "🗄️"))
    if told.pronote:
        own = (*own, ("Pronote", told.pronote, "🦋"))
    news = "".join(
        f'<article><div class="pict"></div><h3>{name}</h3><p>{text}</p></article>'
        for name, text in (
            ("Semaine du goût", "Le chef propose un menu par continent."),
            ("Parcoursup", "Réunion d’information mardi à 18 h."),
            ("Club robotique", "Troisièmes au concours régional, bravo !"),
        )
    )
    return _html(
        f"Accueil - {told.school}",
        f'{head}{_tiles(own)}<main class="inner"><section class="white"><h2>À la une</h2><div class="news">{news}</div></section><section class="white">{told.body}</section></main>{volet}',
    )


def _panes(menu: tuple[Entry, ...]) -> str:
    """Every level slides over the one before."""
    rest: list[str] = []

    def row(entry: Entry, name: str) -> str:
        if not entry.entries:
            return f'<a href="{entry.href}">{entry.name}</a>'
        own = "" if name.count("-") == 0 or entry.name == "Préférences" else f'<a href="{entry.href}">Liste</a>'
        inner = own + "".join(row(one, f"{name}-{n}") for n, one in enumerate(entry.entries))
        rest.append(
            f'<div class="pane" id="{name}"><button type="button" class="back"><span aria-hidden="true">‹</span>Retour</button><h2>{entry.name}</h2>{inner}</div>'
        )
        return f'<button type="button" class="more" data-pane="{name}">{entry.name}</button>'

    first = "".join(row(one, f"p{n}") for n, one in enumerate(menu))
    return f'<div class="shade" hidden></div><nav class="drill" aria-label="Menu"><div class="pane on"><h2>Menu</h2><a href="/">Accueil</a>{first}</div>{"".join(reversed(rest))}</nav>'


def console(told: Told) -> str:
    """The same hand: a button « Menu », what matters in tiles."""
    state = "🟢 Base publiée" if told.published else "🟠 Base non publiée"
    where = " › ".join(one.name for one in trail(told)) or "Accueil"
    head = f'<header class="site-head"><button type="button" class="burger">☰ Menu</button><div><h1>PRONOTE · {told.school}</h1><p>UAI 0139990N — {where}</p></div><div class="acts"><a href="/aide">Aide</a><a href="{told.door.href}">{told.door.name}</a></div></header>'
    status = f'<div class="white state">{state}{told.publication}</div>'
    if told.title:
        main = f'<main class="inner"><div class="white raised">{_listed(told)}</div>{status}</main>'
    else:
        tiles = _tiles((("Tâches", "/taches", "✅"), ("Journal", "/journal", "📜"), ("Statistiques", "/stats", "📊")))
        main = f'{tiles}<main class="inner">{status}<section class="white"><h2>État du serveur</h2>{told.body}</section></main>'
    return _html(f"PRONOTE - {told.title or 'Accueil'}", head + main + _panes(told.menu))


def sign_in(site: Site, wrong: str) -> str:
    """A picture, and the form beside it."""
    name = "ATRIUM" if site == "portal" else "PRONOTE"
    error = f'<p class="bad" role="alert">{wrong}</p>' if wrong else ""
    more = '<p><a href="#educonnect">Se connecter avec ÉduConnect</a></p>' if site == "portal" else ""
    return _html(
        f"{name} - Connexion",
        f'<div class="door"><div class="art"><h1>{name}</h1><p>Tous vos services, au même endroit.</p></div><form method="post"><h2>Bonjour !</h2>{error}<label>Identifiant<input name="username" autocomplete="username"></label><label>Mot de passe<input type="password" name="password" autocomplete="current-password"></label><p><button class="cta">Me connecter</button></p>{more}<p><a href="#perdu">J’ai perdu mes identifiants</a></p><p><a href="#mentions">Mentions légales</a></p></form></div>',
    )


def _accounts(schools: Mapping[str, str]) -> str:
    """The kinds of account, each with its school."""
    kinds = zip(schools.items(), ("Parent d’élève", "Administrateur"), strict=True)
    cards = "".join(
        f'<article><h2>{kind}</h2><p>{name}<br><small>{uai}</small></p><form method="post"><input type="hidden" name="school" value="{uai}"><button class="cta" aria-label="Entrer comme {kind}, {name}">Entrer</button></form></article>'
        for (uai, name), kind in kinds
    )
    return _html(
        "ATRIUM - Vos comptes", f'<main class="choose"><h1>Avec quel compte ?</h1><div class="duo">{cards}</div></main>'
    )


def _schools(schools: Mapping[str, str]) -> str:
    cards = "".join(
        f'<button class="school" name="school" value="{uai}"><div class="pict"></div><b>{name}</b><br><small>{uai}</small></button>'
        for uai, name in schools.items()
    )
    return _html(
        "PRONOTE - Établissements",
        f'<main class="choose"><h1>Vos établissements</h1><form method="post" class="duo">{cards}</form></main>',
    )


AFTER: dict[Site, tuple[Callable[[Mapping[str, str]], str], ...]] = {"portal": (_accounts,), "console": (_schools,)}
