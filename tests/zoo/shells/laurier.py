"""Like a bank's site for businesses: identifier then password, cookies at the bottom, a message to read, wide panels under the navigation, « Administration » behind one's initials."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from tests.zoo.shells import MINE, Entry, Site, Told
from tests.zoo.shells._trail import trail

_COOKIES, _NEXT = "text=Continuer sans accepter", "#etape1 >> text=Suivant"
DOORS: dict[Site, tuple[str, ...]] = {"portal": (_COOKIES, _NEXT), "console": (_COOKIES, _NEXT)}
ANSWERS: dict[Site, tuple[str, ...]] = {
    "portal": ("text=Accéder à mon espace",),
    "console": ("input[role=combobox]", "li[role=option]:has-text('Lycée des Exemples')", "button:has-text('Accéder')"),
}
_ADMIN = ("button[aria-controls=profil]", "#profil >> text=Administration")
_NAV, _MEGA = "nav.principale >> text=", ".mega >> text="
WAYS = {
    "services": (*_ADMIN, ".reglages >> text=Accès aux services tiers"),
    "export": (*_ADMIN, ".reglages >> text=Export des utilisateurs"),
    "ent": (f"{_NAV}Pronote.net", f"{_MEGA}Intégration dans un ENT"),
    "displays": (f"{_NAV}Paramètres", f"{_MEGA}Affichages"),
    "pupils": (f"{_NAV}Ressources", f"{_MEGA}Élèves"),
    "profiles": (f"{_NAV}Ressources", f"{_MEGA}Profils d'autorisation"),
    "groups": (f"{_NAV}Fichier", f"{_MEGA}Administration des utilisateurs"),
}
_STYLE = """:root{--vert:#00543c;--clair:#e5f2ec;--or:#c69214;--gris:#5d6b66}*{box-sizing:border-box}body{margin:0;background:#f6f7f5;color:#1c2723;font:16px/1.5 "Source Sans 3","Source Sans Pro","Helvetica Neue",Arial,sans-serif}a{color:var(--vert)}button{font:inherit;cursor:pointer}.btn,main form button{display:inline-block;background:var(--vert);border:1px solid var(--vert);color:#fff;border-radius:24px;padding:9px 26px;font-weight:600;text-decoration:none}.btn:hover,main form button:hover{background:#003d2b}.btn--nu{background:#fff!important;color:var(--vert)!important}.btn[disabled]{opacity:.4}.lien{background:none;border:0;color:var(--vert);text-decoration:underline;padding:0}
.entete{background:#fff;border-bottom:1px solid #dde3e0;position:relative;z-index:5}.entete__haut{display:flex;align-items:center;max-width:1200px;margin:auto;padding:0 20px;height:72px;gap:30px}.marque{font-size:23px;font-weight:700;text-decoration:none;color:var(--vert);border-left:6px solid var(--or);padding-left:10px}.principale>ul{list-style:none;display:flex;margin:0;padding:0}.principale li>button,.principale li>a{background:none;border:0;border-bottom:3px solid transparent;height:72px;padding:0 16px;font-weight:600;color:#1c2723;text-decoration:none;display:flex;align-items:center}.principale button[aria-expanded=true],.principale li>button:hover,.principale li>a:hover{border-color:var(--or);color:var(--vert)}.droite{margin-left:auto;display:flex;gap:16px;align-items:center}.initiales{width:42px;height:42px;border-radius:50%;border:0;background:var(--clair);color:var(--vert);font-weight:700}
.mega{position:absolute;left:0;right:0;top:73px;background:#fff;border-bottom:1px solid #dde3e0;box-shadow:0 14px 20px #0002;visibility:hidden;opacity:0;transform:translateY(-8px);transition:opacity .2s,transform .2s,visibility .2s}.mega.est-ouvert{visibility:visible;opacity:1;transform:none}.mega__dedans{max-width:1200px;margin:auto;padding:26px 20px;display:grid;grid-template-columns:repeat(4,1fr) 240px;gap:24px}.mega h3{font-size:16px;margin:0 0 6px}.mega ul{list-style:none;padding:0;margin:0}.mega li{padding:3px 0}.promo{background:var(--clair);border-radius:10px;padding:14px;font-size:14px}.bulle{position:absolute;right:0;top:54px;width:270px;background:#fff;border-radius:12px;box-shadow:0 8px 30px #0003;padding:10px;z-index:9}.bulle a,.bulle p{display:block;margin:0;padding:9px 12px;text-decoration:none;border-radius:8px}.bulle a:hover{background:var(--clair)}[hidden]{display:none!important}
.sous{background:var(--vert);color:#fff}.sous>div{max-width:1200px;margin:auto;padding:9px 20px;display:flex;gap:12px;align-items:center;font-size:15px;position:relative}.sous summary{cursor:pointer;font-weight:600}.sous details div{position:absolute;background:#fff;color:#1c2723;border-radius:10px;box-shadow:0 8px 30px #0003;padding:14px;top:40px;z-index:4}.cadre{max-width:1200px;margin:28px auto;padding:0 20px;display:grid;gap:28px}.cadre--deux{grid-template-columns:260px 1fr}.cadre--aside{grid-template-columns:1fr 300px}.carte{background:#fff;border-radius:14px;border:1px solid #e3e8e5;padding:24px 28px;margin-bottom:20px}.carte h2{margin:0 0 8px;font-size:19px}main h1{font-size:28px;margin:0 0 18px}.reglages h2{font-size:13px;text-transform:uppercase;letter-spacing:.06em;color:var(--gris);margin:18px 0 4px}.reglages ul{list-style:none;margin:0;padding:0}.reglages a{display:block;padding:8px 12px;text-decoration:none;border-radius:8px}.reglages a:hover,.reglages a[aria-current]{background:var(--clair);font-weight:600}.avis{background:var(--clair);border-left:4px solid var(--vert);padding:12px 18px;margin-bottom:18px}.avis--mal{background:#fcebea;border-color:#b3261e}.souspages{display:flex;gap:20px;border-bottom:1px solid #dde3e0;margin-bottom:18px}.souspages a{padding:8px 2px;text-decoration:none}.souspages a[aria-current]{border-bottom:3px solid var(--or);font-weight:600}
.seuil{max-width:980px;margin:50px auto;display:grid;grid-template-columns:1fr 340px;gap:30px;padding:0 20px}.champ{margin:16px 0}.champ label{display:block;font-weight:600;margin-bottom:4px}.champ input{width:100%;padding:12px;border:1px solid #8c9994;border-radius:8px;font:inherit}.liste{list-style:none;margin:4px 0 0;padding:0;border:1px solid #8c9994;border-radius:8px;overflow:hidden}.liste li{padding:11px 14px;cursor:pointer}.liste li:hover{background:var(--clair)}.liste small{color:var(--gris);margin-left:8px}.temoins{position:fixed;left:0;right:0;bottom:0;background:#fff;box-shadow:0 -6px 24px #0003;padding:20px 30px;display:flex;gap:24px;align-items:center;z-index:30}.temoins p{margin:0;flex:1;font-size:14px}footer{border-top:1px solid #dde3e0;text-align:center;padding:22px;font-size:14px;color:var(--gris)}footer a{color:var(--gris);margin:0 10px}"""
_SCRIPT = """const $=s=>[...document.querySelectorAll(s)];
const fermer=but=>$('[aria-controls][aria-expanded=true]').forEach(b=>{if(b!==but)etat(b,false)});
function etat(b,o){b.setAttribute('aria-expanded',o);const c=document.getElementById(b.getAttribute('aria-controls'));c.classList.contains('mega')?c.classList.toggle('est-ouvert',o):c.hidden=!o}
$('button[aria-controls]').forEach(b=>b.addEventListener('click',()=>{const o=b.getAttribute('aria-expanded')!=='true';fermer(b);etat(b,o)}));
document.addEventListener('click',e=>e.target.closest('[aria-controls],.mega,.bulle')||fermer());document.addEventListener('keydown',e=>e.key==='Escape'&&fermer());
const t=document.querySelector('.temoins');if(t&&!localStorage.getItem('temoins')){setTimeout(()=>t.hidden=false,150);t.addEventListener('click',e=>{if(e.target.closest('button')){localStorage.setItem('temoins','1');t.hidden=true}})}
const e1=document.getElementById('etape1'),e2=document.getElementById('etape2');if(e1){const suite=()=>{const u=document.querySelector('[name=username]');if(!u.value)return u.focus();e1.hidden=true;e2.hidden=false;document.getElementById('rappel').textContent=u.value;document.querySelector('[name=password]').focus()};e1.querySelector('.btn').addEventListener('click',suite);e1.addEventListener('keydown',e=>{if(e.key==='Enter'&&!e2.contains(e.target)){e.preventDefault();suite()}});document.getElementById('retour').addEventListener('click',()=>{e1.hidden=false;e2.hidden=true})}
const cb=document.querySelector('[role=combobox]');if(cb){const l=document.getElementById('resultats'),f=cb.form;const montrer=()=>{const q=cb.value.toLowerCase();l.hidden=false;cb.setAttribute('aria-expanded',true);[...l.children].forEach(x=>x.hidden=!x.textContent.toLowerCase().includes(q))};let d;cb.addEventListener('focus',montrer);cb.addEventListener('input',()=>{clearTimeout(d);d=setTimeout(montrer,250);f.school.value='';f.querySelector('.btn').disabled=true});l.addEventListener('mousedown',e=>e.preventDefault());l.addEventListener('click',e=>{const o=e.target.closest('li');cb.value=o.dataset.nom;f.school.value=o.dataset.uai;l.hidden=true;cb.setAttribute('aria-expanded',false);f.querySelector('.btn').disabled=false})}"""
_FOOT = '<footer><a href="/mentions">Mentions légales</a><a href="/securite">Sécurité</a><a href="/accessibilite">Accessibilité : partiellement conforme</a><a href="/contact">Nous contacter</a></footer>'
_CONSENT = '<section class="temoins" aria-label="Cookies" hidden><p><strong>Vos choix en matière de cookies</strong><br>Nous mesurons la fréquentation de nos pages pour les améliorer.</p><button type="button" class="lien">Continuer sans accepter</button><button type="button" class="btn">Tout accepter</button></section>'


def _html(title: str, body: str) -> str:
    return (
        f'<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{title}</title>'
        f"<style>{_STYLE}</style></head><body>{body}{_FOOT}<script>{_SCRIPT}</script></body></html>"
    )


def _frame(told: Told, brand: Entry, content: str, *, nav: str, profile: str, panels: str = "") -> str:
    bubble = f'<div class="bulle" id="profil" hidden>{profile}<a href="{told.door.href}">{told.door.name}</a></div>'
    right = (
        f'<a class="btn" href="{told.door.href}">{told.door.name}</a>'
        if told.anonymous
        else f'<a href="#" aria-label="Messagerie sécurisée, 1 message">✉ 1</a><div style="position:relative"><button type="button" class="initiales" aria-expanded="false" aria-controls="profil" aria-label="Mon profil">AE</button>{bubble}</div>'
    )
    top = f'<header class="entete"><div class="entete__haut"><a class="marque" href="{brand.href}">{brand.name}</a><nav class="principale" aria-label="Navigation principale"><ul>{nav}</ul></nav><div class="droite">{right}</div></div>{panels}</header>'
    site = f'<div class="sous"><div><span>Vous consultez :</span><details><summary>{told.school} ({MINE})</summary><div><strong>{told.school}</strong><br><a href="/changer">Changer d’établissement</a></div></details></div></div>'
    return _html(f"{told.title or 'Accueil'} | {brand.name}", top + site + content)


def _cards(*cards: tuple[str, str]) -> str:
    return "".join(f'<article class="carte"><h2>{head}</h2>{text}</article>' for head, text in cards)


def portal(told: Told) -> str:
    """Behind the initials: « Administration », a page of settings with a list at the left."""
    tabs: tuple[Entry, ...] = (
        Entry("Synthèse", "/web/lycee"),
        Entry("Actualités", "/web/lycee/actus"),
        Entry("Documents", "/web/lycee/docs"),
    )
    tabs += (Entry("Pronote", told.pronote),) if told.pronote else ()
    nav = "".join(f'<li><a href="{one.href}">{one.name}</a></li>' for one in tabs)
    profile = '<p><strong>Admin Exemples</strong><br><small>Dernière connexion hier à 17 h 42</small></p><a href="/web/lycee/profil">Mes informations</a><a href="/web/lycee/alertes">Mes alertes</a>'
    profile += f'<a href="{told.administration}">Administration</a>' if told.administration else ""
    said = f'<p class="avis" role="status">{told.message}</p>' if told.message else ""
    main = f"<main><h1>{told.title or 'Bonjour'}</h1>{said}"
    if told.menu and (told.title or trail(told)):
        side = ""
        for section in told.menu:
            rows = "".join(f'<li><a href="{one.href}"{" aria-current=page" * (one.href == told.here)}>{one.name}</a></li>' for one in section.entries)  # fmt: skip
            side += f"<h2>{section.name}</h2><ul>{rows}</ul>"
        inner = f'<div class="carte">{told.body or "Choisissez un réglage dans la liste de gauche."}</div>'
        content = f'<div class="cadre cadre--deux"><nav class="reglages" aria-label="Administration">{side}</nav>{main}{inner}</main></div>'
    elif told.here in {"/", "/web/lycee"}:
        inner = _cards(("À la une", "Le bureau de la vie lycéenne lance sa collecte de livres."), ("Vos services", "Correlyce · Moodle · Médiacentre"), ("Agenda", "12 mars : conseil pédagogique"))  # fmt: skip
        content = f'<div class="cadre cadre--aside">{main}{inner}</main><aside>{_cards(("Besoin d’aide ?", "Du lundi au vendredi, de 8 h à 18 h."))}</aside></div>'
    else:
        content = f'<div class="cadre">{main}<div class="carte">{told.body}</div></main></div>'
    return _frame(told, Entry("ATRIUM", "/web/lycee"), content, nav=nav, profile=profile)


def console(told: Told) -> str:
    """A button of the navigation opens a panel over the whole width: a column for each entry."""
    nav = panels = ""
    for n, section in enumerate(told.menu):
        nav += f'<li><button type="button" aria-expanded="false" aria-controls="mega{n}">{section.name}</button></li>'
        columns = ""
        for one in section.entries:
            rows = "".join(f'<li><a href="{below.href}">{below.name}</a></li>' for below in one.entries)
            first = f'<li><a href="{one.href}">Liste</a></li>' if rows and "ressources" in one.href else ""
            columns += f'<div><h3><a href="{one.href}">{one.name}</a></h3><ul>{first}{rows}</ul></div>'
        blank = "<div></div>" * max(0, 4 - len(section.entries))
        panels += f'<div class="mega" id="mega{n}"><div class="mega__dedans">{columns}{blank}<p class="promo">Nouveau : la version 2025 est prête. <a href="/nouveautes">En savoir plus</a></p></div></div>'
    way = trail(told)
    said = f'<p class="avis" role="status">{told.message}</p>' if told.message else ""
    tabs = ""
    if way[1:] and way[1].entries:
        own = (Entry("Liste", way[1].href),) if "ressources" in way[1].href else ()
        tabs = "".join(f'<a href="{one.href}"{" aria-current=page" * (one.href == told.here)}>{one.name}</a>' for one in own + way[1].entries)  # fmt: skip
        tabs = f'<nav class="souspages" aria-label="{way[1].name}">{tabs}</nav>'
    rows = "".join(f'<p><a href="{one.href}">{one.name}</a></p>' for one in told.entries if not told.body)
    main = f'<main><h1>{told.title or "Synthèse"}</h1>{said}{tabs}<div class="carte">{told.body}{rows}</div></main>'
    state = f'<aside><article class="carte"><h2>État</h2><p>{"Base publiée" if told.published else "Base non publiée"}</p>{told.publication.replace("<button", "<button class=btn")}</article>{_cards(("Sauvegarde", "Ce matin à 6 h."))}</aside>'
    content = f'<div class="cadre cadre--aside">{main}{state}</div>'
    return _frame(
        told, Entry("PRONOTE", "/"), content, nav=nav, profile="<p><strong>Compte 123456</strong></p>", panels=panels
    )


def sign_in(site: Site, wrong: str) -> str:
    """Two steps on one page, and the cookies before them."""
    name = "ATRIUM" if site == "portal" else "PRONOTE"
    said = f'<p class="avis avis--mal" role="alert">{wrong}</p>' if wrong else ""
    one = '<div id="etape1"><div class="champ"><label for="u">Votre identifiant</label><input id="u" name="username" autocomplete="username"></div><p><label><input type="checkbox" name="memoriser"> Mémoriser mon identifiant</label></p><button type="button" class="btn">Suivant</button> <a href="/identifiant">Identifiant oublié ?</a></div>'
    two = '<div id="etape2" hidden><p>Identifiant : <strong id="rappel"></strong> <button type="button" class="lien" id="retour">Modifier</button></p><div class="champ"><label for="p">Votre mot de passe</label><input id="p" type="password" name="password"></div><button class="btn">Me connecter</button> <a href="/oubli">Mot de passe oublié ?</a></div>'
    aside = f"<aside>{_cards(('Votre sécurité', 'Nous ne vous demanderons jamais votre mot de passe par téléphone.'), ('Première connexion ?', '<a href=/activer>Activer mon accès</a>'))}</aside>"
    return _html(f"Connexion | {name}", f'<header class="entete"><div class="entete__haut"><span class="marque">{name}</span></div></header><div class="seuil"><main><form method="post" class="carte"><h1>Accédez à votre espace</h1>{said}{one}{two}</form></main>{aside}</div>{_CONSENT}')  # fmt: skip


def _message(_schools: Mapping[str, str]) -> str:
    return _html("Message", '<div class="seuil"><main><form method="post" class="carte"><h1>Un message pour vous</h1><h2>Le portail évolue</h2><p>Depuis le 3 mars, la page « Synthèse » réunit vos services et vos alertes. Rien ne change pour vos identifiants.</p><button class="btn">Accéder à mon espace</button></form></main></div>')  # fmt: skip


def _search(schools: Mapping[str, str]) -> str:
    rows = "".join(f'<li role="option" data-uai="{uai}" data-nom="{name}">{name}<small>{uai}</small></li>' for uai, name in schools.items())  # fmt: skip
    field = f'<div class="champ"><label for="q">Établissement (nom ou UAI)</label><input id="q" role="combobox" aria-expanded="false" aria-controls="resultats" autocomplete="off" placeholder="Rechercher"><ul class="liste" id="resultats" role="listbox" hidden>{rows}</ul></div>'
    return _html("Établissement", f'<div class="seuil"><main><form method="post" class="carte"><h1>Pour quel établissement travaillez-vous ?</h1><input type="hidden" name="school">{field}<button class="btn" disabled>Accéder</button></form></main></div>')  # fmt: skip


AFTER: dict[Site, tuple[Callable[[Mapping[str, str]], str], ...]] = {"portal": (_message,), "console": (_search,)}
