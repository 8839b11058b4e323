"""Like a ticketing tool: a dark rail of icons, a panel beside it, products behind nine dots, a palette on Ctrl+K, pages that fill in after a grey moment."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from tests.zoo.shells import MINE, Entry, Site, Told
from tests.zoo.shells._trail import trail

_SPACE = (".sc-espace:has-text('Lycée des Exemples') >> text=Ouvrir",)
ANSWERS: dict[Site, tuple[str, ...]] = {"portal": _SPACE, "console": _SPACE}
_ADMIN = ("[aria-label=Produits]", ".sc-produits >> text=Administration")
_RAIL, _PANEL = ".sc-rail >> text=", ".sc-panneau >> text="
WAYS = {
    "services": (*_ADMIN, f"{_PANEL}Pages de site", f"{_PANEL}Accès aux services tiers"),
    "export": (*_ADMIN, f"{_PANEL}Utilisateurs", f"{_PANEL}Export des utilisateurs"),
    "ent": (f"{_RAIL}Pronote.net", f"{_PANEL}Intégration dans un ENT"),
    "displays": (f"{_RAIL}Paramètres", f"{_PANEL}Préférences", f"{_PANEL}Affichages"),
    "pupils": (f"{_RAIL}Ressources", f"{_PANEL}Élèves"),
    "profiles": (f"{_RAIL}Ressources", f"{_PANEL}Professeurs", f"{_PANEL}Profils d'autorisation"),
    "groups": (f"{_RAIL}Fichier", f"{_PANEL}Administration des utilisateurs"),
}
_STYLE = """*{box-sizing:border-box}body{margin:0;color:#2f3941;background:#f8f9f9;font:14px/1.43 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif}a{color:#1f73b7;text-decoration:none}button{font:inherit}.sc-bouton,form button{background:#1f73b7;color:#fff;border:0;border-radius:4px;padding:9px 18px;cursor:pointer}.sc-bouton:hover,form button:hover{background:#144a75}.sc-bouton.fin{background:#fff;border:1px solid #c2c8cc;color:#2f3941;width:100%;margin-bottom:8px}
.sc-rail{position:fixed;left:0;top:0;bottom:0;width:76px;background:#03363d;color:#fff;display:flex;flex-direction:column;align-items:center;padding-top:10px;z-index:8}.sc-logo{width:38px;height:38px;border-radius:9px;background:#78a300;display:grid;place-items:center;font-weight:700;font-size:18px;margin-bottom:14px;cursor:pointer}.sc-poste{width:76px;text-align:center;padding:9px 2px;font-size:11px;cursor:pointer;opacity:.85;border-left:3px solid transparent}.sc-poste i{display:block;font-style:normal;font-size:20px}.sc-poste:hover{background:#ffffff1a;opacity:1}.sc-poste.la{border-color:#78a300;background:#ffffff26;opacity:1}
.sc-tete{position:fixed;left:76px;right:0;top:0;height:50px;background:#fff;border-bottom:1px solid #d8dcde;display:flex;align-items:center;gap:14px;padding:0 18px;z-index:6}.sc-tete .pousse{flex:1}.sc-onglet{background:#f3f4f5;border-radius:4px;padding:6px 14px}.sc-onglet small{color:#68737d;margin-left:6px}.sc-cherche{border:1px solid #d8dcde;border-radius:16px;color:#68737d;padding:5px 16px;cursor:text;min-width:230px}.sc-cherche kbd{float:right;font-size:11px;background:#f3f4f5;padding:1px 5px}.sc-icone{width:34px;height:34px;display:grid;place-items:center;border-radius:50%;cursor:pointer;position:relative;font-size:19px}.sc-icone:hover{background:#edf7ff}.sc-icone b{position:absolute;top:2px;right:0;background:#cc3340;color:#fff;font-size:9px;border-radius:8px;padding:0 4px}.sc-produits{position:absolute;right:60px;top:46px;width:250px;background:#fff;border-radius:6px;box-shadow:0 16px 32px #17494d40;padding:10px 0;animation:tombe .2s}@keyframes tombe{from{opacity:0;transform:translateY(-8px)}}.sc-produit{display:flex;gap:14px;padding:9px 20px;cursor:pointer}.sc-produit:hover{background:#edf7ff}.sc-produit.haut{border-top:1px solid #e9ebed;margin-top:6px;padding-top:14px}
.sc-panneau{position:fixed;left:76px;top:50px;bottom:0;width:0;overflow:hidden;background:#f3f4f5;border-right:1px solid #d8dcde;transition:width .22s ease;z-index:5}.sc-panneau.ouvert{width:250px}.sc-panneau>div{width:250px;padding:16px 0;display:none}.sc-panneau>div.montre{display:block}.sc-panneau h4{margin:0 18px 10px;font-size:17px}.sc-noeud,.sc-feuille{padding:8px 18px;cursor:pointer}.sc-noeud:hover,.sc-feuille:hover{background:#e3eaf0}.sc-noeud:before{content:"›";display:inline-block;width:16px;transition:transform .2s}.sc-noeud.deplie:before{transform:rotate(90deg)}.sc-feuille{padding-left:34px}.sc-sous{display:none}.sc-sous.deplie{display:block}.sc-sous .sc-feuille{padding-left:50px}.sc-feuille.la{background:#cee2f2;font-weight:600}
.sc-page{margin:50px 0 0 76px;padding:24px 32px;transition:margin-left .22s}.ouvert+.sc-page{margin-left:326px}.sc-page h2{margin:0 0 16px;font-size:24px;font-weight:600}.sc-fiche{background:#fff;border:1px solid #d8dcde;border-radius:6px;padding:18px 22px;margin-bottom:18px}.sc-alerte{background:#edf8f4;border:1px solid #aecfc2;border-radius:4px;padding:11px 16px;margin-bottom:16px}.sc-alerte.rouge{background:#fff0f1;border-color:#f5b5ba}.sc-gris{height:16px;border-radius:4px;margin-bottom:12px;background:linear-gradient(90deg,#e9ebed,#f8f9f9,#e9ebed);background-size:200% 100%;animation:luit 1s infinite}@keyframes luit{to{background-position:-200% 0}}.sc-tickets{display:grid;grid-template-columns:90px 1fr 160px 90px}.sc-tickets>div{padding:9px 6px;border-bottom:1px solid #e9ebed}.sc-base{display:flex;gap:10px;align-items:center}.sc-base form{margin:0}
.sc-palette{position:fixed;inset:0;background:#2f394180;display:flex;justify-content:center;align-items:flex-start;padding-top:90px;z-index:30}.sc-palette>div{background:#fff;width:560px;border-radius:8px;box-shadow:0 20px 28px #0004;padding:8px 0}.sc-palette input{width:100%;border:0;border-bottom:1px solid #e9ebed;padding:12px 20px;font:inherit;outline:0}.sc-palette p{margin:10px 20px 4px;font-size:12px;color:#68737d}.sc-palette .sc-choix{padding:7px 20px;cursor:pointer}.sc-palette .sc-choix:hover{background:#edf7ff}.sc-visite{position:fixed;right:24px;bottom:24px;width:290px;background:#17494d;color:#fff;border-radius:8px;padding:16px 18px;box-shadow:0 12px 24px #0004}.sc-visite span{cursor:pointer;text-decoration:underline;margin-right:14px}
.sc-entree{max-width:400px;margin:60px auto;background:#fff;border-radius:10px;box-shadow:0 4px 24px #0001;padding:34px 40px}.sc-entree.large{max-width:600px}.sc-entree input{width:100%;border:1px solid #c2c8cc;border-radius:4px;padding:10px 12px;font:inherit;margin:4px 0 14px}.sc-ou{text-align:center;color:#68737d;margin:12px 0}.sc-espace{display:flex;align-items:center;gap:16px;border-bottom:1px solid #e9ebed;padding:14px 0}.sc-espace>i{font-style:normal;width:44px;height:44px;border-radius:8px;background:#17494d;color:#fff;display:grid;place-items:center;font-size:19px}.sc-espace>div{flex:1}.sc-espace small{display:block;color:#68737d}[hidden]{display:none!important}"""
_SCRIPT = """(()=>{const q=s=>document.querySelector(s),qa=s=>Array.from(document.querySelectorAll(s));const panneau=q('.sc-panneau');
const aller=e=>{const v=e.target.closest('[data-va]');if(v)location.assign(v.dataset.va)};document.addEventListener('click',aller);
qa('.sc-poste[data-ouvre]').forEach(p=>p.addEventListener('click',()=>{const c=q('#'+p.dataset.ouvre),deja=panneau.classList.contains('ouvert')&&c.classList.contains('montre');qa('.sc-panneau>div').forEach(d=>d.classList.remove('montre'));qa('.sc-poste').forEach(x=>x.classList.toggle('la',x===p&&!deja));if(deja)panneau.classList.remove('ouvert');else{c.classList.add('montre');panneau.classList.add('ouvert')}}));
qa('.sc-noeud').forEach(n=>n.addEventListener('click',()=>{n.classList.toggle('deplie');n.nextElementSibling.classList.toggle('deplie')}));
const pr=q('.sc-produits'),bp=q('[aria-label=Produits]');if(bp){bp.addEventListener('click',e=>{pr.hidden=!pr.hidden;e.stopPropagation()});document.addEventListener('click',()=>pr.hidden=true)}
const pal=q('.sc-palette');if(pal){const ouvre=o=>{pal.hidden=!o;if(o)pal.querySelector('input').focus()};q('.sc-cherche').addEventListener('click',()=>ouvre(true));document.addEventListener('keydown',e=>{if((e.ctrlKey||e.metaKey)&&e.key==='k'){e.preventDefault();ouvre(true)}if(e.key==='Escape')ouvre(false)});pal.addEventListener('mousedown',e=>e.target===pal&&ouvre(false));pal.querySelector('input').addEventListener('input',e=>pal.querySelectorAll('.sc-choix').forEach(c=>c.hidden=!c.textContent.toLowerCase().includes(e.target.value.toLowerCase())))}
const att=q('#attente');if(att)setTimeout(()=>{att.remove();qa('[data-apres]').forEach(x=>x.hidden=false)},400);
const vis=q('.sc-visite');if(vis&&!sessionStorage.visite){setTimeout(()=>vis.hidden=false,600);vis.addEventListener('click',e=>{if(e.target.closest('span')){vis.hidden=true;sessionStorage.visite=1}})}})();"""


def _html(title: str, body: str) -> str:
    return (
        f'<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>{title}</title><style data-styled="active">{_STYLE}</style></head>'
        f'<body><div id="root">{body}</div><script>{_SCRIPT}</script></body></html>'
    )


def _post(icon: str, name: str, more: str, on: bool = False) -> str:
    return f'<div class="sc-poste{" la" * on}" {more}><i>{icon}</i>{name}</div>'


def _leaf(one: Entry, here: str) -> str:
    return f'<div class="sc-feuille{" la" * (one.href == here)}" data-va="{one.href}">{one.name}</div>'


def _node(one: Entry, told: Told) -> str:
    """What has entries unfolds; what has none leads on."""
    if not one.entries:
        return _leaf(one, told.here)
    own = (Entry("Liste", one.href),) if "ressources" in one.href else ()
    unfolded = " deplie" * (one in trail(told))
    rows = "".join(_leaf(below, told.here) for below in own + one.entries)
    return f'<div class="sc-noeud{unfolded}">{one.name}</div><div class="sc-sous{unfolded}">{rows}</div>'


def _shell(told: Told, name: str, home: str, rail: str, *, panel: str, opened: bool, content: str, right: str) -> str:
    products = "".join(f'<div class="sc-produit" data-va="{home}"><span>{icon}</span>{text}</div>' for icon, text in (("🎫", "Assistance"), ("📖", "Guide"), ("💬", "Discussions"), ("📊", "Explorer")))  # fmt: skip
    if told.administration:
        products += f'<div class="sc-produit haut" data-va="{told.administration}"><span>⚙</span>Administration</div>'
    found = "".join(f'<div class="sc-choix" data-va="{href}">{text}</div>' for text, href in (("Accueil", home), ("Nouveau ticket", f"{home}#ticket"), ("Raccourcis clavier", f"{home}#clavier")))  # fmt: skip
    dots = f'<div class="sc-icone" role="button" tabindex="0" aria-label="Produits">⠿</div><div class="sc-produits" hidden>{products}</div>'
    head = f'<div class="sc-tete"><div class="sc-onglet"><b>{told.school}</b><small>{MINE}</small></div><div class="pousse"></div>{right}<div class="sc-cherche">Rechercher <kbd>Ctrl K</kbd></div><div class="sc-icone">🔔<b>4</b></div>{"" if told.anonymous else dots}<a href="{told.door.href}">{told.door.name}</a></div>'
    palette = f'<div class="sc-palette" hidden><div><input placeholder="Que cherchez-vous ?"><p>Suggestions</p>{found}</div></div>'
    said = f'<div class="sc-alerte" role="status">{told.message}</div>' if told.message else ""
    grey = f'<div id="attente">{"".join(f"<div class=sc-gris style=width:{w}%></div>" for w in (60, 90, 80, 40))}</div>'
    page = f'<div class="sc-page"><h2>{told.title or "Accueil"}</h2>{said}{grey}<div data-apres hidden>{content}</div></div>'
    side = f'<div class="sc-panneau{" ouvert" * opened}">{panel}</div>'
    return _html(f"{told.title or 'Accueil'} – {name}", f'<div class="sc-rail"><div class="sc-logo" data-va="{home}">{name[0]}</div>{rail}</div>{head}{side}{page}{palette}')  # fmt: skip


def portal(told: Told) -> str:
    """« Administration » is a product of its own, behind the nine dots; its panel unfolds by section."""
    rail = _post("⌂", "Accueil", 'data-va="/web/lycee"', told.here == "/web/lycee")
    rail += _post("📰", "Actualités", 'data-va="/web/lycee/actus"', told.here.endswith("actus"))
    rail += _post("👥", "Annuaire", 'data-va="/web/lycee/annuaire"')
    rail += _post("📝", "Pronote", f'data-va="{told.pronote}"') if told.pronote else ""
    inside = bool(told.menu) and (told.here == told.administration or bool(trail(told)))
    panel, content = "", f'<div class="sc-fiche">{told.body or "Rien à afficher."}</div>'
    if inside:
        rows = "".join(_node(one, told) for one in told.menu)
        panel = f'<div class="montre" data-apres hidden><h4>Administration</h4>{rows}</div>'
        if not told.body:
            content = '<div class="sc-fiche"><b>Consultés récemment</b><p>Aucune page pour l’instant.</p></div>'
    elif told.here in {"/", "/web/lycee"}:
        lines = (("#1042", "Vidéoprojecteur salle B204", "M. Abel", "Ouvert"), ("#1040", "Accès Moodle d’une classe", "Mme Roche", "En attente"), ("#1031", "Badge de cantine perdu", "Mme Serre", "Résolu"))  # fmt: skip
        cells = "".join("".join(f"<div>{cell}</div>" for cell in line) for line in lines)
        content = f'<div class="sc-fiche"><b>Vos demandes</b><div class="sc-tickets">{cells}</div></div><div class="sc-fiche"><b>Nouvelles de l’équipe</b><p>Le guide de rentrée est en ligne.</p></div>'
        if not told.anonymous:
            content += '<div class="sc-visite" hidden><b>Bienvenue ! (1/3)</b><p>Voici votre nouvelle page d’accueil.</p><span>Passer</span><span>Terminer la visite</span></div>'
    return _shell(told, "ATRIUM", "/web/lycee", rail, panel=panel, opened=inside, content=content, right="")


def console(told: Told) -> str:
    """A post of the rail slides its panel in; it stays on the section's pages."""
    way = trail(told)
    rail = _post("⌂", "Accueil", 'data-va="/"', told.here == "/")
    panel = ""
    for n, (icon, section) in enumerate(zip("◍▤⚙☷", told.menu, strict=False)):
        rail += _post(icon, section.name, f'data-ouvre="p{n}"', section in way)
        rows = "".join(_node(one, told) for one in section.entries)
        panel += f'<div id="p{n}"{" class=montre" * (section in way)}><h4>{section.name}</h4>{rows}</div>'
    links = "".join(f'<p><a href="{one.href}">{one.name}</a></p>' for one in told.entries if not told.body)
    content = f'<div class="sc-fiche">{told.body}{links}</div>'
    if told.here == "/":
        content += (
            '<div class="sc-fiche"><b>Activité</b><p>37 utilisateurs connectés · 2 sauvegardes aujourd’hui</p></div>'
        )
    state = f'<div class="sc-base"><span>{"🟢 Base publiée" if told.published else "🔴 Base non publiée"}</span>{told.publication}</div>'
    return _shell(told, "PRONOTE", "/", rail, panel=panel, opened=bool(way), content=content, right=state)


def sign_in(site: Site, wrong: str) -> str:
    """Other companies' accounts first, then one's own."""
    name = "ATRIUM" if site == "portal" else "PRONOTE"
    said = f'<div class="sc-alerte rouge">{wrong}</div>' if wrong else ""
    others = "".join(f'<button type="button" class="sc-bouton fin" data-va="/sso/{n}">Continuer avec {one}</button>' for n, one in enumerate(("EduConnect", "Microsoft 365")))  # fmt: skip
    return _html(
        f"Connexion à {name}",
        f'<div class="sc-entree"><h2>Connexion à {name}</h2>{said}{others}<div class="sc-ou">ou</div><form method="post"><div>Identifiant</div><input name="username" placeholder="Identifiant"><div>Mot de passe</div><input name="password" type="password" placeholder="Mot de passe"><button style="width:100%">Se connecter</button></form><p><a href="/oubli">Mot de passe oublié ?</a> · <a href="/agent">Vous êtes agent ? Connectez-vous</a></p></div>',
    )


def _spaces(schools: Mapping[str, str]) -> str:
    rows = "".join(
        f'<div class="sc-espace"><i>{name[0]}</i><div><b>{name}</b><small>{uai} · {users} membres</small></div><form method="post"><input type="hidden" name="school" value="{uai}"><button>Ouvrir →</button></form></div>'
        for (uai, name), users in zip(schools.items(), (64, 118), strict=False)
    )
    return _html("Vos espaces", f'<div class="sc-entree large"><h2>Heureux de vous revoir</h2><p>Choisissez un établissement ci-dessous.</p>{rows}<p>Votre établissement n’est pas là ? <a href="/autre">Essayez un autre compte</a></p></div>')  # fmt: skip


AFTER: dict[Site, tuple[Callable[[Mapping[str, str]], str], ...]] = {"portal": (_spaces,), "console": (_spaces,)}
