"""Like a town's site for families: a consent dialogue first, « Administration » in the footer, DETAILS and custom elements, a drawer whose levels slide one over the other."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from tests.zoo.shells import MINE, Entry, Site, Told
from tests.zoo.shells._trail import trail

DOORS: dict[Site, tuple[str, ...]] = {
    "portal": ("#consentement >> text=Tout refuser", "summary:has-text('déjà un compte')")
}
ANSWERS: dict[Site, tuple[str, ...]] = {
    "portal": ("text=Continuer vers mon espace",),
    "console": ("label:has-text('Lycée des Exemples')", "button:has-text('Valider')"),
}
_FOOT, _SUM = "footer >> text=Administration", "main details > summary:has-text('"
_OPEN, _DRAWER = "menu-tiroir > button", "dialog.tiroir >> text="
WAYS = {
    "services": (_FOOT, f"{_SUM}Pages de site')", "main details >> text=Accès aux services tiers"),
    "export": (_FOOT, f"{_SUM}Utilisateurs')", "main details >> text=Export des utilisateurs"),
    "ent": (_OPEN, f"{_DRAWER}Pronote.net", f"{_DRAWER}Intégration dans un ENT"),
    "displays": (_OPEN, f"{_DRAWER}Paramètres", f"{_DRAWER}Préférences", f"{_DRAWER}Affichages"),
    "pupils": (_OPEN, f"{_DRAWER}Ressources", f"{_DRAWER}Élèves"),
    "profiles": (_OPEN, f"{_DRAWER}Ressources", f"{_DRAWER}Professeurs", f"{_DRAWER}Profils d'autorisation"),
    "groups": (_OPEN, f"{_DRAWER}Fichier", f"{_DRAWER}Administration des utilisateurs"),
}
_STYLE = """:root{--bleu:#1b3a6b;--corail:#c8432f;--sable:#faf5ec}*{box-sizing:border-box}body{margin:0;background:var(--sable);color:#26303d;font:17px/1.55 Nunito,"Trebuchet MS",Verdana,sans-serif;display:flex;flex-direction:column;min-height:100vh}a{color:var(--bleu)}a:focus-visible,button:focus-visible,summary:focus-visible{outline:3px solid #e0a100;outline-offset:2px}button{font:inherit;cursor:pointer}.bouton,main form button{background:var(--corail);color:#fff;border:0;border-radius:8px;padding:10px 22px;font-weight:700;text-decoration:none;display:inline-block}.bouton:hover,main form button:hover{background:#a13423}.bouton.second{background:#fff;color:var(--bleu);border:2px solid var(--bleu)}.evitement{position:absolute;left:-999px}.evitement:focus{left:10px}
.haut{background:#fff;display:flex;align-items:center;gap:20px;padding:14px 32px;box-shadow:0 2px 8px #0001}.haut .blason{width:52px;height:58px;background:var(--bleu);color:#fff;border-radius:6px 6px 26px 26px;display:grid;place-items:center;font-size:22px;font-weight:800;text-decoration:none}.haut strong{font-size:21px;color:var(--bleu);display:block;line-height:1.2}.haut .fin{margin-left:auto;display:flex;gap:16px;align-items:center}.haut>nav a{margin-right:20px;font-weight:700;text-decoration:none}menu-tiroir>button{background:var(--bleu);color:#fff;border:0;border-radius:8px;padding:10px 18px;font-weight:700}.heros{background:linear-gradient(100deg,#1b3a6b,#4178b8);color:#fff;padding:34px 32px}.heros h1{margin:0}.heros p{margin:4px 0 0}
main{flex:1;width:100%;max-width:1080px;margin:0 auto;padding:26px 24px 60px}main>h1{color:var(--bleu);margin:0 0 18px}.fil{font-size:14px;margin:0 0 12px}.grille{display:grid;grid-template-columns:repeat(auto-fill,minmax(260px,1fr));gap:20px}.vignette,.feuille{background:#fff;border-radius:12px;padding:20px 24px;box-shadow:0 2px 10px #0000000f}.feuille{margin-bottom:20px}.vignette h3{margin:0 0 6px;color:var(--bleu)}.message{background:#e6f4e8;border-radius:8px;padding:12px 18px}.message.non{background:#fbe5e2}groupe-plis details,details.pli{background:#fff;border-radius:10px;margin-bottom:12px;box-shadow:0 2px 8px #0000000d}groupe-plis summary,details.pli>summary{padding:15px 20px;font-weight:700;color:var(--bleu);cursor:pointer}groupe-plis ul{margin:0;padding:0 20px 16px 40px}details.pli>form{padding:0 20px 20px}.rubriques{font-size:15px;margin-bottom:18px}.rubriques a{margin-right:16px}
dialog{border:0;border-radius:14px;padding:28px 32px;max-width:540px;box-shadow:0 20px 60px #0006}dialog::backdrop{background:#14233fa6}.tiroir{margin:0 0 0 auto;height:100vh;max-height:none;width:380px;border-radius:0;padding:0;overflow:hidden;animation:entre .3s ease-out}@keyframes entre{from{transform:translateX(100%)}}.tiroir .tete{display:flex;justify-content:space-between;align-items:center;padding:14px 20px;background:var(--bleu);color:#fff}.tiroir .tete button{background:none;border:0;color:#fff;font-weight:700}.tiroir nav{position:relative;height:calc(100vh - 60px)}.tiroir ul{list-style:none;margin:0;padding:6px 0;position:absolute;inset:0;background:#fff}.tiroir li>ul{transform:translateX(100%);visibility:hidden;transition:transform .25s,visibility .25s;z-index:2}.tiroir li.ouvert>ul{transform:none;visibility:visible}.tiroir li>a,.tiroir li>button{display:flex;justify-content:space-between;width:100%;background:none;border:0;border-bottom:1px solid #eee6d8;padding:15px 22px;text-align:left;color:#26303d;text-decoration:none}.tiroir li>a:hover,.tiroir li>button:hover{background:var(--sable)}.tiroir li>button.suite:after{content:"›"}.tiroir .retour{font-weight:700;color:var(--bleu)!important}.tiroir .niveau{padding:10px 22px;font-weight:800;color:var(--bleu)}
.etroit{max-width:560px}.champ{margin-bottom:14px}.champ label{display:block;font-weight:700}.champ input{width:100%;padding:11px;border:2px solid #b9c3d0;border-radius:8px;font:inherit}fieldset.choix{border:0;padding:0;margin:0 0 18px}fieldset.choix label{display:block;background:#fff;border:2px solid #dcd3c2;border-radius:10px;padding:13px 18px;margin-bottom:10px;cursor:pointer}fieldset.choix label:has(:checked){border-color:var(--bleu);background:#eef3fa}.connect{display:block;background:#000091;color:#fff;text-align:center;border-radius:6px;padding:14px;text-decoration:none;font-weight:700;margin-bottom:18px}.mairie{display:flex;gap:20px;align-items:center;background:#fff;padding:10px 32px;border-bottom:1px solid #eee6d8;font-size:15px}.mairie form{margin:0 0 0 auto}.mairie button{background:#fff;border:2px solid var(--corail);color:var(--corail);border-radius:8px;padding:6px 16px;font-weight:700}footer{background:var(--bleu);color:#fff;padding:28px 32px;display:flex;gap:60px;font-size:15px}footer a{color:#fff;display:block}footer h2{font-size:16px;margin:0 0 6px}"""
_SCRIPT = """customElements.define('menu-tiroir',class extends HTMLElement{connectedCallback(){const d=this.querySelector('dialog'),b=document.createElement('button');b.type='button';b.setAttribute('aria-haspopup','dialog');b.textContent='☰ '+this.getAttribute('libelle');this.prepend(b);b.addEventListener('click',()=>d.showModal());d.addEventListener('click',e=>{if(e.target===d||e.target.closest('.fermer'))d.close();const s=e.target.closest('.suite'),r=e.target.closest('.retour');if(s)s.parentNode.classList.add('ouvert');if(r)r.closest('li.ouvert').classList.remove('ouvert')});d.addEventListener('close',()=>d.querySelectorAll('.ouvert').forEach(x=>x.classList.remove('ouvert')))}});
customElements.define('groupe-plis',class extends HTMLElement{connectedCallback(){this.addEventListener('toggle',e=>{if(e.target.open)this.querySelectorAll('details[open]').forEach(d=>{if(d!==e.target)d.open=false})},true)}});
customElements.define('champ-secret',class extends HTMLElement{connectedCallback(){const i=this.querySelector('input'),b=document.createElement('label');b.innerHTML='<input type="checkbox" style="width:auto"> Afficher le mot de passe';b.style.fontWeight='400';this.append(b);b.firstChild.addEventListener('change',e=>i.type=e.target.checked?'text':'password')}});
const c=document.getElementById('consentement');if(c&&!document.cookie.includes('consentement=')){c.showModal();c.addEventListener('close',()=>document.cookie='consentement='+(c.returnValue||'non')+';path=/')}"""


def _html(title: str, body: str) -> str:
    return (
        f'<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>{title}</title>'
        f'<style>{_STYLE}</style></head><body><a class="evitement" href="#contenu">Aller au contenu</a>{body}<script>{_SCRIPT}</script></body></html>'
    )


def _top(told: Told, name: str, home: str, inner: str) -> str:
    return f'<header class="haut"><a class="blason" href="{home}" aria-label="Accueil">{name[0]}</a><div><strong>{name}</strong>{told.school} · {MINE}</div>{inner}</header>'


def _foot(last: str = "") -> str:
    return f'<footer><div><h2>Nous écrire</h2>12 place de la République<br>Du lundi au vendredi, 8 h 30 – 17 h</div><div><h2>Liens</h2><a href="/plan">Plan du site</a><a href="/presse">Presse</a></div><div><h2>À propos</h2><a href="/mentions">Mentions légales</a><a href="/accessibilite">Accessibilité : non conforme</a>{last}</div></footer>'


def _said(told: Told) -> str:
    return f'<p class="message" role="status">{told.message}</p>' if told.message else ""


def portal(told: Told) -> str:
    """Who manages the site finds « Administration » below every page."""
    tabs: tuple[Entry, ...] = (
        Entry("Accueil", "/web/lycee"),
        Entry("Actualités", "/web/lycee/actus"),
        Entry("Démarches", "/web/lycee/demarches"),
    )
    tabs += (Entry("Pronote", told.pronote),) if told.pronote else ()
    nav = "".join(
        f'<a href="{one.href}"{" aria-current=page" * (one.href == told.here)}>{one.name}</a>' for one in tabs
    )
    door = f'<a class="bouton second" href="{told.door.href}">{told.door.name}</a>'
    top = _top(told, "ATRIUM", "/web/lycee", f'<nav class="fin" aria-label="Principale">{nav}</nav>{door}')
    way = trail(told)
    main = f"<h1>{told.title}</h1>" if told.title else ""
    if told.menu and not told.body and (told.entries or way):
        plies = ""
        for one in told.menu:
            rows = "".join(f'<li><a href="{below.href}">{below.name}</a></li>' for below in one.entries)
            plies += f"<details{' open' * (one in way)}><summary>{one.name}</summary><ul>{rows}</ul></details>"
        main += f"<p>Réservé aux gestionnaires du site.</p><groupe-plis>{plies}</groupe-plis>"
    elif told.here in {"/", "/web/lycee"}:
        cards = (("Restauration", "Les menus de la semaine et les allergènes."), ("Transports", "Demander ou renouveler une carte."), ("Bourses", "Campagne ouverte jusqu’au 17 octobre."), ("Vie lycéenne", "Élections au CVL : les candidatures."), ("Numérique", "Votre ordinateur, mode d’emploi."), ("Paiements", "Aucune facture en attente."))  # fmt: skip
        boxes = "".join(f'<article class="vignette"><h3>{head}</h3>{text}</article>' for head, text in cards)
        top += '<div class="heros"><h1>Bonjour !</h1><p>Toutes vos démarches en un seul endroit.</p></div>'
        main += f'<div class="grille">{boxes}</div>'
    else:
        if way:
            crumbs = f'<a href="/web/lycee">Accueil</a> &gt; <a href="{told.administration}">Administration</a> &gt; {way[0].name}'
            near = "".join(f'<a href="{one.href}">{one.name}</a>' for one in way[0].entries)
            main = f'<p class="fil">{crumbs}</p>{main}<nav class="rubriques">{near}</nav>'
        main += f'{_said(told)}<div class="feuille">{told.body}</div>'
    last = f'<a href="{told.administration}">Administration</a>' if told.administration else ""
    return _html(f"{told.title or 'Accueil'} – ATRIUM", f'{top}<main id="contenu">{main}</main>{_foot(last)}')


def _levels(entries: tuple[Entry, ...], above: str = "") -> str:
    rows = (
        f'<li><button type="button" class="retour">‹ Retour</button></li><li class="niveau">{above}</li>'
        if above
        else ""
    )
    for one in entries:
        own = (Entry("Liste", one.href),) if "/ressources/" in one.href else ()
        if one.entries:
            rows += f'<li><button type="button" class="suite">{one.name}</button>{_levels(own + one.entries, one.name)}</li>'
        else:
            rows += f'<li><a href="{one.href}">{one.name}</a></li>'
    return f"<ul>{rows}</ul>"


def console(told: Told) -> str:
    """Everything is in the drawer at the right; level after level slides in."""
    levels = _levels((Entry("Accueil", "/"), *told.menu, Entry("Aide en ligne", "/aide"), told.door))
    drawer = f'<menu-tiroir libelle="Menu"><dialog class="tiroir" aria-label="Menu"><div class="tete"><b>{told.school}</b><button type="button" class="fermer">Fermer ✕</button></div><nav>{levels}</nav></dialog></menu-tiroir>'
    top = _top(told, "PRONOTE", "/", f'<div class="fin"><a href="{told.door.href}">{told.door.name}</a>{drawer}</div>')
    state = f'<div class="mairie"><b>{"Base publiée" if told.published else "Base non publiée"}</b><span>Année 2025-2026</span>{told.publication}</div>'
    way = trail(told)
    crumbs = " &gt; ".join(['<a href="/">Accueil</a>', *(one.name for one in way)])
    near = "".join(f'<p><a href="{one.href}">{one.name}</a></p>' for one in told.entries)
    main = f'<p class="fil">{crumbs}</p><h1>{told.title or "Bienvenue"}</h1>{_said(told)}<div class="feuille">{told.body}{near}</div>'
    return _html(f"{told.title or 'Accueil'} – PRONOTE", f'{top}{state}<main id="contenu">{main}</main>{_foot()}')


def sign_in(site: Site, wrong: str) -> str:
    """At the portal a dialogue about cookies comes first, and one's own account is folded below the state's."""
    name = "ATRIUM" if site == "portal" else "PRONOTE"
    said = f'<p class="message non" role="alert">{wrong}</p>' if wrong else ""
    form = f'<form method="post">{said}<div class="champ"><label for="u">Identifiant</label><input id="u" name="username" autocomplete="username"></div><div class="champ"><label for="p">Mot de passe</label><champ-secret><input id="p" type="password" name="password"></champ-secret></div><button>Se connecter</button> <a href="/oubli">Mot de passe oublié ?</a></form>'
    top = f'<header class="haut"><span class="blason">{name[0]}</span><strong>{name}</strong></header>'
    if site == "console":
        return _html(f"Connexion – {name}", f'{top}<main id="contenu" class="etroit"><h1>Connexion</h1><div class="feuille">{form}</div></main>{_foot()}')  # fmt: skip
    dialog = '<dialog id="consentement" aria-labelledby="ct"><form method="dialog"><h2 id="ct">Votre vie privée</h2><p>Ce site dépose des cookies pour mesurer son audience et afficher des vidéos. Vous pouvez changer d’avis à tout moment.</p><button class="bouton second" value="non">Tout refuser</button> <button class="bouton" value="oui">Tout accepter</button></form></dialog>'
    ways = f'<a class="connect" href="/educonnect">S’identifier avec ÉduConnect</a><details class="pli"{" open" * bool(wrong)}><summary>J’ai déjà un compte ATRIUM</summary>{form}</details><details class="pli"><summary>Je n’ai pas de compte</summary><p style="padding:0 20px">Adressez-vous au secrétariat de votre établissement.</p></details>'
    return _html(f"Connexion – {name}", f'{top}<main id="contenu" class="etroit"><h1>Mon espace</h1>{ways}</main>{_foot()}{dialog}')  # fmt: skip


def _welcome(_schools: Mapping[str, str]) -> str:
    return _html("Nouveautés", '<main class="etroit"><h1>Quoi de neuf ?</h1><div class="feuille"><h2>Une page d’accueil plus claire</h2><p>Vos démarches sont maintenant rangées par thème. La restauration et les transports ont chacun leur page.</p><form method="post"><button>Continuer vers mon espace</button></form></div></main>')  # fmt: skip


def _schools(schools: Mapping[str, str]) -> str:
    rows = "".join(f'<label><input type="radio" name="school" value="{uai}" required> {name} <small>– {uai}</small></label>' for uai, name in schools.items())  # fmt: skip
    return _html("Établissement", f'<main class="etroit"><h1>Vos établissements</h1><form method="post"><fieldset class="choix"><legend>Pour lequel intervenez-vous aujourd’hui ?</legend>{rows}</fieldset><button>Valider</button></form></main>')  # fmt: skip


AFTER: dict[Site, tuple[Callable[[Mapping[str, str]], str], ...]] = {"portal": (_welcome,), "console": (_schools,)}
