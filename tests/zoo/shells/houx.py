"""Like a region's own school portal: coloured tiles, a control bar whose « Administration » slides a pane in, « Je me connecte avec… » before one signs in."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from tests.zoo.shells import MINE, Entry, Site, Told
from tests.zoo.shells._trail import trail

DOORS: dict[Site, tuple[str, ...]] = {"portal": ("label:has-text('Compte ATRIUM')", "#choix >> text=Valider")}
ANSWERS: dict[Site, tuple[str, ...]] = {
    "portal": (".carte-compte:has-text('Administrateur')",),
    "console": (".ligne-etab:has-text('Lycée des Exemples')",),
}
_PANE = (".barre-controle >> text=Administration", "#volet >> text=")
WAYS = {
    "services": (_PANE[0], "#volet >> text=Pages de site", "#volet >> text=Accès aux services tiers"),
    "export": (_PANE[0], "#volet >> text=Utilisateurs", "#volet >> text=Export des utilisateurs"),
    "ent": (".tuile:has-text('Pronote.net')", ".tuile:has-text('Intégration dans un ENT')"),
    "displays": (".tuile:has-text('Paramètres')", ".tuile:has-text('Préférences')", ".tuile:has-text('Affichages')"),
    "pupils": (".tuile:has-text('Ressources')", ".tuile:has-text('Élèves')"),
    "profiles": (
        ".tuile:has-text('Ressources')",
        ".tuile:has-text('Professeurs')",
        ".pastille:has-text('Profils d\\'autorisation')",
    ),
    "groups": (".tuile:has-text('Fichier')", ".tuile:has-text('Administration des utilisateurs')"),
}
_STYLE = """*{box-sizing:border-box}body{margin:0;background:#eef1f5;color:#27323f;font:15px/1.5 "Open Sans","Segoe UI",Arial,sans-serif;transition:padding-left .3s}a{color:#00549f}button{font:inherit;cursor:pointer}.btn,form button{background:#00549f;color:#fff;border:0;border-radius:4px;padding:8px 18px;font-weight:600}.btn:hover,form button:hover{background:#003c73}
.barre-controle{background:#2b2f38;color:#fff;height:40px;display:flex;align-items:center;padding:0 16px;gap:22px;font-size:13px}.barre-controle a{color:#e8eaee;text-decoration:none;display:flex;gap:8px;align-items:center;height:40px;padding:0 10px}.barre-controle a:hover,.barre-controle a.ouvert{background:#454b58}.barre-controle .pousse{margin-left:auto;opacity:.7}
.bandeau{background:#fff;display:flex;align-items:center;gap:24px;padding:14px 32px;border-bottom:4px solid #f5c400}.bandeau .logo{display:flex;gap:12px;align-items:center;text-decoration:none;color:#00549f;font-weight:800;font-size:26px;letter-spacing:.06em}.bandeau .logo span{background:#d2001f;color:#ffd900;font-size:11px;line-height:1.1;padding:8px;letter-spacing:0}.bandeau h1{font-size:21px;margin:0}.bandeau .etab{border-left:1px solid #cfd6de;padding-left:24px;flex:1}.bandeau .etab small{color:#66717f}.rond{position:relative;width:38px;height:38px;border-radius:50%;background:#eef1f5;display:grid;place-items:center;text-decoration:none}.rond b{position:absolute;top:-4px;right:-4px;background:#d2001f;color:#fff;font-size:10px;border-radius:9px;padding:0 5px}
.onglets{background:#00549f;padding:0 32px;display:flex}.onglets a{color:#fff;text-decoration:none;padding:12px 18px;font-weight:600}.onglets a:hover,.onglets a.actif{background:#003c73}.fil{padding:14px 32px 0;font-size:13px;color:#66717f}.corps{padding:20px 32px 60px;max-width:1240px}.corps>h2{margin:6px 0 18px;font-size:24px}.blanc{background:#fff;border-radius:6px;box-shadow:0 1px 4px #0002;padding:22px 26px;margin-bottom:22px}.deux{display:grid;grid-template-columns:1fr 300px;gap:26px}.info{border-left:4px solid #2e9e5b;background:#e4f5ea;padding:10px 16px;margin-bottom:16px}.blanc td,.blanc th{padding:4px 12px}.blanc table{border-collapse:collapse}.info.erreur{border-color:#d2001f;background:#fde8ea}
.tuiles{display:flex;flex-wrap:wrap;gap:16px;margin-bottom:24px}.tuile{width:172px;height:150px;border-radius:8px;color:#fff;padding:16px;display:flex;flex-direction:column;text-decoration:none;cursor:pointer;transition:transform .15s,box-shadow .15s}.tuile:hover{transform:translateY(-4px);box-shadow:0 8px 18px #0004}.tuile .ic{font-size:34px;flex:1}.tuile .t{font-weight:700;line-height:1.2}.tuile .d{font-size:12px;opacity:.9}.c0{background:#00549f}.c1{background:#b8326b}.c2{background:#2a7f62}.c3{background:#b25a00}.c4{background:#5b4a9b}.c5{background:#33606f}.c6{background:#8f2d2d}.pastilles{display:flex;gap:10px;margin-bottom:16px}.pastille{background:#fff;border:1px solid #00549f;border-radius:18px;color:#00549f;padding:5px 16px;font-weight:600;cursor:pointer}.pastille.actif{background:#00549f;color:#fff}
#volet{position:fixed;top:0;left:0;bottom:0;width:300px;background:#393f4a;color:#fff;overflow:auto;transform:translateX(-100%);visibility:hidden;transition:transform .3s,visibility .3s;z-index:20}.volet-ouvert{padding-left:300px}.volet-ouvert #volet{transform:none;visibility:visible}#volet .tete{background:#2b2f38;padding:16px 20px;display:flex;justify-content:space-between}#volet .tete a{color:#fff;text-decoration:none;font-size:20px}#volet .site{padding:14px 20px;font-size:13px;border-bottom:1px solid #4c5361}#volet .panneau>a{display:flex;justify-content:space-between;color:#fff;text-decoration:none;padding:13px 20px;border-bottom:1px solid #4c5361;font-weight:600}#volet .repli{display:none;background:#2f343e;padding:6px 0}#volet .repli.ouvert{display:block}#volet .repli a{display:block;color:#cfd6e0;text-decoration:none;padding:8px 20px 8px 34px;font-size:14px}#volet .repli a:hover,#volet .repli a.actif{color:#fff;background:#00549f}#volet .attente{padding:30px;text-align:center;color:#aab2bf}
.seuil{min-height:100vh;background:linear-gradient(160deg,#00549f,#2a9fd6);padding:60px 16px}.boite{background:#fff;border-radius:8px;max-width:560px;margin:auto;padding:32px 40px;box-shadow:0 10px 40px #0005}.boite h1{margin:0 0 6px;font-size:24px}.boite ul{list-style:none;margin:16px 0;padding:0}.boite li label{display:flex;gap:12px;border:1px solid #cfd6de;border-radius:6px;padding:13px 16px;margin-bottom:8px;cursor:pointer}.boite li label:hover{border-color:#00549f;background:#f3f8fd}.champ{margin-bottom:14px}.champ label{display:block;font-weight:600}.champ input{width:100%;padding:10px;border:1px solid #aab2bf;border-radius:4px;font:inherit}.pied{text-align:center;margin-top:20px;font-size:13px}.seuil>.pied a{color:#fff;margin:0 10px}.carte-compte,form .ligne-etab{display:flex;gap:18px;align-items:center;width:100%;background:#fff;color:#27323f;border:1px solid #cfd6de;border-radius:8px;padding:18px;text-align:left;margin-bottom:12px}form .carte-compte:hover,form .ligne-etab:hover{background:#f3f8fd;border-color:#00549f}.carte-compte i{font-style:normal;font-size:30px}.carte-compte small,.ligne-etab small{display:block;font-weight:400;color:#66717f}"""
_SCRIPT = """var lien=document.querySelector('[data-bascule=volet]'),volet=document.getElementById('volet');
function charger(){var t=document.getElementById('volet-contenu');if(!t)return;setTimeout(function(){volet.querySelector('.attente').replaceWith(t.content.cloneNode(true));t.remove()},350)}
if(lien){lien.addEventListener('click',function(e){e.preventDefault();var o=document.body.classList.toggle('volet-ouvert');lien.classList.toggle('ouvert',o);if(o)charger()});volet.addEventListener('click',function(e){var a=e.target.closest('[data-repli]');if(a){e.preventDefault();a.nextElementSibling.classList.toggle('ouvert')}if(e.target.closest('.ferme')){e.preventDefault();document.body.classList.remove('volet-ouvert')}})}
document.querySelectorAll('[data-href]').forEach(function(d){d.addEventListener('click',function(){location.href=d.dataset.href})});
var choix=document.getElementById('choix');if(choix)choix.addEventListener('submit',function(e){e.preventDefault();var v=choix.profil.value;if(v==='atrium'){choix.style.display='none';document.getElementById('formulaire').style.display='block';document.querySelector('[name=username]').focus()}else if(v)location.href='/'+v});"""
_SAID = {"Pronote.net": "◍ Publier sur internet", "Fichier": "▤ Bases et comptes", "Paramètres": "⚙ Réglages généraux"}


def _html(title: str, body: str, kind: str = "") -> str:
    return (
        f'<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><title>{title}</title><style>{_STYLE}</style></head>'
        f'<body class="{kind}">{body}<script>{_SCRIPT}</script></body></html>'
    )


def _banner(told: Told, name: str, home: str) -> str:
    out = f'<a href="{told.door.href}">{told.door.name}</a>'
    round_ = "" if told.anonymous else '<a class="rond" href="#" title="Notifications">🔔<b>3</b></a>'
    return (
        f'<div class="bandeau"><a class="logo" href="{home}"><span>RÉGION<br>SUD</span>{name}</a><div class="etab"><h1>{told.school}</h1>'
        f"<small>UAI {MINE} · Académie d’Aix-Marseille</small></div>{round_}{out}</div>"
    )


def _pane(told: Told) -> str:
    """The « volet administration »: its content comes a moment after it has opened."""
    way, rows = trail(told), ""
    for section in told.menu:
        inside = "".join(
            f'<a href="{one.href}"{" class=actif" * (one.href == told.here)}>{one.name}</a>' for one in section.entries
        )
        rows += f'<div class="panneau"><a href="#" data-repli>{section.name}<span>▾</span></a><div class="repli{" ouvert" * (section in way)}">{inside}</div></div>'
    head = '<div class="tete"><b>Volet administration</b><a href="#" class="ferme" title="Fermer">×</a></div>'
    site = f'<div class="site">🌐 {told.school}<br>{MINE}</div>'
    return f'<div id="volet">{head}{site}<div class="attente">Chargement…</div></div><template id="volet-contenu">{rows}</template>'


def portal(told: Told) -> str:
    """Tiles of the services; a dark bar above the page, for those who manage it, has the pane's button."""
    tabs: tuple[Entry, ...] = (
        Entry("Accueil", "/web/lycee"),
        Entry("Actualités", "/web/lycee/actus"),
        Entry("Le lycée", "/web/lycee/nous"),
    )
    tabs += (Entry("Pronote", told.pronote),) if told.pronote else ()
    nav = "".join(f'<a href="{one.href}"{" class=actif" * (one.href == told.here)}>{one.name}</a>' for one in tabs)
    bar = ""
    if told.administration:
        bar = f'<div class="barre-controle"><a href="{told.administration}" data-bascule="volet">⚙ Administration</a><a href="#">✎ Modifier la page</a><a href="#">👁 Simuler</a><span class="pousse">Dernière publication de la page : hier, 18 h 04</span></div>{_pane(told)}'
    said = f'<div class="info">{told.message}</div>' if told.message else ""
    content = f'<div class="blanc">{told.body}</div>' if told.body else ""
    if told.entries:
        content += (
            f'<div class="blanc">{"".join(f"<p><a href={one.href}>{one.name}</a></p>" for one in told.entries)}</div>'
        )
    elif told.here in {"/", "/web/lycee"}:
        own = (
            "✉ Messagerie",
            "📚 Médiacentre",
            "🗓 Agenda",
            "📁 Mes documents",
            "🎧 Correlyce",
            "🎓 Orientation",
            "🚌 Transports",
        )
        tiles = "".join(
            f'<a class="tuile c{n}" href="/web/lycee/service{n}"><span class="ic">{one.split()[0]}</span><span class="t">{one.split(" ", 1)[1]}</span></a>'
            for n, one in enumerate(own)
        )
        news = '<div class="blanc"><h3 style="margin-top:0">À la une</h3><p><b>Portes ouvertes</b><br>Le samedi 14 mars, de 9 h à 13 h.</p><p><b>Région</b><br>La carte de transport se commande en ligne.</p><a href="/web/lycee/actus">Toutes les actualités</a></div>'
        content = f'<div class="deux"><div><h2>Mes services</h2><div class="tuiles">{tiles}</div></div>{news}</div>'
    title = f"<h2>{told.title}</h2>" if told.title else ""
    body = f'{bar}{_banner(told, "ATRIUM", "/web/lycee")}<div class="onglets">{nav}</div><div class="corps">{said}{title}{content}</div>'
    return _html(f"{told.title or 'Accueil'} - {told.school} - ATRIUM", body)


def _tile(n: int, one: Entry) -> str:
    icon, _, text = _SAID.get(one.name, "▦ Consulter et modifier").partition(" ")
    return f'<div class="tuile c{n}" data-href="{one.href}" tabindex="0"><div class="ic">{icon}</div><div class="t">{one.name}</div><div class="d">{text}</div></div>'


def console(told: Told) -> str:
    """Tiles again, one page of them for each level; what belongs to a list stands in pills above it."""
    way = trail(told)
    crumbs = " › ".join(['<a href="/">Tableau de bord</a>', *(f'<a href="{one.href}">{one.name}</a>' for one in way)])
    said = f'<div class="info">{told.message}</div>' if told.message else ""
    state = f'<div class="blanc" style="display:flex;gap:24px;align-items:center;padding:12px 26px"><b>{"🟢 Base publiée" if told.published else "🔴 Base non publiée"}</b><span style="flex:1">Année scolaire 2025-2026</span>{told.publication}</div>'
    content = ""
    own = way[1] if way[1:] else None
    if told.here == "/":
        content = f'<div class="tuiles">{"".join(_tile(n, one) for n, one in enumerate(told.menu))}</div><div class="blanc">37 utilisateurs connectés · dernière sauvegarde ce matin à 6 h</div>'
    elif not told.body:
        content = f'<div class="tuiles">{"".join(_tile(n, one) for n, one in enumerate(told.entries))}</div>'
    else:
        if own and own.entries and "ressources" in own.href:
            pills = (Entry("Liste", own.href), *own.entries)
            content = f'<div class="pastilles">{"".join(f"""<div class="pastille{" actif" * (one.href == told.here)}" data-href="{one.href}">{one.name}</div>""" for one in pills)}</div>'
        content += f'<div class="blanc">{told.body}</div>'
    body = f'{_banner(told, "PRONOTE", "/")}<div class="fil">{crumbs}</div><div class="corps"><h2>{told.title or "Tableau de bord"}</h2>{said}{state}{content}</div>'
    return _html(f"PRONOTE - {told.school}", body)


def sign_in(site: Site, wrong: str) -> str:
    """At the portal one says first with which account; the form takes the list's place."""
    asked = site == "portal" and not wrong
    name = "ATRIUM" if site == "portal" else "PRONOTE"
    ways = (("educonnect", "Élève ou parent, avec ÉduConnect"), ("agents", "Agent de l’Éducation nationale"), ("atrium", "Compte ATRIUM (identifiant et mot de passe)"))  # fmt: skip
    rows = "".join(
        f'<li><label><input type="radio" name="profil" value="{key}"> {text}</label></li>' for key, text in ways
    )
    choice = f'<form id="choix"><h1>Bienvenue</h1><p>Je me connecte avec :</p><ul>{rows}</ul><button>Valider</button></form>' if asked else ""  # fmt: skip
    said = f'<div class="info erreur">{wrong}</div>' if wrong else ""
    form = f'<form method="post" id="formulaire"{" style=display:none" * asked}><h1>Connexion à {name}</h1>{said}<div class="champ"><label for="u">Identifiant</label><input id="u" name="username" autocomplete="username"></div><div class="champ"><label for="p">Mot de passe</label><input id="p" name="password" type="password"></div><button>Se connecter</button><p class="pied"><a href="/oubli">Mot de passe oublié ?</a></p></form>'
    return _html(
        f"Connexion - {name}",
        f'<div class="seuil"><div class="boite">{choice}{form}</div><div class="pied"><a href="/aide">Aide</a><a href="/mentions">Mentions légales</a><a href="/donnees">Données personnelles</a></div></div>',
    )


def _accounts(schools: Mapping[str, str]) -> str:
    kinds = ("👩‍🏫 Professeur", "🛠 Administrateur")
    cards = "".join(
        f'<button class="carte-compte" name="school" value="{uai}"><i>{kind.split()[0]}</i><span>{kind.split()[1]}<small>{name} ({uai})</small></span></button>'
        for (uai, name), kind in zip(schools.items(), kinds, strict=False)
    )
    return _html("Choix du compte", f'<div class="seuil"><form method="post" class="boite"><h1>Vous avez plusieurs comptes</h1><p>Avec lequel souhaitez-vous continuer ?</p>{cards}</form></div>')  # fmt: skip


def _schools(schools: Mapping[str, str]) -> str:
    rows = "".join(f'<button class="ligne-etab" name="school" value="{uai}"><span>🏫</span><span>{name}<small>{uai}</small></span></button>' for uai, name in schools.items())  # fmt: skip
    return _html("Établissement", f'<div class="seuil"><form method="post" class="boite"><h1>Votre établissement</h1><p>Choisissez la base à administrer.</p>{rows}</form></div>')  # fmt: skip


AFTER: dict[Site, tuple[Callable[[Mapping[str, str]], str], ...]] = {"portal": (_accounts,), "console": (_schools,)}
