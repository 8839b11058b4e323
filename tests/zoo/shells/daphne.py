"""A project management service: identifier first, workspaces, applications behind nine dots, settings that come a moment later, views as tabs."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping

from tests.zoo.shells import Entry, Site, Told
from tests.zoo.shells._trail import trail

DOORS: dict[Site, tuple[str, ...]] = {
    "portal": ("button:text-is('Continuer')",),
    "console": ("button:text-is('Continuer')",),
}
ANSWERS: dict[Site, tuple[str, ...]] = {
    "portal": ("dialog >> text=C'est parti",),
    "console": (".ws-card:has-text('Lycée des Exemples')",),
}
_ADMIN = ("[aria-label=Applications]", "app-launcher >> text=Administration")
WAYS = {
    "services": (*_ADMIN, ".settings >> text=Pages de site", ".settings >> text=Accès aux services tiers"),
    "export": (*_ADMIN, ".settings >> text=Utilisateurs", ".settings >> text=Export des utilisateurs"),
    "ent": (".tree >> text=Pronote.net", ".tree >> text=Intégration dans un ENT"),
    "displays": (".tree >> text=Paramètres", ".tree >> text=Préférences", ".views >> text=Affichages"),
    "pupils": (".tree >> text=Ressources", ".tree >> text=Élèves"),
    "profiles": (".tree >> text=Ressources", ".tree >> text=Professeurs", ".views >> text=Profils d'autorisation"),
    "groups": (".tree >> text=Fichier", ".tree >> text=Administration des utilisateurs"),
}
_STYLE = """*{box-sizing:border-box}body{margin:0;font:14px/1.5 Inter,"Segoe UI",system-ui,sans-serif;color:#292d34;background:#fff}a{color:#5b43d6;text-decoration:none}button{font:inherit;cursor:pointer;color:inherit}.flex{display:flex}.items-center{align-items:center}.gap-2{gap:8px}.ml-auto{margin-left:auto}.text-muted{color:#7c828d}.text-sm{font-size:12px}
.bar{height:48px;background:#241a4d;color:#fff;padding:0 14px;display:flex;align-items:center;gap:14px}.bar a{color:#fff}.icon-btn{border:0;background:transparent;color:#fff;width:34px;height:34px;border-radius:8px;display:grid;place-items:center;position:relative}.icon-btn:hover{background:#3c2e78}.omni{background:#3c2e78;border:0;border-radius:8px;color:#d9d2ff;width:360px;padding:6px 14px;text-align:left;margin:0 auto;display:flex}.omni kbd{margin-left:auto;opacity:.7}.dot{position:absolute;top:5px;right:5px;width:8px;height:8px;border-radius:50%;background:#ff5a8a}.avatar{background:#ff9f43;border-radius:50%;width:30px;height:30px;display:grid;place-items:center;font-size:12px;font-weight:700}
app-launcher{position:absolute;top:46px;left:10px;width:330px;background:#fff;border-radius:12px;box-shadow:0 12px 40px rgba(20,10,60,.35);padding:16px;z-index:20;display:grid;grid-template-columns:repeat(3,1fr);gap:8px;transform-origin:top left;transition:transform .16s,opacity .16s}app-launcher:not([open]){transform:scale(.92);opacity:0;pointer-events:none;visibility:hidden}.bar app-launcher a{color:#292d34;text-align:center;padding:12px 4px;border-radius:10px;font-size:12px}app-launcher a:hover{background:#f1eefc}app-launcher i{font-style:normal;font-size:24px;display:block}
.shell{display:flex;min-height:calc(100vh - 48px)}.side{width:252px;background:#f7f7fb;border-right:1px solid #e6e6ee;padding:12px 10px;flex:none;transition:margin-left .2s}.side.folded{margin-left:-252px}.ws{display:flex;gap:10px;align-items:center;padding:8px;border-radius:8px;font-weight:600;margin-bottom:10px;line-height:1.25}.ws b{background:#5b43d6;color:#fff;border-radius:8px;width:32px;height:32px;display:grid;place-items:center;flex:none}.ws small{display:block;font-weight:400;color:#7c828d}.row{display:flex;align-items:center;gap:8px;padding:6px 8px;border-radius:7px;cursor:pointer;color:#292d34;width:100%;border:0;background:none;text-align:left}.row:hover{background:#eae8f6}.row.on{background:#e2dcfb;color:#4a33c0;font-weight:600}.caret{font-size:10px;color:#9aa0ab;transition:transform .15s;width:10px}.caret.down{transform:rotate(90deg)}.kids{padding-left:24px;display:none}.kids.down{display:block}.label{font-size:11px;font-weight:600;color:#9aa0ab;text-transform:uppercase;padding:14px 8px 4px}.tagn{margin-left:auto;background:#e6e6ee;border-radius:8px;padding:0 7px;font-size:11px;color:#646a75}
.work{flex:1;min-width:0}.head{padding:16px 28px 0;border-bottom:1px solid #e6e6ee}.head h1{font-size:20px;margin:2px 0 12px}.views{display:flex;gap:4px}.views a{padding:8px 12px;color:#646a75;border-bottom:2px solid transparent}.views a.on{color:#4a33c0;border-color:#5b43d6;font-weight:600}.pane{padding:24px 28px}.pub form{display:inline}.pub button{border:1px solid #cfcbe6;background:#fff;border-radius:8px;padding:5px 12px}.chip{border-radius:10px;background:#d9f5e5;color:#12714a;font-size:12px;padding:1px 10px}.chip.off{background:#ffe3e3;color:#a32020}.snack{position:fixed;left:50%;bottom:26px;transform:translateX(-50%);background:#292d34;color:#fff;border-radius:8px;padding:10px 20px;z-index:9}
.feed{display:grid;grid-template-columns:1fr 1fr;gap:16px}.card{border:1px solid #e6e6ee;border-radius:12px;padding:16px 18px}.card h3{margin:0 0 6px;font-size:15px}.settings{width:280px;flex:none;border-right:1px solid #e6e6ee;padding:18px 14px}.bone{height:14px;border-radius:7px;background:linear-gradient(90deg,#eee,#f7f7f7,#eee);margin:14px 8px}dialog{border:0;border-radius:16px;padding:0;width:470px;box-shadow:0 24px 80px rgba(20,10,60,.4)}dialog::backdrop{background:rgba(36,26,77,.55)}dialog.palette{margin-top:90px;width:540px}.palette input{width:100%;border:0;border-bottom:1px solid #e6e6ee;padding:16px 20px;font:inherit;outline:0}.palette a{display:block;padding:8px 20px;color:#292d34}.art{height:130px;background:linear-gradient(120deg,#5b43d6,#ff5a8a,#ff9f43)}.primary{background:#5b43d6;color:#fff;border:0;border-radius:8px;padding:10px 20px;font-weight:600}
.auth{min-height:100vh;display:grid;place-items:center;background:radial-gradient(circle at 20% 10%,#efeaff,#fff 60%)}.auth-box{width:400px;background:#fff;border-radius:16px;box-shadow:0 10px 50px rgba(60,40,160,.15);padding:36px 40px}.auth-box h1{font-size:22px;text-align:center}.inp{width:100%;padding:11px 14px;border:1px solid #cfcbe6;border-radius:8px;font:inherit;margin:4px 0 14px}.sso{width:100%;border:1px solid #d5d5df;background:#fff;border-radius:8px;padding:10px;margin-top:10px}.or{text-align:center;color:#9aa0ab;margin:16px 0 4px}.w-full{width:100%}.err{color:#b3261e;margin-bottom:12px}.ws-card{display:flex;gap:14px;align-items:center;width:100%;padding:14px;border:1px solid #e0deec;background:#fff;border-radius:12px;margin-bottom:12px;text-align:left}.ws-card:hover{border-color:#5b43d6;box-shadow:0 2px 12px rgba(91,67,214,.2)}.ws-card b{background:#ff9f43;color:#fff;border-radius:10px;width:42px;height:42px;display:grid;place-items:center}"""
_SCRIPT = """const q=s=>document.querySelector(s);
customElements.define('app-launcher',class extends HTMLElement{connectedCallback(){const b=q('[aria-label=Applications]');b.onclick=e=>{e.stopPropagation();this.toggleAttribute('open')};document.addEventListener('click',e=>{if(!this.contains(e.target))this.removeAttribute('open')})}});
document.querySelectorAll('[data-fold]').forEach(r=>r.onclick=()=>{r.querySelector('.caret').classList.toggle('down');r.nextElementSibling.classList.toggle('down')});
const pal=q('dialog.palette');if(pal){const list=pal.querySelector('div');const show=()=>{const t=pal.querySelector('input').value.toLowerCase();list.querySelectorAll('a').forEach(a=>a.style.display=a.textContent.toLowerCase().includes(t)?'':'none')};pal.querySelector('input').oninput=show;q('.omni').onclick=()=>pal.showModal();document.addEventListener('keydown',e=>{if(e.key==='k'&&(e.ctrlKey||e.metaKey)){e.preventDefault();pal.showModal()}})}
const hi=q('dialog.hello');if(hi&&!localStorage.getItem('nouveautes-4.2'))hi.showModal();if(hi)hi.onclose=()=>localStorage.setItem('nouveautes-4.2','1');
const snack=q('.snack');if(snack)setTimeout(()=>snack.style.opacity=.92,3000);
const set=q('.settings');if(set&&set.dataset.menu)setTimeout(()=>{const m=JSON.parse(set.dataset.menu);set.querySelectorAll('.bone').forEach(b=>b.remove());m.forEach(s=>{const r=document.createElement('div');r.className='row';r.innerHTML='<span class="caret">▶</span><span></span><span class="tagn">'+s.sub.length+'</span>';r.children[1].textContent=s.name;
const k=document.createElement('div');k.className='kids';s.sub.forEach(x=>{const a=document.createElement('a');a.className='row'+(x.href===location.pathname?' on':'');a.href=x.href;a.textContent=x.name;k.append(a)});const t=()=>{r.firstChild.classList.toggle('down');k.classList.toggle('down')};r.onclick=t;set.append(r,k);if(s.on)t()})},350);
const auth=q('.auth form.two');if(auth)auth.onsubmit=e=>{const p=q('#etape2');if(p.hidden){e.preventDefault();if(!auth.username.value.trim()){q('.err').textContent='Saisissez votre identifiant.';return}const b=auth.querySelector('.primary');b.textContent='Un instant…';setTimeout(()=>{q('.err').textContent='';p.hidden=false;auth.password.required=true;q('.others').hidden=true;b.textContent='Se connecter';auth.password.focus()},150)}};"""
_DOTS = '<svg width="18" height="18" fill="currentColor" aria-hidden="true">' + "".join(
    f'<circle cx="{3 + 6 * x}" cy="{3 + 6 * y}" r="2"/>' for x in range(3) for y in range(3)
)
_GLYPHS = {"Pronote.net": "🌐", "Fichier": "📁", "Paramètres": "⚙️", "Ressources": "👥"}


def _html(title: str, body: str) -> str:
    return f"""<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><title>{title}</title><style>{_STYLE}</style></head><body>{body}
<script>{_SCRIPT}</script></body></html>"""


def _bar(told: Told, launcher: str, name: str, initials: str) -> str:
    """The palette lists every page there is, too."""
    pages = (entry for section in told.menu for one in section.entries for entry in (one, *one.entries))
    found = "".join(f'<a href="{one.href}">{one.name}</a>' for one in pages)
    dots = f'<button class="icon-btn" aria-label="Applications">{_DOTS}</svg></button>{launcher}' if launcher else ""
    omni = '<button class="omni">🔍&nbsp; Rechercher ou aller à… <kbd>Ctrl K</kbd></button>'
    bell = '<button class="icon-btn" aria-label="Notifications">🔔<span class="dot"></span></button>'
    mine = "" if told.anonymous else f'{omni}{bell}<div class="avatar">{initials}</div>'
    palette = f'<dialog class="palette"><form method="dialog"><input placeholder="Aller à…"></form><div>{found}</div></dialog>'
    return f"""<div class="bar">{dots}<strong>{name}</strong>{mine}<a class="{"ml-auto" if told.anonymous else ""}" href="{told.door.href}">{told.door.name}</a></div>{"" if told.anonymous else palette}"""


def _pane(told: Told, extra: str) -> str:
    said = f'<div class="snack" role="status">✓ {told.message}</div>' if told.message else ""
    listed = ""
    if told.entries and not told.body:
        listed = '<div class="feed">' + "".join(f'<a class="card" href="{e.href}">{e.name}</a>' for e in told.entries)
        listed += "</div>"
    return f'<div class="pane">{told.body}{listed}{extra}</div>{said}'


_FEED = """<div class="feed"><div class="card"><h3>🎭 Festival des lycéens</h3><div class="text-muted text-sm">Vie scolaire · il y a 2 h</div><p>Les inscriptions des troupes sont ouvertes jusqu'au 15 janvier.</p></div>
<div class="card"><h3>🚌 Sortie au mémorial</h3><div class="text-muted text-sm">1re G3 · hier</div><p>Départ à 7 h 45 devant la grille. Pensez au pique-nique.</p></div>
<div class="card"><h3>📊 Sondage : horaires du CDI</h3><div class="text-muted text-sm">CDI · lundi</div><p>42 réponses sur 742.</p></div></div>"""
_HELLO = """<dialog class="hello"><div class="art"></div><form method="dialog" style="padding:20px 28px 26px"><h2 style="margin:0 0 6px">Quoi de neuf dans la version 4.2 ?</h2><p>Les fils de discussion s'affichent maintenant par classe, et la recherche est deux fois plus rapide.</p>
<div class="flex gap-2"><button class="primary">C'est parti</button><button class="sso" style="width:auto;margin:0">Plus tard</button></div></form></dialog>"""


def portal(told: Told) -> str:
    """Nine dots lead to the applications; the administration's own list comes a moment after its page."""
    way = trail(told)
    inside = bool(told.title or way) and not told.anonymous
    tiles = [("📰", "Actualités", "/web/lycee/actus"), ("💬", "Discussions", "/web/lycee/fils")]
    tiles += [("📅", "Calendrier", "/web/lycee/calendrier"), ("🗂️", "Documents", "/web/lycee/docs")]
    tiles += [("📘", "Pronote", told.pronote)] if told.pronote else []
    tiles += [("🛠️", "Administration", told.administration)] if told.administration else []
    links = "".join(f'<a href="{href}"><i>{glyph}</i>{name}</a>' for glyph, name, href in tiles)
    bar = _bar(told, "" if told.anonymous else f"<app-launcher>{links}</app-launcher>", "Atrium", "AE")
    home = f"""<a class="ws" href="/web/lycee"><b>L</b><span>{told.school}<small>0139990N</small></span></a>"""
    spaces = "".join(
        f'<a class="row" href="/web/lycee/{key}"># {name}</a>'
        for key, name in (("general", "général"), ("vie-scolaire", "vie-scolaire"), ("cdi", "cdi"), ("sport", "sport"))
    )
    left = f'<div class="side">{home}<a class="row" href="/web/lycee">🏠 Accueil</a><a class="row" href="/web/lycee/taches">☑️ Mes tâches <span class="tagn">4</span></a><div class="label">Espaces</div>{spaces}</div>'
    if inside:
        menu = json.dumps(
            [
                {"name": s.name, "on": s in way, "sub": [{"name": e.name, "href": e.href} for e in s.entries]}
                for s in told.menu
            ],
            ensure_ascii=False,
        ).replace('"', "&quot;")
        bones = '<div class="bone"></div>' * 3
        left = (
            f'<div class="settings" data-menu="{menu}">{home}<div class="label">Volet administration</div>{bones}</div>'
        )
    first = told.here == "/web/lycee"
    extra = _FEED + ("" if told.anonymous else _HELLO) if first else ""
    head = f'<div class="head"><h1>{told.title or (way[-1].name if way else "Fil d’actualité")}</h1></div>'
    return _html(
        f"{told.title or 'Accueil'} · {told.school}",
        f'{bar}<div class="shell">{left}<div class="work">{head}{_pane(told, extra)}</div></div>',
    )


def _tree(told: Told) -> str:
    """Sections unfold where they stand; the one that is shown already is."""
    way, shown = trail(told), ""
    for section in told.menu:
        down = " down" if section in way else ""
        kids = "".join(
            f'<a class="row{" on" if one in way else ""}" href="{one.href}">{one.name}</a>' for one in section.entries
        )
        shown += f"""<div class="row" data-fold><span class="caret{down}">▶</span>{_GLYPHS.get(section.name, "📄")} <span>{section.name}</span></div><div class="kids{down}">{kids}</div>"""
    return f'<div class="tree">{shown}</div>'


def console(told: Told) -> str:
    """A tree at the side; the third level are views of what is shown."""
    way, views = trail(told), ""
    if len(way) > 1:
        first = "Général" if way[1].name == "Préférences" else "Liste"
        tabs = (Entry(first, way[1].href), *way[1].entries) if way[1].entries or way[0].name == "Ressources" else ()
        views = "".join(f'<a class="{"on" if v.href == told.here else ""}" href="{v.href}">{v.name}</a>' for v in tabs)
    chip = '<span class="chip">Publiée</span>' if told.published else '<span class="chip off">Non publiée</span>'
    path = " / ".join(one.name for one in way[:-1])
    head = f"""<div class="head"><div class="flex items-center gap-2 text-sm text-muted">{told.school}{" / " + path if path else ""}<span class="ml-auto pub flex items-center gap-2">Base {chip} {told.publication}</span></div><h1>{told.title or "Vue d'ensemble"}</h1><div class="views">{views}</div></div>"""
    side = f"""<div class="side"><div class="ws"><b>L</b><span>{told.school}<small>UAI 0139990N</small></span></div><a class="row" href="/">🏠 Vue d'ensemble</a><div class="row">⭐ Favoris</div><div class="label">Base de données</div>{_tree(told)}</div>"""
    extra = '<div class="feed"><div class="card"><h3>Dernières connexions</h3><p>SPR – aujourd\'hui, 08:12<br>Vie scolaire – hier, 17:40</p></div><div class="card"><h3>Sauvegarde</h3><p>Réussie cette nuit à 02:00.</p></div></div>'
    return _html(
        f"{told.title or 'Accueil'} · Pronote",
        f'{_bar(told, "", "PRONOTE", "SP")}<div class="shell">{side}<div class="work">{head}{_pane(told, extra if told.here == "/" else "")}</div></div>',
    )


def sign_in(site: Site, wrong: str) -> str:
    """The password is asked for after the identifier, in the same box."""
    name = "Atrium" if site == "portal" else "Pronote"
    return _html(
        f"Connexion · {name}",
        f"""<div class="auth"><div class="auth-box"><h1>Bon retour sur {name} 👋</h1><form class="two" method="post"><label for="u">Identifiant</label><input class="inp" id="u" name="username" autofocus placeholder="prenom.nom">
<div id="etape2" hidden><label for="p">Mot de passe</label><input class="inp" id="p" name="password" type="password"><p><a href="#oubli">Mot de passe oublié ?</a></p></div><div class="err" role="alert">{wrong}</div><button class="primary w-full">Continuer</button></form>
<div class="others"><div class="or">ou</div><button class="sso" type="button">Continuer avec ÉduConnect</button><button class="sso" type="button">Continuer avec un guichet académique</button></div><p class="text-sm text-muted">En vous connectant, vous acceptez les <a href="#cgu">conditions</a> et la <a href="#vie">politique de confidentialité</a>.</p></div></div>""",
    )


def _workspaces(schools: Mapping[str, str]) -> str:
    cards = "".join(
        f'<button class="ws-card" name="school" value="{uai}"><b>{name[0]}</b><span><strong>{name}</strong><br><span class="text-muted">{uai}</span></span><span class="ml-auto">→</span></button>'
        for uai, name in schools.items()
    )
    return _html(
        "Établissements · Pronote",
        f"""<div class="auth"><form class="auth-box" style="width:460px" method="post"><h1>Choisissez un établissement</h1>{cards}<p class="text-muted text-sm">Vous ne trouvez pas le vôtre ? <a href="#aide">Demandez une invitation</a>.</p></form></div>""",
    )


AFTER: dict[Site, tuple[Callable[[Mapping[str, str]], str], ...]] = {"console": (_workspaces,)}
