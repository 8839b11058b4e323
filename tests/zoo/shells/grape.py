"""A hosted service in the manner of today's developer tools: a switcher in the head, tabs below it, a sub-navigation, a palette of commands."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from tests.zoo.shells import Entry, Site, Told
from tests.zoo.shells._trail import trail

DOORS: dict[Site, tuple[str, ...]] = {"portal": ("text=Tout accepter",)}
ANSWERS: dict[Site, tuple[str, ...]] = {
    "console": (
        "[aria-haspopup=listbox]",
        "[role=option]:has-text('Lycée des Exemples')",
        "text=Continuer",
    ),
}
_ADMIN = ("[aria-label=Administration]",)
WAYS = {
    "services": (*_ADMIN, ".tabs >> text=Pages de site", ".subnav >> text=Accès aux services tiers"),
    "export": (*_ADMIN, ".tabs >> text=Utilisateurs", ".subnav >> text=Export des utilisateurs"),
    "ent": (".tabs >> text=Pronote.net", ".subnav >> text=Intégration dans un ENT"),
    "displays": (".tabs >> text=Paramètres", ".subnav >> text=Préférences", ".subnav >> text=Affichages"),
    "pupils": (".tabs >> text=Ressources", ".subnav >> text=Élèves"),
    "profiles": (".tabs >> text=Ressources", ".subnav >> text=Professeurs", ".subnav >> text=Profils d'autorisation"),
    "groups": (".tabs >> text=Fichier", ".subnav >> text=Administration des utilisateurs"),
}
_STYLE = """*,::before,::after{box-sizing:border-box}body{margin:0;font:14px/1.55 Geist,Inter,system-ui,sans-serif;color:#0a0a0a;background:#fafafa}a{color:inherit;text-decoration:none}.flex{display:flex}.items-center{align-items:center}.gap-2{gap:8px}.gap-4{gap:16px}.ml-auto{margin-left:auto}.text-sm{font-size:13px}.muted{color:#737373}.w-full{width:100%}
.topbar{height:56px;padding:0 24px;background:#fff}.slash{color:#d4d4d4;font-size:20px;font-weight:200}.ghost{border:0;background:none;font:inherit;padding:6px 8px;border-radius:6px;cursor:pointer;display:inline-flex;gap:8px;align-items:center}.ghost:hover{background:#f2f2f2}.kbd{border:1px solid #e5e5e5;border-radius:5px;font-size:11px;padding:0 5px;color:#737373}.searchbtn{border:1px solid #e5e5e5;width:190px;justify-content:space-between;color:#737373}
.tabs{background:#fff;border-bottom:1px solid #e5e5e5;padding:0 20px;position:sticky;top:0;display:flex;gap:4px;z-index:5}.tabs a{padding:10px 12px 12px;color:#666;position:relative}.tabs a:hover{color:#000}.tabs a[data-state=active]{color:#000}.tabs a[data-state=active]::after{content:"";position:absolute;left:8px;right:8px;bottom:-1px;height:2px;background:#000}
.pagehead{border-bottom:1px solid #e5e5e5;padding:36px 0;background:#fafafa}.wrap{max-width:1080px;margin:0 auto;padding:0 24px}.pagehead h1{margin:0;font-size:30px;font-weight:600;letter-spacing:-.03em}.layout{display:grid;grid-template-columns:230px 1fr;gap:40px;padding-top:28px}.subnav a{display:block;padding:8px 10px;border-radius:6px;color:#666}.subnav a:hover{background:#efefef;color:#000}.subnav a[data-state=active]{color:#000;font-weight:600}.subnav .n2{padding-left:24px}
.panel{background:#fff;border:1px solid #e5e5e5;border-radius:10px;padding:22px;margin-bottom:20px}.panel h2{font-size:16px;margin:0 0 8px}.pop{position:absolute;background:#fff;border:1px solid #e5e5e5;border-radius:10px;box-shadow:0 10px 30px #0000001f;padding:6px;min-width:280px;z-index:20;transform-origin:top;transition:opacity .12s,transform .12s}.pop[data-state=closed]{opacity:0;transform:scale(.97);pointer-events:none;visibility:hidden}
.pop [role=option],.pop .opt{padding:8px 10px;border-radius:6px;cursor:pointer;display:block}.pop [role=option]:hover,.pop .opt:hover{background:#f4f4f4}.btn{background:#0a0a0a;color:#fff;border:1px solid #0a0a0a;border-radius:7px;padding:9px 16px;white-space:nowrap;font:inherit;font-weight:500;cursor:pointer}.btn:disabled{opacity:.4}.btn.alt{background:#fff;color:#0a0a0a;border-color:#e5e5e5}
.overlay{position:fixed;inset:0;background:#0009;display:grid;place-items:center;z-index:60}.overlay[hidden]{display:none}.sheet{background:#fff;border-radius:14px;width:580px;max-height:70vh;overflow:auto;padding:24px}.palette{padding:0}.palette input{width:100%;border:0;border-bottom:1px solid #e5e5e5;padding:16px 18px;font:inherit;outline:0}.palette .grp{padding:8px 18px 2px;font-size:12px;color:#737373}.palette a{display:block;padding:7px 18px}.palette a:hover{background:#f4f4f4}
.center{min-height:100vh;display:grid;place-items:center;padding:20px}.login{width:340px}.input{width:100%;border:1px solid #d4d4d4;border-radius:7px;padding:9px 12px;font:inherit;margin:4px 0 14px}.bad{color:#c00;border:1px solid #f5c2c2;background:#fff5f5;border-radius:7px;padding:8px 12px}.avatar{width:30px;height:30px;border-radius:50%;background:conic-gradient(#7928ca,#ff0080,#f5a623,#7928ca)}.dot{display:inline-block;width:8px;height:8px;border-radius:50%;background:#d4d4d4;margin-right:6px}.dot.on{background:#17b169}.toast{position:fixed;bottom:20px;right:20px;background:#0a0a0a;color:#fff;border-radius:9px;padding:12px 16px}"""
_SCRIPT = """const q=(s,d=document)=>d.querySelector(s),qa=(s,d=document)=>[...d.querySelectorAll(s)];
qa("[data-pop]").forEach(b=>{const p=document.getElementById(b.dataset.pop);const set=o=>{p.dataset.state=o?"open":"closed";b.setAttribute("aria-expanded",o)};
b.addEventListener("click",()=>set(p.dataset.state!=="open"));document.addEventListener("pointerdown",e=>{if(!p.contains(e.target)&&!b.contains(e.target))set(false)});
qa("[role=option]",p).forEach(o=>o.addEventListener("click",()=>{q("input[name=school]").value=o.dataset.value;q("span",b).textContent=q("b",o).textContent;q("button.btn[disabled]")?.removeAttribute("disabled");set(false)}))});
const pal=q("#palette");if(pal){const f=q("input",pal);const ouvrir=o=>{pal.hidden=!o;if(o)f.focus()};q("[data-palette]").addEventListener("click",()=>ouvrir(true));
document.addEventListener("keydown",e=>{if((e.metaKey||e.ctrlKey)&&e.key==="k"){e.preventDefault();ouvrir(pal.hidden)}if(e.key==="Escape")ouvrir(false)});pal.addEventListener("click",e=>{if(e.target===pal)ouvrir(false)});
f.addEventListener("input",()=>qa("a",pal).forEach(a=>{a.style.display=a.textContent.toLowerCase().includes(f.value.toLowerCase())?"":"none"}))}
const ck=q("#consent");if(ck&&!document.cookie.includes("consentement=")){ck.hidden=false;qa("button",ck).forEach(b=>b.addEventListener("click",()=>{document.cookie="consentement="+b.value+";path=/;max-age=15552000";ck.hidden=true}))}"""
_CONSENT = """<div class="overlay" id="consent" role="dialog" aria-modal="true" aria-labelledby="ck" hidden><div class="sheet"><h2 id="ck" style="margin-top:0">Votre vie privée</h2><p class="muted">Avec votre accord, nous et nos partenaires utilisons des traceurs pour mesurer l’audience et améliorer le service. Vous pouvez changer d’avis à tout moment.</p>
<div class="flex gap-2"><button class="btn alt" value="choix">Personnaliser</button><button class="btn alt" value="non">Continuer sans accepter</button><button class="btn ml-auto" value="oui">Tout accepter</button></div></div></div>"""
_GEAR = '<svg width="18" height="18" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2"><circle cx="12" cy="12" r="3"/><path d="M12 2v4m0 12v4M2 12h4m12 0h4M5 5l3 3m8 8 3 3M5 19l3-3m8-8 3-3"/></svg>'
_CHEVRONS = '<svg width="12" height="14" viewBox="0 0 12 14" fill="none" stroke="#737373"><path d="m3 5 3-3 3 3M3 9l3 3 3-3"/></svg>'


def _html(title: str, body: str) -> str:
    return f'<!doctype html><html lang="fr" class="h-full antialiased"><head><meta charset="utf-8"><title>{title}</title><style>{_STYLE}</style></head><body><div id="__next">{body}</div><script type="module">{_SCRIPT}</script></body></html>'


def _tabs(entries: tuple[Entry, ...], shown: tuple[str, ...]) -> str:
    rows = "".join(
        f'<a href="{one.href}" data-state="{"active" if one.name in shown else "inactive"}">{one.name}</a>'
        for one in entries
    )
    return f'<nav class="tabs">{rows}</nav>'


def _subnav(section: Entry, way: tuple[Entry, ...], here: str) -> str:
    """What is below an entry shows once one is there."""
    rows = ""
    for one in section.entries:
        rows += f'<a href="{one.href}" data-state="{"active" if one.href == here else "inactive"}">{one.name}</a>'
        for leaf in one.entries if one in way else ():
            rows += f'<a class="n2" href="{leaf.href}" data-state="{"active" if leaf.href == here else "inactive"}">{leaf.name}</a>'
    return f'<aside class="subnav">{rows}</aside>'


def _frame(told: Told, product: str, tabs: tuple[Entry, ...], right: str, extra: str) -> str:
    way = trail(told)
    said = f'<div class="toast" role="status">{told.message}</div>' if told.message else ""
    commands = "".join(
        f'<div class="grp">{one.name}</div>' + "".join(f'<a href="{leaf.href}">{leaf.name}</a>' for leaf in one.entries)
        for one in told.menu
    )
    palette = f'<div class="overlay" id="palette" hidden><div class="sheet palette"><input placeholder="Taper une commande ou une page…">{commands}</div></div>'
    choose = "Choisissez une page dans la liste." if way else "Choisissez une rubrique."
    panel = f'<div class="panel">{told.body or f"<p class=muted>{choose}</p>"}</div>{extra}'
    content = (
        f'<div class="layout">{_subnav(way[0], way, told.here)}<div>{panel}</div></div>' if way else f"<br>{panel}"
    )
    shown = way[0].name if way else ("Aperçu" if told.here in ("/", "/web/lycee") else "")
    search = '<button class="ghost searchbtn" data-palette>Rechercher… <span class="kbd">Ctrl K</span></button>'
    return _html(
        f"{told.title or 'Aperçu'} – {product}",
        f"""<header class="topbar flex items-center gap-2"><a href="{tabs[0].href}"><b>▲ {product}</b></a><span class="slash">/</span><button class="ghost" data-pop="ecoles" aria-expanded="false"><span>{told.school}</span>{_CHEVRONS}</button>
<div class="pop" id="ecoles" data-state="closed" style="top:50px;left:110px"><div class="opt"><b>{told.school}</b> ✓<div class="muted text-sm">0139990N</div></div><a class="opt muted" href="#rattacher">+ Rattacher un établissement</a></div>
<div class="ml-auto flex items-center gap-4">{search}{right}</div></header>{_tabs(tabs, (shown,))}<div class="pagehead"><div class="wrap"><h1>{told.title or "Aperçu"}</h1></div></div><div class="wrap">{content}</div>{palette}{said}""",
    )


def portal(told: Told) -> str:
    """A gear without words leads to the administration, whose sections are the tabs there."""
    tabs: tuple[Entry, ...] = (
        Entry("Aperçu", "/web/lycee"),
        Entry("Actualités", "/web/lycee/actus"),
        Entry("Activité", "/web/lycee/activite"),
    )
    if told.pronote:
        tabs = (*tabs, Entry("Pronote", told.pronote))
    if told.title or trail(told):
        tabs = (Entry("← Portail", "/web/lycee"), *told.menu)
    right = f'<a class="btn" href="{told.door.href}">{told.door.name}</a>'
    if told.administration:
        right = f"""<a class="ghost" href="{told.administration}" aria-label="Administration" title="Administration">{_GEAR}</a><button class="ghost" data-pop="moi" aria-label="Mon compte" aria-expanded="false"><span class="avatar"></span></button>
<div class="pop" id="moi" data-state="closed" style="top:50px;right:20px"><div class="opt muted">admin.exemples</div><a class="opt" href="/web/lycee/compte">Mon compte</a><a class="opt" href="{told.door.href}">{told.door.name}</a></div>"""
    news = _CONSENT if told.anonymous else ""
    if told.here == "/web/lycee":
        news += '<div class="panel"><h2>Le fil</h2><p>La section basket est qualifiée pour les finales académiques.</p><p class="muted">Il y a 3 heures · Association sportive</p></div><div class="panel"><h2>Prochaines échéances</h2><p>Saisie des vœux de spécialités : jusqu’au 31 mars.</p></div>'
    return _frame(told, "atrium", tabs, right, news)


def console(told: Told) -> str:
    """Tabs for the sections, a list at the left for what is in one."""
    state = "Publiée" if told.published else "Non publiée"
    right = f'<span class="text-sm"><i class="dot{" on" * told.published}"></i>{state}</span>{told.publication}<a class="text-sm muted" href="{told.door.href}">{told.door.name}</a>'
    return _frame(told, "PRONOTE", (Entry("Aperçu", "/"), *told.menu), right, "")


def sign_in(site: Site, wrong: str) -> str:
    """At the portal one consents first."""
    said = f'<p class="bad" role="alert">{wrong}</p>' if wrong else ""
    title = "Connexion à atrium" if site == "portal" else "Connexion à PRONOTE"
    return _html(
        title,
        f"""<div class="center"><form class="login" method="post"><h1>{title}</h1>{said}<label>Identifiant<input class="input" name="username" autocomplete="username"></label><label>Mot de passe<input class="input" name="password" type="password" autocomplete="current-password"></label>
<button class="btn w-full">Continuer</button><p class="text-sm muted"><a href="#reinitialiser">Réinitialiser le mot de passe</a> · <a href="#statut">État du service</a></p></form></div>{_CONSENT if site == "portal" else ""}""",
    )


def _combobox(schools: Mapping[str, str]) -> str:
    options = "".join(
        f'<div role="option" data-value="{uai}"><b>{name}</b><div class="muted text-sm">{uai}</div></div>'
        for uai, name in schools.items()
    )
    return _html(
        "Choisir un établissement",
        f"""<div class="center"><form class="login" method="post" style="position:relative"><h1>Où travaillez-vous ?</h1><input type="hidden" name="school"><p class="muted">Vous pourrez changer d’établissement à tout moment.</p>
<button type="button" class="btn alt w-full flex items-center" role="combobox" aria-haspopup="listbox" aria-expanded="false" data-pop="liste"><span>Sélectionner un établissement…</span><i class="ml-auto">{_CHEVRONS}</i></button>
<div class="pop w-full" id="liste" role="listbox" data-state="closed">{options}</div><br><br><button class="btn w-full" disabled>Continuer</button></form></div>""",
    )


AFTER: dict[Site, tuple[Callable[[Mapping[str, str]], str], ...]] = {"console": (_combobox,)}
