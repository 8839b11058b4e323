"""A single-page product drawn by a script from JSON: divs with hashed classes, a workspace list, a palette on Ctrl-K, settings."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any

from tests.zoo.shells import MINE, Entry, Site, Told
from tests.zoo.shells._trail import trail

DOORS: dict[Site, tuple[str, ...]] = {
    "portal": ("text='Continuer'",),
    "console": ("text='Continuer'",),
}
ANSWERS: dict[Site, tuple[str, ...]] = {
    "portal": ("text=Fermer",),
    "console": (".css-1espace:has-text('Lycée des Exemples')",),
}
_AVATAR = (".css-9pied", "text='Administration'")
WAYS = {
    "services": (*_AVATAR, "text=Accès aux services tiers"),
    "export": (*_AVATAR, "text=Export des utilisateurs"),
    "ent": ("text='Pronote.net'", "text=Intégration dans un ENT"),
    "displays": ("text=Paramètres", "text=Préférences", ".css-7onglets >> text=Affichages"),
    "pupils": ("text=Ressources", "text=Élèves"),
    "profiles": ("text=Ressources", "text=Professeurs", "text=Profils d'autorisation"),
    "groups": ("text=Fichier", "text=Administration des utilisateurs"),
}
_STYLE = """*{box-sizing:border-box}body{margin:0;font:14px/1.5 Inter,system-ui,sans-serif;color:#18181b;background:#fff}a{color:inherit;text-decoration:none}#root{min-height:100vh}
.css-0charge{height:100vh;display:grid;place-items:center}.css-0charge::before{content:"";width:28px;height:28px;border:3px solid #ddd;border-top-color:#6d28d9;border-radius:50%;animation:t 1s linear infinite}@keyframes t{to{transform:rotate(1turn)}}
.css-2grille{display:flex;min-height:100vh}.css-3barre{width:248px;background:#fafafa;border-right:1px solid #ececee;padding:10px;display:flex;flex-direction:column;gap:1px;position:sticky;top:0;height:100vh}
.css-4ligne{padding:6px 10px;border-radius:6px;cursor:pointer;display:flex;gap:10px;color:#3f3f46;align-items:center}.css-4ligne:hover,.css-4ligne.on{background:#efeff1;color:#18181b}.css-fin{margin-left:auto}.css-4ligne .css-fin{color:#a1a1aa;font-size:12px}.css-4sous{margin-left:22px;border-left:1px solid #e4e4e7;padding-left:6px}
.css-5etat{font-size:11px;font-weight:600;color:#a1a1aa;padding:16px 10px 4px;text-transform:uppercase;letter-spacing:.04em}.css-6scene{flex:1;padding:0 40px 60px;min-width:0;max-width:1080px}.css-6tete{display:flex;align-items:center;gap:14px;padding:14px 0;border-bottom:1px solid #ececee;margin-bottom:24px;color:#71717a}.css-6tete .css-fin{margin-left:auto;display:flex;gap:12px;align-items:center}
.css-6titre{font-size:24px;font-weight:650;letter-spacing:-.02em;margin-bottom:14px}.css-7onglets{display:flex;gap:20px;border-bottom:1px solid #ececee;margin-bottom:18px}.css-7onglets div{padding:8px 0;cursor:pointer;color:#71717a}.css-7onglets .on{color:#18181b;border-bottom:2px solid #18181b}
.css-8carte{border:1px solid #e4e4e7;border-radius:10px;padding:16px;margin-bottom:10px;cursor:pointer;display:flex;align-items:center}.css-8carte:hover{background:#fafafa}.css-9pied{margin-top:auto;display:flex;gap:10px;align-items:center;padding:8px;border-radius:8px;cursor:pointer}.css-9pied:hover{background:#efeff1}
.css-9rond{width:28px;height:28px;border-radius:50%;background:#6d28d9;color:#fff;display:grid;place-items:center;font-size:12px;flex:none}.css-9menu{position:absolute;background:#fff;border:1px solid #e4e4e7;border-radius:10px;box-shadow:0 12px 32px #0002;padding:6px;width:226px;z-index:5;animation:f .12s}@keyframes f{from{opacity:0;transform:scale(.97)}}
.css-ombre{position:fixed;inset:0;background:#0004;z-index:9;display:flex;justify-content:center;align-items:flex-start;padding-top:14vh}.css-fenetre{background:#fff;border-radius:14px;width:540px;box-shadow:0 20px 60px #0004;padding:18px}.css-saisie{width:100%;padding:10px 12px;border:1px solid #d4d4d8;border-radius:8px;font:inherit;margin-bottom:10px}
.css-bouton{background:#18181b;color:#fff;border:0;border-radius:8px;padding:10px 16px;font:600 14px Inter,system-ui,sans-serif;cursor:pointer;text-align:center}.css-pale{border:1px solid #d4d4d8;border-radius:8px;padding:9px 16px;text-align:center;cursor:pointer;margin-bottom:8px}.css-seul{width:380px;margin:0 auto;padding-top:12vh}
.css-1espace{display:flex;gap:12px;align-items:center;padding:14px;border:1px solid #e4e4e7;border-radius:10px;margin-bottom:8px;cursor:pointer}.css-1espace:hover{border-color:#6d28d9}.css-gris{color:#71717a;font-size:13px}.css-bien{background:#ecfdf5;border-radius:8px;padding:10px 14px;margin-bottom:14px}#corps{display:none}"""
_LIB = """const D=JSON.parse(document.getElementById('etat').textContent),R=document.getElementById('root');
const h=(c,t,...k)=>{const e=document.createElement('div');e.className=c;if(typeof t==='function')e.onclick=t;else if(t)e.textContent=t;k.flat().forEach(x=>x&&e.append(x));return e};
const va=u=>()=>{location.assign(u)};"""
_APP = """
function ligne(n,u,i,fin){const e=h('css-4ligne'+(u===D.here?' on':''),va(u));e.append(h('',i),h('',n));if(fin)e.append(h('css-fin',fin));return e}
function palette(){const q=document.createElement('input'),l=h(''),o=h('css-ombre',e=>{if(e.target===o)o.remove()});q.className='css-saisie';q.placeholder='Aller à…';
const dit=()=>l.replaceChildren(...D.pages.filter(p=>p[0].toLowerCase().includes(q.value.toLowerCase())).map(p=>ligne(p[0],p[1],'→')));q.oninput=dit;dit();
o.append(h('css-fenetre','',q,l));document.body.append(o);q.focus();onkeydown=e=>{if(e.key==='Escape')o.remove()}}
function bloc(g){const s=h('css-4sous','',g.items.map(x=>ligne(x[0],x[1],''))),f=h('css-fin','›');s.style.display=g.open?'':'none';if(g.open)f.style.transform='rotate(90deg)';
const t=h('css-4ligne',()=>{const m=s.style.display==='none';s.style.display=m?'':'none';f.style.transform=m?'rotate(90deg)':''});t.append(h('',g.icon),h('',g.name),f);return [t,s]}
function pied(){const p=h('css-9pied',e=>{const d=document.querySelector('.css-9menu');if(d)return d.remove();const m=h('css-9menu','',D.account.map(x=>ligne(x[0],x[1],x[2])));
m.style.left='10px';m.style.bottom='60px';m.style.position='fixed';document.body.append(m)});p.append(h('css-9rond','AE'),h('','Admin Exemples'),h('css-fin','⋯'));return p}
function dessine(){const b=h('css-3barre');b.append(h('css-4ligne','',h('css-9rond',D.school[0]),h('','',h('',D.school),h('css-gris','Espace '+D.uai))));
const r=h('css-4ligne',palette);r.append(h('','⌕'),h('','Rechercher…'),h('css-fin','Ctrl K'));b.append(r);
for(const x of D.links)b.append(ligne(...x));for(const g of D.groups)b.append(...(g.flat?[h('css-5etat',g.name),...g.items.map(x=>ligne(x[0],x[1],'·'))]:bloc(g)));b.append(pied());
const c=document.getElementById('corps');c.style.display='block';const fin=h('css-fin','',h('',D.state));const pub=document.getElementById('pub');pub.hidden=false;fin.append(pub);
const s=h('css-6scene','',h('css-6tete','',h('',D.school+' / '+(D.title||'Accueil')),fin),h('css-6titre',D.title||'Bonjour 👋'));if(D.message)s.append(h('css-bien',D.message));
if(D.tabs.length)s.append(h('css-7onglets','',D.tabs.map(t=>{const e=h(t[1]===D.here?'on':'',va(t[1]));e.textContent=t[0];return e})));
for(const x of D.cards){const e=h('css-8carte',va(x[1]));e.append(h('','',h('',x[0]),h('css-gris','Ouvrir cette page')));s.append(e)}
s.append(c);R.replaceChildren(h('css-2grille','',b,s))}
addEventListener('keydown',e=>{if((e.ctrlKey||e.metaKey)&&e.key==='k'){e.preventDefault();palette()}});setTimeout(dessine,280);"""


def _html(title: str, state: Mapping[str, Any], script: str, body: str = "") -> str:
    data = json.dumps(state, ensure_ascii=False).replace("</", "<\\/")
    return f"""<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><title>{title}</title><style>{_STYLE}</style></head><body><div id="root"><div class="css-0charge"></div></div>{body}
<script type="application/json" id="etat">{data}</script><script>{_LIB}{script}</script></body></html>"""


def _pairs(entries: tuple[Entry, ...]) -> list[tuple[str, str]]:
    return [(one.name, one.href) for one in entries]


def _app(told: Told, **more: Any) -> str:
    way = trail(told)
    tabs = _pairs((way[1], *way[1].entries)) if len(way) > 1 and way[1].entries else []
    state = {
        "school": told.school,
        "uai": MINE,
        "title": told.title,
        "here": told.here,
        "message": told.message,
        "pages": [pair for one in told.menu for pair in _pairs(one.entries)],
        "tabs": tabs,
        "cards": _pairs(told.entries) if not told.body and not tabs else [],
        "state": "",
        **more,
    }
    body = f'<div id="corps">{told.body}</div><div id="pub" hidden>{told.publication}</div>'
    return _html(f"{told.title or 'Accueil'} · {told.school}", state, _APP, body)


def portal(told: Told) -> str:
    """The account at the foot of the side bar opens a menu; the administration there is a page of settings."""
    if told.anonymous:
        script = "setTimeout(()=>R.replaceChildren(h('css-seul','',h('css-6titre',D.school),h('css-gris','Rien à signaler aujourd’hui.'),h('css-bouton',va(D.href),D.name))),200)"
        return _html(told.school, {"school": told.school, "href": told.door.href, "name": told.door.name}, script)
    account = [
        ("Mon profil", "/web/lycee/profil", "☺"),
        ("Notifications", "/web/lycee/notifications", "◔"),
        ("Administration", told.administration, "⚙"),
        (told.door.name, told.door.href, "⎋"),
    ]
    if told.title:
        groups = [{"name": one.name, "flat": True, "items": _pairs(one.entries)} for one in told.menu]
        return _app(told, account=account, links=[("Retour à l’ENT", "/web/lycee", "←")], groups=groups)
    links = [
        ("Accueil", "/web/lycee", "⌂"),
        ("Fil d’actualité", "/web/lycee/actus", "✎", "4"),
        ("Messagerie", "/web/lycee/mail", "✉"),
    ]
    links += [("Pronote", told.pronote, "◳")] if told.pronote else []
    classes = {
        "name": "Classes",
        "flat": True,
        "items": [("Seconde 3", "/web/lycee/2-3"), ("Première G1", "/web/lycee/1-g1")],
    }
    return _app(told, account=account, links=links, groups=[classes])


def console(told: Told) -> str:
    """Sections fold out in the side bar; what stands below an entry is a tab of its page."""
    way = trail(told)
    groups = [
        {"name": one.name, "icon": icon, "open": one in way, "items": _pairs(one.entries)}
        for one, icon in zip(told.menu, "☁▤⚙☷", strict=True)
    ]
    account = [("Mon profil", "/profil", "☺"), (told.door.name, told.door.href, "⎋")]
    state = "🟢 Publié" if told.published else "⚪ Non publié"
    return _app(told, account=account, links=[("PRONOTE", "/", "⌂")], groups=groups, state=state)


def sign_in(site: Site, wrong: str) -> str:
    """Other providers first, then an identifier, then the password."""
    script = """const f=document.createElement('form');f.method='post';const champ=(n,t,l)=>{const i=document.createElement('input');i.className='css-saisie';i.name=n;i.type=t;i.placeholder=l;i.setAttribute('aria-label',l);return i};
const u=champ('username','text','Adresse e-mail ou identifiant'),p=champ('password','password','Mot de passe'),b=document.createElement('button');b.className='css-bouton';b.style.width='100%';b.textContent='Continuer';
const autres=h('','',h('css-pale','Continuer avec ÉduConnect'),h('css-pale','Continuer avec Microsoft'),h('css-gris','ou'));p.style.display='none';
f.onsubmit=e=>{if(p.style.display){e.preventDefault();if(!u.value)return;b.disabled=true;setTimeout(()=>{b.disabled=false;p.style.display='';autres.remove();b.textContent='Se connecter';p.focus()},200)}};
f.append(u,p,b);R.replaceChildren(h('css-seul','',h('css-6titre','Se connecter à '+D.name),D.wrong?h('css-bien',D.wrong):'',autres,f,h('css-gris','En continuant, vous acceptez les conditions d’utilisation.')))"""
    name = {"portal": "ATRIUM", "console": "PRONOTE"}[site]
    return _html(f"Connexion · {name}", {"name": name, "wrong": wrong}, script)


_POST = """function envoie(v){const f=document.createElement('form'),i=document.createElement('input');f.method='post';i.name='school';i.value=v;i.type='hidden';if(v)f.append(i);document.body.append(f);f.submit()}"""


def _whats_new(_schools: Mapping[str, str]) -> str:
    script = """setTimeout(()=>{R.replaceChildren(h('css-2grille','',h('css-3barre'),h('css-6scene')));
R.append(h('css-ombre','',h('css-fenetre','',h('css-6titre','Quoi de neuf en septembre'),h('','Le fil d’actualité se filtre par classe, et la messagerie accepte les pièces jointes de 20 Mo.'),h('css-gris','Publié le 2 septembre'),
(()=>{const b=h('css-bouton',()=>envoie(''));b.textContent='Fermer';b.style.marginTop='16px';return b})())))},250)"""
    return _html("Nouveautés", {}, _POST + script)


def _workspaces(schools: Mapping[str, str]) -> str:
    script = """setTimeout(()=>R.replaceChildren(h('css-seul','',h('css-6titre','Choisissez un espace de travail'),D.schools.map(s=>{const e=h('css-1espace',()=>envoie(s[0]));
e.append(h('css-9rond',s[1][0]),h('','',h('',s[1]),h('css-gris',s[0]+' · 3 membres')),h('css-fin','→'));return e}),h('css-gris','Un établissement manque ? Demandez une invitation.'))),250)"""
    return _html("Espaces de travail", {"schools": list(schools.items())}, _POST + script)


AFTER: dict[Site, tuple[Callable[[Mapping[str, str]], str], ...]] = {"portal": (_whats_new,), "console": (_workspaces,)}
