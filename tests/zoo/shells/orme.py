"""A payroll portal: consent and an identifier first, spaces as tabs, sections that open as wide panels, a file looked up and opened."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from tests.zoo.shells import Entry, Site, Told
from tests.zoo.shells._trail import trail

DOORS: dict[Site, tuple[str, ...]] = {
    "portal": ("text=Tout refuser", "text=Suivant"),
    "console": ("text=Tout refuser", "text=Suivant"),
}
ANSWERS: dict[Site, tuple[str, ...]] = {
    "portal": ("dialog >> text=J’ai compris",),
    "console": ("tr:has-text('Lycée des Exemples') >> text=Ouvrir",),
}
_SPACE, _NAV = ".spaces >> text=Administration", ".mainnav >> text="
WAYS = {
    "services": (_SPACE, f"{_NAV}Pages de site", f"{_NAV}Accès aux services tiers"),
    "export": (_SPACE, f"{_NAV}Utilisateurs", f"{_NAV}Export des utilisateurs"),
    "ent": (f"{_NAV}Pronote.net", f"{_NAV}Intégration dans un ENT"),
    "displays": (f"{_NAV}Paramètres", f"{_NAV}Affichages"),
    "pupils": (f"{_NAV}Ressources", f"{_NAV}Élèves"),
    "profiles": (f"{_NAV}Ressources", ".panel__group:has-text('Professeurs') >> text=Profils d'autorisation"),
    "groups": (f"{_NAV}Fichier", f"{_NAV}Administration des utilisateurs"),
}
_STYLE = """:root{--brand:#3b2a8c;--accent:#e4572e;--bg:#f6f5fb;--line:#dcd9ec;--ink:#2b2840}*{box-sizing:border-box}body{margin:0;font:15px/1.5 "Source Sans 3","Source Sans Pro",Calibri,Arial,sans-serif;color:var(--ink);background:var(--bg)}a{color:var(--brand)}.skip{position:absolute;left:-999px}.skip:focus{left:8px;top:8px;background:#fff;padding:6px}.masthead{background:var(--brand);color:#fff;display:flex;align-items:stretch;padding:0 32px;min-height:58px;gap:28px}.masthead__brand{font-weight:700;font-size:22px;color:#fff;text-decoration:none;align-self:center;letter-spacing:-.5px}.masthead__brand em{color:#ffb59e;font-style:normal}.spaces{display:flex;list-style:none;margin:0;padding:0;align-items:flex-end;gap:4px}
.spaces a{display:block;color:#e3dffa;text-decoration:none;padding:10px 18px;border-radius:8px 8px 0 0}.spaces a:hover{background:#51409f}.spaces a[aria-current]{background:#fff;color:var(--brand);font-weight:600}.masthead__tools{margin-left:auto;display:flex;gap:16px;align-items:center;font-size:14px}.masthead__tools a{color:#fff}.masthead__tools form{margin:0}.badge{border:1px solid #8f83cf;border-radius:12px;padding:2px 10px}.mainnav{background:#fff;border-bottom:1px solid var(--line);padding:0 32px;position:relative;display:flex;gap:4px}.mainnav>a,.mainnav summary{padding:13px 16px;cursor:pointer;list-style:none;color:var(--ink);text-decoration:none;font-weight:600;border-bottom:3px solid transparent}.mainnav summary::-webkit-details-marker{display:none}.mainnav summary:after{content:"▾";margin-left:7px;color:#8c86b3;font-size:12px}.mainnav summary:hover,.mainnav>a:hover{color:var(--accent)}.mainnav .is-current>summary,.mainnav>a[aria-current]{border-color:var(--accent)}
.panel{position:absolute;left:0;right:0;top:100%;background:#fff;border-bottom:1px solid var(--line);box-shadow:0 10px 24px rgba(43,40,64,.14);padding:22px 48px 28px;z-index:20;display:flex;gap:56px;animation:drop .18s ease-out}@keyframes drop{from{opacity:0;transform:translateY(-6px)}}.panel__group{min-width:170px}.panel__group>a{font-weight:600;text-decoration:none;display:block;padding:4px 0}.panel__group ul{list-style:none;margin:0;padding:0 0 0 12px;border-left:2px solid var(--line)}.panel__group li a{text-decoration:none;display:block;padding:3px 0}.panel a:hover{text-decoration:underline}.panel__note{margin-left:auto;max-width:240px;background:var(--bg);padding:12px 16px;border-radius:8px;font-size:14px}
.crumbs{padding:14px 32px 0;font-size:13px}.crumbs ol{list-style:none;display:flex;gap:8px;margin:0;padding:0}.crumbs li+li:before{content:"/";margin-right:8px;color:#9a95b8}.page{padding:8px 32px 60px;max-width:1240px}.page__head{display:flex;align-items:center;justify-content:space-between;gap:20px}.page h1{font-size:26px;margin:8px 0 14px}.sheet{background:#fff;border:1px solid var(--line);border-radius:10px;padding:22px 26px}.withside{display:grid;grid-template-columns:1fr 220px;gap:22px}.related{border-left:3px solid var(--accent);padding:4px 0 4px 16px;align-self:start}.related h2{font-size:13px;text-transform:uppercase;letter-spacing:.5px;color:#6b6690;margin:0 0 6px}.related ul{list-style:none;margin:0;padding:0}.tiles{display:grid;grid-template-columns:2fr 1fr 1fr;gap:18px}.tile{background:#fff;border:1px solid var(--line);border-radius:10px;padding:18px 20px}.tile h2{font-size:16px;margin:0 0 8px}.tile strong{font-size:26px}progress{width:100%;accent-color:var(--accent)}
.notice{background:#e7f6ec;border-left:4px solid #2e9e5b;padding:10px 14px}.error{background:#fdeae5;border-left:4px solid var(--accent);padding:10px 14px}button,.btn{font:inherit;font-weight:600;background:var(--brand);color:#fff;border:0;border-radius:6px;padding:8px 18px;cursor:pointer}button.ghost{background:none;color:var(--brand);border:1px solid var(--brand)}button:disabled{opacity:.45}.masthead button{background:#fff;color:var(--brand);padding:5px 12px;font-size:13px}table{width:100%;border-collapse:collapse}th{text-align:left;color:#6b6690;font-size:13px;border-bottom:2px solid var(--line)}td,th{padding:9px 10px}td{border-bottom:1px solid var(--line)}fieldset{border:1px solid var(--line);border-radius:8px;margin:0 0 14px}input:not([type=checkbox]):not([type=radio]),select{font:inherit;padding:7px 10px;border:1px solid #b9b3d8;border-radius:6px}
.footer{border-top:1px solid var(--line);padding:18px 32px;font-size:13px;color:#6b6690;display:flex;gap:22px}.footer a{color:inherit}.consent{position:fixed;left:24px;bottom:24px;width:420px;background:#fff;border-radius:12px;box-shadow:0 8px 34px rgba(43,40,64,.3);padding:20px 24px;z-index:60}.consent h2{margin:0 0 6px;font-size:17px}.consent p{margin:0 0 14px;font-size:14px}.consent div{display:flex;gap:8px;flex-wrap:wrap}.consent button{padding:7px 12px;font-size:14px}dialog{border:0;border-radius:12px;padding:0;width:520px;box-shadow:0 12px 50px rgba(0,0,0,.35)}dialog::backdrop{background:rgba(43,40,64,.5)}dialog header{background:var(--brand);color:#fff;padding:14px 22px}dialog h2{margin:0;font-size:18px}dialog .in{padding:18px 22px}dialog footer{padding:0 22px 20px;text-align:right}.login{max-width:400px;margin:70px auto;background:#fff;border:1px solid var(--line);border-radius:12px;padding:30px 34px}.login label{display:block;margin:12px 0 4px;font-weight:600}.login input{width:100%}.login p.actions{margin-top:20px;display:flex;gap:10px;align-items:center}.search{display:flex;gap:10px;margin-bottom:18px}.search input{flex:1}"""
_SCRIPT = """const nav=document.querySelector('.mainnav');if(nav){const all=[...nav.querySelectorAll('details')];all.forEach(d=>d.addEventListener('toggle',()=>{if(d.open)all.forEach(o=>{if(o!==d)o.open=false})}));document.addEventListener('click',e=>{if(!nav.contains(e.target))all.forEach(d=>d.open=false)});document.addEventListener('keydown',e=>{if(e.key==='Escape')all.forEach(d=>d.open=false)})}
const consent=document.querySelector('.consent');if(consent){if(!localStorage.getItem('consentement'))consent.hidden=false;consent.addEventListener('click',e=>{const b=e.target.closest('[data-consent]');if(b){localStorage.setItem('consentement',b.dataset.consent);consent.hidden=true}})}
const news=document.querySelector('dialog.news');if(news&&!localStorage.getItem('nouveautes')){news.showModal();news.addEventListener('close',()=>localStorage.setItem('nouveautes','vu'))}"""
_CONSENT = '<section class="consent" aria-label="Cookies" hidden><h2>Votre vie privée</h2><p>Nous mesurons l’audience de ce service pour l’améliorer. Vous pouvez changer d’avis à tout moment en bas de page.</p><div><button type="button" data-consent="tout">Tout accepter</button><button type="button" class="ghost" data-consent="rien">Tout refuser</button><button type="button" class="ghost">Personnaliser</button></div></section>'


def _html(title: str, body: str) -> str:
    foot = '<footer class="footer"><span>© Région Sud</span><a href="/mentions-legales">Mentions légales</a><a href="/donnees">Données personnelles</a><a href="/aide">Aide</a></footer>'
    return f'<!doctype html><html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>{title}</title><style>{_STYLE}</style></head><body><a class="skip" href="#contenu">Aller au contenu</a>{body}{foot}{_CONSENT}<script type="module">{_SCRIPT}</script></body></html>'


def _link(entry: Entry, here: bool) -> str:
    return f'<a href="{entry.href}"{" aria-current=page" * here}>{entry.name}</a>'


def _panel(section: Entry, current: bool, note: str) -> str:
    """A section's name opens all that it holds, in columns."""
    groups = ""
    for one in section.entries:
        below = "".join(f'<li><a href="{leaf.href}">{leaf.name}</a></li>' for leaf in one.entries)
        groups += (
            f'<div class="panel__group"><a href="{one.href}">{one.name}</a>{f"<ul>{below}</ul>" if below else ""}</div>'
        )
    kind = ' class="is-current"' if current else ""
    return f'<details{kind}><summary>{section.name}</summary><div class="panel">{groups}<p class="panel__note">{note}</p></div></details>'


def _nav(told: Told, first: Entry, note: str) -> str:
    way = trail(told)
    sections = "".join(_panel(one, one in way, note) for one in told.menu)
    return f'<nav class="mainnav" aria-label="Menu principal">{_link(first, told.here == first.href)}{sections}</nav>'


def _crumbs(told: Told, root: Entry) -> str:
    items = "".join(f"<li>{_link(one, one.href == told.here)}</li>" for one in (root, *trail(told)))
    return f'<nav class="crumbs" aria-label="Fil d’Ariane"><ol>{items}</ol></nav>'


def _list(entries: tuple[Entry, ...]) -> str:
    return "<ul>" + "".join(f'<li><a href="{one.href}">{one.name}</a></li>' for one in entries) + "</ul>"


def _page(told: Told, right: str = "") -> str:
    said = f'<p class="notice" role="status">{told.message}</p>' if told.message else ""
    sheet = f'<div class="sheet">{told.body or _list(told.entries)}</div>'
    if told.body and told.entries:
        sheet = f'<div class="withside">{sheet}<aside class="related"><h2>Voir aussi</h2>{_list(told.entries)}</aside></div>'
    return f'<main class="page" id="contenu"><div class="page__head"><h1>{told.title}</h1>{right}</div>{said}{sheet}</main>'


def _tile(title: str, text: str) -> str:
    return f'<section class="tile"><h2>{title}</h2>{text}</section>'


def portal(told: Told) -> str:
    """The spaces one has are tabs in the head; the administration's has a navigation of its own."""
    inside = bool(told.title)
    spaces = [Entry("Mon espace", "/web/lycee")]
    if not told.anonymous:
        spaces += [Entry("Mon établissement", "/web/lycee/etablissement"), Entry("Administration", told.administration)]
    tabs = "".join(
        f"<li>{_link(one, inside if one.name == 'Administration' else one.href == told.here)}</li>" for one in spaces
    )
    user = "" if told.anonymous else '<a href="/web/lycee/profil">Claire Martin</a>'
    head = f'<header class="masthead"><a class="masthead__brand" href="/web/lycee">atri<em>um</em></a><ul class="spaces">{tabs}</ul><div class="masthead__tools"><span class="badge">{told.school}</span>{user}<a href="{told.door.href}">{told.door.name}</a></div></header>'
    if inside:
        nav = _nav(
            told, Entry("Sommaire", told.administration), "Les changements sont visibles par tous dès l’enregistrement."
        )
        return _html(f"{told.title} – {told.school}", head + nav + _crumbs(told, Entry("Administration", told.administration)) + _page(told))  # fmt: skip
    links = [Entry("Accueil", "/web/lycee"), Entry("Actualités", "/web/lycee/actus"), Entry("Mes documents", "/web/lycee/documents-personnels"), Entry("Mes demandes", "/web/lycee/demandes")]  # fmt: skip
    if told.pronote:
        links.append(Entry("Pronote", told.pronote))
    nav = f'<nav class="mainnav" aria-label="Menu principal">{"".join(_link(one, one.href == told.here) for one in links)}</nav>'
    if told.here not in {"/", "/web/lycee"}:
        return _html(told.school, head + nav + _page(told))
    tiles = (
        _tile("À la une", "<p><b>Campagne des vœux de formation</b><br>Les demandes sont ouvertes jusqu’au 12 décembre.</p><p><b>Forum des métiers</b><br>Samedi 6 décembre, de 9 h à 13 h.</p>")
        + _tile("Mes demandes", "<strong>2</strong><p>en cours de traitement</p>")
        + _tile("Formation", '<p>8 h sur 12 h</p><progress max="12" value="8"></progress>')
    )  # fmt: skip
    news = '<dialog class="news" aria-labelledby="n"><header><h2 id="n">Quoi de neuf ?</h2></header><div class="in"><p>La recherche de documents est plus rapide, et vos demandes se suivent désormais depuis l’accueil.</p></div><footer><form method="dialog"><button>J’ai compris</button></form></footer></dialog>'
    hello = "Bienvenue" if told.anonymous else "Bonjour Claire"
    return _html(told.school, f'{head}{nav}<main class="page" id="contenu"><h1>{hello}</h1><div class="tiles">{tiles}</div></main>{"" if told.anonymous else news}')  # fmt: skip


def console(told: Told) -> str:
    """Wide panels, the way one came, and what belongs to a list beside it."""
    state = "Base publiée" if told.published else "Base non publiée"
    head = f'<header class="masthead"><a class="masthead__brand" href="/">pro<em>note</em></a><div class="masthead__tools" style="margin-left:0"><span class="badge">{told.school} – 0139990N</span></div><div class="masthead__tools"><span>{state}</span>{told.publication}<a href="{told.door.href}">{told.door.name}</a></div></header>'
    nav = _nav(told, Entry("Tableau de bord", "/"), "Besoin d’un coup de main ? L’aide en ligne décrit chaque écran.")
    if told.here != "/":
        return _html(f"{told.title} – PRONOTE", head + nav + _crumbs(told, Entry("Accueil", "/")) + _page(told))
    tiles = (
        _tile("À faire", "<ul><li>Vérifier les 3 fiches élèves incomplètes</li><li>Préparer l’année scolaire suivante</li></ul>")
        + _tile("Connectés", "<strong>17</strong><p>utilisateurs en ce moment</p>")
        + _tile("Stockage", '<p>61 % utilisés</p><progress max="100" value="61"></progress>')
    )  # fmt: skip
    return _html(f"PRONOTE – {told.school}", f'{head}{nav}<main class="page" id="contenu"><h1>Tableau de bord</h1><div class="tiles">{tiles}</div></main>')  # fmt: skip


def sign_in(site: Site, wrong: str) -> str:
    """The identifier, « Suivant », then the password in the same place."""
    brand = "atri<em>um</em>" if site == "portal" else "pro<em>note</em>"
    said = f'<p class="error" role="alert">{wrong}</p>' if wrong else ""
    script = "<script>const f=document.querySelector('.login form'),one=document.getElementById('etape-1'),two=document.getElementById('etape-2');function next(){if(!f.username.value.trim()){f.username.focus();return}document.getElementById('qui').textContent=f.username.value;one.hidden=true;two.hidden=false;f.password.focus()}document.getElementById('suivant').addEventListener('click',next);f.username.addEventListener('keydown',e=>{if(e.key==='Enter'){e.preventDefault();next()}});document.getElementById('retour').addEventListener('click',e=>{e.preventDefault();two.hidden=true;one.hidden=false})</script>"
    return _html(
        "Connexion",
        f'<header class="masthead"><a class="masthead__brand" href="/">{brand}</a></header><main class="login" id="contenu"><h1>Connexion</h1>{said}<form method="post"><div id="etape-1"><label for="identifiant">Identifiant</label><input id="identifiant" name="username" autocomplete="username"><p class="actions"><button type="button" id="suivant">Suivant</button><a href="/identifiant-perdu">Identifiant perdu ?</a></p></div>'
        f'<div id="etape-2" hidden><p>Bonjour <b id="qui"></b> – <a href="#" id="retour">ce n’est pas moi</a></p><label for="mdp">Mot de passe</label><input id="mdp" name="password" type="password" autocomplete="current-password"><p class="actions"><button>Se connecter</button><a href="/mot-de-passe-perdu">Mot de passe perdu ?</a></p></div></form></main>{script}',
    )


def _files(schools: Mapping[str, str]) -> str:
    """A file is looked up by name or number; those opened last come by themselves."""
    rows = "".join(f'<tr><td>{name}</td><td>{uai}</td><td>Marseille</td><td><button name="school" value="{uai}">Ouvrir</button></td></tr>' for uai, name in schools.items())  # fmt: skip
    return _html(
        "Dossiers – PRONOTE",
        f'<header class="masthead"><a class="masthead__brand" href="/">pro<em>note</em></a><div class="masthead__tools"><a href="/quitter">Déconnexion</a></div></header><main class="page" id="contenu"><h1>Choisir un établissement</h1><form method="post" class="sheet"><div class="search"><input type="search" id="q" placeholder="Nom, ville ou UAI" aria-label="Rechercher un établissement"><button type="button" class="ghost" id="go">Rechercher</button></div><p id="what" aria-live="polite">Chargement…</p><table hidden><thead><tr><th>Établissement</th><th>UAI</th><th>Ville</th><th></th></tr></thead><tbody>{rows}</tbody></table></form></main>'
        "<script>const q=document.getElementById('q'),t=document.querySelector('table'),w=document.getElementById('what');function find(){const v=q.value.trim().toLowerCase();let n=0;t.hidden=true;w.textContent='Chargement…';setTimeout(()=>{t.querySelectorAll('tbody tr').forEach(r=>{r.hidden=!!v&&!r.textContent.toLowerCase().includes(v);n+=!r.hidden});t.hidden=!n;w.textContent=v?n+' résultat(s)':'Derniers établissements ouverts'},300)}q.addEventListener('keydown',e=>{if(e.key==='Enter'){e.preventDefault();find()}});document.getElementById('go').addEventListener('click',find);find()</script>",
    )


AFTER: dict[Site, tuple[Callable[[Mapping[str, str]], str], ...]] = {"console": (_files,)}
