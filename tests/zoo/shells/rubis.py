"""Like a bank's extranet for firms: consent first, two bands of tabs, a table of contracts with radios, a message to have read."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from tests.zoo.shells import MINE, Entry, Site, Told
from tests.zoo.shells._trail import trail

_DOOR = ("#btnIdentifiant",)
DOORS: dict[Site, tuple[str, ...]] = {"portal": ("text=Continuer sans accepter", *_DOOR), "console": _DOOR}
ANSWERS: dict[Site, tuple[str, ...]] = {
    "portal": (".profil:has-text('Administrateur')",),
    "console": ("label:has-text('Lycée des Exemples')", "text=Valider", "text=J’ai lu ce message"),
}
_ADMIN = ("@#monEspace", "#monEspace >> text=Administration")
_TAB, _SUB = ".onglets >> text=", ".sousMenu:visible >> text="
WAYS = {
    "services": (*_ADMIN, f"{_TAB}Pages de site", f"{_SUB}Accès aux services tiers"),
    "export": (*_ADMIN, f"{_TAB}Utilisateurs", f"{_SUB}Export des utilisateurs"),
    "ent": (f"{_TAB}Pronote.net", f"{_SUB}Intégration dans un ENT"),
    "displays": (f"{_TAB}Paramètres", f"@{_SUB}Préférences", f"{_SUB}Affichages"),
    "pupils": (f"{_TAB}Ressources", f"{_SUB}Élèves"),
    "profiles": (f"{_TAB}Ressources", f"@{_SUB}Professeurs", f"{_SUB}Profils d'autorisation"),
    "groups": (f"{_TAB}Fichier", f"{_SUB}Administration des utilisateurs"),
}
_STYLE = """body{margin:0;background:#eceff1;color:#33373b;font:14px/1.45 Roboto,"Helvetica Neue",Arial,sans-serif}.centre{width:1120px;margin:0 auto;position:relative}#tete{background:#fff;height:84px;border-bottom:1px solid #d8dde0}#tete .logo{position:absolute;left:0;top:20px;font-size:27px;font-weight:700;color:#a3123a;cursor:pointer}#tete .logo small{display:block;font-size:11px;color:#777;font-weight:400;letter-spacing:1px}#outils{position:absolute;right:0;top:26px;display:flex;gap:26px;align-items:center}#outils a{color:#33373b;text-decoration:none}
#monEspace{position:relative;padding:8px 14px;background:#f4f5f6;border-radius:18px;cursor:default}#monEspace .volet{position:absolute;right:0;top:34px;width:250px;background:#fff;border-radius:6px;box-shadow:0 6px 22px #0003;padding:8px 0;opacity:0;visibility:hidden;transform:translateY(6px);transition:all .2s;z-index:90}#monEspace:hover .volet{opacity:1;visibility:visible;transform:none}#monEspace .volet div{padding:9px 18px;cursor:pointer}#monEspace .volet div:hover{background:#faeef1;color:#a3123a}
.onglets{background:#a3123a}.onglets .centre{display:flex}.onglet{color:#fff;padding:15px 26px;cursor:pointer;font-size:15px;border-bottom:4px solid transparent}.onglet:hover{background:#870c2d}.onglet.actif{background:#870c2d;border-bottom-color:#ffc9d5}.bande{background:#fff;min-height:48px;box-shadow:0 2px 5px #0001}.sousMenu{display:none}.sousMenu.ouvert{display:flex}.ssItem{position:relative;padding:14px 18px;cursor:pointer;color:#51575d}.ssItem:hover,.ssItem.actif{color:#a3123a}.ssItem .fleche{font-size:10px;margin-left:6px}.ssItem .niveau3{display:none;position:absolute;left:8px;top:46px;background:#fff;min-width:230px;box-shadow:0 4px 14px #0003;z-index:60}.ssItem:hover .niveau3{display:block}.niveau3 div{padding:11px 16px;color:#33373b}.niveau3 div:hover{background:#faeef1}
.corps{padding:22px 0 60px;min-height:430px}.fil{font-size:12px;color:#7b8288;margin-bottom:10px}.bloc{background:#fff;border-radius:6px;padding:22px 26px;margin-bottom:18px;box-shadow:0 1px 3px #0001}.bloc .titre{font-size:22px;color:#a3123a;font-weight:300;margin-bottom:14px}.deux{display:grid;grid-template-columns:2fr 1fr;gap:18px}.lien{padding:10px 0;color:#a3123a;cursor:pointer;border-bottom:1px solid #eee}.ok{background:#e6f4ea;border-left:4px solid #2e7d32;padding:10px 14px;margin-bottom:14px}.ko{color:#c00;padding:8px 0}
.bouton,button{background:#a3123a;color:#fff;border:0;border-radius:20px;padding:10px 24px;font:500 14px inherit;cursor:pointer}.bouton.vide{background:#fff;color:#a3123a;border:1px solid #a3123a}.grise{opacity:.45;pointer-events:none}input[type=text],input[type=password],input:not([type]),select{padding:9px 12px;border:1px solid #aab1b6;border-radius:4px;font:inherit}.pied{background:#33373b;color:#c9ced2;font-size:12px;padding:22px 0}.pied span{margin-right:24px;cursor:pointer}table.contrats{width:100%;border-collapse:collapse}.contrats td,.contrats th{padding:14px;border-bottom:1px solid #e2e6e8;text-align:left}.contrats label{cursor:pointer;font-weight:600}
.ident{width:420px;margin:50px auto;background:#fff;border-radius:8px;padding:34px 40px;box-shadow:0 2px 14px #0002}.ident input[type=text],.ident input[type=password]{width:394px}.etape{transition:opacity .3s}.voile{position:fixed;inset:0;background:#000a;z-index:200;display:flex;align-items:center;justify-content:center}.voile .cadre{background:#fff;width:620px;border-radius:8px;padding:28px 34px}.voile .haut{text-align:right;color:#555;text-decoration:underline;cursor:pointer;font-size:13px}.cadre .bas{display:flex;gap:12px;justify-content:flex-end;margin-top:16px}.profils{display:flex;gap:20px}.profil{flex:1;border:1px solid #d8dde0;border-radius:8px;padding:26px;text-align:center;cursor:pointer}.profil:hover{border-color:#a3123a;box-shadow:0 3px 12px #a3123a33}.profil .rond{width:58px;height:58px;border-radius:50%;background:#faeef1;margin:0 auto 12px;font-size:26px;line-height:58px}.bandeau{position:absolute;right:0;top:8px;display:flex;gap:14px;align-items:center;font-size:13px}"""
_SCRIPT = """function va(u){location.href=u}
function onglet(o,n){var t=document.querySelectorAll('.onglet'),s=document.querySelectorAll('.sousMenu'),i;for(i=0;i<t.length;i++)t[i].className='onglet';o.className='onglet actif';for(i=0;i<s.length;i++)s[i].className='sousMenu'+(s[i].id=='sm'+n?' ouvert':'')}
function consent(){document.cookie='tc=1;path=/;max-age=15552000';document.getElementById('voileCookies').style.display='none'}
function identifiant(){var c=document.getElementById('etape1').querySelector('input');if(!c.value){c.focus();return}document.getElementById('attente').style.display='block';setTimeout(function(){document.getElementById('attente').style.display='none';document.getElementById('btnIdentifiant').style.display='none';document.getElementById('etape2').style.display='block';document.querySelector('[name=password]').focus()},350)}"""


def _html(title: str, body: str) -> str:
    foot = "".join(
        f"<span onclick=\"va('/legal')\">{one}</span>"
        for one in ("Mentions légales", "Sécurité", "Protection des données", "Gérer mes cookies", "Plan du site")
    )
    return (
        f'<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><title>{title}</title><style>{_STYLE}</style></head>'
        f'<body>{body}<div class="pied"><div class="centre">{foot}</div></div><script>{_SCRIPT}</script></body></html>'
    )


def _head(name: str, baseline: str, tools: str) -> str:
    return f'<div id="tete"><div class="centre"><div class="logo" onclick="va(\'/\')">{name}<small>{baseline}</small></div><div id="outils">{tools}</div></div></div>'


def _bands(told: Told) -> str:
    """The tabs, and under them the band of the one that is open."""
    way, tabs, bands = trail(told), "", ""
    for at, section in enumerate(told.menu):
        on = section in way
        tabs += f'<div class="onglet{" actif" * on}" onclick="onglet(this,{at})">{section.name}</div>'
        items = ""
        for entry in section.entries:
            rows = ((Entry("Liste", entry.href),) if "ressources" in entry.href else ()) + entry.entries
            below = "".join(f"<div onclick=\"event.stopPropagation();va('{e.href}')\">{e.name}</div>" for e in rows)
            more = f'<span class="fleche">▼</span><div class="niveau3">{below}</div>' if entry.entries else ""
            items += f'<div class="ssItem{" actif" * (entry in way)}" onclick="va(\'{entry.href}\')"><span>{entry.name}</span>{more}</div>'
        bands += f'<div class="sousMenu{" ouvert" * on}" id="sm{at}">{items}</div>'
    return f'<div class="onglets"><div class="centre">{tabs}</div></div><div class="bande"><div class="centre">{bands}</div></div>'


def _body(told: Told, home: str, state: str = "") -> str:
    where = " &rsaquo; ".join(("Accueil", *(one.name for one in trail(told))))
    said = f'<div class="ok">{told.message}</div>' if told.message else ""
    listed = "".join(
        f'<div class="lien" onclick="va(\'{one.href}\')">{one.name} &rsaquo;</div>' for one in told.entries
    )
    title = f'<div class="titre">{told.title}</div>' if told.title else ""
    inside = f'<div class="bloc">{title}{said}{listed}{told.body}</div>'
    if told.here in {"/", "/web/lycee"}:
        inside = home
    return f'<div class="centre corps">{state}<div class="fil">{where}</div>{inside}</div>'


def portal(told: Told) -> str:
    """« Administration » is in « Mon espace », which opens under the pointer; then the tabs are the administration's."""
    inside = told.menu and (told.title or trail(told))
    if told.anonymous:
        tools = f'<a href="/aide">Aide</a><a href="{told.door.href}">{told.door.name}</a>'
        return _html(
            told.school,
            _head("ATRIUM", "LE PORTAIL DES LYCÉES", tools)
            + _body(
                told,
                '<div class="bloc"><div class="titre">Bienvenue</div>Connectez-vous pour retrouver vos services.</div>',
            ),
        )
    rows = (
        ("/web/lycee/profil", "Mon profil"),
        ("/web/lycee/alertes", "Mes alertes (4)"),
        (told.administration, "Administration"),
        (told.door.href, told.door.name),
    )
    own = "".join(f"<div onclick=\"va('{href}')\">{name}</div>" for href, name in rows)
    tools = f'<span>{told.school}<br><small>UAI 0139990N</small></span><a href="/web/lycee/messagerie">Messagerie <b>2</b></a><div id="monEspace">👤 Mon espace ▾<div class="volet">{own}</div></div>'
    if inside:
        bands = _bands(told)
    else:
        names = [("Accueil", "/web/lycee"), ("Actualités", "/web/lycee/actus"), ("Vie scolaire", "/web/lycee/vie")]
        names += [("Pronote", told.pronote)] if told.pronote else []
        tabs = "".join(
            f'<div class="onglet{" actif" * (href == told.here)}" onclick="va(\'{href}\')">{name}</div>'
            for name, href in names
        )
        bands = f'<div class="onglets"><div class="centre">{tabs}</div></div>'
    home = '<div class="deux"><div class="bloc"><div class="titre">Bonjour Madame Martin</div>Votre dernière connexion date d’hier à 17 h 42.<div class="lien">Réunion parents-professeurs des secondes, jeudi 18 h</div><div class="lien">Le CDI ferme à 16 h ce vendredi</div></div><div class="bloc"><div class="titre">À savoir</div>Méfiez-vous des messages qui demandent votre mot de passe.</div></div>'
    return _html(f"ATRIUM - {told.school}", _head("ATRIUM", "LE PORTAIL DES LYCÉES", tools) + bands + _body(told, home))


def console(told: Told) -> str:
    """A tab opens its band, no page; what has more below it shows that under the pointer."""
    tools = f'<span><b>{told.school}</b><br><small>0139990N · <a href="/contrats">changer</a></small></span><a href="/aide">Aide</a><a class="bouton vide" href="{told.door.href}">⏻ {told.door.name}</a>'
    state = f'<div class="bandeau"><span>Base {"publiée" if told.published else "non publiée"}</span>{told.publication}</div>'
    home = '<div class="deux"><div class="bloc"><div class="titre">Synthèse</div>Serveur en marche depuis 12 jours.<br>Sessions ouvertes : 37<br>Dernier envoi à l’académie : 02/03</div><div class="bloc"><div class="titre">Vos contacts</div>Support : du lundi au vendredi, 8 h – 18 h.</div></div>'
    return _html(
        f"PRONOTE - {told.school}", _head("PRONOTE", "ADMINISTRATION", tools) + _bands(told) + _body(told, home, state)
    )


def sign_in(site: Site, wrong: str) -> str:
    """The password's box appears below once one has said who one is; at the portal the consent lies over it."""
    name = "ATRIUM" if site == "portal" else "PRONOTE"
    said = f'<div class="ko">⚠ {wrong}</div>' if wrong else ""
    form = f'<form method="post" class="ident" onsubmit="if(document.getElementById(\'etape2\').style.display==\'none\'){{identifiant();return false}}"><div style="font-size:22px;margin-bottom:14px">Accéder à mon espace</div>{said}<div id="etape1"><div>Identifiant</div><input type="text" name="username" maxlength="40"></div><div id="attente" style="display:none">Veuillez patienter…</div><div id="etape2" style="display:none;margin-top:14px"><div>Mot de passe</div><input type="password" name="password"><div style="margin-top:18px"><button>Se connecter</button></div></div><div style="margin-top:18px"><div class="bouton" id="btnIdentifiant" style="display:inline-block" onclick="identifiant()">Continuer</div></div><p><a href="/oubli">Identifiant ou mot de passe oublié ?</a></p><p><a href="/premiere">Première connexion</a></p></form>'
    consent = '<div class="voile" id="voileCookies"><div class="cadre"><div class="haut" onclick="consent()">Continuer sans accepter</div><div style="font-size:20px;margin:8px 0">Le respect de votre vie privée</div>Avec nos partenaires, nous utilisons des traceurs pour mesurer l’audience du site et vous proposer des contenus adaptés. Votre choix est conservé six mois.<div class="bas"><div class="bouton vide" onclick="consent()">Personnaliser</div><div class="bouton" onclick="consent()">Tout accepter</div></div></div></div><script>if(document.cookie.indexOf("tc=1")>=0)document.getElementById("voileCookies").style.display="none"</script>'
    tools = '<a href="/agences">Nous contacter</a><a href="/aide">Aide</a>'
    return _html(
        f"{name} - Connexion",
        _head(name, "ACCÈS SÉCURISÉ", tools) + f'<div class="centre corps">{form}</div>' + consent * (site == "portal"),
    )


def _profiles(schools: Mapping[str, str]) -> str:
    """The kinds of account: the one is of another school."""
    kinds = {uai: ("🛠", "Administrateur") if uai == MINE else ("👪", "Parent d’élève") for uai in schools}
    tiles = "".join(
        f'<div class="profil" onclick="document.forms[0].school.value=\'{uai}\';document.forms[0].submit()"><div class="rond">{kinds[uai][0]}</div><b>{kinds[uai][1]}</b><br>{name}<br><small>{uai}</small></div>'
        for uai, name in schools.items()
    )
    return _html(
        "ATRIUM - Profil",
        _head("ATRIUM", "LE PORTAIL DES LYCÉES", "")
        + f'<div class="centre corps"><div class="bloc"><div class="titre">Avec quel profil souhaitez-vous continuer ?</div><div class="profils">{tiles}</div></div><form method="post"><input type="hidden" name="school"></form></div>',
    )


def _contracts(schools: Mapping[str, str]) -> str:
    rows = "".join(
        f'<tr><td><input type="radio" name="school" id="c{at}" value="{uai}" onclick="document.getElementById(\'ok\').className=\'bouton\'"></td><td><label for="c{at}">{name}</label></td><td>{uai}</td><td>Gestion et publication</td></tr>'
        for at, (uai, name) in enumerate(schools.items())
    )
    return _html(
        "PRONOTE - Établissement",
        _head("PRONOTE", "ADMINISTRATION", "")
        + f'<div class="centre corps"><div class="bloc"><div class="titre">Sélectionnez un établissement</div><form method="post"><table class="contrats"><tr><th></th><th>Établissement</th><th>UAI</th><th>Contrat</th></tr>{rows}</table><p align="right"><span class="bouton grise" id="ok" onclick="document.forms[0].submit()">Valider</span></p></form></div></div>',
    )


def _notice(_schools: Mapping[str, str]) -> str:
    return _html(
        "PRONOTE - Information",
        _head("PRONOTE", "ADMINISTRATION", "")
        + '<div class="centre corps"><div class="bloc"><div class="titre">Message important</div><p>Une maintenance aura lieu dans la nuit de mardi à mercredi, de 22 h à 2 h. Les services en ligne seront momentanément indisponibles.</p><form method="post"><div class="bouton" style="display:inline-block" onclick="this.parentNode.submit()">J’ai lu ce message</div></form></div></div>',
    )


AFTER: dict[Site, tuple[Callable[[Mapping[str, str]], str], ...]] = {
    "portal": (_profiles,),
    "console": (_contracts, _notice),
}
